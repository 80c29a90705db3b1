import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/cli/cases.ts'
import { boardOf, buyerPoints, ownPoints } from '../../src/core/negotiation/board.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Package } from '../../src/core/transcript/move.ts'

const opened = openCase('gap-100')
if (isRefusal(opened)) throw new Error(opened.detail)
const { bargaining } = opened.scenario
if (!bargaining) throw new Error('gap-100 has no bargaining')
const { domain, outcomes } = boardOf(bargaining)

/** What both offers rest on before anybody has swapped anything. */
const DRAFT: Package = {
  price: '860',
  delivery: 'eight',
  support: 'year',
  prepay: 'ten',
  retention: 'tenth',
  'old-pumps': 'left',
}
const own = (pack: Package): number => ownPoints(bargaining, pack)
const theirs = (pack: Package): number => buyerPoints(bargaining, pack)
const at = (changes: Package): Package => ({ ...DRAFT, ...changes })

describe('gap-100', () => {
  it('[N50] points are 万元: the offers are a hundred apart to both sides', () => {
    expect(own(DRAFT) - own(at({ price: '760' }))).toBe(100)
    expect(theirs(at({ price: '760' })) - theirs(DRAFT)).toBe(100)
  })

  it('[N50] three months sooner is worth 30 to the buyer and costs 8, remote support saves 2 (K-170, FLAG-23)', () => {
    const early = at({ delivery: 'five' })
    expect([theirs(early) - theirs(DRAFT), own(DRAFT) - own(early)]).toEqual([30, 8])
    expect(own(at({ support: 'remote' })) - own(DRAFT)).toBe(2)
  })

  it('[N50] half and half can be signed, and is poorer for both than swapping first', () => {
    const half = at({ price: '810' })
    expect(own(half)).toBeGreaterThanOrEqual(domain.a.reservation)
    expect(theirs(half)).toBeGreaterThanOrEqual(domain.b.reservation)
    const better = Array.from(outcomes.uA).some(
      (u, n) => u >= own(half) + 20 && (outcomes.uB[n] ?? 0) >= theirs(half) + 20,
    )
    expect(better).toBe(true)
  })

  it('[N56] the board is a few thousand packages', () => {
    expect(outcomes.count).toBeLessThanOrEqual(4000)
  })
})
