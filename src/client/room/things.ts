/** What is on the table: things come and go softly, and a hand that needs one finds it there. */
import type { RoomState } from './room-state.ts'

const FADE_MS = 420

/** Which parts a thing of the state shows. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  tea: ['cup', 'saucer'],
  papers: ['page'],
  'offer-sheet': ['offer-sheet'],
  contract: ['contract'],
  brochure: ['brochure'],
  record: ['record'],
  part: ['part'],
  dumplings: ['dumplings'],
  teapot: ['teapot'],
}
/** Things that belong to nobody. From back to front. */
export const SHARED_THINGS = [
  'teapot',
  'part',
  'dumplings',
  'record',
  'brochure',
  'offer-sheet',
  'contract',
] as const
export type SharedThing = (typeof SHARED_THINGS)[number]

/** From the middle between two seats, or from the only one; and from the table's edge down. */
type Spot = readonly [x: number, y: number]
type Spots = Readonly<Record<SharedThing, Spot>>
const BESIDE_ONE: Spots = {
  teapot: [336, 62],
  part: [-330, 46],
  dumplings: [-336, 58],
  record: [-372, 124],
  brochure: [226, 128],
  'offer-sheet': [-206, 110],
  contract: [-206, 112],
}
const BETWEEN_TWO: Spots = {
  teapot: [24, 46],
  part: [-292, 168],
  dumplings: [-300, 164],
  record: [-150, 172],
  brochure: [196, 168],
  'offer-sheet': [18, 158],
  contract: [18, 160],
}
const BEFORE_THREE: Spots = {
  teapot: [178, 108],
  part: [-352, 182],
  dumplings: [-352, 180],
  record: [-180, 168],
  brochure: [344, 180],
  'offer-sheet': [14, 168],
  contract: [14, 170],
}

/** Where a shared thing lies in the world's width and from the table's edge, for people who sit at `seats`. */
export function spot(thing: SharedThing, seats: readonly number[]): Spot {
  const from = (Math.min(...seats) + Math.max(...seats)) / 2
  const spots = seats.length < 2 ? BESIDE_ONE : seats.length < 3 ? BETWEEN_TWO : BEFORE_THREE
  const [x, y] = spots[thing]
  return [from + x, y]
}

/** Gestures that cannot be made without a thing. */
const NEEDED: Readonly<Partial<Record<string, string>>> = {
  'sip-tea': 'tea',
  'point-at-page': 'papers',
  'take-notes': 'papers',
  'push-document': 'papers',
}
const SHOWN_BY = new Map(
  Object.entries(PARTS).flatMap(([thing, parts]) => parts.map((part) => [part, thing] as const)),
)

export interface Showing {
  readonly want: (state: RoomState) => void
  readonly advance: (ms: number, atOnce: boolean) => void
  /** 0..1: how much of this part is to be seen. */
  readonly share: (part: string) => number
}

export function showing(): Showing {
  const names = Object.keys(PARTS)
  const shares = new Map(names.map((thing) => [thing, 0]))
  let wanted: ReadonlySet<string> = new Set()
  return {
    want({ things, people }) {
      const needed = people.flatMap(({ gesture }) => NEEDED[gesture] ?? [])
      wanted = new Set([...things, ...needed])
    },
    advance(ms, atOnce) {
      for (const thing of names) {
        const share = shares.get(thing) ?? 0
        const step = wanted.has(thing) ? ms / FADE_MS : -ms / FADE_MS
        const next = Math.min(1, Math.max(0, atOnce ? Math.sign(step) : share + step))
        if (next !== share) shares.set(thing, next)
      }
    },
    share(part) {
      const thing = SHOWN_BY.get(part)
      return thing === undefined ? 1 : (shares.get(thing) ?? 0)
    },
  }
}
