import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { tableIsOpen } from '../meeting/meeting.ts'
import type { Entry, Scenario } from '../scenario/scenario.ts'
import type { Move } from '../transcript/move.ts'
import { anyPackage, stepDown } from './packages.ts'
import { type Option, optionsOf, type Player, pick, say } from './player.ts'

const lengthOf = ({ entry }: Option): number =>
  typeof entry.words === 'number' ? entry.words : entry.words.tiger

/** Ids of choices in the order the author wrote them: what "first" and "last" mean before the shuffle. */
const authored = (scenario: Scenario): readonly string[] =>
  Object.entries(scenario.entries)
    .filter(([, entry]: [string, Entry]) => entry.kind === 'choice')
    .map(([id]) => id)

/** At a table where talk alone would go round, these players put down an offer of equal steps now and then. */
const sometimesOffers =
  (speak: Player): Player =>
  (meeting) =>
    shouldOffer(meeting) ? equalStep(meeting) : speak(meeting)

const shouldOffer = (meeting: Meeting): boolean => {
  const { bargaining } = meeting.scenario
  return (
    bargaining !== null &&
    tableIsOpen(meeting) &&
    (meeting.table?.offers.length ?? 0) < bargaining.rounds &&
    draw(meeting.header.seed, meeting.turns, 'offers') % 2 === 0
  )
}

const equalStep = (meeting: Meeting): Move => {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  if (!bargaining || !table) throw new Error('no table to offer at')
  const lowest = bargaining.issues[0]?.from ?? 0
  return { kind: 'offer', packages: [stepDown(meeting, table, bargaining, 200, lowest)] }
}

const byOrder = (
  order: (options: readonly Option[], meeting: Meeting) => Option | undefined,
): Player =>
  sometimesOffers((meeting) => {
    const chosen = order(optionsOf(meeting), meeting)
    if (!chosen) throw new Error('nothing to say')
    return say(chosen.id)
  })

/** Any move at all, each as likely as the next; at the table any price not above the last. */
export const random: Player = (meeting) => {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  const standing = table?.standing ? 1 : 0
  const offers =
    bargaining && table && tableIsOpen(meeting) && table.offers.length < bargaining.rounds
  const kinds = [
    ...meeting.open,
    ...(offers ? ['offer', 'offer'] : []),
    ...(offers && standing ? ['accept'] : []),
  ]
  const chosen = pick(meeting, kinds, 'random')
  if (chosen === 'accept') return { kind: 'accept' }
  if (chosen !== 'offer' || !bargaining || !table) return say(chosen ?? '')
  const conditions = [undefined, ...bargaining.conditions.map((it) => it.id)]
  const condition = pick(meeting, conditions, 'condition')
  return {
    kind: 'offer',
    packages: [anyPackage(meeting, table, bargaining, 'price')],
    ...(condition === undefined ? {} : { if: condition }),
  }
}

const places = new WeakMap<Scenario, ReadonlyMap<string, number>>()
const placeOf = (scenario: Scenario, id: string): number => {
  const known = places.get(scenario) ?? new Map(authored(scenario).map((it, i) => [it, i]))
  places.set(scenario, known)
  return known.get(id) ?? 0
}

/** The extreme of a measure; ties go to the one shown first, for lack of a reason. */
const most = (measure: (option: Option, meeting: Meeting) => number): Player =>
  byOrder((options, meeting) =>
    options.reduce<Option | undefined>(
      (best, it) =>
        best === undefined || measure(it, meeting) > measure(best, meeting) ? it : best,
      undefined,
    ),
  )

/** What a trainee who reads only the first line does: as shown, so after the shuffle. */
export const first: Player = byOrder((options) => options[0])
export const last: Player = byOrder((options) => options.at(-1))
export const longest: Player = most(lengthOf)
export const shortest: Player = most((option) => -lengthOf(option))
/** As the author wrote them, without the shuffle. */
export const firstWritten: Player = most(({ id }, meeting) => -placeOf(meeting.scenario, id))
export const lastWritten: Player = most(({ id }, meeting) => placeOf(meeting.scenario, id))
