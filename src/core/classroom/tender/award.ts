import { dealOf } from '../contest-result.ts'
import type { PartOf } from '../parts.ts'
import type { SharedTable } from '../shared-table.ts'
import { contestAt, type TenderActivity } from './tender-activity.ts'
import { tablesOf, vendorAt } from './tender-table.ts'

/** The table whose sheet both signed. */
export const wonAt = (activity: TenderActivity, tender: number): SharedTable | undefined =>
  tablesOf(activity, tender).find((it) => it.ended === 'deal')

/** What became of a tender that is over. */
export function awardOf(activity: TenderActivity, tender: number): PartOf<'award'> {
  const won = wonAt(activity, tender)
  if (won) {
    const deal = dealOf(contestAt(activity, won), won)
    return { tender, vendor: vendorAt(won.number), deal, why: 'deal' }
  }
  const late = tablesOf(activity, tender).some((it) => it.ended === 'time-up')
  return { tender, vendor: null, deal: null, why: late ? 'time-up' : 'none' }
}
