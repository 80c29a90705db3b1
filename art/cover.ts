import { still } from './figure.ts'
import type { Look } from './look.ts'
import type { Place } from './places/place.ts'
import { INHERITED } from './svg.ts'
import type { View } from './views/view.ts'

/** What the pages around the room show of it: a place without anybody, and a person down to the edge of the table. */

const VIEW = { x: 240, y: 40, width: 1120, height: 630 } as const
const BUST = { x: -190, y: -600, width: 380, height: 430 } as const

/** A room with its windows open, to lie over what they look out on. */
export const drawScene = ({ room }: Place): string => framed(VIEW, room)

/** What the windows look out on by day. */
export const drawOutlook = ({ far, near }: View): string =>
  framed(
    VIEW,
    `<rect x="${VIEW.x}" y="${VIEW.y}" width="${VIEW.width}" height="${VIEW.height}" fill="#cfe0e6"/>${far}${near}`,
  )

/** At rest; hands and arms before the table are left out. */
export const drawPortrait = (look: Look): string =>
  framed(BUST, still(look, { expression: 'neutral', gesture: 'rest', afterMs: 0 }).behind)

const framed = ({ x, y, width, height }: typeof VIEW | typeof BUST, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" ${INHERITED}>${body}</svg>\n`
