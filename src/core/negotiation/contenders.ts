import { descending } from './descending.ts'

/** Enough to tell points apart, few enough to stay in the processor's cache. */
const MOST_BUCKETS = 4096

interface Range {
  readonly least: number
  readonly greatest: number
}

/**
 * The outcomes that are not plainly dominated, best for A first. Outcomes fall into buckets of uA; one that gives B less
 * than some outcome of a better bucket is out at once, in a single look, and only the rest is sorted: near O(n) on most
 * domains, O(n log n) on all.
 */
export const contenders = (
  uA: Float64Array,
  uB: Float64Array,
  tolerance: { readonly b: number },
  { least, greatest }: Range,
): Uint32Array => {
  const buckets = Math.min(MOST_BUCKETS, uA.length)
  const scale = greatest > least ? (buckets - 1) / (greatest - least) : 0
  // bar[k]: what B gets at most in the buckets before k, all of them better for A.
  const bar = new Float64Array(buckets + 1).fill(Number.NEGATIVE_INFINITY)
  for (let n = 0; n < uA.length; n++) {
    const after = (((greatest - (uA[n] as number)) * scale) | 0) + 1 // n is within both columns, here and below
    const u = uB[n] as number
    if (u > (bar[after] as number)) bar[after] = u
  }
  for (let k = 1; k <= buckets; k++) {
    bar[k] = Math.max(bar[k] as number, bar[k - 1] as number)
  }
  const left = new Uint32Array(uA.length)
  let count = 0
  for (let n = 0; n < uA.length; n++) {
    const k = ((greatest - (uA[n] as number)) * scale) | 0
    if ((uB[n] as number) + tolerance.b >= (bar[k] as number)) left[count++] = n
  }
  return descending(left.subarray(0, count), uA)
}
