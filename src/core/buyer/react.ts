import { isAsk } from '../meeting/tag.ts'
import { has, type Turn } from '../meeting/turn.ts'
import { type Guard, LEVELS, type Level, levelOf, type Mind } from './mind.ts'
import type { Persona } from './persona.ts'
import { reactionTo } from './reaction.ts'

/** How grave each need can honestly become: the case's own evidence (K-066). */
export type Evidence = Readonly<Record<string, number>>

const LONGEST_STREAK = 3 // K-068 economy, K-076: more asks in a row is an interrogation [D]

const clamp = (value: number): number => Math.min(100, Math.max(0, value))

/** The mind after a turn [B1]: the trainee's moves work through the reaction table, the buyer's own words raise needs. */
export function react(mind: Mind, turn: Turn, persona: Persona, evidence: Evidence): Mind {
  if (turn.actor === 'buyer') return voice(mind, turn)
  if (turn.actor === 'system') return mind
  const askStreak = nextStreak(mind, turn)
  let { trust, patience } = mind
  let guard: Record<Guard, number> | null = null
  for (const on of circumstances(mind, turn, askStreak)) {
    const reaction = reactionTo(persona, on)
    if (!reaction) continue
    trust += reaction.trust
    patience += reaction.patience
    if (reaction.guard !== 0) {
      guard ??= { ...mind.guard }
      for (const kind of reaction.guards) guard[kind] = clamp(guard[kind] + reaction.guard)
    }
  }
  return {
    trust: clamp(trust),
    patience: clamp(patience),
    guard: guard ?? mind.guard,
    needs: has(turn, 'spin:I') ? graver(mind, turn, evidence) : mind.needs,
    askStreak,
  }
}

/** Asks in a row; a listening act or an acknowledged objection ends the run, telling something does not [B4]. */
const nextStreak = (mind: Mind, turn: Turn): number => {
  const listens = turn.tags.some((tag) => tag.startsWith('listen.') || tag === 'object.acknowledge')
  if (listens && !has(turn, 'listen.ignore') && !has(turn, 'listen.interrupt')) return 0
  return turn.tags.some(isAsk) ? mind.askStreak + 1 : mind.askStreak
}

/** The rows of the table that a turn meets: its tags, and what the moment makes of them. */
function circumstances(mind: Mind, turn: Turn, askStreak: number): readonly string[] {
  const rows = ['TURN']
  const premature = isPremature(mind, turn)
  for (const tag of turn.tags) {
    if (tag.startsWith('red.')) rows.push('RED')
    else if (tag.startsWith('amber.')) rows.push('AMBER', tag)
    else if (!(premature && tag.startsWith('present.'))) rows.push(tag)
  }
  if (turn.known) rows.push('KNOWN')
  if (premature) rows.push('PREMATURE')
  if (askStreak > LONGEST_STREAK && turn.tags.some(isAsk)) rows.push('STREAK')
  return rows
}

/** A capability told before the buyer has said he wants it (K-069, §2.5 prematurePitch) [B8]. */
export const isPremature = (mind: Mind, turn: Turn): boolean =>
  turn.tags.some((tag) => tag.startsWith('present.')) &&
  turn.need !== undefined &&
  levelOf(mind, turn.need) < LEVELS.indexOf('explicit')

/** An implication makes a need that was admitted graver, up to what the evidence bears [B6]. */
const graver = (mind: Mind, turn: Turn, evidence: Evidence): Mind['needs'] => {
  const need = turn.need === undefined ? undefined : mind.needs[turn.need]
  if (!need || turn.need === undefined || need.level === 'hidden') return mind.needs
  const severity = Math.min(evidence[turn.need] ?? 0, need.severity + 1)
  return { ...mind.needs, [turn.need]: { ...need, severity } }
}

const VOICED: readonly (readonly [string, Level])[] = [
  ['buyer.criteria', 'criterion'],
  ['buyer.need-explicit', 'explicit'],
  ['buyer.need-implied', 'implied'],
]

/** Needs climb by the buyer's own words, and never fall [B5]. */
const voice = (mind: Mind, turn: Turn): Mind => {
  const need = turn.need === undefined ? undefined : mind.needs[turn.need]
  const said = VOICED.find(([tag]) => has(turn, tag))
  if (!need || !said || turn.need === undefined) return mind
  const [, level] = said
  if (LEVELS.indexOf(level) <= LEVELS.indexOf(need.level)) return mind
  // Criteria are weighed once the want is spoken (K-061: no skipping).
  if (level === 'criterion' && need.level !== 'explicit') return mind
  return { ...mind, needs: { ...mind.needs, [turn.need]: { ...need, level } } }
}
