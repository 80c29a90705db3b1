import { WORLD } from '../../src/client/room/framing.ts'
import type { ViewName } from '../../src/core/scenario/setting.ts'
import { packParts } from '../atlas.ts'

/** What a window shows, without sky and weather. The horizon is at the eye's height, 250. */
export interface View {
  readonly id: ViewName
  readonly far: string
  readonly near: string
  /** Windows and lamps that are lit when it grows dark. */
  readonly lit: string
  /** Has a roof of its own: neither sky nor rain is seen, and lamps keep it as it is. */
  readonly indoors?: boolean
}

/** Nothing is seen of the outside below this. */
const LOWEST = 800

export const drawView = ({ far, near, lit, indoors = false }: View): string => {
  const box = [0, WORLD.top, WORLD.width, LOWEST] as const
  return packParts(
    [
      { name: 'far', box, body: far },
      { name: 'near', box, body: near },
      { name: 'lit', box, body: lit },
    ],
    { indoors },
  )
}
