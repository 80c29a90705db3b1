import * as v from 'valibot'
import { packageSchema } from '../../transcript/move.ts'
import { ask, place } from '../ask-shape.ts'
import { VENDORS } from './settings.ts'

export const tenderSeatAsks = [
  /** A vendor's decider: the final offer, in an envelope. The last one handed in counts. */
  ask('seal', { activity: place, package: packageSchema }),
  /** The customer's decider: whose final offer it is to be, by its number; it puts the sheet on that table. */
  ask('award', {
    activity: place,
    vendor: v.picklist(VENDORS),
    offer: place,
    package: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
  }),
] as const
