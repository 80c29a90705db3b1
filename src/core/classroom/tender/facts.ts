import * as v from 'valibot'
import { packageSchema } from '../../transcript/move.ts'
import { seatSchema } from '../ask-shape.ts'
import { fact, place } from '../fact-shape.ts'
import { TENDER_STAGES } from './settings.ts'

/**
 * Besides, what happens at each of the three tables is told as between vendor and customer; the customer's team is at all three. An award
 * is `accepted`.
 */
export const tenderFacts = [
  fact('tender-staged', { stage: v.picklist(TENDER_STAGES) }),
  fact('sealed', { table: place, by: v.nullable(seatSchema), terms: packageSchema }),
] as const
