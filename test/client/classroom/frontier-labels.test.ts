import { expect, it } from 'vitest'
import { labelPlaces } from '../../../src/client/views/classroom/frontier-labels.ts'

const FRAME = { left: 0, width: 360, height: 280 }
const [RADIUS, SIZE] = [4.5, 11]

it('[CR78] thirty deals close together: no number lies on another or on a mark', () => {
  const marks = Array.from({ length: 30 }, (_, i) => ({
    x: 180 + (i % 6) * 10,
    y: 120 + Math.floor(i / 6) * 12,
    text: String(i + 1),
  }))
  const labels = labelPlaces(marks, RADIUS, SIZE, FRAME)
  const boxes = labels.map(({ x, y }, i) => ({ x, y, half: (marks[i]?.text.length ?? 0) * 3.63 }))
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1))
      expect(Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < SIZE).toBe(false)
    for (const mark of marks)
      expect(
        Math.abs(a.x - mark.x) < a.half + RADIUS && Math.abs(a.y - mark.y) < SIZE / 2 + RADIUS,
      ).toBe(false)
  }
})

it('[CR78] one alone has its number beside it, inside the picture', () => {
  const [label] = labelPlaces([{ x: 356, y: 4, text: '12' }], RADIUS, SIZE, FRAME)
  expect(label?.far).toBe(false)
  expect((label?.x ?? 999) + 7.26).toBeLessThanOrEqual(360)
  expect((label?.y ?? -1) - SIZE / 2).toBeGreaterThanOrEqual(0)
})
