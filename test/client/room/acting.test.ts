import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/client/room/actor.ts'
import { MOUTHS } from '../../../src/client/room/channels.ts'
import { FACES } from '../../../src/client/room/expressions.ts'
import type { RoomPerson, Tempo } from '../../../src/client/room/room-state.ts'
import { EXPRESSIONS, GESTURES } from '../../../src/core/buyer/cue.ts'
import { FRAME_MS, farthest, person, pose, run, seated } from './people.ts'

/** The quickest temper throws a whole arm across the body in about a third of a second. */
const FARTHEST_A_FRAME = 48

const at = (acting: Actor, part: string) => {
  const found = acting.placements.find((it) => it.part === part)
  if (!found) throw new Error(`no ${part}`)
  return found
}
const mouthsSeen = ({ placements }: Actor): readonly string[] =>
  placements.filter((it) => it.part.startsWith('mouth-') && it.alpha > 0.5).map((it) => it.part)

describe('[B40] from every gesture to every other, broken off at any moment', () => {
  test.each(GESTURES)('%s is left without a jump', (from) => {
    for (const [i, to] of GESTURES.entries()) {
      const acting = seated()
      acting.direct({ ...person, gesture: from }, 0, false)
      // Another moment for each, early and late ones.
      run(acting, 60 + ((i * 370) % 2100))
      let before = pose(acting)
      acting.direct({ ...person, gesture: to, expression: 'irritated' }, 0.85, false)
      for (let frame = 0; frame < 40; frame++) {
        acting.advance(FRAME_MS)
        const now = pose(acting)
        expect(farthest(now, before)).toBeLessThan(FARTHEST_A_FRAME)
        before = now
      }
    }
  })
})

test.each(GESTURES)('[B41] after %s a person comes back to rest', (gesture) => {
  const at = (directed: RoomPerson['gesture']) => {
    const acting = seated()
    acting.direct({ ...person, gesture: directed }, 0, false)
    run(acting, 2500)
    acting.direct(person, 0, false)
    run(acting, 4000)
    return pose(acting)
  }
  expect(farthest(at(gesture), at('rest'))).toBeLessThan(0.5)
})

test('[B41] what is made once ends by itself, what is held stays', () => {
  const rest = seated()
  run(rest, 9000)
  for (const gesture of ['nod', 'shake-head', 'glance-at-watch', 'sip-tea'] as const) {
    const acting = seated()
    acting.direct({ ...person, gesture }, 0, false)
    run(acting, 9000)
    expect(farthest(pose(acting), pose(rest))).toBeLessThan(0.5)
  }
  const held = seated()
  held.direct({ ...person, gesture: 'arms-folded' }, 0, false)
  run(held, 9000)
  expect(farthest(pose(held), pose(rest))).toBeGreaterThan(50)
})

describe('[B42] lips', () => {
  test.each(EXPRESSIONS)('of somebody silent and %s never move', (expression) => {
    const acting = seated()
    acting.direct({ ...person, expression }, 0, false)
    run(acting, 600)
    for (let frame = 0; frame < 300; frame++) {
      acting.advance(FRAME_MS)
      expect(mouthsSeen(acting)).toEqual([`mouth-${FACES[expression].mouth}`])
    }
  })
})

test('[B42] a face never shows two mouths', () => {
  const acting = seated()
  acting.direct({ ...person, expression: 'amused', speaking: true }, 0, false)
  for (let frame = 0; frame < 600; frame++) {
    acting.advance(FRAME_MS)
    expect(
      acting.placements.filter((it) => it.part.startsWith('mouth-') && it.alpha > 0),
    ).toHaveLength(1)
  }
})

describe('[B43] life', () => {
  const opened = (tempo: Tempo) => {
    const acting = seated(tempo)
    const shut: number[] = []
    let was = false
    for (let ms = 0; ms < 60_000; ms += FRAME_MS) {
      acting.advance(FRAME_MS)
      const is = at(acting, 'eyes-shut').alpha > 0.5
      if (is && !was) shut.push(ms)
      was = is
    }
    return shut
  }

  test('blinks come every few seconds, not in time, and sometimes in pairs', () => {
    const shut = opened('measured')
    const gaps = shut.slice(1).map((ms, i) => ms - (shut[i] ?? 0))
    expect(shut.length).toBeGreaterThan(9)
    expect(shut.length).toBeLessThan(30)
    expect(Math.max(...gaps)).toBeLessThan(6200)
    expect(Math.min(...gaps)).toBeGreaterThan(150)
    expect(new Set(gaps.map(Math.round)).size).toBeGreaterThan(gaps.length / 2)
  })

  test('the breast rises and falls with the breath', () => {
    const acting = seated()
    const heights: number[] = []
    for (let ms = 0; ms < 8000; ms += FRAME_MS) {
      acting.advance(FRAME_MS)
      heights.push(at(acting, 'torso').y)
    }
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(2)
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(8)
  })
})

describe('[B44] tempers', () => {
  const ORDER: readonly Tempo[] = ['quick', 'lively', 'measured', 'slow']

  test('a tiger is there first, then a peacock, an owl, a koala', () => {
    const halfway = ORDER.map((tempo) => {
      const acting = seated(tempo)
      acting.direct({ ...person, tempo, gesture: 'arms-folded' }, 0, false)
      let frames = 0
      while (at(acting, 'hand-rest').x < 0 && frames < 200) {
        acting.advance(FRAME_MS)
        frames++
      }
      return frames
    })
    expect(halfway).toEqual([...halfway].sort((a, b) => a - b))
    expect(new Set(halfway).size).toBe(ORDER.length)
  })

  test('a peacock opens his arms widest and a tiger least', () => {
    const reach = ORDER.map((tempo) => {
      const acting = seated(tempo)
      acting.direct({ ...person, tempo, gesture: 'open-palms' }, 0, false)
      run(acting, 3000)
      return Math.abs(at(acting, 'hand-open').x)
    })
    expect(Math.max(...reach)).toBe(reach[1])
    expect(Math.min(...reach)).toBe(reach[0])
  })

  test('an owl looks at the paper more than anybody', () => {
    const down = ORDER.map((tempo) => {
      const acting = seated(tempo)
      let frames = 0
      for (let ms = 0; ms < 60_000; ms += FRAME_MS) {
        acting.advance(FRAME_MS)
        if (at(acting, 'irises').y - at(acting, 'eye-whites').y > 1.5) frames++
      }
      return frames
    })
    expect(Math.max(...down)).toBe(down[2])
  })
})

test('[B45] no two expressions share a face, and no two gestures a body', () => {
  const held = (directed: Partial<RoomPerson>) => {
    const acting = seated()
    acting.direct({ ...person, ...directed }, 0, true)
    return pose(acting)
  }
  const faces = EXPRESSIONS.map((expression) => held({ expression }))
  const bodies = GESTURES.map((gesture) => held({ gesture }))
  for (const poses of [faces, bodies])
    for (const [i, one] of poses.entries())
      for (const other of poses.slice(i + 1)) expect(farthest(one, other)).toBeGreaterThan(4)
  const mouths = new Set(EXPRESSIONS.map((expression) => FACES[expression].mouth))
  expect(mouths.size).toBe(EXPRESSIONS.length)
  for (const mouth of mouths) expect(MOUTHS).toContain(mouth)
})

test('[B46] who listens turns eyes and nose to whoever speaks, but not away from what is read', () => {
  const looking = (gesture: RoomPerson['gesture'], lookAt: number) => {
    const acting = seated()
    acting.direct({ ...person, gesture }, lookAt, false)
    run(acting, 2000)
    return at(acting, 'nose').x
  }
  expect(looking('rest', 0.85)).toBeGreaterThan(looking('rest', 0) + 5)
  expect(looking('rest', -0.85)).toBeLessThan(looking('rest', 0) - 5)
  expect(looking('take-notes', 0.85)).toBeCloseTo(looking('take-notes', 0), 5)
})

test('[B47] acting makes no new things: the same parts are moved for ever', () => {
  const acting = seated()
  const parts = [...acting.placements]
  for (const gesture of GESTURES) {
    acting.direct({ ...person, gesture, speaking: true }, 0, false)
    run(acting, 300)
  }
  expect(acting.placements.every((part, i) => part === parts[i])).toBe(true)
})
