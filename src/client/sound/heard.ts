import type { Gesture } from '../../core/buyer/cue.ts'
import { cueNow } from '../../core/meeting/cue-now.ts'
import type { Ending } from '../../core/meeting/ending.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { thingsOf } from '../../core/meeting/things.ts'
import { exchangesOf } from '../dialogue.ts'
import type sprite from './sprite.json'

export type CueName = keyof typeof sprite

/** What of a meeting can be heard at one moment. */
export interface Audible {
  /** Id of the meeting as it is kept. */
  readonly id: string
  readonly decisions: number
  readonly gesture: Gesture
  /** What lies on the table, by name. */
  readonly things: readonly string[]
  /** How many offers the trainee has put down. */
  readonly offers: number
  readonly ended: Ending | null
  /** The last minutes of a timed meeting have begun. */
  readonly late: boolean
  /** A red line was crossed just now, in a mode that says so on the page. */
  readonly red: boolean
}

export function audibleOf(meeting: Meeting, id: string, late: boolean): Audible {
  const turns = exchangesOf(meeting).at(-1)?.turns ?? []
  const crossed = turns.some((it) => it.actor === 'seller' && it.tags.some(isRed))
  return {
    id,
    decisions: meeting.decisions,
    gesture: cueNow(meeting).gesture,
    things: thingsOf(meeting),
    offers: meeting.table?.offers.length ?? 0,
    ended: meeting.ended,
    late,
    red: crossed && meeting.header.mode === 'guided',
  }
}

const isRed = (tag: string): boolean => tag.startsWith('red.')

/** What a movement of the buyer sounds like; the others are silent. */
const OF_GESTURE: Readonly<Partial<Record<Gesture, CueName>>> = {
  'take-notes': 'pen',
  'sip-tea': 'cup',
  'push-document': 'paper',
  'point-at-page': 'page',
  'glance-at-watch': 'watch',
  'stand-up': 'chair',
}

/** What is laid, poured or signed on the table. */
const OF_THING: Readonly<Record<string, CueName>> = {
  tea: 'tea',
  brochure: 'paper',
  record: 'paper',
  'offer-sheet': 'paper',
  contract: 'pen',
}

const OF_ENDING: Readonly<Partial<Record<Ending, CueName>>> = {
  deal: 'deal',
  advance: 'deal',
  'walked-away': 'chair',
  'time-up': 'clock',
}

/**
 * The small sounds between two moments of the page, in their order, none twice [B60]. They tell no more than what is seen at the same
 * time. Who sits down to a new meeting hears the chair, and the tea where it is poured; a meeting that is gone on with or taken back is
 * silent.
 */
export function soundsBetween(before: Audible | null, now: Audible): readonly CueName[] {
  const poured = OF_THING.tea ?? 'tea'
  if (before?.id !== now.id)
    return now.decisions > 0 ? [] : now.things.includes('tea') ? ['chair', poured] : ['chair']
  if (now.decisions < before.decisions) return []
  const fresh = now.things.filter((it) => !before.things.includes(it))
  const sounds: readonly (CueName | undefined)[] = [
    now.decisions > before.decisions ? 'choose' : undefined,
    now.offers > before.offers ? 'paper' : undefined,
    ...fresh.map((it) => OF_THING[it]),
    now.red && now.decisions > before.decisions ? 'red' : undefined,
    now.gesture === before.gesture ? undefined : OF_GESTURE[now.gesture],
    now.late && !before.late ? 'clock' : undefined,
    now.ended && !before.ended ? OF_ENDING[now.ended] : undefined,
  ]
  return [...new Set(sounds.filter((it) => it !== undefined))]
}
