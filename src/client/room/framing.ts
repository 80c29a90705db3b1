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

/** Where people sit; two move together where the picture is narrow. */
export function seats(count: number, width: number, height: number): readonly number[] {
  const middle = WORLD.width / 2
  if (count < 2) return [middle]
  const apart = width / height < 1.2 ? 205 : 260
  return [middle - apart, middle + apart]
}

export interface View {
  readonly width: number
  readonly height: number
  /** How many of its pixels make a point of the page. */
  readonly density: number
}

/** `risen`: how far above their seat the tallest are, in units of the world. */
export function frame(
  { width, height, density }: View,
  people: readonly number[],
  risen: number,
): Framing {
  const top = PEOPLE_TOP - risen
  const cover = Math.max(width / WORLD.width, height / (WORLD.bottom - WORLD.top))
  const left = Math.min(...people) - HALF_PERSON
  const right = Math.max(...people) + HALF_PERSON
  const close = Math.min(width / (right - left), height / (PEOPLE_BOTTOM - top))
  const share = Math.min(1, Math.max(0, (WIDE - width / density) / (WIDE - NARROW)))
  const zoom = Math.max(cover, cover + (close - cover) * share)
  const half = height / zoom / 2
  // Where not all of them can be seen, faces matter more than hands.
  const centreY = Math.min((top + PEOPLE_BOTTOM) / 2, top + half)
  return {
    zoom,
    centreX: WORLD.width / 2,
    centreY: inside(centreY, half, WORLD.top, WORLD.bottom),
  }
}

/** The centre nearest to the one wished for that shows nothing beyond the world. */
function inside(wish: number, half: number, from: number, to: number): number {
  if (half * 2 >= to - from) return (from + to) / 2
  return Math.min(to - half, Math.max(from + half, wish))
}
