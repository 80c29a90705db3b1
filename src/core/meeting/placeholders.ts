import { askedPrice, cutsOf, isPriced, priceOf } from '../negotiation/table.ts'
import type { Bargaining, Scenario } from '../scenario/scenario.ts'
import { issueTerm, levelTerm } from '../scenario/terms.ts'
import type { Package } from '../transcript/move.ts'
import type { Facts, SpokenLine } from './meeting.ts'
import { toldPriorities } from './priorities.ts'

const NOTHING: SpokenLine['params'] = {}

/** What a line may name [S9]: prices as numbers in 万元, issues and levels as terms, so that each language has its own words. */
export const placeholdersOf = (facts: Facts, scenario: Scenario): SpokenLine['params'] => {
  const { table } = facts
  const { bargaining } = scenario
  if (!table || !bargaining) return NOTHING
  const standing = table.agreed ?? table.standing
  const prices = isPriced(bargaining)
    ? {
        ...(standing ? { counter: priceOf(standing) } : {}),
        offer: askedPrice(table, bargaining),
        cut: cutsOf(table, bargaining).at(-1) ?? 0,
      }
    : {}
  if (!bargaining.seller) return prices
  const priority = toldPriorities(facts, scenario).at(-1)
  return {
    ...prices,
    ...termsOf('counter', standing, bargaining),
    ...termsOf('offer', table.offers.at(-1)?.packages[table.preferred ?? 0] ?? null, bargaining),
    ...(table.gives ? { gives: issueTerm(table.gives) } : {}),
    ...(table.preferred === null ? {} : { preferred: String(table.preferred + 1) }),
    ...(priority ? { priority: issueTerm(priority) } : {}),
  }
}

/** `counter.payment` … : the level of each issue of a package. */
const termsOf = (of: string, pack: Package | null, { issues }: Bargaining): SpokenLine['params'] =>
  pack
    ? Object.fromEntries(issues.map(({ id }) => [`${of}.${id}`, levelTerm(id, pack[id] ?? '')]))
    : NOTHING
