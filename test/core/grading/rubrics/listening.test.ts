import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { listening } from '../../../../src/core/grading/rubrics/listening.ts'
import { he, me, talk } from '../talk.ts'

const fact = he('buyer.fact', { words: 30 })
const ask = me('ask.open', { words: 1 })
const ack = me('listen.ack', { words: 1 })
const paraphrase = me('listen.paraphrase', { words: 1 })
const note = me('listen.note', { words: 1 })
const stage = { n: 0, actor: 'system' as const, tags: [], words: 500 }
type Turns = Gradable['turns']
const score = (turns: Turns): number => listening(talk(turns)).score ?? -1

describe('listening', () => {
  // heard 50, understood 25, noted 10, talk 15
  const rows: readonly [string, string, Turns, number][] = [
    ['[G27]', 'three statements, one act', [fact, fact, fact, ack], 65],
    ['[G27]', 'six statements, one act', [fact, fact, fact, fact, fact, fact, ack], 32.5],
    ['[G26]', 'two acts on one statement are one', [...Array(6).fill(fact), ack, ack], 32.5],
    ['[G26]', 'acknowledging an objection is hearing', [fact, me('object.acknowledge')], 65],
    ['[G26]', 'an act before he spoke is none', [ack, fact], 0],
    ['[G28]', 'played back', [fact, fact, fact, paraphrase], 90],
    ['[G28]', 'acknowledged, then played back', [fact, fact, fact, ack, paraphrase], 90],
    ['[G29]', 'noted at once', [fact, note], 75],
    ['[G29]', 'noted after another question', [fact, ask, note], 65],
    ['[G31]', 'interrupted', [fact, paraphrase, me('listen.interrupt', { words: 0 })], 80],
    ['[G31]', 'passed over', [fact, paraphrase, me('listen.ignore', { words: 0 })], 80],
    ['[G30]', 'stage lines are nobody’s words', [fact, stage, paraphrase], 90],
    ['[G32]', 'silence', [fact, fact, fact], 0],
    ['[G2]', 'nothing said at all', [], 0],
  ]
  it.each(rows)('%s %s', (_rule, _name, turns, expected) => {
    expect(score(turns)).toBeCloseTo(expected)
  })

  const shares: readonly [number, number][] = [
    [0.2, 90],
    [0.3, 90],
    [0.45, 82.5],
    [0.6, 75],
    [0.9, 75],
  ]
  it.each(shares)('[G30] a talk share of %d', (share, expected) => {
    const turns = [
      he('buyer.fact', { words: 1000 * (1 - share) }),
      me('listen.paraphrase', { words: 1000 * share }),
    ]
    expect(score(turns)).toBeCloseTo(expected)
    expect(listening(talk(turns)).figures).toEqual({ talkShare: Math.round(100 * share) })
  })

  it('[G71] at a table without needs his demands are heard too, and reading back is hearing', () => {
    const demand = he('buyer.demand', { words: 30 })
    const at = (turns: Turns, rest = {}) =>
      listening(talk(turns, { needs: [], bargain: { quote: 120, floor: 110 }, ...rest })).score
    const weights = { listening: 1 }
    expect(at([demand, demand, demand])).toBeNull()
    expect(at([demand, demand, demand], { weights })).toBe(0)
    expect(at([demand, demand, demand, me('nego.confirm', { words: 1 })], { weights })).toBe(90)
    expect(at([demand, me('nego.record', { words: 1 })], { weights })).toBe(75)
  })

  it('[G32] a note at nobody’s words is still no hearing', () => {
    expect(score([fact, me('listen.note red.leak')])).toBeLessThanOrEqual(40)
  })
})
