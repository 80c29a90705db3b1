import type { Cue, Expression, Gesture } from './cue.ts'
import type { Mood } from './mood.ts'
import type { Persona } from './persona.ts'

/** One for each buyer. */
export type ByPersona<T> = Readonly<Record<Persona, T>>

/** Rows by a tag of the buyer's line or the beginning of one of the trainee's. */
export type CueRows = readonly (readonly [string, ByPersona<Cue>])[]

/** What a buyer's own line does to his body; the first row that fits decides. */
export const LINE_CUES: CueRows = [
  ['buyer.ambush', all('amused', 'lean-in')],
  [
    'buyer.defensive',
    each(
      ['cold', 'arms-folded'],
      ['doubtful', 'lean-back'],
      ['doubtful', 'lean-back'],
      ['doubtful', 'arms-folded'],
    ),
  ],
  [
    'buyer.objection',
    each(
      ['irritated', 'shake-head'],
      ['doubtful', 'open-palms'],
      ['doubtful', 'sip-tea'],
      ['doubtful', 'point-at-page'],
    ),
  ],
  [
    'buyer.demand',
    each(
      ['cold', 'lean-in'],
      ['amused', 'open-palms'],
      ['tired', 'lean-back'],
      ['neutral', 'point-at-page'],
    ),
  ],
  [
    'buyer.concede',
    each(['neutral', 'nod'], ['warm', 'open-palms'], ['warm', 'nod'], ['thinking', 'take-notes']),
  ],
  [
    'buyer.need-explicit',
    each(
      ['neutral', 'lean-in'],
      ['delighted', 'open-palms'],
      ['warm', 'nod'],
      ['thinking', 'take-notes'],
    ),
  ],
  [
    'buyer.benefit-voiced',
    each(['warm', 'nod'], ['delighted', 'open-palms'], ['warm', 'nod'], ['warm', 'point-at-page']),
  ],
  [
    'buyer.criteria',
    each(
      ['neutral', 'point-at-page'],
      ['thinking', 'hand-to-chin'],
      ['thinking', 'hand-to-chin'],
      ['neutral', 'push-document'],
    ),
  ],
  [
    'buyer.need-implied',
    each(
      ['irritated', 'lean-in'],
      ['surprised', 'open-palms'],
      ['tired', 'hand-to-chin'],
      ['thinking', 'hand-to-chin'],
    ),
  ],
  [
    'buyer.signal',
    each(['warm', 'nod'], ['delighted', 'lean-in'], ['warm', 'nod'], ['warm', 'take-notes']),
  ],
  [
    'buyer.question',
    each(
      ['neutral', 'lean-in'],
      ['amused', 'lean-in'],
      ['thinking', 'hand-to-chin'],
      ['doubtful', 'hand-to-chin'],
    ),
  ],
  [
    'buyer.fact',
    each(
      ['neutral', 'rest'],
      ['amused', 'open-palms'],
      ['neutral', 'sip-tea'],
      ['neutral', 'point-at-page'],
    ),
  ],
]

/** What the trainee just did, where it shows before the answer comes. */
export const MOVE_CUES: CueRows = [
  ['red.', all('cold', 'lean-back')],
  ['amber.', all('doubtful', 'lean-back')],
  ['talk.argue', all('irritated', 'arms-folded')],
  [
    'listen.ignore',
    each(
      ['irritated', 'glance-at-watch'],
      ['surprised', 'lean-back'],
      ['tired', 'lean-back'],
      ['cold', 'arms-folded'],
    ),
  ],
  [
    'listen.interrupt',
    each(
      ['irritated', 'shake-head'],
      ['surprised', 'lean-back'],
      ['tired', 'lean-back'],
      ['cold', 'lean-back'],
    ),
  ],
]

/** Annoyed he looks annoyed, whatever he says; only who lays a trap keeps his face. */
export const STUNG_CUES: ByPersona<Cue> = each(
  ['irritated', 'shake-head'],
  ['surprised', 'lean-back'],
  ['tired', 'lean-back'],
  ['cold', 'arms-folded'],
)

/** Pleased it shows in what else would show nothing. */
export const PLEASED_CUES: ByPersona<Cue> = each(
  ['warm', 'nod'],
  ['warm', 'open-palms'],
  ['warm', 'nod'],
  ['warm', 'take-notes'],
)
/** Lines that say little of how he feels. */
export const SAY_LITTLE = ['buyer.fact', 'buyer.question']

export const MOOD_CUES: Readonly<Record<Mood, ByPersona<Cue>>> = {
  leaving: each(
    ['irritated', 'glance-at-watch'],
    ['tired', 'glance-at-watch'],
    ['tired', 'glance-at-watch'],
    ['cold', 'glance-at-watch'],
  ),
  cold: each(
    ['cold', 'arms-folded'],
    ['tired', 'lean-back'],
    ['tired', 'rest'],
    ['cold', 'arms-folded'],
  ),
  wary: each(
    ['neutral', 'arms-folded'],
    ['neutral', 'lean-back'],
    ['neutral', 'rest'],
    ['doubtful', 'hand-to-chin'],
  ),
  attentive: each(
    ['neutral', 'lean-in'],
    ['warm', 'lean-in'],
    ['warm', 'rest'],
    ['thinking', 'hand-to-chin'],
  ),
  open: each(
    ['warm', 'lean-in'],
    ['amused', 'open-palms'],
    ['warm', 'nod'],
    ['warm', 'take-notes'],
  ),
}

function all(expression: Expression, gesture: Gesture): ByPersona<Cue> {
  const cue = { expression, gesture }
  return { tiger: cue, peacock: cue, koala: cue, owl: cue }
}

type Pair = readonly [Expression, Gesture]
function each(tiger: Pair, peacock: Pair, koala: Pair, owl: Pair): ByPersona<Cue> {
  const cue = ([expression, gesture]: Pair): Cue => ({ expression, gesture })
  return { tiger: cue(tiger), peacock: cue(peacock), koala: cue(koala), owl: cue(owl) }
}
