import { describe, expect, test } from 'vitest'
import { frame, seats, TABLE_Y, WORLD } from '../../../src/client/room/framing.ts'

/** The crown of a sitting person's head, and how wide the shoulders are. */
const CROWN = TABLE_Y - 560
const HALF_SHOULDERS = 200

const pictures = [
  ['a phone, upright', 360, 300, 3],
  ['a phone with a tall picture', 360, 520, 3],
  ['a phone, lying', 740, 300, 2],
  ['a tablet', 768, 480, 2],
  ['a laptop', 1280, 720, 1],
  ['a strip over a laptop', 1280, 400, 1],
  ['a projector', 1920, 1080, 1],
] as const

describe.each(pictures)('%s', (_, cssWidth, cssHeight, density) => {
  const view = { width: cssWidth * density, height: cssHeight * density, density }

  test.each([1, 2])('the picture is filled and %i heads are seen whole', (count) => {
    const at = seats(count, view.width, view.height)
    const { zoom, centreX, centreY } = frame(view, at, 0)
    const halfWidth = view.width / zoom / 2
    const halfHeight = view.height / zoom / 2
    expect(centreX - halfWidth).toBeGreaterThanOrEqual(-0.001)
    expect(centreX + halfWidth).toBeLessThanOrEqual(WORLD.width + 0.001)
    expect(centreY - halfHeight).toBeGreaterThanOrEqual(WORLD.top - 0.001)
    expect(centreY + halfHeight).toBeLessThanOrEqual(WORLD.bottom + 0.001)
    expect(centreY - halfHeight).toBeLessThanOrEqual(CROWN)
    expect(centreX - halfWidth).toBeLessThanOrEqual(Math.min(...at) - HALF_SHOULDERS)
    expect(centreX + halfWidth).toBeGreaterThanOrEqual(Math.max(...at) + HALF_SHOULDERS)
  })

  test('a head that rises stays in the picture', () => {
    const { zoom, centreY } = frame(view, seats(1, view.width, view.height), 96)
    expect(centreY - view.height / zoom / 2).toBeLessThanOrEqual(CROWN - 96)
  })
})

test('a face on a phone is at least as large as a thumb', () => {
  const { zoom } = frame({ width: 360, height: 300, density: 1 }, seats(1, 360, 300), 0)
  expect(zoom * 200).toBeGreaterThan(72)
})
