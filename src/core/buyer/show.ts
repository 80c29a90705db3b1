import { has, type Turn } from '../meeting/turn.ts'
import type { Cue, Expression, Gesture } from './cue.ts'
import type { Mind } from './mind.ts'
import type { Persona } from './persona.ts'

/** How the buyer feels on the whole [B7]: the ground that a moment's cue stands on. */
export const MOODS = ['leaving', 'cold', 'wary', 'attentive', 'open'] as const
export type Mood = (typeof MOODS)[number]

/** Patience below 10 ends a meeting; trust makes the rest (K-107's stages, coarsened) [D]. */
export const moodOf = ({ trust, patience }: Mind): Mood => {
  if (patience <= 10) return 'leaving'
  if (trust < 25 || patience < 25) return 'cold'
  if (trust < 42) return 'wary'
  return trust < 65 ? 'attentive' : 'open'
}

type ByPersona<T> = Readonly<Record<Persona, T>>

/** What a buyer's own line does to his body; the first row that fits decides. */
const LINE_CUES: readonly (readonly [string, ByPersona<Cue>])[] = [
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
const MOVE_CUES: readonly (readonly [string, ByPersona<Cue>])[] = [
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

const MOOD_CUES: Readonly<Record<Mood, ByPersona<Cue>>> = {
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

const found = (
  table: typeof LINE_CUES,
  fits: (key: string) => boolean,
): ByPersona<Cue> | undefined => table.find(([key]) => fits(key))?.[1]

/**
 * What the buyer's body shows [B7], from his mind and the latest turn, his own or the trainee's. A buyer who is about to leave
 * shows it whatever he says.
 */
export function cueOf(mind: Mind, turn: Turn | undefined, persona: Persona): Cue {
  const mood = moodOf(mind)
  const ground = MOOD_CUES[mood][persona]
  if (!turn || turn.actor === 'system' || mood === 'leaving') return ground
  if (turn.actor === 'buyer') {
    const cue = found(LINE_CUES, (tag) => has(turn, tag))?.[persona]
    return cue ? tempered(cue, mood, ground) : ground
  }
  return (
    found(MOVE_CUES, (key) => turn.tags.some((tag) => tag.startsWith(key)))?.[persona] ?? ground
  )
}

/** A cold buyer may move, but his face does not warm. */
const tempered = (cue: Cue, mood: Mood, ground: Cue): Cue =>
  mood === 'cold' && (cue.expression === 'warm' || cue.expression === 'delighted')
    ? { ...cue, expression: ground.expression }
    : cue
