import * as v from 'valibot'
import { ask, place, text } from '../ask-shape.ts'
import { WHATS } from './company.ts'

const id = v.pipe(v.string(), v.maxLength(80))

export const visitSeatAsks = [
  /** A customer: his place in the chain of his company. */
  ask('pick', { activity: place, box: id }),
  /** A seller: what he has found. */
  ask('write-down', { activity: place, what: v.picklist(WHATS), text }),
  ask('strike', { activity: place, note: place }),
  /** A customer: which item of a card it is; null for none. */
  ask('confirm', { activity: place, note: place, item: v.nullable(id) }),
  /** A customer: a line in which the sellers proposed a product, or not after all. */
  ask('mark-pitch', { activity: place, line: place, pitch: v.boolean() }),
] as const
