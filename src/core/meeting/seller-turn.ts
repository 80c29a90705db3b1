import { figuresOf, isSwap, meaningOfOffer, type OfferMade } from '../negotiation/offer-meaning.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import type { Meeting } from './meeting.ts'
import { entryOf, tagsOf, wordsOf } from './tell.ts'
import type { Turn } from './turn.ts'

/** What a move of the table adds to what the choice means. */
interface Said {
  readonly choice?: string
  readonly tags?: readonly string[]
  readonly value?: number
  readonly points?: number
  readonly swap?: true
  readonly cond?: string
}

/** The trainee's turn: what the choice means, with what a table move adds. */
export const sellerTurn = (meeting: Meeting, atMs: number, said: Said): Turn => {
  const entry = said.choice === undefined ? null : entryOf(meeting.scenario, said.choice)
  const meant = entry ? tagsOf(entry) : []
  return {
    n: meeting.turns + 1,
    actor: 'seller',
    tags: said.tags ? [...said.tags, ...meant] : meant,
    ...(entry?.need === undefined ? {} : { need: entry.need }),
    ...(entry?.known ? { known: true } : {}),
    words: entry ? wordsOf(entry, meeting.header) : 0,
    ...(said.value === undefined ? {} : { value: said.value }),
    ...(said.points === undefined ? {} : { points: said.points }),
    ...(said.swap ? { swap: true } : {}),
    ...(said.cond === undefined ? {} : { cond: said.cond }),
    ...(said.choice === undefined ? {} : { choice: said.choice }),
    open: meeting.open,
    atMs,
  }
}

export const offerTurn = (
  meeting: Meeting,
  made: OfferMade,
  atMs: number,
  manner: string | undefined,
): Turn =>
  sellerTurn(meeting, atMs, {
    tags: meaningOfOffer(made),
    ...figuresOf(made.bargaining, made.packages[0] ?? {}),
    ...(isSwap(made) ? { swap: true } : {}),
    ...(made.asks === null ? {} : { cond: made.asks }),
    ...(manner === undefined ? {} : { choice: manner }),
  })

/** The buyer takes what was offered: a fact of its own between the offer and his words for it. */
export const acceptance = (offer: Turn, bargaining: Bargaining, agreed: Package): Turn => ({
  n: offer.n + 1,
  actor: 'system',
  tags: ['price.accept'],
  words: 0,
  ...figuresOf(bargaining, agreed),
})
