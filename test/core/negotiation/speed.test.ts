import { describe, expect, it } from 'vitest'
import { answerTimes } from '../../bench/table.ts'

describe('speed', () => {
  it('[N56] an answer among 15,625 packages takes ten milliseconds at most, by the median', () => {
    const times = answerTimes(6).toSorted((x, y) => x - y)
    expect(times[times.length >> 1]).toBeLessThan(10)
  })
})
