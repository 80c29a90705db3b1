/** A circle's middle in the drawing, and on which side of it its name stands. */
export interface Circle {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly side: 'top' | 'left' | 'right'
}

export const VENN_SIZE = 220
const MIDDLE = VENN_SIZE / 2
const APART = 38
const SIDES = ['left', 'right', 'top'] as const
const TURNS = { left: 210, right: 330, top: 90 } as const

/** Up to three circles round the middle: lower left, lower right, top. */
export const circlesOf = (ids: readonly string[]): readonly Circle[] =>
  SIDES.flatMap((side, i): Circle[] => {
    const id = ids[i]
    if (id === undefined) return []
    const turn = (TURNS[side] * Math.PI) / 180
    const flat = ids.length === 2
    return [
      {
        ...{ id, side },
        x: MIDDLE + APART * Math.cos(turn),
        y: MIDDLE - (flat ? 0 : APART * Math.sin(turn)),
      },
    ]
  })

/** A spot that lies in the circles of a region and in no other: from the middle towards them, and away from the rest. */
export function regionSpot(
  of: readonly string[],
  circles: readonly Circle[],
): { readonly x: number; readonly y: number } {
  const within = circles.filter(({ id }) => of.includes(id))
  if (within.length === circles.length) return { x: MIDDLE, y: MIDDLE }
  const away = within.length === 1 ? 1.75 : 2.6
  const mean = (axis: 'x' | 'y'): number =>
    within.reduce((sum, it) => sum + it[axis] - MIDDLE, 0) / within.length
  return { x: MIDDLE + mean('x') * away, y: MIDDLE + mean('y') * away }
}
