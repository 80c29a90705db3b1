/** What part of the world the picture shows: the place fills it, and the people stay in it. */
export const WORLD = { width: 1600, height: 900 } as const
/** The edge of the table on the people's side. */
export const TABLE_Y = 660

export interface Framing {
  readonly zoom: number
  readonly centreX: number
  readonly centreY: number
}

/** A person with room for gestures, around the middle of the body. */
const HALF_PERSON = 235
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

/** `density`: how many of the pixels make a point of the page. */
export function frame(
  width: number,
  height: number,
  people: readonly number[],
  density: number,
): Framing {
  const cover = Math.max(width / WORLD.width, height / WORLD.height)
  const left = Math.min(...people) - HALF_PERSON
  const right = Math.max(...people) + HALF_PERSON
  const close = Math.min(width / (right - left), height / (PEOPLE_BOTTOM - PEOPLE_TOP))
  const share = Math.min(1, Math.max(0, (WIDE - width / density) / (WIDE - NARROW)))
  const zoom = Math.max(cover, cover + (close - cover) * share)
  return {
    zoom,
    centreX: inside(WORLD.width / 2, width / zoom / 2, WORLD.width),
    centreY: inside((PEOPLE_TOP + PEOPLE_BOTTOM) / 2, height / zoom / 2, WORLD.height),
  }
}

/** The centre nearest to the one wished for that shows nothing beyond the world. */
function inside(wish: number, half: number, size: number): number {
  if (half * 2 >= size) return size / 2
  return Math.min(size - half, Math.max(half, wish))
}
