/** Outcomes a bucket, about; and no more buckets than this. */
const IN_A_BUCKET = 8
const MOST_BUCKETS = 1 << 16
/** Up to this many in a bucket, sorting by insertion beats a call of sort. */
const FEW = 24

/** In place, order[from…to): by uA descending, then by index. Runs of equals come in order of index already. */
const arrange = (order: Uint32Array, from: number, to: number, uA: Float64Array): void => {
  if (to - from > FEW) {
    order.subarray(from, to).sort((x, y) => (uA[y] as number) - (uA[x] as number) || x - y)
    return
  }
  for (let i = from + 1; i < to; i++) {
    const it = order[i] as number // positions are within `order`, outcomes within `uA`, here and below
    const u = uA[it] as number
    let at = i
    while (at > from && (uA[order[at - 1] as number] as number) < u) {
      order[at] = order[at - 1] as number
      at--
    }
    order[at] = it
  }
}

const isArranged = (order: Uint32Array, from: number, to: number, uA: Float64Array): boolean => {
  for (let i = from + 1; i < to; i++) {
    if ((uA[order[i - 1] as number] as number) < (uA[order[i] as number] as number)) return false
  }
  return true
}

/**
 * The outcomes that are not plainly dominated, best for A first. Outcomes fall into buckets of uA; one that gives B less
 * than some outcome of a better bucket is out at once, in a single look. What is left is counted into place by bucket and
 * sorted within: near O(n) on most domains, O(n log n) where everything is left and falls together.
 */
export const contenders = (
  uA: Float64Array,
  uB: Float64Array,
  tolerance: { readonly b: number },
  range: { readonly least: number; readonly greatest: number },
): Uint32Array => {
  const count = uA.length
  const buckets = Math.min(MOST_BUCKETS, Math.ceil(count / IN_A_BUCKET))
  const { greatest } = range
  const width = greatest - range.least
  const scale = width > 0 ? (buckets - 1) / width : 0

  // bar[k]: what B gets at most in the buckets before k, all of them better for A.
  const bar = new Float64Array(buckets + 1).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < count; i++) {
    const after = (((greatest - (uA[i] as number)) * scale) | 0) + 1
    const u = uB[i] as number
    if (u > (bar[after] as number)) bar[after] = u
  }
  for (let k = 1; k <= buckets; k++) {
    if ((bar[k - 1] as number) > (bar[k] as number)) bar[k] = bar[k - 1] as number
  }

  const left = new Uint32Array(count)
  const starts = new Uint32Array(buckets + 1)
  let kept = 0
  for (let i = 0; i < count; i++) {
    const k = ((greatest - (uA[i] as number)) * scale) | 0
    if ((uB[i] as number) + tolerance.b < (bar[k] as number)) continue
    left[kept++] = i
    starts[k + 1] = (starts[k + 1] as number) + 1
  }
  for (let k = 1; k <= buckets; k++) {
    starts[k] = (starts[k] as number) + (starts[k - 1] as number)
  }

  const order = new Uint32Array(kept)
  const free = starts.slice()
  for (let j = 0; j < kept; j++) {
    const i = left[j] as number
    const k = ((greatest - (uA[i] as number)) * scale) | 0
    const at = free[k] as number
    order[at] = i
    free[k] = at + 1
  }
  for (let k = 0; k < buckets; k++) {
    const from = starts[k] as number
    const to = starts[k + 1] as number
    if (!isArranged(order, from, to, uA)) arrange(order, from, to, uA)
  }
  return order
}
