import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Package } from '../../../../core/transcript/move.ts'

/** A package of one company beside those of the others. */
export interface Compared {
  readonly vendor: number
  /** Of its offer's packages, from 0; null where there is but one. */
  readonly alternative: number | null
  /** What an award names: the offer's number, and the package of it; null while nothing can be awarded. */
  readonly award: { readonly offer: number; readonly package: number } | null
  readonly pack: Package
  /** To who compares. */
  readonly points: number
}

interface Put {
  readonly vendor: number
  readonly packages: readonly Package[]
  readonly points: readonly number[]
  readonly offer: number | null
}

const columnsFrom = (puts: readonly Put[]): readonly Compared[] =>
  puts.flatMap(({ vendor, packages, points, offer }) =>
    packages.map((pack, i) => ({
      vendor,
      alternative: packages.length > 1 ? i : null,
      award: offer === null ? null : { offer, package: i },
      pack,
      points: points[i] ?? 0,
    })),
  )

/** The last words, as the customer reads them. */
export const finalColumns = (finals: readonly PartOf<'final'>[]): readonly Compared[] =>
  columnsFrom(
    finals.map(({ vendor, packages, customerPoints, offer }) => ({
      vendor,
      packages,
      points: customerPoints ?? [],
      offer,
    })),
  )

/** The last that each company has put down so far. */
export const latestColumns = (
  tables: readonly { readonly vendor: number; readonly offers: readonly PartOf<'offer'>[] }[],
): readonly Compared[] =>
  columnsFrom(
    tables.flatMap(({ vendor, offers }) => {
      const last = offers.findLast((it) => it.side === 'vendor')
      return last ? [{ vendor, packages: last.packages, points: last.points, offer: null }] : []
    }),
  )
