import type { Bargaining, Issue, OpenBargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import { descending } from './descending.ts'
import { type Domain, type Idx, type Party, utilityOf } from './domain.ts'
import { enumerate, idxOf, type Outcomes, worthsOfAll } from './outcomes.ts'
import { levelsOf } from './table.ts'

/**
 * A bargaining as a domain: A is the trainee, B the buyer. One price is one issue with points in 万元: worth its figure to the one
 * and what it leaves below the top of the ladder to the other [N51].
 */
export interface Board {
  readonly domain: Domain
  readonly outcomes: Outcomes
  /** Every outcome, the best for the buyer first. */
  readonly byBuyer: Uint32Array
}

const boards = new WeakMap<Bargaining, Board>()

const domains = new WeakMap<Bargaining, Domain>()

/** The points alone: who asks what a package is worth does not wait for all packages to be listed. */
const domainOf = (bargaining: Bargaining): Domain => {
  const known = domains.get(bargaining)
  if (known) return known
  const made = madeDomain(bargaining)
  domains.set(bargaining, made)
  return made
}

export const boardOf = (bargaining: Bargaining): Board => {
  const known = boards.get(bargaining)
  if (known) return known
  const domain = domainOf(bargaining)
  const outcomes = enumerate(domain)
  const all = Uint32Array.from({ length: outcomes.count }, (_, n) => n)
  const made = { domain, outcomes, byBuyer: descending(all, outcomes.uB) }
  boards.set(bargaining, made)
  return made
}

const madeDomain = (bargaining: Bargaining): Domain => {
  const { issues, buyer } = bargaining
  const named = issues.map((it) => ({ name: it.id, levels: levelsOf(it) }))
  const a = ownParty(bargaining)
  if (bargaining.seller && buyer.points) {
    const { points } = buyer
    const worths = issues.map((it) => points[it.id] ?? [])
    return { issues: named, a, b: partyOf(worths, buyer.reservation) }
  }
  const [price] = issues
  const top = topOf(price)
  const worths = (price ? levelsOf(price) : []).map((it) => top - Number(it))
  return { issues: named, a, b: partyOf([worths], top - buyer.reservation) }
}

const parties = new WeakMap<OpenBargaining, Party>()

/** The trainee's side alone: it is the same to who does not know the other. */
const ownParty = (bargaining: OpenBargaining): Party => {
  const known = parties.get(bargaining)
  if (known) return known
  const { issues, floor, seller } = bargaining
  const [price] = issues
  const made = seller
    ? partyOf(
        issues.map((it) => seller.points[it.id] ?? []),
        seller.reservation,
      )
    : partyOf([price ? levelsOf(price).map(Number) : []], floor)
  parties.set(bargaining, made)
  return made
}

const partyOf = (utilities: Party['utilities'], reservation: number): Party => ({
  weights: utilities.map(() => 1),
  utilities,
  reservation,
})

const topOf = (price: Issue | undefined): number => price?.to ?? 0

/** A price as the buyer weighs it: what it leaves below the top of the ladder. And back: it is its own inverse. */
export const worthOfPrice = ({ issues }: Bargaining, price: number): number =>
  topOf(issues[0]) - price

/** The places of a package's levels; it must have passed `checkOffer`. */
export const idxOfPackage = ({ issues }: Pick<Bargaining, 'issues'>, pack: Package): Idx =>
  issues.map((issue) => levelsOf(issue).indexOf(pack[issue.id] ?? ''))

export const packageOf = ({ issues }: Pick<Bargaining, 'issues'>, idx: Idx): Package =>
  Object.fromEntries(issues.map((it, i) => [it.id, levelsOf(it)[idx[i] ?? -1] ?? '']))

export const packageAt = (bargaining: Bargaining, outcome: number): Package =>
  packageOf(bargaining, idxOf(boardOf(bargaining).outcomes.sizes, outcome))

/** The trainee's own points of a package: a price alone is worth its figure. */
export const ownPoints = (bargaining: OpenBargaining, pack: Package): number =>
  utilityOf(ownParty(bargaining), idxOfPackage(bargaining, pack))

/** The trainee's points of every package, in the order of `Outcomes`; there is no need to know the buyer for them. */
export interface OwnWorths {
  readonly sizes: readonly number[]
  readonly u: Float64Array
}

const owned = new WeakMap<OpenBargaining, OwnWorths>()

export const ownWorths = (bargaining: OpenBargaining): OwnWorths => {
  const known = owned.get(bargaining)
  if (known) return known
  const sizes = bargaining.issues.map((it) => levelsOf(it).length)
  const made = { sizes, u: worthsOfAll(ownParty(bargaining), sizes) }
  owned.set(bargaining, made)
  return made
}

/** The buyer's points of a package: his secret, never for a view. */
export const buyerPoints = (bargaining: Bargaining, pack: Package): number =>
  utilityOf(domainOf(bargaining).b, idxOfPackage(bargaining, pack))

/** Whether any outcome gives both at least their reservation. */
export const mayAgree = ({ domain, outcomes: { uA, uB } }: Board): boolean => {
  const { a, b } = domain
  return uA.some((u, n) => u >= a.reservation && (uB[n] as number) >= b.reservation) // one length
}
