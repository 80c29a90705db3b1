import { describe, expect, test } from 'vitest'
import { frame, seats, TABLE_Y, WORLD } from '../../../src/client/room/framing.ts'

/** The crown of a sitting person's head, and how wide the shoulders are. */
const CROWN = TABLE_Y - 560
const HALF_SHOULDERS = 200
/** Shoulders of those who sit beside somebody may be cut at the picture's edge, faces never. */
const HALF_HEAD = 90

const pictures = [
  ['a phone, upright', 360, 300, 3],
  ['a phone’s short strip', 360, 156, 3],
  ['a phone with a tall picture', 360, 520, 3],
  ['a phone, lying', 740, 300, 2],
  ['a tablet', 768, 480, 2],
  ['a laptop', 1280, 720, 1],
  ['a laptop’s half', 670, 550, 1],
  ['a strip over a laptop', 1280, 400, 1],
  ['a projector', 1920, 1080, 1],
] as const
const places = ['meeting-room', 'telephone']

describe.each(pictures)('%s', (_, cssWidth, cssHeight, density) => {
  const view = { width: cssWidth * density, height: cssHeight * density, density }
  const { width, height } = view

  test.each([1, 2, 3].flatMap((count) => places.map((place) => [count, place] as const)))(
    'the picture is filled and %i heads are seen whole in %s',
    (count, place) => {
      const at = seats(count, width, height, place)
      const { zoom, centreX, centreY } = frame(view, at, 0)
      const halfWidth = width / zoom / 2
      const halfHeight = height / zoom / 2
      expect(centreX - halfWidth).toBeGreaterThanOrEqual(-0.001)
      expect(centreX + halfWidth).toBeLessThanOrEqual(WORLD.width + 0.001)
      expect(centreY - halfHeight).toBeGreaterThanOrEqual(WORLD.top - 0.001)
      expect(centreY + halfHeight).toBeLessThanOrEqual(WORLD.bottom + 0.001)
      expect(centreY - halfHeight).toBeLessThanOrEqual(CROWN)
      const side = count > 2 ? HALF_HEAD : HALF_SHOULDERS
      expect(centreX - halfWidth).toBeLessThanOrEqual(Math.min(...at) - side)
      expect(centreX + halfWidth).toBeGreaterThanOrEqual(Math.max(...at) + side)
    },
  )

  test('a head that rises stays in the picture', () => {
    const { zoom, centreY } = frame(view, seats(1, width, height, 'meeting-room'), 96)
    expect(centreY - height / zoom / 2).toBeLessThanOrEqual(CROWN - 96)
  })

  test.each([
    { push: 0.065, right: 0, down: 22 },
    { push: -0.045, right: -16, down: -4 },
    { push: -0.03, right: 10, down: 0 },
  ])('the camera’s moves show nothing beyond the world: %j', (offset) => {
    const { zoom, centreX, centreY } = frame(view, [800], 0, offset)
    expect(centreX - width / zoom / 2).toBeGreaterThanOrEqual(-0.001)
    expect(centreX + width / zoom / 2).toBeLessThanOrEqual(WORLD.width + 0.001)
    expect(centreY - height / zoom / 2).toBeGreaterThanOrEqual(WORLD.top - 0.001)
    expect(centreY + height / zoom / 2).toBeLessThanOrEqual(WORLD.bottom + 0.001)
  })

  test('a camera that draws near shows less, one that draws back more', () => {
    const at = (push: number) => frame(view, [800], 0, { push, right: 0, down: 0 }).zoom
    expect(at(0.05)).toBeGreaterThan(at(0))
    expect(at(-0.04)).toBeLessThan(at(0))
  })
})

test('two and three people keep their elbows to themselves, and sit closer in an upright picture', () => {
  for (const count of [2, 3]) {
    const apart = (width: number, height: number) => {
      const [a = 0, b = 0] = seats(count, width, height, 'meeting-room')
      return b - a
    }
    expect(apart(360, 420)).toBeGreaterThan(250)
    expect(apart(1280, 720)).toBeGreaterThan(apart(360, 420))
  }
})

test('on the telephone the buyer sits in the far half', () => {
  expect(Math.min(...seats(1, 1280, 720, 'telephone'))).toBeGreaterThan(1000)
})

test('a face on a phone is at least as large as a thumb', () => {
  const view = { width: 360, height: 300, density: 1 }
  expect(frame(view, seats(1, 360, 300, 'meeting-room'), 0).zoom * 200).toBeGreaterThan(72)
})
