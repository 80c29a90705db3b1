import type { Bargaining } from '../../scenario/scenario.ts'
import { boardOf, idxOfPackage } from '../board.ts'
import type { Idx, Party } from '../domain.ts'
import { readOffers } from '../frequency.ts'
import { enumerate } from '../outcomes.ts'
import type { Table } from '../table.ts'

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

/** What the buyer thinks every outcome is worth to the trainee, 0…1, from the trainee's offers alone. */
export const likingOf = (table: Table, bargaining: Bargaining): Float64Array => {
  const { domain, outcomes } = boardOf(bargaining)
  const offers = table.offers.flatMap(({ packages }) =>
    packages.map((pack) => idxOfPackage(bargaining, pack)),
  )
  return enumerate({ ...domain, a: readWishes(offers, outcomes.sizes) }).uA
}
