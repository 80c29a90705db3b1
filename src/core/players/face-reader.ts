import type { Cue } from '../buyer/cue.ts'
import { HEARING_TAGS } from '../grading/hearing.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { hasTag, type Option, optionsOf, type Player, pick, say } from './player.ts'

/** What somebody who knows nothing else makes of a face and a movement. */
export type Reading = 'going' | 'shut' | 'well'

const SHUT_BODY: readonly Cue['gesture'][] = ['arms-folded', 'shake-head', 'lean-back']
const OPEN_BODY: readonly Cue['gesture'][] = [
  'lean-in',
  'hand-to-chin',
  'take-notes',
  'push-document',
  'open-palms',
  'nod',
]
const SHUT_FACE: readonly Cue['expression'][] = ['irritated', 'cold', 'doubtful']

/** The body before the face: whoever leans in is cross with the matter, not with the trainee. */
export function readingOf({ expression, gesture }: Cue): Reading {
  if (gesture === 'glance-at-watch') return 'going'
  if (SHUT_BODY.includes(gesture)) return 'shut'
  return SHUT_FACE.includes(expression) && !OPEN_BODY.includes(gesture) ? 'shut' : 'well'
}

const means =
  (...families: readonly string[]) =>
  (option: Option): boolean =>
    hasTag(option, (tag) => families.some((family) => tag.startsWith(family)))

/** Hears out whoever shuts, comes to an end with whoever is going, and else says whatever lies open. */
const ANSWERS: Readonly<Record<Reading, (option: Option) => boolean>> = {
  going: means('commit.', 'ask.summary'),
  shut: means(...HEARING_TAGS, 'object.clarify'),
  well: () => true,
}

/** A trainee who knows nothing but what `read` tells him of the buyer; of the choices that answer it one is as good as the next [P22]. */
export const sellingBy =
  (read: (meeting: Meeting) => Reading): Player =>
  (meeting) => {
    const options = optionsOf(meeting)
    const fitting = options.filter(ANSWERS[read(meeting)])
    const chosen = pick(meeting, fitting.length > 0 ? fitting : options, 'face')
    if (!chosen) throw new Error('nothing to say')
    return say(chosen.id)
  }
