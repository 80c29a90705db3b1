import * as v from 'valibot'

/** Who looks: everything sent to somebody is what belongs to his role, and nothing else [CR2]. */
export type Role =
  | { readonly kind: 'instructor' }
  /** The wall: what everyone may see. */
  | { readonly kind: 'projector' }
  | { readonly kind: 'seat'; readonly seat: number }

export const SIDES = ['vendor', 'customer'] as const
export type Side = (typeof SIDES)[number]
export const sideSchema = v.picklist(SIDES)
export const otherSide = (side: Side): Side => (side === 'vendor' ? 'customer' : 'vendor')

/** The parts in a team at a table (K-149). */
export const PARTS = ['coordinator', 'negotiator', 'decider'] as const
export type Part = (typeof PARTS)[number]
export const partSchema = v.picklist(PARTS)

/** What may be done at a shared table. */
export const RIGHTS = ['talk', 'offer', 'close', 'break'] as const
export type Right = (typeof RIGHTS)[number]

/**
 * Who may do what (K-149). The coordinator answers first and holds the talk together; the negotiator bargains; the decider keeps out
 * of the talk, calls the break and has the last word: he alone says yes, signs or walks out.
 */
const RIGHTS_OF: Readonly<Record<Part, readonly Right[]>> = {
  coordinator: ['talk'],
  negotiator: ['talk', 'offer'],
  decider: ['close', 'break'],
}

/** Somebody's place at a table. One alone, or two, have several parts. */
export interface Chair {
  readonly seat: number
  readonly parts: readonly Part[]
}

/** The parts of a team's members in the order they sit down: every part is somebody's, however few they are. */
export function partsOf(place: number, size: number): readonly Part[] {
  if (size <= 1) return PARTS
  if (size === 2) return place === 0 ? ['coordinator', 'negotiator'] : ['decider']
  if (place === 0) return ['coordinator']
  return place === 1 ? ['decider'] : ['negotiator']
}

/** The chairs of a team in which everyone has his parts. */
export const chairsOf = (seats: readonly number[]): readonly Chair[] =>
  seats.map((seat, place) => ({ seat, parts: partsOf(place, seats.length) }))

/**
 * What somebody may do now. A right whose holders are all away passes to the first of the team who is there, so that nobody waits
 * for an empty chair [CR12].
 */
export function rightsOf(
  chairs: readonly Chair[],
  isPresent: (seat: number) => boolean,
  seat: number,
): readonly Right[] {
  const chair = chairs.find((it) => it.seat === seat)
  if (!chair) return []
  const has = (it: Chair, right: Right): boolean =>
    it.parts.some((part) => RIGHTS_OF[part].includes(right))
  const there = chairs.filter((it) => isPresent(it.seat))
  return RIGHTS.filter(
    (right) =>
      has(chair, right) || (!there.some((it) => has(it, right)) && there[0]?.seat === seat),
  )
}
