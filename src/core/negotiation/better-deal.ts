import type { Bargaining, Issue } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import { boardOf, idxOfPackage, packageAt } from './board.ts'

/** Points more, or fewer, for the trainee and for the buyer. */
interface Gains {
  readonly own: number
  readonly other: number
}

const MOST_SETS = 64 // of terms looked through; a picture needs no more

/** Some of the terms that may be granted, and what they shift: worth to the trainee, cost to the buyer. */
export interface TermSet extends Gains {
  readonly ids: readonly string[]
}

export const termSetsOf = ({ conditions }: Bargaining): readonly TermSet[] => {
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
export interface Better extends Gains {
  readonly pack: Package
  /** Terms that would have been granted besides, and terms granted that would not, by id. */
  readonly granted: readonly string[]
  readonly dropped: readonly string[]
  readonly yours: readonly Issue[]
  readonly theirs: readonly Issue[]
}

const EQUAL = 1e-9

/** Of all packages, terms and all, that leave nobody worse off, the one with the largest product of gains; null where nothing was left. */
export function betterDeal(
  bargaining: Bargaining,
  agreed: Package,
  taken: readonly string[] = [],
): Better | null {
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
