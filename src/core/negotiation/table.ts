import { type Refusal, refuse } from '../refusal.ts'
import type { Bargaining, Issue, Ladder, OpenBargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import type { Answer } from './answer.ts'

/** One offer of the trainee: what was put on the table, against which condition, and what became of it. */
export interface Offer {
  readonly packages: readonly Package[]
  readonly condition: string | null
  readonly conditionTaken: boolean
}

/** Packages put down at once: two or three of equal worth show what the other cares for (EVIDENCE 1.3, MESO). */
const MOST_PACKAGES = 3

/** The state of a bargaining (K-148): offers so far, what the buyer has answered, and whether both still sit. */
export interface Table {
  readonly offers: readonly Offer[]
  /** The buyer's last own offer, open to be accepted. */
  readonly standing: Package | null
  /** Every offer of his own, oldest first; the last of them stands. */
  readonly counters: readonly Package[]
  readonly answer: Answer | null
  /** Of the packages last put down, the one he likes best, by its place; null where there was one only. */
  readonly preferred: number | null
  /** The issue on which he came nearest with his last offer, by id. */
  readonly gives: string | null
  readonly condition: 'none' | 'taken' | 'refused'
  /** Conditions the buyer has taken; they are part of a deal. */
  readonly taken: readonly string[]
  readonly away: boolean
  readonly breaks: number
  readonly agreed: Package | null
}

export const emptyTable: Table = {
  offers: [],
  standing: null,
  counters: [],
  answer: null,
  preferred: null,
  gives: null,
  condition: 'none',
  taken: [],
  away: false,
  breaks: 0,
  agreed: null,
}

const ladders = new WeakMap<Issue, readonly string[]>()

/** The levels of an issue as a package names them, in order: the ladder's figures from the lowest, or the ids of named levels. */
export const levelsOf = (issue: Issue): readonly string[] => {
  const known = ladders.get(issue)
  if (known) return known
  const levels = issue.levels ? issue.levels.map((it) => it.id) : rungsOf(issue)
  ladders.set(issue, levels)
  return levels
}

const rungsOf = ({ from, to, step }: Ladder): readonly string[] => {
  const count = Math.round((to - from) / step)
  return Array.from({ length: count + 1 }, (_, i) => String(from + i * step))
}

/** True where a price in money is on the table; else everything is counted in points. */
export const isPriced = ({ issues }: Pick<Bargaining, 'issues'>): boolean =>
  issues.some((it) => it.id === 'price' && !it.levels && !it.of)

/** 万元; the price of a package, where the table is over money. */
export const priceOf = (pack: Package): number => Number(pack.price)

/** 万元: what the trainee asks at present, the quote before any offer. */
export const askedPrice = (table: Table, bargaining: OpenBargaining): number => {
  const last = table.offers.at(-1)?.packages[0]
  return last ? priceOf(last) : bargaining.quote
}

/** 万元: the successive price cuts, holds left out (CURRICULUM §2.5 concessionVector). */
export const cutsOf = (table: Table, bargaining: OpenBargaining): readonly number[] => {
  let asked = bargaining.quote
  const cuts: number[] = []
  for (const offer of table.offers) {
    const pack = offer.packages[0]
    const price = pack ? priceOf(pack) : asked
    if (price < asked) cuts.push(asked - price)
    asked = price
  }
  return cuts
}

export const conditionOf = <C extends { readonly id: string }>(
  { conditions }: { readonly conditions: readonly C[] },
  id: string,
): C | undefined => conditions.find((it) => it.id === id)

/** A package a trainee may put down now, or why not [N3]. */
export function checkOffer(
  table: Table,
  bargaining: OpenBargaining,
  packages: readonly Package[],
  condition: string | undefined,
): Refusal | null {
  if (table.offers.length >= bargaining.rounds) {
    return refuse('table/no-rounds-left', `${bargaining.rounds} offers have been made`)
  }
  if (packages.length > 1 && bargaining.issues.length === 1)
    return refuse('offer/too-many', 'one package at a time on this table')
  if (packages.length > MOST_PACKAGES)
    return refuse('offer/too-many', `${MOST_PACKAGES} packages at a time at most`)
  for (const pack of packages) {
    const wrong = checkPackage(bargaining, pack)
    if (wrong) return wrong
  }
  const twice = packages.some((it, i) => packages.slice(0, i).some((other) => same(it, other)))
  if (twice) return refuse('offer/twice', 'two of these packages are one')
  const climbs = bargaining.seller ? undefined : climbing(table, bargaining, packages)
  if (climbs) return climbs
  if (condition !== undefined && !conditionOf(bargaining, condition)) {
    return refuse('offer/condition-unknown', condition)
  }
  return null
}

/** Over one price nobody asks more than he asked before; a package may ask more here for less there. */
const climbing = (
  table: Table,
  bargaining: OpenBargaining,
  packages: readonly Package[],
): Refusal | undefined => {
  const asked = askedPrice(table, bargaining)
  const above = packages.map(priceOf).find((price) => price > asked)
  return above === undefined
    ? undefined
    : refuse('offer/worse-than-before', `${above} is above the ${asked} asked before`)
}

export const same = (one: Package, other: Package): boolean =>
  Object.keys(one).every((id) => one[id] === other[id])

const checkPackage = (bargaining: OpenBargaining, pack: Package): Refusal | null => {
  const named = Object.keys(pack)
  const missing = bargaining.issues.find((issue) => !named.includes(issue.id))
  if (missing) return refuse('offer/issues', `nothing said of ${missing.id}`)
  for (const id of named) {
    const issue = bargaining.issues.find((it) => it.id === id)
    if (!issue) return refuse('offer/issues', `no issue ${id} on this table`)
    if (!levelsOf(issue).includes(pack[id] ?? '')) {
      return refuse('offer/off-ladder', spanOf(issue))
    }
  }
  return null
}

const spanOf = (issue: Issue): string =>
  issue.levels
    ? `${issue.id} is one of ${levelsOf(issue).join(', ')}`
    : `${issue.id} runs from ${issue.from} to ${issue.to} in steps of ${issue.step}`
