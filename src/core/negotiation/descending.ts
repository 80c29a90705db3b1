/** Outcomes a bucket, about; and no more buckets than this. */
const IN_A_BUCKET = 4
const MOST_BUCKETS = 1 << 18
/** Up to this many in a bucket, sorting by insertion beats a call of sort. */
const FEW = 32

/**
 * One bucket in place, sorted[from…to): by worth descending, outcomes of equal worth in the order they came in. `keys`
 * has room for the worths of a few.
 */
const settle = (
  sorted: Uint32Array,
  from: number,
  to: number,
  worth: Float64Array,
  keys: Float64Array,
): void => {
  let inOrder = true
  for (let i = from + 1; i < to && inOrder; i++) {
    // Positions are within the bucket, outcomes within `worth`, here and below.
    inOrder = (worth[sorted[i - 1] as number] as number) >= (worth[sorted[i] as number] as number)
  }
  if (inOrder) return
  if (to - from > FEW) {
    sorted.subarray(from, to).sort((x, y) => (worth[y] as number) - (worth[x] as number) || x - y)
    return
  }
  for (let i = from; i < to; i++) {
    const outcome = sorted[i] as number
    const key = worth[outcome] as number
    let at = i
    for (; at > from && (keys[at - 1 - from] as number) < key; at--) {
      keys[at - from] = keys[at - 1 - from] as number
      sorted[at] = sorted[at - 1] as number
    }
    keys[at - from] = key
    sorted[at] = outcome
  }
}

/**
 * The outcomes by worth descending, those of equal worth by index; they come by index. Counted into buckets of worth and
 * sorted within: O(n) where worths are spread, O(n log n) where they all fall together.
 */
export const descending = (outcomes: Uint32Array, worth: Float64Array): Uint32Array => {
  const count = outcomes.length
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    const u = worth[outcomes[i] as number] as number // i is within `outcomes`, here and below
    if (u < least) least = u
    if (u > greatest) greatest = u
  }
  const buckets = Math.min(MOST_BUCKETS, Math.ceil(count / IN_A_BUCKET))
  const scale = greatest > least ? (buckets - 1) / (greatest - least) : 0
  const ends = new Uint32Array(buckets + 1)
  for (let i = 0; i < count; i++) {
    const next = (((greatest - (worth[outcomes[i] as number] as number)) * scale) | 0) + 1
    ends[next] = (ends[next] as number) + 1
  }
  for (let k = 1; k <= buckets; k++) {
    ends[k] = (ends[k] as number) + (ends[k - 1] as number)
  }
  // ends[k] is where bucket k begins, and where it ends once all its outcomes are in.
  const sorted = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const outcome = outcomes[i] as number
    const k = ((greatest - (worth[outcome] as number)) * scale) | 0
    const at = ends[k] as number
    sorted[at] = outcome
    ends[k] = at + 1
  }
  const keys = new Float64Array(FEW)
  for (let k = 0, from = 0; k < buckets; k++) {
    const to = ends[k] as number
    if (to - from > 1) settle(sorted, from, to, worth, keys)
    from = to
  }
  return sorted
}
