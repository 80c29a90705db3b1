import { describe, expect, it } from 'vitest'
import { grade } from '../../../../src/core/grading/grade.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { compliance } from '../../../../src/core/grading/rubrics/compliance.ts'
import { AMBER_COST } from '../../../../src/core/grading/weights.ts'
import { TRAP_TAGS } from '../../../../src/core/meeting/tag.ts'
import { he, me, talk } from '../talk.ts'

const ambush = he('buyer.ambush')
const refuse = me('comply.refuse')
const other = me('listen.ack')
type Turns = Gradable['turns']

describe('compliance', () => {
  const rows: readonly [string, Turns, number | null][] = [
    ['no temptation, no trap', [other], null],
    ['refused at once', [ambush, refuse], 100],
    ['refused at the second move', [ambush, other, refuse], 100],
    ['refused too late', [ambush, other, other, refuse], 50],
    ['passed over', [ambush, other], 50],
    ['the meeting ends on it', [ambush], 50],
    ['taken', [ambush, me('red.leak')], 0],
    ['refused after it was taken', [ambush, me('red.leak'), refuse], 0],
    ['an amber trap of his own making', [me('amber.guilt')], 0],
    ['one no to two temptations', [ambush, ambush, refuse], 100],
    ['one refused, one passed over', [ambush, refuse, ambush, other, other], 50],
    ['a no that is a trap itself', [ambush, me('comply.refuse red.disparage')], 0],
  ]
  it.each(rows)('[G49] %s', (_name, turns, expected) => {
    expect(compliance(talk(turns)).score).toBe(expected)
  })

  it.each(TRAP_TAGS)('[G10] %s is named by its own code', (tag) => {
    const [finding] = compliance(talk([me(tag)])).findings
    expect(finding).toMatchObject({ code: tag.replace('.', '-'), onConduct: true })
    expect(finding?.credit).toBeLessThan(0)
  })

  it('[G7] every amber trap costs between 5 and 15', () => {
    const amber = TRAP_TAGS.filter((tag) => tag.startsWith('amber.'))
    expect(Object.keys(AMBER_COST).toSorted()).toEqual([...amber].toSorted())
    for (const cost of Object.values(AMBER_COST)) {
      expect(cost >= 5 && cost <= 15).toBe(true)
    }
  })

  it('[G9] refusing adds five points to conduct, disclosing it is named', () => {
    const weights = { compliance: 0 }
    const without = grade(talk([ambush, other], { weights })).conduct ?? 0
    const refused = grade(talk([ambush, me('listen.ack comply.refuse')], { weights }))
    expect((refused.conduct ?? 0) - without).toBeCloseTo(5)
    expect(refused.findings).toContainEqual(
      expect.objectContaining({ code: 'temptation-refused', rule: 'G9', credit: 5 }),
    )
    const open = compliance(talk([ambush, me('comply.refuse comply.disclose')])).findings
    expect(open.map(({ code }) => code)).toEqual(['temptation-refused-openly'])
  })
})
