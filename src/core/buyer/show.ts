import { has, type Turn } from '../meeting/turn.ts'
import type { Cue } from './cue.ts'
import {
  type CueRows,
  LINE_CUES,
  MOOD_CUES,
  MOVE_CUES,
  PLEASED_CUES,
  SAY_LITTLE,
  STUNG_CUES,
} from './cue-tables.ts'
import type { Mind } from './mind.ts'
import { type Mood, moodOf } from './mood.ts'
import type { Persona } from './persona.ts'
import type { Struck } from './struck.ts'

const found = (table: CueRows, fits: (key: string) => boolean): CueRows[number] | undefined =>
  table.find(([key]) => fits(key))

/**
 * What the buyer's body shows [B7], from his mind and the latest turn, his own or the trainee's, and from how the trainee's move struck
 * him [B12]. A buyer who is about to leave shows it whatever he says.
 */
export function cueOf(
  mind: Mind,
  turn: Turn | undefined,
  persona: Persona,
  struck: Struck = null,
): Cue {
  const mood = moodOf(mind)
  const ground = MOOD_CUES[mood][persona]
  if (!turn || turn.actor === 'system' || mood === 'leaving') return ground
  if (turn.actor === 'seller') {
    const row = found(MOVE_CUES, (key) => turn.tags.some((tag) => tag.startsWith(key)))
    return row?.[1][persona] ?? ground
  }
  if (struck === 'stung' && !has(turn, 'buyer.ambush')) return STUNG_CUES[persona]
  const [tag, cues] = found(LINE_CUES, (it) => has(turn, it)) ?? []
  const tellsLittle = tag === undefined || SAY_LITTLE.includes(tag)
  const cue = (struck === 'pleased' && tellsLittle ? PLEASED_CUES : cues)?.[persona]
  return cue ? tempered(cue, mood, ground) : ground
}

/** A cold buyer may move, but his face does not warm. */
const tempered = (cue: Cue, mood: Mood, ground: Cue): Cue =>
  mood === 'cold' && (cue.expression === 'warm' || cue.expression === 'delighted')
    ? { ...cue, expression: ground.expression }
    : cue
