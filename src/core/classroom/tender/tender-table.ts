import type { SharedTable } from '../shared-table.ts'
import { VENDORS } from './settings.ts'

const EACH = VENDORS.length

/** Tables are counted through all tenders, three each: whose a table is, and which vendor sits there. */
export const tenderOf = (table: number): number => Math.ceil(table / EACH)
export const vendorAt = (table: number): number => ((table - 1) % EACH) + 1
export const tableFor = (tender: number, vendor: number): number => (tender - 1) * EACH + vendor
export const isAtTender = (table: number, tender: number): boolean => tenderOf(table) === tender

/** The three tables of a tender, in the order in which they talk. */
export const tablesOf = (
  { tables }: { readonly tables: readonly SharedTable[] },
  tender: number,
): readonly SharedTable[] => tables.filter((it) => isAtTender(it.number, tender))

/** How many tenders there are. */
export const tenderCount = ({ tables }: { readonly tables: readonly SharedTable[] }): number =>
  tables.length / EACH
