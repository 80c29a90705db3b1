import * as v from 'valibot'
import { seatSchema } from '../ask-shape.ts'
import { fact, pairing, place, seed } from '../fact-shape.ts'
import { companySchema, WHATS } from './company.ts'
import { STAGES, visitSettings } from './settings.ts'
import { STANDINGS } from './standing.ts'

const atTable = { table: place, by: seatSchema }

/** Besides these people are `seated` and things are `said`, as between vendor and customer. */
export const visitFacts = [
  /** A company for each table, with all its words: what was once dealt stays as it was. */
  fact('visit-started', {
    settings: visitSettings,
    seed,
    tables: v.array(pairing),
    companies: v.array(companySchema),
  }),
  fact('staged', { stage: v.picklist(STAGES) }),
  fact('picked', { ...atTable, box: v.string() }),
  fact('noted', { ...atTable, what: v.picklist(WHATS), text: v.string() }),
  fact('struck', { ...atTable, note: place }),
  fact('confirmed', { ...atTable, note: place, item: v.nullable(v.string()) }),
  fact('point-made', { ...atTable, text: v.string(), standing: v.picklist(STANDINGS) }),
  fact('classed', { ...atTable, point: place, standing: v.nullable(v.picklist(STANDINGS)) }),
  fact('pitched', { ...atTable, line: place, pitch: v.boolean() }),
] as const
