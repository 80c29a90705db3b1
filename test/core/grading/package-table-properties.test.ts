import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealOf } from '../../../src/core/grading/deal.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { dealPartsOf, packageTableOf } from '../../../src/core/grading/package-table.ts'
import { boardOf, packageAt } from '../../../src/core/negotiation/board.ts'
import { emptyTable } from '../../../src/core/negotiation/table.ts'
import type { Package } from '../../../src/core/transcript/move.ts'
import { CHIPS, sitDown } from '../mini-case.ts'

const { bargaining } = CHIPS.scenario
if (!bargaining) throw new Error('mini-chips has no bargaining')
const meeting = gradableOf(sitDown(CHIPS.scenario))

const graded = (agreed: Package) => {
  const record = packageTableOf({ ...emptyTable, agreed }, bargaining)
  const parts = record && dealPartsOf(record)
  if (!parts || !meeting.bargain) throw new Error('a deal over several issues has parts')
  const score = dealOf({ ...meeting, bargain: { ...meeting.bargain, packages: record } }) ?? -1
  return { ...parts, score }
}

describe('any two deals', () => {
  it('[G51] what is better for both never scores less', () => {
    const { count } = boardOf(bargaining).outcomes
    const any = fc.nat(count - 1).map((n) => packageAt(bargaining, n))
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [x, y] = [graded(one), graded(other)]
        if (x.own < y.own || x.other < y.other) return
        expect(x.score).toBeGreaterThanOrEqual(y.score - 1e-9)
        expect(x.created).toBeGreaterThanOrEqual(y.created - 1e-12)
      }),
      { numRuns: 300 },
    )
  })
})
