import { describe, expect, it } from 'vitest'
import { grade } from '../../../../src/core/grading/grade.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { compliance } from '../../../../src/core/grading/rubrics/compliance.ts'
import { AMBER_COST } from '../../../../src/core/grading/weights.ts'
import { TRAP_TAGS } from '../../../../src/core/meeting/tag.ts'
import { he, me, talk, told } from '../talk.ts'

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

  const tempted = he('buyer.ambush')
  const of = { need: 'waiting' }
  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G9] refused three times, twice in the open',
      [
        tempted,
        me('comply.refuse'),
        tempted,
        me('comply.refuse comply.disclose'),
        tempted,
        me('comply.refuse comply.escalate'),
      ],
      {},
      100,
      [
        '2 temptation-refused 5 G9 insider-coach on-conduct',
        '4 temptation-refused-openly 5 G9 insider-coach on-conduct',
        '6 temptation-refused-openly 5 G9 insider-coach on-conduct',
      ],
    ],
    [
      '[G9] in the second move',
      [tempted, me('open.greet'), he(''), me('comply.refuse')],
      {},
      100,
      ['4 temptation-refused 5 G9 insider-coach on-conduct'],
    ],
    [
      '[G49] in the third',
      [tempted, me('open.greet'), me('open.greet'), me('comply.refuse')],
      {},
      50,
      ['1 temptation-passed-over -50 G49 insider-coach'],
    ],
    [
      '[G49] one no answers both that are open',
      [tempted, me('open.greet'), tempted, me('comply.refuse')],
      {},
      100,
      [
        '4 temptation-refused 5 G9 insider-coach on-conduct',
        '4 temptation-refused 5 G9 insider-coach on-conduct',
      ],
    ],
    [
      '[G49] one passed over, one refused',
      [tempted, me('open.greet'), me('open.greet'), tempted, me('comply.refuse')],
      {},
      50,
      [
        '5 temptation-refused 5 G9 insider-coach on-conduct',
        '1 temptation-passed-over -50 G49 insider-coach',
      ],
    ],
    [
      '[G7] [G8] traps taken, and the temptation they answered',
      [tempted, me('amber.gift red.bribe red.leak', of)],
      {},
      0,
      [
        '2 amber-gift -10 G7 trap-gift waiting on-conduct',
        '2 red-bribe -60 G8 trap-kickback waiting on-conduct',
        '2 red-leak -60 G8 trap-insider-leak waiting on-conduct',
        '1 temptation-passed-over 0 G49 insider-coach',
      ],
    ],
    [
      '[G7] an amber trap alone',
      [me('amber.flattery')],
      {},
      0,
      ['1 amber-flattery -5 G7 trap-flattery on-conduct'],
    ],
    [
      '[G3] [G9] a refusal in a red move is none',
      [tempted, me('comply.refuse red.leak')],
      {},
      0,
      [
        '2 red-leak -60 G8 trap-insider-leak on-conduct',
        '1 temptation-passed-over 0 G49 insider-coach',
      ],
    ],
    [
      '[G9] the buyer refuses nothing for us',
      [tempted, he('comply.refuse')],
      {},
      50,
      ['1 temptation-passed-over -50 G49 insider-coach'],
    ],
    [
      '[G2] no temptation, and what the buyer does is no trap of ours',
      [he('red.leak amber.gift'), me('comply.refuse'), me('buyer.ambush')],
      {},
      null,
      [],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = compliance(talk(turns, rest))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })
})
