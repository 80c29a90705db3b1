import { describe, expect, it } from 'vitest'
import type { FindingCode } from '../../../../src/core/grading/codes.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { concessions } from '../../../../src/core/grading/rubrics/concessions.ts'
import { bargaining, he, me, TOWER, talk, told } from '../talk.ts'

const asked = me('nego.ask-expectation')
type Turns = Gradable['turns']

/** Steps down from the quote of 12,000. */
const steps = (cuts: readonly number[], rest: { cond?: string; ask?: boolean } = {}): Turns => {
  let price = TOWER.quote
  return cuts.flatMap((cut) => {
    price -= cut
    const offer =
      rest.cond === undefined
        ? me('price.concede', { value: price })
        : me('price.trade', { value: price, cond: rest.cond })
    return rest.ask ? [asked, offer] : [offer]
  })
}
const best = { cond: 'prepay', ask: true }

describe('concessions', () => {
  const rows: readonly [string, Turns, number, FindingCode][] = [
    ['falling, traded, asked', steps([400, 200, 150, 50], best), 100, 'pattern-falling'],
    ['falling to the floor', steps([500, 250, 190, 60], best), 95, 'pattern-falling'],
    ['falling for nothing', steps([400, 200, 150, 50], { ask: true }), 60, 'gave-for-nothing'],
    ['nor asked before', steps([400, 200, 150, 50]), 40, 'gave-unasked'],
    ['the whole room at once', steps([1000], best), 15, 'pattern-one-shot'],
    ['rising', steps([100, 200, 300, 400], best), 25, 'pattern-rising'],
    ['equal', steps([200, 200, 200, 200, 200], best), 40, 'pattern-equal'],
    ['one small step', steps([300], best), 80, 'pattern-single-small'],
    ['a big last step', steps([300, 100, 200], best), 45, 'pattern-last-big'],
    ['up and down', steps([100, 300, 200], best), 60, 'pattern-mixed'],
    ['below the floor', steps([600, 600], best), 0, 'pattern-floor-breach'],
    [
      'half of it traded',
      [...steps([400], best), asked, me('price.concede', { value: 11_400 })],
      80,
      'gave-for-nothing',
    ],
    [
      'the floor spoken',
      [...steps([400, 200], best), me('price.floor-spoken'), me('price.floor-spoken')],
      90,
      'floor-spoken',
    ],
    [
      'a condition he turned down',
      [asked, me('price.trade', { value: 11_700, cond: 'prepay', condTaken: false })],
      48,
      'condition-declined',
    ],
    [
      'one question does for one step only',
      [asked, ...steps([400, 200], { cond: 'prepay' })],
      95,
      'gave-unasked',
    ],
  ]
  it.each(rows)('[G42] %s', (_name, turns, score, code) => {
    const grade = concessions(bargaining(turns))
    expect(grade.score).toBeCloseTo(score)
    expect(grade.findings.map((it) => it.code)).toContain(code)
  })

  it('[G41] taking the buyer’s price is a step for which he needs no asking', () => {
    const turns = [
      ...steps([400, 200], best),
      he('buyer.concede', { value: 11_300 }),
      me('price.accept', { value: 11_300 }),
    ]
    const grade = concessions(bargaining(turns))
    expect(grade.figures).toMatchObject({ class: 'falling', given: 700, tradedShare: 67 })
    expect(grade.score).toBeCloseTo(100 * (0.6 + 0.4 * (2 / 3)))
  })

  it('[G41] going up and down again is no second step, repeating his figure none at all', () => {
    const turns = [
      ...steps([400], best),
      me('price.hold', { value: 12_000 }),
      me('price.hold', { value: 11_600 }),
      me('price.flinch', { value: 11_000 }),
    ]
    expect(concessions(bargaining(turns)).figures).toMatchObject({
      class: 'single-small',
      given: 400,
    })
  })

  it('[G43] holding the price has no score, silence has 0', () => {
    expect(concessions(bargaining([me('price.hold', { value: 12_000 })])).score).toBeNull()
    expect(concessions(bargaining([me('price.reject-smile')])).score).toBeNull()
    expect(concessions(bargaining([me('rapport.smalltalk'), he('buyer.demand')])).score).toBe(0)
    expect(concessions(talk([])).score).toBeNull()
  })

  const at = (tags: string, value: number, rest = {}) => me(tags, { value, ...rest })
  const asking = me('nego.ask-expectation')
  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G42] falling steps, each asked for and traded',
      [
        asking,
        at('price.trade', 11_600, { cond: 'a', condTaken: true }),
        asking,
        at('price.trade', 11_400, { cond: 'b' }),
        he(''),
      ],
      {},
      100,
      [
        '2 gave-against-something 20 G42 trade-only',
        '2 asked-before-giving 0 G42 concession-rules',
        '4 gave-against-something 20 G42 trade-only',
        '4 asked-before-giving 0 G42 concession-rules',
        '4 pattern-falling 60 N40 concession-patterns',
      ],
    ],
    [
      '[G42] turned down, given for nothing, and the floor spoken twice',
      [
        asking,
        at('price.trade', 11_600, { cond: 'a', condTaken: false }),
        at('price.concede', 11_400),
        me('price.floor-spoken'),
        me('price.floor-spoken'),
        he('price.floor-spoken'),
      ],
      {},
      45,
      [
        '2 condition-declined -20 G42 trade-only',
        '2 asked-before-giving 0 G42 concession-rules',
        '3 gave-for-nothing -20 G42 trade-only',
        '3 gave-unasked -5 G42 concession-rules',
        '3 pattern-falling 60 N40 concession-patterns',
        '4 floor-spoken -10 G42 concession-rules',
        '5 floor-spoken 0 G42 concession-rules',
      ],
    ],
    [
      '[G43] the quote named and held',
      [at('price.quote', 12_000), he('')],
      {},
      null,
      ['2 held-the-price 0 G43 concession-patterns'],
    ],
    [
      '[G43] never a word on price',
      [he('price.hold')],
      {},
      0,
      ['1 nothing-moved -100 G43 concession-patterns'],
    ],
    [
      '[G3] [G43] a red word is no standing',
      [me('price.hold red.leak')],
      {},
      0,
      ['1 nothing-moved -100 G43 concession-patterns'],
    ],
    ['[G43] nothing said', [], {}, 0, ['0 nothing-moved -100 G43 concession-patterns']],
    [
      '[G42] his own price taken needs no asking',
      [he('buyer.demand', { value: 11_500 }), at('price.accept', 11_500)],
      {},
      9,
      ['2 gave-for-nothing -6 G42 trade-only', '2 pattern-one-shot -85 N40 concession-patterns'],
    ],
    [
      '[G41] up again and down again is no second step',
      [
        at('price.concede', 11_600),
        at('price.quote', 11_900),
        at('price.concede', 11_700),
        at('price.concede', 11_600),
        at('price.concede', 11_400),
        he('price.concede', { value: 11_300 }),
      ],
      {},
      50,
      [
        '1 gave-for-nothing -20 G42 trade-only',
        '1 gave-unasked -5 G42 concession-rules',
        '5 gave-for-nothing -20 G42 trade-only',
        '5 gave-unasked -5 G42 concession-rules',
        '5 pattern-falling 60 N40 concession-patterns',
      ],
    ],
    [
      '[G41] more asked on another issue is a trade; a price in other words is no step',
      [at('price.trade', 11_800, { swap: true }), at('present.feature', 11_000)],
      {},
      75,
      [
        '1 gave-against-something 32 G42 trade-only',
        '1 gave-unasked -5 G42 concession-rules',
        '1 pattern-single-small -20 N40 concession-patterns',
      ],
    ],
    [
      '[N41] below the floor',
      [at('price.concede', 10_900)],
      {},
      0,
      [
        '1 gave-for-nothing 0 G42 trade-only',
        '1 gave-unasked -5 G42 concession-rules',
        '1 pattern-floor-breach -100 N40 concession-patterns',
      ],
    ],
    [
      '[N41] everything, exactly to the floor',
      [at('price.concede', 11_500), at('price.concede', 11_200), at('price.concede', 11_000)],
      {},
      42,
      [
        '1 gave-for-nothing -12.7 G42 trade-only',
        '1 gave-unasked -5 G42 concession-rules',
        '2 gave-for-nothing -12.7 G42 trade-only',
        '2 gave-unasked -5 G42 concession-rules',
        '3 gave-for-nothing -12.7 G42 trade-only',
        '3 gave-unasked -5 G42 concession-rules',
        '3 pattern-falling -5 N40 concession-patterns',
      ],
    ],
    [
      '[G42] one of three steps traded',
      [
        at('price.concede', 11_600),
        at('price.trade', 11_400, { cond: 'a' }),
        at('nego.package', 11_300),
      ],
      {},
      58.333,
      [
        '1 gave-for-nothing -13.3 G42 trade-only',
        '1 gave-unasked -5 G42 concession-rules',
        '2 gave-against-something 13.3 G42 trade-only',
        '2 gave-unasked -5 G42 concession-rules',
        '3 gave-for-nothing -13.3 G42 trade-only',
        '3 gave-unasked -5 G42 concession-rules',
        '3 pattern-falling 60 N40 concession-patterns',
      ],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = concessions(bargaining(turns, rest))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })
})
