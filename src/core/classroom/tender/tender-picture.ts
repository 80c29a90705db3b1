import { pictureOf } from '../contest-result.ts'
import type { PartOf } from '../parts.ts'
import type { TenderActivity } from './tender-activity.ts'
import { vendorAt } from './tender-table.ts'

/** All deals, a picture for each vendor's card: whoever was not chosen is in none. */
export const tenderPictures = ({
  contests,
  tables,
}: TenderActivity): readonly PartOf<'picture'>[] =>
  contests.map((contest, i) =>
    pictureOf({
      contest,
      tables: tables.filter((it) => vendorAt(it.number) === i + 1 && it.ended !== 'not-chosen'),
    }),
  )
