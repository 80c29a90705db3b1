import { gradableOf } from '../../../core/grading/gradable.ts'
import type { PackageTable, Worths } from '../../../core/grading/package-table.ts'
import type { Gradable } from '../../../core/grading/report.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { boardOf, idxOfPackage, packageAt } from '../../../core/negotiation/board.ts'
import { type Step, stepOf } from '../../../core/negotiation/step.ts'
import type { Bargaining, Issue } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'

export const packageTable = (meeting: Meeting): PackageTable | null => {
  const { bargain }: Gradable = gradableOf(meeting)
  return bargain?.packages ?? null
}

/** Every package as a point of a picture, `columns` by `rows`: those that fall on one cell are drawn once. */
export interface Cloud {
  readonly most: Worths
  readonly least: Worths
  /** Cells that hold a package, counted from the lower left, row by row. */
  readonly cells: readonly number[]
}

/** With terms asked for beside the issues, each package is there once for every set of them that may be granted. */
export function cloudOf(bargaining: Bargaining, columns: number, rows: number): Cloud {
  const { uA, uB } = boardOf(bargaining).outcomes
  const shifts = termSetsOf(bargaining)
  const spans = [uA, uB].map((points) => [Math.min(...ends(points)), Math.max(...ends(points))])
  const own = shifts.map((it) => it.own)
  const other = shifts.map((it) => it.other)
  const least = {
    own: (spans[0]?.[0] ?? 0) + Math.min(...own),
    other: (spans[1]?.[0] ?? 0) + Math.min(...other),
  }
  const most = {
    own: (spans[0]?.[1] ?? 0) + Math.max(...own),
    other: (spans[1]?.[1] ?? 0) + Math.max(...other),
  }
  const cells = new Set<number>()
  const place = (points: number, from: number, to: number, count: number): number =>
    Math.round(((points - from) / (to - from || 1)) * (count - 1))
  for (const shift of shifts)
    for (let n = 0; n < uA.length; n++) {
      const x = place((uA[n] as number) + shift.own, least.own, most.own, columns) // one length
      const y = place((uB[n] as number) + shift.other, least.other, most.other, rows)
      cells.add(y * columns + x)
    }
  return { least, most, cells: [...cells] }
}

/** The least and the most: a spread over all of them would be too many arguments. */
const ends = (points: Float64Array): readonly [number, number] => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const it of points) {
    if (it < low) low = it
    if (it > high) high = it
  }
  return [low, high]
}

const MOST_SETS = 64 // of terms looked through; a picture needs no more

/** Some of the terms that may be granted, and what they shift: worth to the trainee, cost to the buyer. */
interface TermSet extends Worths {
  readonly ids: readonly string[]
}

const termSetsOf = ({ conditions }: Bargaining): readonly TermSet[] => {
  let sets: readonly TermSet[] = [{ own: 0, other: 0, ids: [] }]
  for (const { id, worth, cost } of conditions) {
    if (sets.length >= MOST_SETS) break
    const more = sets.map((it) => ({
      own: it.own + worth,
      other: it.other - cost,
      ids: [...it.ids, id],
    }))
    sets = [...sets, ...more]
  }
  return sets
}

/** A deal both would have liked better than what they had, and the issues on which each of them gains. */
export interface Better {
  readonly pack: Package
  readonly own: number
  readonly other: number
  /** Terms that would have been granted besides, and terms granted that would not, by id. */
  readonly granted: readonly string[]
  readonly dropped: readonly string[]
  readonly yours: readonly Issue[]
  readonly theirs: readonly Issue[]
}

const EQUAL = 1e-9

/** Of all packages, terms and all, that leave nobody worse off, the one with the largest product of gains; null where nothing was left. */
export function betterThan(meeting: Meeting): Better | null {
  const { bargaining } = meeting.scenario
  const { agreed, taken = [] } = meeting.table ?? {}
  if (!bargaining || !agreed) return null
  const { outcomes, domain } = boardOf(bargaining)
  const at = idxOfPackage(bargaining, agreed)
  const sum = (utilities: typeof domain.a.utilities): number =>
    at.reduce((total, level, i) => total + (utilities[i]?.[level] ?? 0), 0)
  const had = [...bargaining.conditions.filter((it) => taken.includes(it.id))].reduce(
    (worths, { worth, cost }) => ({ own: worths.own + worth, other: worths.other - cost }),
    { own: sum(domain.a.utilities), other: sum(domain.b.utilities) },
  )
  let [best, most] = [-1, EQUAL]
  let terms: TermSet = { own: 0, other: 0, ids: taken }
  for (const set of termSetsOf(bargaining))
    for (let n = 0; n < outcomes.count; n++) {
      const own = (outcomes.uA[n] as number) + set.own - had.own // one length
      const other = (outcomes.uB[n] as number) + set.other - had.other
      if (own < -EQUAL || other < -EQUAL) continue
      const gain = Math.max(own, 0) * Math.max(other, 0) + (own + other) * EQUAL
      if (own + other > EQUAL && gain > most) [best, most, terms] = [n, gain, set]
    }
  if (best < 0) return null
  const pack = packageAt(bargaining, best)
  const to = idxOfPackage(bargaining, pack)
  const gains = (utilities: typeof domain.a.utilities) => (_: Issue, i: number) =>
    (utilities[i]?.[to[i] ?? 0] ?? 0) > (utilities[i]?.[at[i] ?? 0] ?? 0) + EQUAL
  const theirs = bargaining.issues.filter(gains(domain.b.utilities))
  return {
    pack,
    own: (outcomes.uA[best] as number) + terms.own - had.own,
    other: (outcomes.uB[best] as number) + terms.other - had.other,
    granted: terms.ids.filter((id) => !taken.includes(id)),
    dropped: taken.filter((id) => !terms.ids.includes(id)),
    yours: bargaining.issues.filter(gains(domain.a.utilities)).filter((it) => !theirs.includes(it)),
    theirs,
  }
}

/** A package that is Nash's with the terms that belong to it, for one who went home without a deal. */
export function nashPackage(
  meeting: Meeting,
): { readonly pack: Package; readonly granted: readonly string[] } | null {
  const { bargaining } = meeting.scenario
  if (!bargaining) return null
  const { outcomes, domain } = boardOf(bargaining)
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  let granted: readonly string[] = []
  for (const set of termSetsOf(bargaining))
    for (let n = 0; n < outcomes.count; n++) {
      const own = (outcomes.uA[n] as number) + set.own - domain.a.reservation // one length
      const other = (outcomes.uB[n] as number) + set.other - domain.b.reservation
      if (own < 0 || other < 0) continue
      if (own * other > most) [best, most, granted] = [n, own * other, set.ids]
    }
  return best < 0 ? null : { pack: packageAt(bargaining, best), granted }
}

/** The buyer's moves from one offer of his own to the next, named as the trainee's are [N31]. */
export const counterSteps = (counters: readonly Worths[]): readonly (Step | null)[] =>
  counters.map((it, i) => {
    const before = counters[i - 1]
    return before ? stepOf(it.other - before.other, it.own - before.own, EQUAL) : null
  })
