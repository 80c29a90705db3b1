import { partsAt } from '../../../../core/classroom/tender/keys.ts'
import { type ClassLine, reading } from '../use-class.ts'

/** A seat's line as if one company's table were all there is: what is drawn from it is the seat of two teams at a table. */
export function lineAt(line: ClassLine, vendor: number): ClassLine {
  const parts = partsAt(line.seen.parts, vendor)
  return { ...line, ...reading(parts), seen: { ...line.seen, parts } }
}

/** What the stages of a tender after this one have, ms; 0 where there is none. */
export const laterMsOf = (line: ClassLine): number => line.parts('tender')[0]?.laterMs ?? 0
