import * as v from 'valibot'
import type { Refusal } from '../refusal.ts'
import { type DomainCode, isDomainCode, refuse } from './domain-refusal.ts'

const GREATEST = 1e9
const MOST_OUTCOMES = 1_000_000

/** Kinds of items shared out between two, points per item linear; `deal` is what a gets, null when they walked away. */
export interface Split {
  readonly counts: readonly number[]
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly walkAway: number
  readonly deal: readonly number[] | null
}

const code = (it: DomainCode): DomainCode => it
const objectMessage = (issue: v.BaseIssue<unknown>): DomainCode =>
  issue.path === undefined ? 'split/shape' : 'split/missing'
const amount = v.pipe(
  v.number(code('split/not-a-number')),
  v.finite(code('split/not-a-number')),
  v.minValue(0, code('split/negative')),
  v.maxValue(GREATEST, code('split/too-large')),
)
const count = v.pipe(amount, v.integer(code('split/not-whole')))
const shape = code('split/shape')
const splitSource = v.pipe(
  v.object(
    {
      counts: v.pipe(v.array(count, shape), v.minLength(1, code('split/length'))),
      a: v.array(amount, shape),
      b: v.array(amount, shape),
      walkAway: amount,
      deal: v.nullable(v.array(count, shape)),
    },
    objectMessage,
  ),
  v.check(
    ({ counts, a, b, deal }) => [a, b, deal ?? counts].every((it) => it.length === counts.length),
    code('split/length'),
  ),
  v.check(
    ({ counts, deal }) => deal === null || deal.every((got, i) => got <= (counts[i] ?? 0)),
    code('split/beyond-count'),
  ),
  v.check(
    ({ counts }) => counts.reduce((n, c) => n * (c + 1), 1) <= MOST_OUTCOMES,
    code('split/too-many-outcomes'),
  ),
)

/** An array of splits from outside, checked once. Never throws [N22]. */
export const parseSplits = (input: unknown): readonly Split[] | Refusal => {
  const parsed = v.safeParse(v.array(splitSource, shape), input, {
    abortEarly: true,
    abortPipeEarly: true,
  })
  if (parsed.success) return parsed.output
  const [first] = parsed.issues
  return refuse(isDomainCode(first.message) ? first.message : shape, v.getDotPath(first) ?? '')
}
