import { drawShare } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { isAsk } from '../meeting/tag.ts'
import { isDecent, model, overlooking, unprepared } from './model.ts'
import { stepDown } from './packages.ts'
import { hasTag, isManner, type Option, optionsOf, type Player, pick, say } from './player.ts'
import { offersInstead } from './vices.ts'

/** Players between the model and chance. */

const happens = ({ header, turns }: Meeting, share: number, purpose: string): boolean =>
  drawShare(header.seed, turns, purpose) < share

const isHearing = (tag: string): boolean => tag.startsWith('listen.')
const isAskingPrice = (tag: string): boolean =>
  tag.startsWith('nego.ask-') || tag === 'ask.priority'
const isSkipped = (option: Option): boolean =>
  hasTag(option, (tag) => isHearing(tag) || isAskingPrice(tag) || tag === 'nego.confirm')

const EVEN_STEP = 200 // of a room of a thousand: most people do not give in falling steps of themselves (EVIDENCE 1.3)
const evenly = (player: Player): Player =>
  offersInstead(
    (meeting, table, bargaining) =>
      stepDown(meeting, table, bargaining, EVEN_STEP, bargaining.floor),
    player,
  )

const SKIPS = 1 / 4 // [D]
const PITCHES_EARLY = 1 / 8 // [D]
const givesEvenly = evenly(model)

/** Skilled and in a hurry: now and then goes on without having heard or asked, gives for nothing, shows what he has at once. */
export const hasty: Player = (meeting) => {
  const pitch = optionsOf(meeting).find((it) => hasTag(it, (tag) => tag.startsWith('present.')))
  if (pitch && happens(meeting, PITCHES_EARLY, 'hasty/pitch')) return say(pitch.id)
  return happens(meeting, SKIPS, 'hasty/skip')
    ? givesEvenly(overlooking(meeting, isSkipped))
    : model(meeting)
}

// Rackham & Carlisle 1978 (EVIDENCE 1.2): what average negotiators do of what skilled ones do, and how often they sour the talk.
const TESTS = 4.1 / 9.7
const SUMS_UP = 4.2 / 7.5
const ASKS = 9.6 / 21.3
const IRRITATES = 0.108 // 10.8 an hour, read as of a hundred moves [G63]
const QUARRELS = 0.063
const GIVES_EVENLY = 0.5 // [D]

const VIRTUES: readonly (readonly [(tag: string) => boolean, number])[] = [
  [(tag) => tag === 'ask.summary' || tag === 'commit.summary', SUMS_UP],
  [(tag) => isHearing(tag) || tag === 'nego.confirm', TESTS],
  [(tag) => isAsk(tag) || isAskingPrice(tag), ASKS],
]

const comesDown = evenly(unprepared)

/** Knows the trade by halves: asks, tests and sums up as much less than the skilled as average negotiators do, else says what comes. */
export const average: Player = (meeting) => {
  for (const [tag, share] of [
    ['talk.irritator', IRRITATES],
    ['talk.argue', QUARRELS],
  ] as const) {
    const sour = optionsOf(meeting).find((it) => !isManner(it) && it.entry.tags.includes(tag))
    if (sour && happens(meeting, share, tag)) return say(sour.id)
  }
  const meant = unprepared(meeting)
  if (meant.kind === 'offer')
    return happens(meeting, GIVES_EVENLY, 'average/step') ? comesDown(meeting) : meant
  if (meant.kind !== 'say') return meant
  const tags = meeting.scenario.entries[meant.choice]?.tags ?? []
  const virtue = VIRTUES.find(([is]) => tags.some(is))
  if (!virtue || happens(meeting, virtue[1], 'average/virtue')) return meant
  const others = optionsOf(meeting).filter(
    (it) => it.id !== meant.choice && !isManner(it) && isDecent(it),
  )
  return say(pick(meeting, others, 'average/other')?.id ?? meant.choice)
}
