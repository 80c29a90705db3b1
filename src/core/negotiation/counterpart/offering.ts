import type { Bargaining } from '../../scenario/scenario.ts'
import type { Package } from '../../transcript/move.ts'
import { boardOf, idxOfPackage, packageAt } from '../board.ts'
import { indexOf } from '../outcomes.ts'
import type { Table } from '../table.ts'
import { likingOf } from './model.ts'
import { stakeOf } from './stake.ts'

/** Of the way from what he asks to what he can live with: packages so much above what he aims at are as good to offer [D]. */
const NEAR_ENOUGH = 0.08

/** What he is ready to put down: worth at least `least` to him, and no more than `most`. */
export interface Aim {
  readonly least: number
  readonly most: number
}

/**
 * His own offer: among the packages near his aim the one he thinks the trainee likes best, one not offered yet where there is
 * such [N52].
 */
export const offerNear = (table: Table, bargaining: Bargaining, aim: Aim): Package => {
  const { outcomes, byBuyer } = boardOf(bargaining)
  const { uB } = outcomes
  const worthAt = (at: number): number => uB[byBuyer[at] as number] as number // at is within the list
  const last = Math.max(0, countAbove(byBuyer.length, worthAt, aim.least) - 1)
  const { aspiration, reservation } = stakeOf(bargaining)
  const reach = Math.min(aim.least + NEAR_ENOUGH * (aspiration - reservation), aim.most)
  const top = Math.max(reach, worthAt(last))
  const before = new Set(
    table.counters.map((it) => indexOf(outcomes.sizes, idxOfPackage(bargaining, it))),
  )
  const liking = likingOf(table, bargaining)
  let [fresh, any] = [-1, byBuyer[last] as number]
  for (let at = last; at >= 0 && worthAt(at) <= top; at--) {
    const n = byBuyer[at] as number
    const liked = liking[n] as number // n is an outcome
    if (liked > (liking[any] as number)) any = n
    if (!before.has(n) && (fresh < 0 || liked > (liking[fresh] as number))) fresh = n
  }
  return packageAt(bargaining, fresh < 0 ? any : fresh)
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
