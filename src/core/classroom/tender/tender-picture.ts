import { bothPoints, pictureOf } from '../contest-result.ts'
import type { PartOf } from '../parts.ts'
import type { TenderActivity } from './tender-activity.ts'
import { vendorAt } from './tender-table.ts'
import { lastWordOf } from './told-tender.ts'

/**
 * All deals, a picture for each vendor's card, and once all is over what the last words that were not signed would have been worth
 * [CR77]: whoever was not chosen is in it by his last word alone.
 */
export const tenderPictures = (activity: TenderActivity): readonly PartOf<'picture'>[] =>
  activity.contests.map((contest, i) => {
    const tables = activity.tables.filter((it) => vendorAt(it.number) === i + 1)
    const picture = pictureOf({
      contest,
      tables: tables.filter((it) => it.ended !== 'not-chosen'),
    })
    if (!activity.ended) return picture
    const unsigned = tables.filter((it) => it.ended !== 'deal')
    const offered = unsigned.flatMap((it) =>
      (lastWordOf(activity, it)?.packages ?? []).map((pack) => ({
        table: it.number,
        ...bothPoints(contest, pack),
      })),
    )
    return { ...picture, offered }
  })
