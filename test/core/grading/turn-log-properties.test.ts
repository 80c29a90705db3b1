import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '../../../src/core/grading/grade.ts'
import { readTurnLog } from '../../../src/core/grading/turn-log.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { meeting } from './random-meeting.ts'

const format = 'counterpart-turns/1'
const turn = { n: 1, actor: 'seller', tags: ['ask.open', 'spin:S'], need: 'waiting', words: 14 }
const log = {
  format,
  persona: 'owl',
  needs: [{ id: 'waiting', severity: 2, solvable: true, rivalWeak: true }],
  turns: [turn],
  bargain: { quote: 12_000, floor: 11_000 },
}

describe('any turn log', () => {
  it('[G50] anything at all is a log or a refusal, and every log is graded', () => {
    const spoiled = fc
      .tuple(fc.constantFrom(...Object.keys(log)), fc.anything())
      .map(([key, value]) => ({ ...log, [key]: value }))
    const spoiledTurn = fc
      .tuple(fc.constantFrom('n', 'actor', 'tags', 'need', 'words', 'value'), fc.anything())
      .map(([key, value]) => ({ ...log, turns: [{ ...turn, [key]: value }] }))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), spoiled, spoiledTurn), (input) => {
        const it = readTurnLog(input)
        if (!isRefusal(it)) expect(() => grade(it)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it('[G50] a meeting written as a log has the same report, but for what lay on the desk [G54]', () => {
    fc.assert(
      fc.property(meeting, ({ preparation: _desk, ...it }) => {
        const written: unknown = JSON.parse(JSON.stringify({ ...it, format }))
        const read = readTurnLog(written)
        if (isRefusal(read)) throw new Error(`${read.refused}: ${read.detail}`)
        expect(grade(read)).toEqual(grade(it))
      }),
      { numRuns: 200 },
    )
  })
})
