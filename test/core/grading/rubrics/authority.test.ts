import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { authority } from '../../../../src/core/grading/rubrics/authority.ts'
import { bargaining, he, me, told } from '../talk.ts'

type Turns = Gradable['turns']
const MEANT: Readonly<Record<string, readonly string[]>> = {
  limit: ['nego.defer'],
  boss: ['amber.fake-boss'],
  round: ['object.clarify'],
  offer: ['nego.defer', 'with-offer'],
  powers: ['amber.fake-persona'],
}
const rest: Partial<Gradable> = {
  weights: { authority: 1 },
  meaningOf: (choice) => (MEANT[choice] ? { tags: MEANT[choice] } : undefined),
}
const asked = (tags: string) => [
  he('buyer.question'),
  me(tags, { open: ['limit', 'boss', 'round'] }),
]

describe('authority', () => {
  const rows: readonly [string, Turns, number | null][] = [
    ['no occasion', [me('price.concede', { value: 11_600 })], null],
    ['a true limit', [me('nego.defer')], 100],
    ['an invented boss', [me('amber.fake-boss')], 0],
    ['powers he does not have', [me('amber.fake-persona')], 0],
    ['an invented boss to defer to', [me('nego.defer amber.fake-boss')], 0],
    ['one true, one false', [me('nego.defer'), me('amber.fake-boss')], 50],
    ['asked, the truth', asked('nego.defer'), 100],
    ['asked, a lie', asked('amber.fake-boss'), 0],
    ['asked, something else said', asked('object.clarify'), 50],
    ['a true limit told to an insider for money', [me('nego.defer red.bribe')], 0],
  ]
  it.each(rows)('[G58] %s', (_name, turns, score) => {
    expect(authority(bargaining(turns, rest)).score).toBe(score)
  })

  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G58] true, false and evaded',
      [
        me('nego.defer'),
        me('amber.fake-boss'),
        me('object.clarify', { open: ['limit', 'boss'] }),
        he(''),
      ],
      {},
      50,
      [
        '1 limit-true 33.3 G58 higher-authority',
        '2 limit-false -33.3 G58 higher-authority',
        '3 limit-sidestepped -16.7 G58 higher-authority',
      ],
    ],
    [
      '[G58] both must have lain at hand',
      [
        me('object.clarify', { open: ['limit', 'round'] }),
        me('object.clarify', { open: ['boss'] }),
        me('object.clarify', { open: [] }),
        me('object.clarify', { open: ['nothing'] }),
      ],
      {},
      null,
      [],
    ],
    [
      '[G58] an offer to defer with is no limit',
      [me('object.clarify', { open: ['offer', 'boss'] })],
      {},
      null,
      [],
    ],
    [
      '[G58] powers he has not are a false limit',
      [me('object.clarify', { open: ['limit', 'powers'] })],
      {},
      50,
      ['1 limit-sidestepped -50 G58 higher-authority'],
    ],
    [
      '[G3] [G58] evaded with a red trap',
      [me('red.leak', { open: ['limit', 'boss'] })],
      {},
      0,
      ['1 limit-false -100 G58 higher-authority'],
    ],
    [
      '[G58] what the buyer says of it is his',
      [he('nego.defer'), he('amber.fake-boss')],
      {},
      null,
      [],
    ],
    [
      '[G58] evaded',
      [me('open.greet', { open: ['limit', 'boss'] })],
      {},
      50,
      ['1 limit-sidestepped -50 G58 higher-authority'],
    ],
  ]
  it.each(reports)('%s', (_name, turns, more, points, findings) => {
    const graded = authority(bargaining(turns, { ...rest, ...more }))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  it('[G58] in a turn log nobody knows what a choice means', () => {
    const { meaningOf: _meaning, ...log } = rest
    expect(authority(bargaining(asked('object.clarify'), log)).score).toBeNull()
  })
})
