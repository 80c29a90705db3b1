import { describe, expect, it } from 'vitest'
import { missedSwap } from '../../../src/core/classroom/missed-swap.ts'

const levels = (...ids: string[]) => ids.map((id) => ({ id, zh: id, en: id }))
const ISSUES = [
  { id: 'price', levels: levels('low', 'high') },
  { id: 'date', levels: levels('late', 'soon') },
  { id: 'care', levels: levels('bare', 'full') },
]
const POINTS = {
  vendor: { price: [0, 9], date: [4, 0], care: [2, 0] },
  customer: { price: [3, 0], date: [0, 12], care: [0, 2] },
}

describe('an exchange that was missed', () => {
  it('[CR40] is told from either side: what one would have gained on, and what the other', () => {
    const terms = { price: 'low', date: 'late', care: 'bare' }
    expect(missedSwap(ISSUES, POINTS, terms, 'vendor')).toEqual({ mine: 'price', theirs: 'date' })
    expect(missedSwap(ISSUES, POINTS, terms, 'customer')).toEqual({ mine: 'date', theirs: 'price' })
  })

  it('[CR40] is none where an exchange costs one of the two', () => {
    const terms = { price: 'high', date: 'soon', care: 'bare' }
    expect(missedSwap(ISSUES, POINTS, terms, 'vendor')).toBeNull()
    expect(missedSwap(ISSUES, POINTS, terms, 'customer')).toBeNull()
  })
})
