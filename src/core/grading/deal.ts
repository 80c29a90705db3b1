import { agreedPrice } from './bargain-log.ts'
import { clamp } from './judge.ts'
import { type DealParts, dealPartsOf } from './package-table.ts'
import type { Bargain, Gradable } from './report.ts'

/**
 * What was brought home [G48]: the share of the bargaining zone, from the floor (nothing; below it is a breach of authority) to the most
 * this buyer could have paid. Where that is not known, as in a turn log, the target takes its place (K-152), else the quote. A
 * target does not move the deal of a meeting: one set low would buy full marks. No deal brings nothing home; null without a bargaining.
 */
export function dealOf(meeting: Gradable): number | null {
  const { bargain } = meeting
  if (bargain === null) return null
  if (bargain.packages) return packageDeal(dealPartsOf(bargain.packages))
  const { floor } = bargain
  const price = agreedPrice(meeting)
  return price === null ? 0 : clamp((100 * (price - floor)) / (topOf(bargain) - floor))
}

const topOf = ({ quote, floor, target, reach }: Bargain): number => {
  const top = reach ?? target ?? quote
  return top > floor && top <= quote ? top : quote
}

// Own value first, then what was made for both and how evenly [D]: each grows with either side's gain, so that a deal worse for
// both never scores more.
const OWN = 0.4
const CREATED = 0.4
const NASH = 0.2

/** Over several issues [G51]. */
const packageDeal = (parts: DealParts | null): number =>
  parts ? 100 * (OWN * parts.ownShare + CREATED * parts.created + NASH * parts.nashShare) : 0
