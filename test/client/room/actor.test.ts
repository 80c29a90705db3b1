import { describe, expect, test } from 'vitest'
import { type Actor, actor } from '../../../src/client/room/actor.ts'
import type { RoomPerson } from '../../../src/client/room/room-state.ts'
import { EXPRESSIONS, GESTURES } from '../../../src/core/buyer/cue.ts'
import { FRAME_MS, farthest, measures, person, pose, seated } from './people.ts'

describe('[B40] every gesture with every expression', () => {
  test.each(GESTURES)('%s is numbers all the way and never jumps', (gesture) => {
    for (const expression of EXPRESSIONS) {
      const acting = seated()
      acting.direct({ ...person, gesture, expression, speaking: true }, 0, false)
      let before = pose(acting)
      for (let frame = 0; frame < 90; frame++) {
        acting.advance(FRAME_MS)
        const now = pose(acting)
        expect(now.every(Number.isFinite)).toBe(true)
        expect(farthest(now, before)).toBeLessThan(48)
        before = now
      }
    }
  })
})

test('[B40] a gesture that is broken off goes on from where it was', () => {
  const acting = seated()
  for (let turn = 0; turn < 60; turn++) {
    const gesture = GESTURES[(turn * 7) % GESTURES.length] ?? 'rest'
    const before = pose(acting)
    acting.direct({ ...person, gesture }, 0, false)
    expect(farthest(pose(acting), before)).toBeLessThan(0.001)
    for (let frame = 0; frame < turn % 13; frame++) acting.advance(FRAME_MS)
  }
})

test('being shown the same state again disturbs nothing', () => {
  const once = seated()
  const twice = seated()
  const nodding: RoomPerson = { ...person, gesture: 'nod' }
  once.direct(nodding, 0, false)
  twice.direct(nodding, 0, false)
  for (let frame = 0; frame < 40; frame++) {
    if (frame % 5 === 0) twice.direct(nodding, 0, false)
    once.advance(FRAME_MS)
    twice.advance(FRAME_MS)
  }
  expect(pose(twice)).toEqual(pose(once))
})

test('with reduced motion the pose is there at once and nothing moves', () => {
  const acting = actor(measures, 1)
  acting.direct({ ...person, gesture: 'arms-folded', expression: 'cold', speaking: true }, 0, true)
  const at = pose(acting)
  for (let frame = 0; frame < 300; frame++) acting.advance(FRAME_MS)
  expect(pose(acting)).toEqual(at)
})

test('[B42] lips move while a line is spoken and rest when it is over', () => {
  const mouths = (acting: Actor) =>
    acting.placements.filter((p) => p.part.startsWith('mouth-') && p.alpha > 0.5).map((p) => p.part)
  const acting = seated()
  acting.direct({ ...person, speaking: true }, 0, false)
  const seen = new Set<string>()
  for (let frame = 0; frame < 180; frame++) {
    acting.advance(FRAME_MS)
    for (const mouth of mouths(acting)) seen.add(mouth)
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['mouth-speak-a', 'mouth-speak-e', 'mouth-speak-o']),
  )
  acting.direct(person, 0, false)
  for (let frame = 0; frame < 60; frame++) acting.advance(FRAME_MS)
  expect(mouths(acting)).toEqual(['mouth-neutral'])
})

test('[B44] a quick temper is there before a slow one', () => {
  const reached = (tempo: RoomPerson['tempo']) => {
    const acting = actor(measures, 1)
    acting.direct({ ...person, tempo }, 0, false)
    acting.direct({ ...person, tempo, gesture: 'stand-up' }, 0, false)
    for (let frame = 0; frame < 45; frame++) acting.advance(FRAME_MS)
    return acting.risen()
  }
  expect(reached('quick')).toBeGreaterThan(reached('lively'))
  expect(reached('lively')).toBeGreaterThan(reached('measured'))
  expect(reached('measured')).toBeGreaterThan(reached('slow'))
})
