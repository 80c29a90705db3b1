import { earns } from '../../../core/grading/earning.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { TRAP_TAGS } from '../../../core/meeting/tag.ts'
import { has, type Turn } from '../../../core/meeting/turn.ts'

export type TrapTag = (typeof TRAP_TAGS)[number]

/** A trap of CURRICULUM §3 the trainee walked into or turned down, and the turns it happened at. */
export interface TrapMet {
  readonly tag: TrapTag
  readonly taken: readonly number[]
  readonly refused: readonly number[]
}

export const isRedTrap = (tag: TrapTag): boolean => tag.startsWith('red.')

/** The traps met, those taken before those refused, red before amber. */
export function trapsMet({ spoken, scenario }: Meeting): readonly TrapMet[] {
  const seller = spoken.filter((turn) => turn.actor === 'seller')
  const met = TRAP_TAGS.map((tag) => ({
    tag,
    taken: seller.filter((turn) => turn.tags.includes(tag)).map((turn) => turn.n),
    refused: seller.filter((turn) => temptations(turn).includes(tag)).map((turn) => turn.n),
  })).filter(({ taken, refused }) => taken.length + refused.length > 0)
  const rank = ({ tag, taken }: TrapMet): number =>
    (taken.length > 0 ? 0 : 2) + (isRedTrap(tag) ? 0 : 1)
  return met.sort((a, b) => rank(a) - rank(b))

  /** What was turned down by a refusal: the red traps that stood open beside it, the amber ones where none was red. */
  function temptations(turn: Turn): readonly string[] {
    if (!earns(turn) || !has(turn, 'comply.refuse')) return []
    const open = (turn.open ?? []).flatMap((id) => scenario.entries[id]?.tags ?? [])
    const red = open.filter((tag) => tag.startsWith('red.'))
    return red.length > 0 ? red : open.filter((tag) => tag.startsWith('amber.'))
  }
}
