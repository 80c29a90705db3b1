import { expect, test } from 'vitest'
import { roomStateOf } from '../../src/client/room-state-of.ts'
import { MINI, sitDown } from '../core/mini-case.ts'

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) })

test('the room is told the place, the light and the view of the moment', () => {
  expect(roomStateOf(sitDown(MINI.scenario), null)).toMatchObject({
    place: 'warehouse-office',
    light: 'morning',
    view: 'loading-yard',
    reducedMotion: false,
  })
})

test('whoever says the line is the one who speaks, and nobody once all is said', () => {
  const met = sitDown(MINI.scenario)
  const line = met.lines.find((it) => it.who === 'BUYER') ?? null
  expect(line).not.toBeNull()
  expect(roomStateOf(met, line).people.map((it) => it.speaking)).toEqual([true])
  expect(roomStateOf(met, null).people.map((it) => it.speaking)).toEqual([false])
})
