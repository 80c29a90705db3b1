import * as v from 'valibot'
import { ask, place, text } from '../ask-shape.ts'
import { WHATS } from './company.ts'
import { STANDINGS } from './standing.ts'

const id = v.pipe(v.string(), v.maxLength(80))

export const visitSeatAsks = [
  /** A customer: his place in the chain of his company. */
  ask('pick', { activity: place, box: id }),
  /** A seller: what he has found. */
  ask('write-down', { activity: place, what: v.picklist(WHATS), text }),
  ask('strike', { activity: place, note: place }),
  /** A customer: which item of a card it is; null for none. */
  ask('confirm', { activity: place, note: place, item: v.nullable(id) }),
  /** A seller: a point of the solution, and how he takes it to stand. */
  ask('make-point', { activity: place, text, standing: v.picklist(STANDINGS) }),
  /** A customer: how a point stands with him; null for none of the three. */
  ask('class-point', {
    activity: place,
    point: place,
    standing: v.nullable(v.picklist(STANDINGS)),
  }),
  /** A customer: a line in which the sellers proposed a product, or not after all. */
  ask('mark-pitch', { activity: place, line: place, pitch: v.boolean() }),
] as const
