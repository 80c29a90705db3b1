import { IMPACTS, type Impact } from '../../scenario/scenario.ts'
import { SIDES, type Side } from '../role.ts'
import { hiddenItems, spokenAt, type VisitTable } from './visit-table.ts'

type PerSide = Readonly<Record<Side, number>>

/** What a visit brought to light, and how it was talked. */
export interface Findings {
  readonly pains: { readonly found: number; readonly hidden: number }
  readonly impacts: { readonly found: number; readonly hidden: number }
  /** Kinds of impact of which something was found (K-065). */
  readonly kinds: readonly Impact[]
  readonly notes: {
    readonly written: number
    readonly denied: number
    readonly open: number
  }
  /** Said at the table: letters without spaces, and turns – lines of one side on end are one. */
  readonly letters: PerSide
  readonly turns: PerSide
  /** Points of a solution; `alike`: classed by the customers as the sellers did [CR24]. */
  readonly points: {
    readonly put: number
    readonly early: number
    readonly classed: number
    readonly alike: number
  }
  /** `early`: before the first pain that was found had been written down. */
  readonly pitches: { readonly marked: number; readonly early: number }
}

const lettersIn = (text: string): number => [...text.replace(/\s/gu, '')].length

/** An item counts once, however often it was written down; what customers never looked at is not found [CR22]. */
export function findingsOf(table: VisitTable): Findings {
  const hidden = hiddenItems(table)
  const notes = table.notes.filter((it) => !it.struck)
  const hits = new Map(
    notes.flatMap((it) => (typeof it.item === 'string' ? [[it.item, it] as const] : [])),
  )
  const found = hidden.filter((it) => hits.has(it.id))
  const pains = hidden.filter((it) => it.what === 'pain')
  const foundPains = found.filter((it) => it.what === 'pain')
  const painIds = new Set(foundPains.map((it) => it.id))
  const named = notes.filter((it) => typeof it.item === 'string' && painIds.has(it.item))
  const firstNamed = Math.min(Number.POSITIVE_INFINITY, ...named.map((it) => it.afterLines))
  const spoken = spokenAt(table)
  const placeOf = (n: number): number => spoken.findIndex((it) => it.n === n) + 1
  return {
    pains: { found: foundPains.length, hidden: pains.length },
    impacts: {
      found: found.length - foundPains.length,
      hidden: hidden.length - pains.length,
    },
    kinds: IMPACTS.filter((kind) => found.some((it) => it.what === kind)),
    notes: {
      written: notes.length,
      denied: notes.filter((it) => it.item === null).length,
      open: notes.filter((it) => it.item === undefined).length,
    },
    points: {
      put: table.points.length,
      early: table.points.filter((it) => it.early).length,
      classed: table.points.filter((it) => it.classed !== undefined).length,
      alike: table.points.filter((it) => it.classed === it.standing).length,
    },
    letters: perSide((side) =>
      spoken.filter((it) => it.side === side).reduce((sum, it) => sum + lettersIn(it.text), 0),
    ),
    turns: perSide(
      (side) => spoken.filter((it, i) => it.side === side && spoken[i - 1]?.side !== side).length,
    ),
    pitches: {
      marked: table.pitches.length,
      early: table.pitches.filter((it) => placeOf(it) <= firstNamed).length,
    },
  }
}

const perSide = (count: (side: Side) => number): PerSide => {
  const [vendor, customer] = SIDES.map(count)
  return { vendor: vendor ?? 0, customer: customer ?? 0 }
}
