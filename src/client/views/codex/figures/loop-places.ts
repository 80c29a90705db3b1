/** Where a step of a loop stands, from 1, and on which of its sides the next one is. */
export interface LoopPlace {
  readonly row: number
  readonly column: number
  readonly next: 'right' | 'down' | 'left' | 'up'
}

/**
 * A loop clockwise round two columns (`tall`) or two rows (`wide`): the first step at the top left, the last below it. An odd one
 * leaves a place empty on the way back.
 */
export function loopPlaces(count: number, way: 'tall' | 'wide'): readonly LoopPlace[] {
  return way === 'wide' ? twoRows(count) : twoColumns(count)
}

function twoRows(count: number): readonly LoopPlace[] {
  const across = Math.ceil(count / 2)
  return Array.from({ length: count }, (_, i): LoopPlace => {
    if (i < across) return { row: 1, column: i + 1, next: i === across - 1 ? 'down' : 'right' }
    if (i === count - 1) return { row: 2, column: 1, next: 'up' }
    return { row: 2, column: 2 * across - i, next: 'left' }
  })
}

function twoColumns(count: number): readonly LoopPlace[] {
  const rows = Math.ceil(count / 2)
  return Array.from({ length: count }, (_, i): LoopPlace => {
    if (i === 0) return { row: 1, column: 1, next: 'right' }
    if (i <= rows) return { row: i, column: 2, next: i === rows ? 'left' : 'down' }
    return { row: 2 * rows + 1 - i, column: 1, next: 'up' }
  })
}
