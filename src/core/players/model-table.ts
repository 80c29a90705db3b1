import { type Meeting, tableIsOpen } from '../meeting/meeting.ts'
import { hasAny } from '../meeting/turn.ts'
import { ownPoints } from '../negotiation/board.ts'
import { askedPrice, cutsOf, isPriced, priceOf, type Table } from '../negotiation/table.ts'
import type { Bargaining, Condition } from '../scenario/scenario.ts'
import type { Move } from '../transcript/move.ts'
import { skilled, termFor } from './model-packages.ts'
import { priced } from './model-price.ts'
import { type Option, optionsOf, say } from './player.ts'
import { barter } from './ways.ts'

/**
 * How the model player bargains: asks what the other expects before each concession, gives in falling steps against a condition and
 * with a reason, keeps a reserve, and accepts only when nothing better is to be had (K-153, K-154).
 */
export function negotiate(
  meeting: Meeting,
  worthOf: (option: Option, meeting: Meeting) => number,
): Move | null {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  if (!bargaining || !table) return null
  if (table.away) return meeting.open.length > 0 ? null : { kind: 'return' }
  if (!tableIsOpen(meeting)) return null
  if (bargaining.seller) {
    const move = barter(meeting, isPriced(bargaining) ? priced : skilled)
    if (move?.kind !== 'offer') return move
    const asks = table.offers.length > 0 && !hasAsked(meeting) ? asking(meeting) : null
    return asks ?? { ...move, ...termOf(move, table, bargaining), ...mannerOf(meeting, worthOf) }
  }
  if (hasAsked(meeting) && table.offers.length < bargaining.rounds)
    return nextOffer(meeting, table, bargaining, worthOf)
  if (table.offers.length >= bargaining.rounds && table.standing) {
    return { kind: priceOf(table.standing) >= bargaining.floor ? 'accept' : 'walk-away' }
  }
  const asks = asking(meeting)
  if (asks) return asks
  return table.offers.length < bargaining.rounds
    ? nextOffer(meeting, table, bargaining, worthOf)
    : null
}

/** The term a step down is made on, where there is one to ask. */
const termOf = (
  { packages: [pack] }: Extract<Move, { kind: 'offer' }>,
  table: Table,
  bargaining: Bargaining,
): { readonly if?: string } => {
  const before = table.offers.at(-1)?.packages[0]
  if (!before || !pack) return {}
  const step = ownPoints(bargaining, before) - ownPoints(bargaining, pack)
  const term = step > 0 ? termFor({ table, bargaining }, step) : undefined
  return term ? { if: term.id } : {}
}

/** What he would put down now if he did not ask first; null where no offer can be made. */
export function offerNow(
  meeting: Meeting,
  worthOf: (option: Option, meeting: Meeting) => number,
): Extract<Move, { kind: 'offer' }> | null {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  if (!bargaining || !table || !tableIsOpen(meeting) || table.offers.length >= bargaining.rounds)
    return null
  if (!bargaining.seller) return nextOffer(meeting, table, bargaining, worthOf)
  const { asks: _asks, ...straight } = isPriced(bargaining) ? priced : skilled
  const move = barter(meeting, straight)
  return move?.kind === 'offer'
    ? { ...move, ...termOf(move, table, bargaining), ...mannerOf(meeting, worthOf) }
    : null
}

/** Asked for their expectation since the last concession (K-153 rule 1). */
const hasAsked = ({ spoken }: Meeting): boolean => {
  const last = spoken.findLastIndex((turn) => hasAny(turn, ['price.concede', 'price.trade']))
  return spoken.slice(last + 1).some((turn) => turn.tags.includes('nego.ask-expectation'))
}

const asking = (meeting: Meeting): Move | null => {
  const asks = optionsOf(meeting).find((it) => it.entry.tags.includes('nego.ask-expectation'))
  return asks ? say(asks.id) : null
}

/** Shares of the room, K-154's fourth sequence as played: 400, 200, 150, 50 of 1000; a last crumb after it. */
const STEPS = [0.4, 0.2, 0.15, 0.05, 0.02]

function nextOffer(
  meeting: Meeting,
  table: Table,
  bargaining: Bargaining,
  worthOf: (option: Option, meeting: Meeting) => number,
): Extract<Move, { kind: 'offer' }> {
  const asked = askedPrice(table, bargaining)
  const standing = table.standing ? priceOf(table.standing) : 0
  const room = bargaining.quote - bargaining.floor
  const cuts = cutsOf(table, bargaining)
  const step = Math.round(((STEPS[cuts.length] ?? 0) * room) / 10) * 10
  const price = Math.min(asked, Math.max(asked - step, standing, bargaining.floor))
  const condition = price < asked ? worthAsking(table, bargaining) : undefined
  return {
    kind: 'offer',
    packages: [{ price: String(price) }],
    ...(condition === undefined ? {} : { if: condition.id }),
    ...mannerOf(meeting, worthOf),
  }
}

/** How the offer is said: with a reason where there is one. */
const mannerOf = (
  meeting: Meeting,
  worthOf: (option: Option, meeting: Meeting) => number,
): { readonly say?: string } => {
  const manners = optionsOf(meeting)
    .filter((it) => it.entry.tags.includes('with-offer'))
    .map((option) => ({ option, worth: worthOf(option, meeting) }))
    .filter(({ worth }) => worth > -500)
    .sort((a, b) => b.worth - a.worth)
  const manner =
    manners.find(({ option }) => option.entry.tags.includes('price.reason')) ?? manners[0]
  return manner === undefined ? {} : { say: manner.option.id }
}

/** The smallest thing not yet granted: a term both can give easily keeps the price worth talking of (K-163, K-166). */
const worthAsking = (table: Table, bargaining: Bargaining): Condition | undefined =>
  bargaining.conditions
    .filter((it) => !table.taken.includes(it.id))
    .sort((a, b) => a.worth - b.worth)[0]
