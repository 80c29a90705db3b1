import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { authority } from '../../../../src/core/grading/rubrics/authority.ts'
import { bargaining, he, me } from '../talk.ts'

type Turns = Gradable['turns']
const MEANT: Readonly<Record<string, readonly string[]>> = {
  limit: ['nego.defer'],
  boss: ['amber.fake-boss'],
  round: ['object.clarify'],
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
})
