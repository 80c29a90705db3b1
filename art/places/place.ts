import { TABLE_Y, WORLD } from '../../src/client/room/framing.ts'
import type { PlaceName } from '../../src/core/scenario/setting.ts'
import { packParts } from '../atlas.ts'
import type { Opening } from './windows.ts'

/** A place without its light: the room lays over it what the hour and the weather bring. */
export interface Place {
  readonly id: PlaceName
  /** What all its windows lie in; the view is painted so large. */
  readonly window: Opening
  /** Behind the people, open where the windows are. */
  readonly room: string
  /** Where the sun falls, in white. */
  readonly roomSun: string
  /** What lamps bring, in their colours. */
  readonly roomLamps: string
  /** Between the people's bodies and their hands. */
  readonly table: string
  readonly tableSun: string
  readonly tableLamps: string
}

/** Further down, the table covers the floor from side to side. */
const FLOOR_END = 900

export const drawPlace = (place: Place): string => {
  const room = [0, WORLD.top, WORLD.width, FLOOR_END] as const
  const table = [0, TABLE_Y - 60, WORLD.width, WORLD.bottom] as const
  return packParts(
    [
      { name: 'room', box: room, body: place.room },
      { name: 'room-sun', box: room, body: place.roomSun },
      { name: 'room-lamps', box: room, body: place.roomLamps },
      { name: 'table', box: table, body: place.table },
      { name: 'table-sun', box: table, body: place.tableSun },
      { name: 'table-lamps', box: table, body: place.tableLamps },
    ],
    { window: place.window },
  )
}
