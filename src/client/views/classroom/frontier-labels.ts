/** A mark of the picture and what stands beside it; units are the picture's. */
export interface Marked {
  readonly x: number
  readonly y: number
  readonly text: string
}
export interface Label {
  /** Its middle. */
  readonly x: number
  readonly y: number
  /** It stands so far away that a line must lead to it. */
  readonly far: boolean
}
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
interface Frame {
  readonly left: number
  readonly width: number
  readonly height: number
}

const NEAR = 2
const STEPS = [NEAR, 10, 18, 28, 40, 54] as const
/** Up and to the right first, where nothing of the frontier's inner side is. */
const WAYS = [
  { x: 1, y: -0.6 },
  { x: -1, y: 0.6 },
  { x: 1, y: 0.6 },
  { x: -1, y: -0.6 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
] as const

const meet = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

/**
 * Where the labels of many marks stand so that none lies on another or on a mark: each at the nearest free place around its own, one
 * after the other. Where there is none it stands beside its mark all the same.
 */
export function labelPlaces(
  marks: readonly Marked[],
  radius: number,
  size: number,
  frame: Frame,
): readonly Label[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ x, y, width: 2 * radius, height: 2 * radius }))
  return marks.map(({ x, y, text }) => {
    const [width, height] = [text.length * size * 0.66, size]
    const tried = STEPS.flatMap((step) =>
      WAYS.map((way) => ({
        x: x + way.x * (radius + step + width / 2),
        y: y + way.y * (radius + step + height / 2),
        ...{ width, height, far: step > NEAR },
      })),
    )
    const inside = tried.filter(
      (it) =>
        it.x - width / 2 >= frame.left &&
        it.x + width / 2 <= frame.width &&
        it.y - height / 2 >= 0 &&
        it.y + height / 2 <= frame.height,
    )
    const free = inside.find((it) => !taken.some((box) => meet(it, box))) ?? inside[0] ?? tried[0]
    if (!free) throw new Error('nowhere is tried')
    taken.push(free)
    return { x: free.x, y: free.y, far: free.far }
  })
}
