import { type Meeting, tableIsOpen } from '../meeting/meeting.ts'
import { isAsk } from '../meeting/tag.ts'
import type { Move } from '../transcript/move.ts'
import { stepDown } from './packages.ts'
import { hasTag, optionsOf, type Player, pick, say } from './player.ts'

/** Knows one thing only and does it whenever he can; anything else only where nothing of the kind is on offer. */
const always =
  (
    name: string,
    wants: (tag: string) => boolean,
    offer?: (meeting: Meeting) => Move | null,
  ): Player =>
  (meeting) => {
    const made = tableIsOpen(meeting) ? offer?.(meeting) : null
    if (made) return made
    const options = optionsOf(meeting)
    const wanted = options.filter((it) => hasTag(it, wants))
    const chosen = pick(meeting, wanted.length > 0 ? wanted : options, name)
    return say(chosen?.id ?? '')
  }

/** Cuts the price by a fixed step at every chance, for nothing. */
const cutBy =
  (step: number) =>
  (meeting: Meeting): Move | null => {
    const { bargaining } = meeting.scenario
    const { table } = meeting
    if (!bargaining || !table || table.offers.length >= bargaining.rounds)
      return table?.standing ? { kind: 'accept' } : null
    const pack = stepDown(meeting, table, bargaining, step, bargaining.floor)
    return { kind: 'offer', packages: [pack] }
  }

/** Asks and asks, hears nothing (K-076). */
export const interrogator: Player = always(
  'interrogator',
  (tag) => isAsk(tag) && tag !== 'ask.summary',
  cutBy(200),
)
/** Tells what the product can, whoever asked (K-089 taboo 2). */
export const featureDumper: Player = always(
  'feature-dumper',
  (tag) => tag.startsWith('present.'),
  cutBy(250),
)
/** Talks money first and gives it away (K-089 taboo 4, K-154 one-shot). */
export const priceCutter: Player = always(
  'price-cutter',
  (tag) => tag.startsWith('price.') && tag !== 'price.reject-smile',
  cutBy(1000),
)
/** Nods and says as little as can be said. */
export const silent: Player = (meeting) => {
  const options = [...optionsOf(meeting)].sort(
    (a, b) => Number(a.entry.words) - Number(b.entry.words),
  )
  const nod = options.find((it) => hasTag(it, (tag) => tag === 'listen.ack'))
  return say((nod ?? options[0])?.id ?? '')
}
