import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BESIDE, CAST } from '../../art/cast/cast.ts'
import { ALL_PLACES } from '../../art/places/places.ts'
import { ALL_VIEWS } from '../../art/views/views.ts'

const STORIES = new URL('../../stories/', import.meta.url)

const scenarios = readdirSync(STORIES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('scenario.yaml'))
  .map(
    (file) => [file, readFileSync(new URL(file.replaceAll('\\', '/'), STORIES), 'utf8')] as const,
  )

const values = (yaml: string, key: string): readonly string[] =>
  [...yaml.matchAll(new RegExp(`^\\s*${key}: (\\S+)$`, 'gm'))].map(([, value = '']) => value)

test.each(scenarios)('%s: everybody and the place are drawn', (_, yaml) => {
  const looks = values(yaml, 'look')
  const places = values(yaml, 'place')
  expect(looks.length).toBeGreaterThan(0)
  expect(places.length).toBeGreaterThan(0)
  expect(looks.filter((look) => CAST.every(({ id }) => id !== look))).toEqual([])
  expect(places.filter((place) => ALL_PLACES.every(({ id }) => id !== place))).toEqual([])
  const views = values(yaml, 'view')
  expect(views.filter((view) => ALL_VIEWS.every(({ id }) => id !== view))).toEqual([])
})

test.each(scenarios)('[S48] %s: who sits beside the trainee is drawn from behind', (_, yaml) => {
  const beside = [...yaml.matchAll(/^ +look: (\S+)\n +beside: true$/gm)].map(([, look]) => look)
  expect(beside.length).toBe(yaml.includes('beside: true') ? 1 : 0)
  expect(beside.filter((look) => BESIDE.every(({ id }) => id !== look))).toEqual([])
})
