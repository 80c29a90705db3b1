/** The ways of conceding of K-154; the seeds' four sequences are one-shot, rising, equal and falling. */
export const CONCESSION_CLASSES = [
  'none',
  'floor-breach',
  'one-shot',
  'single-small',
  'equal',
  'rising',
  'last-big',
  'falling',
  'mixed',
] as const
export type ConcessionClass = (typeof CONCESSION_CLASSES)[number]

// K-154's thresholds, all [D] there. Decreasing steps move the receiver (EVIDENCE 1.3, Tey et al. 2021).
const ONE_SHOT_SHARE = 0.8 // of the room, in the first cut
const SINGLE_SMALL_SHARE = 0.4 // of the room, as the only cut
const EQUAL_RATIO = 1.1 // largest over smallest cut
const RESERVE_SHARE = 0.1 // of the room, kept back
const LAST_BIG_FROM = 3 // cuts

/** K-154's points before trading is looked at; null where holding the price leaves nothing to grade. */
export const BASE_POINTS: Readonly<Record<ConcessionClass, number | null>> = {
  none: null,
  'floor-breach': 0,
  'one-shot': 15,
  'single-small': 80,
  equal: 40,
  rising: 25,
  'last-big': 45,
  falling: 100,
  mixed: 60,
}
export const FALLING_FLOOR_SPENT = 95

/** A concession vector against its room: what was given, how, and what is left above the floor. */
export interface Concessions {
  readonly class: ConcessionClass
  /** 万元, as `sum` and `reserve`. */
  readonly room: number
  readonly sum: number
  readonly reserve: number
  /** Whether a tenth of the room at least is still held back (K-154 rule 8). */
  readonly reserveKept: boolean
  readonly base: number | null
}

/** Sums of decimal prices miss by a hair: within this of the room two prices are one. */
const hair = (room: number): number => room * 1e-9

const sumOf = (cuts: readonly number[]): number => cuts.reduce((sum, cut) => sum + cut, 0)

/** The class of successive price cuts, tested in K-154's order: the first that matches wins [N40]. */
export function classifyConcessions(
  quote: number,
  floor: number,
  cuts: readonly number[],
): ConcessionClass {
  const room = quote - floor
  const near = hair(room)
  const [first] = cuts
  if (first === undefined) return 'none'
  if (sumOf(cuts) > room + near) return 'floor-breach'
  if (first >= ONE_SHOT_SHARE * room - near) return 'one-shot'
  if (cuts.length === 1) {
    return first > SINGLE_SMALL_SHARE * room + near ? 'one-shot' : 'single-small'
  }
  if (Math.max(...cuts) <= EQUAL_RATIO * Math.min(...cuts) + near) return 'equal'
  const steps = cuts.slice(1).map((cut, i) => cut - (cuts[i] ?? cut))
  if (steps.every((step) => step > near)) return 'rising'
  if (cuts.length >= LAST_BIG_FROM && (steps.at(-1) ?? 0) > near) return 'last-big'
  if (steps.every((step) => step < -near)) return 'falling'
  return 'mixed'
}

export function describeConcessions(
  quote: number,
  floor: number,
  cuts: readonly number[],
): Concessions {
  const room = quote - floor
  const sum = sumOf(cuts)
  const way = classifyConcessions(quote, floor, cuts)
  const reserve = room - sum
  const spent = Math.abs(reserve) <= hair(room)
  return {
    class: way,
    room,
    sum,
    reserve: spent ? 0 : reserve,
    reserveKept: reserve >= RESERVE_SHARE * room - hair(room),
    base: way === 'falling' && spent ? FALLING_FLOOR_SPENT : BASE_POINTS[way],
  }
}
