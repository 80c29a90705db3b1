import type { Bargaining } from '../../scenario/scenario.ts'
import { boardOf, idxOfPackage } from '../board.ts'
import type { Idx, Party } from '../domain.ts'
import { readOffers } from '../frequency.ts'
import { enumerate } from '../outcomes.ts'
import { isPriced, type Table } from '../table.ts'

/** How much a level's being named counts beside its lying near the first one asked for [D]. */
const NAMED = 0.5

/**
 * What one side's offers say of its wishes: issues by how seldom they change, levels by how often they were named and how near
 * they lie to the first asked for [N30].
 */
export const readWishes = (offers: readonly Idx[], sizes: readonly number[]): Party => {
  const model = readOffers(offers, sizes)
  const [first] = offers
  return {
    weights: model.weights,
    utilities: model.levels.map((named, i) =>
      named.map((often, level) => {
        const far = Math.abs(level - (first?.[i] ?? level)) / Math.max(1, named.length - 1)
        return NAMED * often + (1 - NAMED) * (1 - far)
      }),
    ),
    reservation: 0,
  }
}

/** What the buyer thinks every outcome is worth to the trainee, from the trainee's offers alone; only the order matters. */
export const likingOf = (table: Table, bargaining: Bargaining): Float64Array => {
  const { domain, outcomes } = boardOf(bargaining)
  const offers = table.offers.flatMap(({ packages }) =>
    packages.map((pack) => idxOfPackage(bargaining, pack)),
  )
  const inMoney = bargaining.seller && isPriced(bargaining)
  const wishes = inMoney ? readMoney(offers, bargaining) : readWishes(offers, outcomes.sizes)
  return enumerate({ ...domain, a: wishes }).uA
}

/**
 * Where a price is named in money both know what a step of it is worth: each issue weighs what it can be worth to the buyer himself
 * times how often it stayed. On the price near is as good as named, and it stays by the share of its ladder
 * that a step leaves alone: a step is no sign that money matters little [N52].
 */
const readMoney = (offers: readonly Idx[], bargaining: Bargaining): Party => {
  const { domain, outcomes } = boardOf(bargaining)
  const { weights, utilities } = readWishes(offers, outcomes.sizes)
  const spans = domain.b.utilities.map((worth) => Math.max(...worth) - Math.min(...worth))
  const price = bargaining.issues.findIndex(({ id }) => id === 'price')
  const top = Math.max(1, (outcomes.sizes[price] ?? 1) - 1)
  const prices = offers.map((idx) => idx[price] ?? 0)
  const moved = prices.slice(1).reduce((sum, at, n) => sum + Math.abs(at - (prices[n] ?? at)), 0)
  const stayed = 1 + Math.max(0, prices.length - 1) - moved / top
  // The frequency model's weights add up to 1; beside the price's they count stays again.
  const stays = weights.map((it) => it / Math.min(...weights))
  const near = (level: number): number => 1 - Math.abs(level - (prices[0] ?? level)) / top
  return {
    weights: spans.map((span, i) => (i === price ? span * stayed : span * (stays[i] ?? 1))),
    utilities: utilities.map((worth, i) => (i === price ? worth.map((_, at) => near(at)) : worth)),
    reservation: 0,
  }
}
