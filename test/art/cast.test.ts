import { describe, expect, test } from 'vitest'
import { CAST } from '../../art/cast/cast.ts'
import { drawPerson, measures, personParts } from '../../art/person.ts'
import { THINGS } from '../../art/things.ts'
import { rig } from '../../src/client/room/rig.ts'
import { SHARED_THINGS } from '../../src/client/room/things.ts'

/** Parts that a person may do without. */
const OPTIONAL = new Set(['glasses'])
const LARGEST_PERSON_KB = 30

const things = new Set(THINGS.map(({ name }) => name))

describe.each(CAST.map((look) => [look.id, look] as const))('%s', (_, look) => {
  test('has every part the rig moves', () => {
    const parts = new Set(personParts(look).map(({ name }) => name))
    const missing = rig(measures(look))
      .placements.map(({ part }) => part)
      .filter((part) => !parts.has(part) && !things.has(part) && !OPTIONAL.has(part))
    expect(missing).toEqual([])
  })

  test('is small, and one drawing gives one file', () => {
    const svg = drawPerson(look)
    expect(svg.length / 1024).toBeLessThan(LARGEST_PERSON_KB)
    expect(svg).not.toContain('NaN')
    expect(drawPerson(look)).toBe(svg)
  })
})

test('[B48] the cast is of all ages, of men and women, and nobody is dressed as another', () => {
  const decades = new Set(CAST.map(({ age }) => Math.floor(age / 10)))
  expect([...decades].sort()).toEqual([2, 3, 4, 5, 6])
  expect(CAST.length).toBeGreaterThanOrEqual(12)
  const heads = CAST.map(({ hair, face }) => [hair.cut, hair.tone, face.cheek, face.jaw].join())
  const clothes = CAST.map(({ dress }) => [dress.over, dress.under, dress.cloth].join())
  expect(new Set(heads).size).toBe(CAST.length)
  expect(new Set(clothes).size).toBe(CAST.length)
  const builds = CAST.map(({ build }) => build.shoulder + build.girth)
  expect(Math.max(...builds) / Math.min(...builds)).toBeGreaterThan(1.5)
})

test('no two people share a look', () => {
  expect(new Set(CAST.map(({ id }) => id)).size).toBe(CAST.length)
  expect(new Set(CAST.map((look) => drawPerson(look))).size).toBe(CAST.length)
})

test('what lies on the table is drawn', () => {
  for (const prop of SHARED_THINGS) expect(things.has(prop)).toBe(true)
})
