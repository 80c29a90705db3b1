import { idxOfPackage, ownPoints, ownWorths, packageOf } from '../../../core/negotiation/board.ts'
import { idxOf } from '../../../core/negotiation/outcomes.ts'
import { levelsOf, same, type Table } from '../../../core/negotiation/table.ts'
import type { Issue, OpenBargaining } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'

/** Put down at once, at most [N51]. */
export const MOST_PACKAGES = 3

/** The packages being built: as the draft has them, else as last offered, else the most one could ask. */
export function packagesOf(
  table: Table,
  bargaining: OpenBargaining,
  draft: readonly Package[] | null | undefined,
): readonly Package[] {
  const start = table.offers.at(-1)?.packages[0] ?? opening(bargaining)
  const sound = (pack: Package): Package =>
    Object.fromEntries(
      bargaining.issues.map((issue) => {
        const level = pack[issue.id] ?? ''
        return [issue.id, levelsOf(issue).includes(level) ? level : (start[issue.id] ?? '')]
      }),
    )
  return draft && draft.length > 0 ? draft.map(sound) : [start]
}

export const opening = (bargaining: OpenBargaining): Package =>
  Object.fromEntries(bargaining.issues.map((issue) => [issue.id, firstLevel(issue, bargaining)]))

const firstLevel = (issue: Issue, { seller, quote }: OpenBargaining): string => {
  const levels = levelsOf(issue)
  if (issue.id === 'price' && levels.includes(String(quote))) return String(quote)
  const worths = seller?.points[issue.id] ?? []
  return levels[worths.indexOf(Math.max(...worths))] ?? levels[0] ?? ''
}

/**
 * A package worth the same to oneself, or as nearly as there is, and as unlike the others as can be: which of them the buyer likes
 * better tells what he cares for (EVIDENCE 1.3, MESO).
 */
export function anotherAlike(
  bargaining: OpenBargaining,
  packages: readonly Package[],
): Package | null {
  const [first] = packages
  if (!first) return null
  const { sizes, u } = ownWorths(bargaining)
  const wanted = ownPoints(bargaining, first)
  const known = packages.map((it) => idxOfPackage(bargaining, it))
  const strides = known[0]?.map((_, i) => sizes.slice(i + 1).reduce((n, it) => n * it, 1))
  let best = -1
  let [bestOff, bestFar] = [Number.POSITIVE_INFINITY, -1]
  for (let n = 0; n < u.length; n++) {
    const off = Math.abs((u[n] as number) - wanted) // one length
    if (off > bestOff + EQUAL) continue
    const far = Math.min(
      ...known.map((idx) =>
        idx.reduce((sum, at, i) => {
          const size = sizes[i] ?? 1
          const level = Math.floor(n / (strides?.[i] ?? 1)) % size
          return sum + Math.abs(level - at) / Math.max(1, size - 1)
        }, 0),
      ),
    )
    if (far === 0 || (off > bestOff - EQUAL && far <= bestFar)) continue
    best = n
    bestOff = off
    bestFar = far
  }
  const found = best < 0 ? null : packageOf(bargaining, idxOf(sizes, best))
  return found && !packages.some((it) => same(it, found)) ? found : null
}

const EQUAL = 1e-9
