import { describe, expect, it } from 'vitest'
import { presenceOf } from '../../../src/core/scenario/presence-marks.ts'

const read = (...tags: readonly string[]) => {
  const told: string[] = []
  const change = presenceOf(tags, ['BUYER', 'CLERK'], (message) => told.push(message))
  return { change, told }
}

describe('who comes and goes with a line', () => {
  it('[S46] is named among its tags', () => {
    expect(read('stage', 'without:BUYER', 'with:CLERK')).toEqual({
      change: { comes: ['CLERK'], goes: ['BUYER'] },
      told: [],
    })
    expect(read('stage').change).toBeNull()
  })

  it.each([
    ['with:NOBODY', 'no "NOBODY" who could be there: BUYER, CLERK [S47]'],
    ['without:clerk', 'no "clerk"'],
    ['with:', 'no ""'],
  ])('[S47] #%s is nobody of the cast', (tag, message) => {
    const { change, told } = read(tag)
    expect(change).toBeNull()
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(message)
  })

  it('[S47] nobody comes and goes on one line', () => {
    expect(read('with:CLERK', 'without:CLERK').told).toEqual([
      'CLERK comes and goes on one line [S47]',
    ])
  })
})
