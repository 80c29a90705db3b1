import * as v from 'valibot'
import type { Refusal } from '../refusal.ts'
import { type DomainCode, isDomainCode, refuse } from './domain-refusal.ts'

/** Above this, a product of gains could leave the range of a double. */
const GREATEST = 1e9
const MOST_ISSUES = 8
/** Two arrays of doubles: 160 MB. */
const MOST_OUTCOMES = 10_000_000

/** A numeric or named value an issue can be settled at. */
export type Level = string | number

export interface Issue {
  readonly name: string
  readonly levels: readonly Level[]
}

/** One side's secret points: a package is worth Σ weight · utility of its level, no deal the reservation [N20]. */
export interface Party {
  readonly weights: readonly number[]
  readonly utilities: readonly (readonly number[])[]
  readonly reservation: number
}

/** Two sides with linear-additive utilities over one to eight discrete issues (K-150). */
export interface Domain {
  readonly issues: readonly Issue[]
  readonly a: Party
  readonly b: Party
}

/** A package by its levels' positions, one an issue. */
export type Idx = readonly number[]

export const sizesOf = (domain: Domain): readonly number[] =>
  domain.issues.map((issue) => issue.levels.length)

/** What each level of each issue adds to the party's utility. */
export const worthsOf = (party: Party): readonly (readonly number[])[] =>
  party.utilities.map((levels, i) => levels.map((u) => (party.weights[i] ?? 0) * u))

export const utilityOf = (party: Party, idx: Idx): number =>
  party.utilities.reduce(
    (sum, levels, i) => sum + (party.weights[i] ?? 0) * (levels[idx[i] ?? -1] ?? Number.NaN),
    0,
  )

const code = (it: DomainCode): DomainCode => it

/** Valibot raises a missing key at the object with its path, and anything that is no object without one. */
const objectMessage = (issue: v.BaseIssue<unknown>): DomainCode =>
  issue.path === undefined ? 'domain/shape' : 'domain/missing'

const amount = v.pipe(
  v.number(code('domain/not-a-number')),
  v.finite(code('domain/not-a-number')),
  v.minValue(0, code('domain/negative')),
  v.maxValue(GREATEST, code('domain/too-large')),
)
const shape = code('domain/shape')
const distinct = (names: readonly Level[]): boolean =>
  new Set(names.map(String)).size === names.length

const level = v.custom<Level>(
  (it) => typeof it === 'string' || Number.isFinite(it),
  (it) => (typeof it.input === 'number' ? 'domain/not-a-number' : shape),
)
const issue = v.object(
  {
    name: v.pipe(v.string(shape), v.nonEmpty(shape)),
    values: v.pipe(
      v.array(level, shape),
      v.minLength(1, code('domain/length')),
      v.check((all) => distinct(all), code('domain/duplicate-level')),
    ),
  },
  objectMessage,
)

const party = v.object(
  {
    weights: v.array(amount, shape),
    utilities: v.array(v.array(amount, shape), shape),
    reservation: amount,
  },
  objectMessage,
)

const domainSource = v.object(
  {
    issues: v.pipe(
      v.array(issue, shape),
      v.minLength(1, code('domain/issue-count')),
      v.maxLength(MOST_ISSUES, code('domain/issue-count')),
      v.check((all) => distinct(all.map((it) => it.name)), code('domain/duplicate-issue')),
    ),
    A: party,
    B: party,
  },
  objectMessage,
)

const misfit = (name: string, side: Party, sizes: readonly number[]): Refusal | null => {
  if (side.weights.length !== sizes.length) return refuse('domain/length', `${name}.weights`)
  if (side.utilities.length !== sizes.length) return refuse('domain/length', `${name}.utilities`)
  const wrong = side.utilities.findIndex((levels, i) => levels.length !== sizes[i])
  return wrong < 0 ? null : refuse('domain/length', `${name}.utilities.${wrong}`)
}

/** A domain from outside, checked once; keys it does not know are ignored. Never throws [N22]. */
export const parseDomain = (input: unknown): Domain | Refusal => {
  if (Array.isArray(input)) return refuse('domain/shape') // a list has no keys to miss
  const parsed = v.safeParse(domainSource, input, { abortEarly: true, abortPipeEarly: true })
  if (!parsed.success) {
    const [first] = parsed.issues
    return refuse(isDomainCode(first.message) ? first.message : shape, v.getDotPath(first) ?? '')
  }
  const { issues, A, B } = parsed.output
  const sizes = issues.map((it) => it.values.length)
  const wrong = misfit('A', A, sizes) ?? misfit('B', B, sizes)
  if (wrong) return wrong
  if (sizes.reduce((n, size) => n * size, 1) > MOST_OUTCOMES) {
    return refuse('domain/too-many-outcomes', 'issues')
  }
  return { issues: issues.map((it) => ({ name: it.name, levels: it.values })), a: A, b: B }
}
