import * as v from 'valibot'
import { packagesSchema } from '../../transcript/move.ts'
import { byCount, nullable, number, string, team } from '../part-shape.ts'
import { sideSchema } from '../role.ts'
import { TENDER_STAGES } from './settings.ts'

/**
 * A seat's tables are told in the parts of a shared table, by vendor: `table/1`, and `offer/1002`, `said/1014` for the second offer and the
 * fourteenth line at the first vendor's (`keys.ts`). A vendor has his own alone, the customer all three.
 */
export const tenderParts = {
  /** A seat: his tender. The instructor and the wall: `tender/n`. */
  tender: v.strictObject({
    number,
    stage: v.picklist(TENDER_STAGES),
    /** The vendor who is at the table; null where nobody is. */
    turn: nullable(number),
    /** What the stages after this one have, ms: with what is left of this one it is all there is. */
    laterMs: number,
    /** A seat: whose it is; of a vendor which, in the order in which they talk. */
    side: nullable(sideSchema),
    vendor: nullable(number),
    customer: team,
    /** What lies between the customer and each: told to those two and the instructor, null to everybody else. */
    vendors: v.array(
      v.strictObject({
        vendor: number,
        /** As the instructor counts tables. */
        table: number,
        ...team.entries,
        offers: nullable(number),
        /** Whether an envelope was handed in. */
        sealed: nullable(v.boolean()),
        /** The table has ended. */
        out: nullable(v.boolean()),
      }),
    ),
  }),
  /**
   * A vendor's last word, `final/1` … : his own from when it is in the envelope, the customer's when the envelopes are open, everyone's at
   * the tender when all is over; the instructor's at any time, by table. Points are those of whoever may see them.
   */
  final: v.strictObject({
    vendor: number,
    table: number,
    /** In an envelope; else it is what was last put down. */
    sealed: v.boolean(),
    by: nullable(string),
    /** Its number, once the envelopes are open: what an award names. */
    offer: nullable(number),
    packages: packagesSchema,
    vendorPoints: nullable(v.array(number)),
    customerPoints: nullable(v.array(number)),
  }),
  /** What became of a tender: a seat's, the instructor's and the wall's `award/n`, when all is over. */
  award: v.strictObject({
    tender: number,
    vendor: nullable(number),
    deal: nullable(byCount),
    why: v.picklist(['deal', 'none', 'time-up']),
  }),
} as const
