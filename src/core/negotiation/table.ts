import { type Refusal, refuse } from '../refusal.ts'
import type { Bargaining, Condition, Issue } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import type { Answer } from './answer.ts'

/** One offer of the trainee: what was put on the table, against which condition, and what became of it. */
export interface Offer {
  readonly packages: readonly Package[]
  readonly condition: string | null
  readonly conditionTaken: boolean
}

/** The state of a bargaining (K-148): offers so far, what the buyer has answered, and whether both still sit. */
export interface Table {
  readonly offers: readonly Offer[]
  /** The buyer's last own offer, open to be accepted. */
  readonly standing: Package | null
  readonly answer: Answer | null
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
  answer: null,
  condition: 'none',
  taken: [],
  away: false,
  breaks: 0,
  agreed: null,
}

/** The levels of an issue's ladder as text, lowest first. */
export const levelsOf = (issue: Issue): readonly string[] => {
  const count = Math.round((issue.to - issue.from) / issue.step)
  return Array.from({ length: count + 1 }, (_, i) => String(issue.from + i * issue.step))
}

/** 万元; the price of a package, which every bargaining so far has. */
export const priceOf = (pack: Package): number => Number(pack.price)

/** 万元: what the trainee asks at present, the quote before any offer. */
export const askedPrice = (table: Table, bargaining: Bargaining): number => {
  const last = table.offers.at(-1)?.packages[0]
  return last ? priceOf(last) : bargaining.quote
}

/** 万元: the successive price cuts, holds left out (CURRICULUM §2.5 concessionVector). */
export const cutsOf = (table: Table, bargaining: Bargaining): readonly number[] => {
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

export const conditionOf = (bargaining: Bargaining, id: string): Condition | undefined =>
  bargaining.conditions.find((it) => it.id === id)

/** A package a trainee may put down now, or why not [N3]. */
export function checkOffer(
  table: Table,
  bargaining: Bargaining,
  packages: readonly Package[],
  condition: string | undefined,
): Refusal | null {
  if (table.offers.length >= bargaining.rounds) {
    return refuse('table/no-rounds-left', `${bargaining.rounds} offers have been made`)
  }
  if (packages.length > 1) return refuse('offer/too-many', 'one package at a time on this table')
  for (const pack of packages) {
    const wrong = checkPackage(bargaining, pack)
    if (wrong) return wrong
    const asked = askedPrice(table, bargaining)
    if (priceOf(pack) > asked) {
      return refuse(
        'offer/worse-than-before',
        `${priceOf(pack)} is above the ${asked} asked before`,
      )
    }
  }
  if (condition !== undefined && !conditionOf(bargaining, condition)) {
    return refuse('offer/condition-unknown', condition)
  }
  return null
}

const checkPackage = (bargaining: Bargaining, pack: Package): Refusal | null => {
  const named = Object.keys(pack)
  const missing = bargaining.issues.find((issue) => !named.includes(issue.id))
  if (missing) return refuse('offer/issues', `nothing said of ${missing.id}`)
  for (const id of named) {
    const issue = bargaining.issues.find((it) => it.id === id)
    if (!issue) return refuse('offer/issues', `no issue ${id} on this table`)
    if (!levelsOf(issue).includes(pack[id] ?? '')) {
      return refuse(
        'offer/off-ladder',
        `${id} runs from ${issue.from} to ${issue.to} in steps of ${issue.step}`,
      )
    }
  }
  return null
}
