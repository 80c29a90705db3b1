import { agreedPrice } from './bargain-log.ts'
import { clamp } from './judge.ts'
import type { Gradable } from './report.ts'

/**
 * What was brought home (K-152): the target or better is everything, the floor nothing, below it is a breach of authority; linear
 * between. Without a target the quote takes its place. No deal brings nothing home; null without a bargaining [G48].
 */
export function dealOf(meeting: Gradable): number | null {
  const { bargain } = meeting
  if (bargain === null) return null
  const { quote, floor } = bargain
  const target =
    bargain.target !== undefined && bargain.target > floor && bargain.target <= quote
      ? bargain.target
      : quote
  const price = agreedPrice(meeting)
  return price === null ? 0 : clamp((100 * (price - floor)) / (target - floor))
}
