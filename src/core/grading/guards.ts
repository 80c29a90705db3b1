import { GUARDS, type Guard } from '../buyer/mind.ts'
import { PERSONAS, type Persona } from '../buyer/persona.ts'
import { reactionTo } from '../buyer/reaction.ts'
import type { Turn } from '../meeting/turn.ts'
import { asksKnown, isSeller, presents, voicesWant } from './earning.ts'
import type { Gradable } from './report.ts'
import { isSound, presentsInTime } from './soundness.ts'

/** What was done to one guard: points by the buyer's own table of reactions, and the strongest turn either way. */
export interface GuardLog {
  readonly opened: number
  readonly shut: number
  readonly opener: Turn | undefined
  readonly shutter: Turn | undefined
}

/**
 * What a move does to a guard of this buyer, by the table that plays him; of nobody in particular, by the mean of the four.
 * Negative opens.
 */
export function guardEffect(
  tags: readonly string[],
  guard: Guard,
  persona: Persona | null,
): number {
  const whom: readonly Persona[] = persona === null ? PERSONAS : [persona]
  const sum = whom.reduce<number>(
    (total, one) =>
      total +
      tags.reduce((points, on) => {
        const reaction = reactionTo(one, on)
        return points + (reaction?.guards.includes(guard) ? reaction.guard : 0)
      }, 0),
    0,
  )
  return sum / whom.length
}

/** One pass over the meeting: only a sound move opens, any move shuts [G65]. */
export function readGuards({ turns, persona }: Gradable): Readonly<Record<Guard, GuardLog>> {
  return Object.fromEntries(
    GUARDS.map((guard) => [guard, readGuard(turns, guard, persona)]),
  ) as Record<Guard, GuardLog>
}

function readGuard(turns: readonly Turn[], guard: Guard, persona: Persona | null): GuardLog {
  const wanted = new Set<string>()
  let [opened, shut, mostOpened, mostShut] = [0, 0, 0, 0]
  let opener: Turn | undefined
  let shutter: Turn | undefined
  for (const turn of turns) {
    if (voicesWant(turn)) wanted.add(turn.need ?? '')
    if (!isSeller(turn)) continue
    const effects = effectsOf(turn, wanted).map((on) => guardEffect([on], guard, persona))
    const closes = effects.reduce((sum, it) => sum + Math.max(0, it), 0)
    const opens = isSound(turn) ? effects.reduce((sum, it) => sum - Math.min(0, it), 0) : 0
    shut += closes
    opened += opens
    if (opens > mostOpened) [opener, mostOpened] = [turn, opens]
    if (closes > mostShut) [shutter, mostShut] = [turn, closes]
  }
  return { opened, shut, opener, shutter }
}

/** The rows of the table a move meets; told too early a capability opens nothing. */
const effectsOf = (turn: Turn, wanted: ReadonlySet<string>): readonly string[] => {
  const early = presents(turn) && turn.need !== undefined && !presentsInTime(turn, wanted)
  const idle = presents(turn) && !presentsInTime(turn, wanted)
  return [
    ...turn.tags
      .filter((tag) => !(idle && tag.startsWith('present.')))
      .flatMap((tag) =>
        tag.startsWith('red.') ? ['RED'] : tag.startsWith('amber.') ? ['AMBER', tag] : [tag],
      ),
    ...(early ? ['PREMATURE'] : []),
    ...(asksKnown(turn) ? ['KNOWN'] : []),
  ]
}
