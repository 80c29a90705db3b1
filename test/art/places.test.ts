import { describe, expect, test } from 'vitest'
import { outline, seen, VANISHING } from '../../art/places/perspective.ts'
import { drawPlace } from '../../art/places/place.ts'
import { ALL_PLACES } from '../../art/places/places.ts'
import { drawView } from '../../art/views/view.ts'
import { ALL_VIEWS } from '../../art/views/views.ts'
import { TABLE_Y } from '../../src/client/room/framing.ts'
import { LIGHTS as LIGHT_DATA, lightOf } from '../../src/client/room/light.ts'
import { HORIZON } from '../../src/client/room/painting.ts'
import { LIGHTS, PLACES, USUAL_VIEW, VIEWS } from '../../src/core/scenario/setting.ts'

const LARGEST_KB = 40

describe('what a case can name is drawn', () => {
  test('every place, every view, every light, once', () => {
    expect(ALL_PLACES.map(({ id }) => id).sort()).toEqual([...PLACES].sort())
    expect(ALL_VIEWS.map(({ id }) => id).sort()).toEqual([...VIEWS].sort())
    expect(Object.keys(LIGHT_DATA).sort()).toEqual([...LIGHTS].sort())
    expect(Object.values(USUAL_VIEW).filter((view) => !VIEWS.includes(view))).toEqual([])
  })
})

describe.each(ALL_PLACES.map((place) => [place.id, place] as const))('%s', (_, place) => {
  const svg = drawPlace(place)
  test('has a room and a table, and what sun and lamps do to each', () => {
    const frames = JSON.parse(/<metadata>(.*?)<\/metadata>/.exec(svg)?.[1] ?? '{}').frames ?? {}
    expect(Object.keys(frames).sort()).toEqual([
      'room',
      'room-lamps',
      'room-sun',
      'table',
      'table-lamps',
      'table-sun',
    ])
    for (const part of [place.roomSun, place.roomLamps, place.tableSun, place.tableLamps])
      expect(part).not.toBe('')
  })
  test('is small and whole', () => {
    expect(svg.length / 1024).toBeLessThan(LARGEST_KB)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
  test('refers to nothing that is not in it', () => {
    const named = new Set([...svg.matchAll(/id="([\w-]+)"/g)].map(([, id]) => id))
    const wanted = [...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id)
    expect(wanted.filter((id) => !named.has(id))).toEqual([])
  })
})

test.each(ALL_VIEWS.map((view) => [view.id, view] as const))('%s is small and whole', (_, view) => {
  const svg = drawView(view)
  expect(svg.length / 1024).toBeLessThan(LARGEST_KB)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

describe('one eye for all pictures', () => {
  test('what lies far away ends at the horizon of the views', () => {
    expect(VANISHING.y).toBe(HORIZON)
    const [x, y] = seen([-3, 0, 100_000])
    expect(x).toBeCloseTo(VANISHING.x, 0)
    expect(y).toBeCloseTo(HORIZON, 0)
  })
  test('a table’s far edge is where the people’s hands are', () => {
    expect(seen([0, 0.75, 1.317])[1]).toBeCloseTo(TABLE_Y, 0)
  })
  test('an outline is closed unless it is a line', () => {
    expect(outline([[0, 0, 1]])).toMatch(/Z$/)
    expect(outline([[0, 0, 1]], false)).not.toMatch(/Z$/)
  })
})

test('a light nobody has written is morning', () => {
  expect(lightOf('moon')).toBe(LIGHT_DATA.morning)
})
