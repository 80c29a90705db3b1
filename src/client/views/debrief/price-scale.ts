import type { Stairs } from './stairs.ts'

/** Where a price stands in a picture: 0 at the top, `height` at the bottom. */
export type PriceScale = (price: number) => number

const ROOM_AROUND = 0.08 // of the range, above and below

/** From the dearest price named to the cheapest, with a little room. */
export function priceScale(stairs: Stairs, height: number): PriceScale {
  const prices = pricesOf(stairs)
  const [low, high] = [Math.min(...prices), Math.max(...prices)]
  const room = (high - low) * ROOM_AROUND
  return (price) => ((high + room - price) / (high - low + 2 * room)) * height
}

const pricesOf = ({ quote, floor, target, agreed, steps }: Stairs): readonly number[] =>
  [quote, floor, target, agreed, ...steps.flatMap((it) => [it.price, it.counter])].filter(
    (it) => it !== null,
  )

/** Moves heights apart to at least `gap`, keeping their order and as near as can be to where they were. */
export function spread(heights: readonly number[], gap: number): readonly number[] {
  const order = heights.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  const out = [...heights]
  let last = Number.NEGATIVE_INFINITY
  for (const { y, i } of order) {
    last = Math.max(y, last + gap)
    out[i] = last
  }
  return out
}
