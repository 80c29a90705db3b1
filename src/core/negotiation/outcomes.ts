import { type Domain, type Idx, type Party, sizesOf, worthsOf } from './domain.ts'

/**
 * Every package of a domain, as two columns of utilities and no object a package. Outcome n is the n-th package in the
 * order of their idx, the last issue turning fastest [N21].
 */
export interface Outcomes {
  readonly sizes: readonly number[]
  readonly count: number
  readonly uA: Float64Array
  readonly uB: Float64Array
}

/**
 * Grown in place, issue by issue and from the back, so that each sum runs over the issues in their order whatever the
 * domain: the same digits as adding up one package alone.
 */
const column = (worths: readonly (readonly number[])[], count: number): Float64Array => {
  const sums = new Float64Array(count)
  let grown = 1
  for (const levels of worths) {
    const added = Float64Array.from(levels)
    const size = added.length
    for (let i = grown - 1; i >= 0; i--) {
      const before = sums[i] as number // i < grown ≤ count
      const base = i * size
      for (let level = size - 1; level >= 0; level--) {
        sums[base + level] = before + (added[level] as number) // level < size
      }
    }
    grown *= size
  }
  return sums
}

/** What every package is worth to one party, by the number of its outcome. */
export const worthsOfAll = (party: Party, sizes: readonly number[]): Float64Array =>
  column(
    worthsOf(party),
    sizes.reduce((n, size) => n * size, 1),
  )

export const enumerate = (domain: Domain): Outcomes => {
  const sizes = sizesOf(domain)
  const count = sizes.reduce((n, size) => n * size, 1)
  return { sizes, count, uA: worthsOfAll(domain.a, sizes), uB: worthsOfAll(domain.b, sizes) }
}

export const indexOf = (sizes: readonly number[], idx: Idx): number =>
  sizes.reduce((index, size, i) => index * size + (idx[i] ?? Number.NaN), 0)

export const idxOf = (sizes: readonly number[], index: number): Idx => {
  const idx: number[] = []
  let rest = index
  for (const size of sizes.toReversed()) {
    idx.push(rest % size)
    rest = Math.floor(rest / size)
  }
  return idx.reverse()
}
