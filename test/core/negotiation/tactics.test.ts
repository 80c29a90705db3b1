import { describe, expect, it } from 'vitest'
import { averaged, randomAbsolute, relative } from '../../../src/core/negotiation/reciprocity.ts'
import { exponential, offered, polynomial } from '../../../src/core/negotiation/tactics.ts'

describe('time-dependent tactics', () => {
  // Percent of time gone, percent of the way conceded.
  const TIMES = [10, 25, 50, 75, 90, 100]
  it.each([
    [0.25, [0.01, 0.39, 6.25, 31.64, 65.61, 100]],
    [0.5, [1, 6.25, 25, 56.25, 81, 100]],
    [1, TIMES],
    [2, [31.62, 50, 70.71, 86.6, 94.87, 100]],
    [4, [56.23, 70.71, 84.09, 93.06, 97.4, 100]],
  ])('[N28] polynomial from 0, β %d', (beta, expected) => {
    for (const [i, t] of TIMES.entries()) {
      expect(100 * polynomial({ start: 0, beta }, t / 100)).toBeCloseTo(
        expected[i] ?? Number.NaN,
        2,
      )
    }
  })

  it.each([
    [0.5, [10, 13.61, 19.63, 31.62, 100]],
    [1, [10, 17.78, 31.62, 56.23, 100]],
    [2, [10, 27.38, 56.23, 86.6, 100]],
  ])('[N28] exponential from 0.1, β %d', (beta, expected) => {
    for (const [i, t] of [0, 25, 50, 75, 100].entries()) {
      expect(100 * exponential({ start: 0.1, beta }, t / 100)).toBeCloseTo(
        expected[i] ?? Number.NaN,
        2,
      )
    }
  })

  it.each([polynomial, exponential])(
    '[N28] starts at κ, ends at 1, and stays there: %o',
    (curve) => {
      expect(curve({ start: 0.2, beta: 0.3 }, 0)).toBeCloseTo(0.2, 12)
      expect(curve({ start: 0.2, beta: 0.3 }, 1)).toBe(1)
      expect(curve({ start: 0.2, beta: 0.3 }, 1.5)).toBe(1)
    },
  )

  it('[N28] a seller comes down, a buyer up', () => {
    const span = { least: 188, most: 310 }
    expect([0, 0.25, 1].map((share) => offered(share, span, 'up'))).toEqual([310, 279.5, 188])
    expect([0, 0.25, 1].map((share) => offered(share, span, 'down'))).toEqual([188, 218.5, 310])
  })

  it('[N28] shapes that are none are our mistake', () => {
    expect(() => polynomial({ start: 0, beta: 0 }, 0.5)).toThrow(RangeError)
    expect(() => exponential({ start: 0, beta: 1 }, 0.5)).toThrow(RangeError)
  })
})

describe('behaviour-dependent tactics: a seller at 300 before a buyer who came up', () => {
  const exchange = { theirs: [180, 200, 210], own: 300, span: { least: 188, most: 310 } }

  it('[N29] relative: the same proportion', () => {
    expect(relative(exchange)).toBeCloseTo((300 * 200) / 210, 12)
    expect(relative(exchange, 2)).toBeCloseTo((300 * 180) / 200, 12)
  })

  it('[N29] random-absolute: the same amount, and up to so much more by the draw', () => {
    expect(randomAbsolute(exchange, { most: 8, share: 0, better: 'up' })).toBe(290)
    expect(randomAbsolute(exchange, { most: 8, share: 0.5, better: 'up' })).toBe(286)
    expect(randomAbsolute(exchange, { most: 0, share: 0, better: 'up' }, 2)).toBe(280)
  })

  it('[N29] averaged: the proportion over the last steps together', () => {
    expect(averaged(exchange, 1)).toBeCloseTo((300 * 200) / 210, 12)
    expect(averaged(exchange, 2)).toBeCloseTo((300 * 180) / 210, 12)
  })

  it('[N29] a buyer answers a seller who came down by going up', () => {
    const buyer = { theirs: [310, 290], own: 200, span: { least: 150, most: 250 } }
    expect(relative(buyer)).toBeCloseTo((200 * 310) / 290, 12)
    expect(randomAbsolute(buyer, { most: 10, share: 0.3, better: 'down' })).toBe(223)
  })

  it('[N29] stays within its span, and holds while there is too little to read', () => {
    expect(relative({ ...exchange, theirs: [100, 300] })).toBe(188)
    expect(relative({ ...exchange, theirs: [0, 0] })).toBe(300)
    const early = { ...exchange, theirs: [180] }
    expect(relative(early)).toBe(300)
    expect(randomAbsolute(early, { most: 8, share: 1, better: 'up' })).toBe(300)
    expect(averaged(exchange, 3)).toBe(300)
  })

  it('[N29] who holds is held to', () => {
    const held = { ...exchange, theirs: [200, 200, 200] }
    expect([relative(held), averaged(held, 2)]).toEqual([300, 300])
  })
})
