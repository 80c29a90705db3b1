import type { Bargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import { boardOf, idxOfPackage, ownPoints } from './board.ts'
import { askedPrice, isPriced, priceOf, type Table } from './table.ts'

/** An offer of the trainee beside the table it was made at. */
export interface OfferMade {
  readonly table: Table
  readonly bargaining: Bargaining
  readonly packages: readonly Package[]
  /** The condition it is made on, by id. */
  readonly asks: string | null
}

const EQUAL = 1e-9 // points nearer than this are the same

/** What a package is called on the turn that names it: its price, and the own points where there are several issues [N2]. */
export const figuresOf = (
  bargaining: Bargaining,
  pack: Package,
): { readonly value?: number; readonly points?: number } => ({
  ...(isPriced(bargaining) ? { value: priceOf(pack) } : {}),
  ...(bargaining.seller ? { points: ownPoints(bargaining, pack) } : {}),
})

/** True where the first package asks more than the last offer did on one issue and gives on another. */
export const isSwap = ({ table, bargaining, packages }: OfferMade): boolean => {
  const [pack] = packages
  const before = table.offers.at(-1)?.packages[0]
  if (!pack || !before || !bargaining.seller) return false
  const { utilities } = boardOf(bargaining).domain.a
  const [from, to] = [before, pack].map((it) => idxOfPackage(bargaining, it))
  const changes = utilities.map(
    (worth, i) => (worth[to?.[i] ?? 0] ?? 0) - (worth[from?.[i] ?? 0] ?? 0),
  )
  return changes.some((it) => it > EQUAL) && changes.some((it) => it < -EQUAL)
}

/** The meaning of an offer as a move of the trainee: what it gives up, and whether for something [N2]. */
export const meaningOfOffer = (made: OfferMade): readonly string[] => {
  const { bargaining, packages, asks } = made
  const given = givenBy(made)
  if (given === null) return ['price.quote', ...(packages.length > 1 ? ['nego.package'] : [])]
  const trades = asks !== null || isSwap(made)
  const kind = given <= EQUAL ? 'price.hold' : trades ? 'price.trade' : 'price.concede'
  return bargaining.seller && packages.length > 1 ? [kind, 'nego.package'] : [kind]
}

/** How much less the trainee asks than before; null where he names his first terms. */
const givenBy = ({ table, bargaining, packages }: OfferMade): number | null => {
  const [pack] = packages
  if (!bargaining.seller) return pack ? askedPrice(table, bargaining) - priceOf(pack) : 0
  const before = table.offers.at(-1)?.packages
  if (!before) return null
  const most = (some: readonly Package[]): number =>
    Math.max(...some.map((it) => ownPoints(bargaining, it)))
  return most(before) - most(packages)
}
