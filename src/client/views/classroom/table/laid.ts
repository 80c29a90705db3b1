import { packageWords } from '../../../package-words.ts'
import { clockWords } from '../desk/clock-words.ts'
import type { Laid } from './OfferList.tsx'
import type { TableView } from './table-view.ts'

/** The offers of a table as they are listed to who looks, in the order in which they were put down. */
export const laidOut = ({
  offers,
  side,
  bargaining,
  script,
  lang,
  called,
}: TableView): readonly Laid[] =>
  offers.map(({ n, side: of, by, runMs, packages, points }) => ({
    ...{ n, own: of === side, by: called(of, by), at: clockWords(runMs) },
    packages: packages.map((pack, i) => ({
      pack,
      words: packageWords(bargaining, pack, script, lang),
      points: points[i] ?? 0,
    })),
  }))
