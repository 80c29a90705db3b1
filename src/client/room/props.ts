/** What is on the table: things come and go softly, and a hand that needs one finds it there. */
import type { RoomState } from './room-state.ts'

const FADE_MS = 240

/** Which parts a prop of the state shows. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  tea: ['cup', 'saucer'],
  papers: ['page'],
  'offer-sheet': ['offer-sheet'],
  contract: ['contract'],
  brochure: ['brochure'],
}
/** Props that belong to nobody. */
export const SHARED_PROPS = ['offer-sheet', 'contract', 'brochure'] as const

/** Where they lie, from the table's middle and its edge: beside one person, between two. */
const BESIDE: Readonly<Record<SharedProp, Spot>> = {
  'offer-sheet': [-196, 92],
  contract: [-196, 92],
  brochure: [182, 116],
}
const BETWEEN: Readonly<Record<SharedProp, Spot>> = {
  'offer-sheet': [-62, 122],
  contract: [-62, 122],
  brochure: [98, 134],
}
type SharedProp = (typeof SHARED_PROPS)[number]
type Spot = readonly [x: number, y: number]

export const spot = (prop: SharedProp, people: number): Spot =>
  (people > 1 ? BETWEEN : BESIDE)[prop]

/** Gestures that cannot be made without a prop. */
const NEEDED: Readonly<Partial<Record<string, string>>> = {
  'sip-tea': 'tea',
  'point-at-page': 'papers',
  'take-notes': 'papers',
  'push-document': 'papers',
}
const SHOWN_BY = new Map(
  Object.entries(PARTS).flatMap(([prop, parts]) => parts.map((part) => [part, prop] as const)),
)

export interface Showing {
  readonly want: (state: RoomState) => void
  readonly advance: (ms: number, atOnce: boolean) => void
  /** 0..1: how much of this part is to be seen. */
  readonly share: (part: string) => number
}

export function showing(): Showing {
  const shares = new Map(Object.keys(PARTS).map((prop) => [prop, 0]))
  let wanted: ReadonlySet<string> = new Set()
  return {
    want({ props, people }) {
      const needed = people.flatMap(({ gesture }) => NEEDED[gesture] ?? [])
      wanted = new Set([...props, ...needed])
    },
    advance(ms, atOnce) {
      for (const [prop, share] of shares) {
        const step = wanted.has(prop) ? ms / FADE_MS : -ms / FADE_MS
        shares.set(prop, Math.min(1, Math.max(0, atOnce ? Math.sign(step) : share + step)))
      }
    },
    share(part) {
      const prop = SHOWN_BY.get(part)
      return prop === undefined ? 1 : (shares.get(prop) ?? 0)
    },
  }
}
