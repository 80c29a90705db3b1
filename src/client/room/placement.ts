/** Where one part is drawn: its joint, and how it is turned, sized and seen. */
export interface Placement {
  readonly part: string
  /** In front of the table, or behind it. */
  readonly before: boolean
  x: number
  y: number
  rotation: number
  scaleX: number
  scaleY: number
  alpha: number
}

export const placement = (part: string, before = false): Placement => ({
  part,
  before,
  x: 0,
  y: 0,
  rotation: 0,
  scaleX: 1,
  scaleY: 1,
  alpha: 1,
})

export const clamp01 = (n: number): number => (n < 0 ? 0 : n > 1 ? 1 : n)

/** Everything is reckoned for the left of the picture; `mirror` draws it on the right. */
export function put(
  it: Placement,
  x: number,
  y: number,
  turn: number,
  scaleX: number,
  scaleY: number,
  mirror: boolean,
): void {
  it.x = mirror ? -x : x
  it.y = y
  it.rotation = mirror ? Math.PI - turn : turn
  it.scaleX = scaleX
  it.scaleY = mirror ? -scaleY : scaleY
}

/** Lays a bone from joint to joint, as long as the way between them; returns its direction. */
export function bone(
  it: Placement,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  length: number,
  mirror: boolean,
): number {
  const turn = Math.atan2(toY - fromY, toX - fromX)
  put(it, fromX, fromY, turn, Math.hypot(toX - fromX, toY - fromY) / length, 1, mirror)
  return turn
}
