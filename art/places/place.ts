import { TABLE_Y, WORLD } from '../../src/client/room/framing.ts'
import { packParts } from '../atlas.ts'

export interface Place {
  readonly id: string
  /** Behind the people. */
  readonly room: string
  /** Between the people's bodies and their hands. */
  readonly table: string
}

/** Further down, the table covers the floor from side to side. */
const FLOOR_END = 900

export const drawPlace = ({ room, table }: Place): string =>
  packParts(
    [
      { name: 'room', box: [0, WORLD.top, WORLD.width, FLOOR_END], body: room },
      { name: 'table', box: [0, TABLE_Y, WORLD.width, WORLD.bottom], body: table },
    ],
    {},
  )
