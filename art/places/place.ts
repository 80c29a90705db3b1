import { packParts } from '../atlas.ts'
import { HEIGHT, TABLE_Y, WIDTH } from './table.ts'

export interface Place {
  readonly id: string
  /** Behind the people. */
  readonly room: string
  /** Between the people's bodies and their hands. */
  readonly table: string
}

export const drawPlace = ({ room, table }: Place): string =>
  packParts(
    [
      { name: 'room', box: [0, 0, WIDTH, HEIGHT], body: room },
      { name: 'table', box: [0, TABLE_Y, WIDTH, HEIGHT], body: table },
    ],
    {},
  )
