import type { Bargaining } from '../../scenario/scenario.ts'
import type { Package } from '../../transcript/move.ts'
import { boardOf, idxOfPackage, packageAt } from '../board.ts'
import { indexOf } from '../outcomes.ts'
import type { Table } from '../table.ts'
import { likingOf } from './model.ts'
import { stakeOf } from './stake.ts'

/** Of the way from what he asks to what he can live with: packages so much above what he aims at are as good to offer [D]. */
const NEAR_ENOUGH = 0.08

/** What he is ready to put down in answer to what was `asked`, in his own points. */
export interface Aim {
  /** What it should be worth to him; no more than `most`, and if it must be less, no less than `limit`. */
  readonly wish: number
  readonly limit: number
  readonly most: number
  readonly asked: Package
  /** What he would rather say again than turn his back on what was asked. */
  readonly instead: Package | null
}

/**
 * His own offer: among the packages near what he wishes the one he thinks the trainee likes best, one not offered yet where there
 * is such. On no issue does he turn his back on what was asked: a package that goes from his last offer towards it, or stays,
 * comes first, if need be one that costs him more than he wished or less than he was ready for [N52].
 */
export const offerNear = (table: Table, bargaining: Bargaining, aim: Aim): Package => {
  const { outcomes, byBuyer } = boardOf(bargaining)
  const { uB } = outcomes
  const worthAt = (at: number): number => uB[byBuyer[at] as number] as number // at is within the list
  const last = Math.max(0, countAbove(byBuyer.length, worthAt, aim.wish) - 1)
  const { aspiration, reservation } = stakeOf(bargaining)
  const reach = Math.min(aim.wish + NEAR_ENOUGH * (aspiration - reservation), aim.most)
  const top = Math.max(reach, worthAt(last))
  const before = new Set(
    table.counters.map((it) => indexOf(outcomes.sizes, idxOfPackage(bargaining, it))),
  )
  const isFresh = (n: number): boolean => !before.has(n)
  const towards = between(bargaining, table.counters.at(-1) ?? null, aim.asked)
  const liking = likingOf(table, bargaining)
  const liked = (n: number): number => liking[n] ?? Number.NEGATIVE_INFINITY // none yet is liked least
  let [any, fresh, forward] = [byBuyer[last] as number, -1, -1]
  let at = last
  for (; at >= 0 && worthAt(at) <= top; at--) {
    const n = byBuyer[at] as number
    if (liked(n) > liked(any)) any = n
    if (!isFresh(n)) continue
    if (liked(n) > liked(fresh)) fresh = n
    if (liked(n) > liked(forward) && towards(n)) forward = n
  }
  if (forward >= 0) return packageAt(bargaining, forward)
  const open = (n: number): boolean => isFresh(n) && towards(n)
  for (let down = last + 1; down < byBuyer.length && worthAt(down) >= aim.limit; down++) {
    const n = byBuyer[down] as number
    if (open(n)) return packageAt(bargaining, n)
  }
  for (; at >= 0 && worthAt(at) <= aim.most; at--) {
    const n = byBuyer[at] as number
    if (open(n)) return packageAt(bargaining, n)
  }
  return aim.instead ?? packageAt(bargaining, fresh < 0 ? any : fresh)
}

/** Tells the outcomes whose level of every issue lies between those of two packages; all of them where there is no first. */
const between = (
  bargaining: Bargaining,
  from: Package | null,
  to: Package,
): ((outcome: number) => boolean) => {
  if (!from) return () => true
  const { sizes } = boardOf(bargaining).outcomes
  const ends = [from, to].map((it) => idxOfPackage(bargaining, it))
  const [least, most] = [Math.min, Math.max].map((end) =>
    sizes.map((_, i) => end(...ends.map((idx) => idx[i] ?? 0))),
  )
  return (outcome) => {
    let rest = outcome
    for (let i = sizes.length - 1; i >= 0; i--) {
      const size = sizes[i] as number // i is within the issues, here and below
      const level = rest % size
      if (level < (least?.[i] as number) || level > (most?.[i] as number)) return false
      rest = (rest - level) / size
    }
    return true
  }
}

/** How many of a list that falls are at least `least`. */
const countAbove = (length: number, worthAt: (at: number) => number, least: number): number => {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (worthAt(middle) >= least) low = middle + 1
    else high = middle
  }
  return low
}
