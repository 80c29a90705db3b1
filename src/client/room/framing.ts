/** What part of the world the picture shows: the place fills it, and the people stay in it. */
export const WORLD = { width: 1600, top: -150, bottom: 1100 } as const
/** The edge of the table on the people's side. */
export const TABLE_Y = 660

export interface Framing {
  readonly zoom: number
  readonly centreX: number
  readonly centreY: number
}

/** A person with room for gestures, around the middle of the body. */
const HALF_PERSON = 265
const PEOPLE_TOP = TABLE_Y - 590
const PEOPLE_BOTTOM = TABLE_Y + 150
/** Up to the narrow width the picture closes in on the people; from the wide one it shows the place. */
const NARROW = 420
const WIDE = 1100
/** The place is always shown a little too large: the camera can draw back. */
const SPARE = 1.05
/** In an upright picture people move together. */
const UPRIGHT = 1.2
const APART = {
  2: { upright: 410, wide: 520, half: 340 },
  3: { upright: 262, wide: 350, half: 230 },
} as const

/** The middle of the people's side; on the telephone they sit in the far half of a picture of two. */
const MIDDLES: Readonly<Record<string, number>> = { telephone: 1176 }

/** Where up to three people sit, from left to right, in a picture of this size. */
export function seats(
  count: number,
  width: number,
  height: number,
  place: string,
): readonly number[] {
  const middle = MIDDLES[place] ?? WORLD.width / 2
  if (count < 2) return [middle]
  const room = place in MIDDLES ? 'half' : width / height < UPRIGHT ? 'upright' : 'wide'
  const apart = APART[count < 3 ? 2 : 3][room]
  return Array.from({ length: count }, (_, i) => middle + (i - (count - 1) / 2) * apart)
}

export interface View {
  readonly width: number
  readonly height: number
  /** How many of its pixels make a point of the page. */
  readonly density: number
}

/** What the camera adds to the framing. */
export interface Offset {
  readonly push: number
  readonly right: number
  readonly down: number
}
const STILL: Offset = { push: 0, right: 0, down: 0 }

/** `risen`: how far above their seat the tallest are, in units of the world. */
export function frame(
  { width, height, density }: View,
  people: readonly number[],
  risen: number,
  { push, right, down }: Offset = STILL,
): Framing {
  const top = PEOPLE_TOP - risen
  const cover = Math.max(width / WORLD.width, height / (WORLD.bottom - WORLD.top))
  const from = Math.min(...people) - HALF_PERSON
  const to = Math.max(...people) + HALF_PERSON
  const close = Math.min(width / (to - from), height / (PEOPLE_BOTTOM - top))
  const share = Math.min(1, Math.max(0, (WIDE - width / density) / (WIDE - NARROW)))
  const rest = Math.max(cover * SPARE, cover + (close - cover) * share)
  const zoom = Math.max(cover, rest * (1 + push))
  const half = { x: width / zoom / 2, y: height / zoom / 2 }
  // Where not all of them can be seen, faces matter more than hands.
  const centreY = Math.min((top + PEOPLE_BOTTOM) / 2, top + half.y)
  const middle = WORLD.width / 2
  // As much of the place as people leave; whoever sits in one half of it is seen whole.
  const centreX = inside(middle, half.x, from, to, 'around')
  return {
    zoom,
    centreX: inside(centreX + right, half.x, 0, WORLD.width),
    centreY: inside(centreY + down, half.y, WORLD.top, WORLD.bottom),
  }
}

/** The picture on its way from one framing to another, at a share of 0..1; slow at both ends. */
export function between(from: Framing, to: Framing, share: number): Framing {
  const eased = share * share * (3 - 2 * share)
  const mix = (a: number, b: number): number => a + (b - a) * eased
  return {
    zoom: mix(from.zoom, to.zoom),
    centreX: mix(from.centreX, to.centreX),
    centreY: mix(from.centreY, to.centreY),
  }
}

/**
 * The centre nearest to the one wished for, such that what is shown, `half` to either side, lies within `from` and `to`, or has
 * them within it.
 */
function inside(
  wish: number,
  half: number,
  from: number,
  to: number,
  how: 'within' | 'around' = 'within',
): number {
  const [low, high] = how === 'within' ? [from + half, to - half] : [to - half, from + half]
  if (low > high) return (from + to) / 2
  return Math.min(high, Math.max(low, wish))
}
