import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { draw, drawShare, shuffled } from '../../../src/core/chance/draw.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { replay, transcriptOf } from '../../../src/core/meeting/replay.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import type { Scenario } from '../../../src/core/scenario/scenario.ts'
import { MODES } from '../../../src/core/transcript/rules.ts'
import { decode, encode, type Transcript } from '../../../src/core/transcript/transcript.ts'
import { after, allowedMove, CASES, MINI, offer, say, seen, sitDown } from '../mini-case.ts'

const refolded = (scenario: Scenario, transcript: Transcript): Meeting => {
  const meeting = replay(scenario, transcript)
  if (isRefusal(meeting)) throw new Error(`${meeting.refused} ${meeting.detail}`)
  return meeting
}

/** The meeting folded again by a live story that has never played anything else. */
const cold = (meeting: Meeting): Meeting =>
  refolded(structuredClone(meeting.scenario), transcriptOf(meeting))

const anyCase = fc.constantFrom('mini' as const, 'mini-table' as const)
const step = fc.tuple(fc.nat(999), fc.nat(9999))
const start = fc.record({
  id: anyCase,
  persona: fc.constantFrom(...PERSONAS),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  mode: fc.constantFrom(...MODES),
})

const wander = (from: Meeting, steps: readonly (readonly [number, number])[]): Meeting =>
  steps.reduce((meeting, [which, how]) => {
    const move = allowedMove(meeting, which, how)
    return move ? after(meeting, move) : meeting
  }, from)

describe('replay', () => {
  it('[M3] the same moves make the same meeting, after a codec round trip too', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 15 }), ({ id, ...header }, steps) => {
        const meeting = wander(sitDown(CASES[id], header), steps)
        const read = decode(encode(transcriptOf(meeting)))
        if (isRefusal(read)) throw new Error(read.detail)
        expect(seen(refolded(CASES[id], read))).toEqual(seen(meeting))
      }),
      { numRuns: 100 },
    )
  })

  it('[M3] replaying a part and playing the rest is replaying the whole', () => {
    fc.assert(
      fc.property(
        start,
        fc.array(step, { maxLength: 15 }),
        fc.nat(15),
        ({ id, ...header }, steps, cut) => {
          const meeting = wander(sitDown(CASES[id], header), steps)
          const transcript = transcriptOf(meeting)
          const part = refolded(CASES[id], { ...transcript, moves: transcript.moves.slice(0, cut) })
          expect(seen(after(part, ...transcript.moves.slice(cut)))).toEqual(seen(meeting))
        },
      ),
      { numRuns: 100 },
    )
  })

  const played = transcriptOf(after(sitDown(MINI.scenario), say('stuck'), say('worth')))
  const rows: readonly [string, Partial<Transcript>, string][] = [
    ['another case', { scenario: 'forklift' }, 'scenario/unknown'],
    ['another logic', { logicHash: '0'.repeat(32) }, 'scenario/changed'],
    ['older rules', { rulesVersion: 999 }, 'scenario/rules-changed'],
    ['a drill it does not have', { drill: 'no-such' }, 'scenario/unknown'],
    ['a move out of turn', { moves: [say('stuck'), say('stuck')] }, 'choice/not-open'],
    ['an unknown id', { moves: [say('no-such')] }, 'choice/unknown'],
  ]
  it.each(rows)('[M3] %s is refused', (_name, change, code) => {
    expect(replay(MINI.scenario, { ...played, ...change })).toMatchObject({ refused: code })
  })

  it('[M3] a refusal names the move', () => {
    const moves = [say('stuck'), say('worth'), offer(1)]
    expect(replay(MINI.scenario, { ...played, moves })).toMatchObject({
      refused: 'table/none',
      detail: expect.stringMatching(/^move 3: /),
    })
  })

  it('[T4] other words under the same logic fold again', () => {
    expect(refolded(MINI.scenario, { ...played, textHash: 'f'.repeat(32) }).ended).toBeNull()
  })
})

describe('one live story for all meetings of a case', () => {
  /** Grows a pool of meetings in any order: new ones, and moves from any point ever reached. */
  const action = fc.record({
    opens: fc.integer({ min: 0, max: 5 }).map((it) => it === 0),
    from: fc.nat(999),
    step,
    persona: fc.constantFrom(...PERSONAS),
    seed: fc.nat(9),
  })
  it.each(Object.entries(CASES))(
    '[S15] the cache never shows in %s, in whatever order its meetings are played',
    (_id, scenario) => {
      fc.assert(
        fc.property(fc.array(action, { minLength: 2, maxLength: 14 }), (actions) => {
          const pool = [sitDown(scenario)]
          for (const { opens, from, step: next, persona, seed } of actions) {
            const at = pool[from % pool.length]
            pool.push(opens || !at ? sitDown(scenario, { persona, seed }) : wander(at, [next]))
          }
          for (const meeting of pool) expect(seen(cold(meeting))).toEqual(seen(meeting))
        }),
        { numRuns: 60 },
      )
    },
  )

  it('[S15] two meetings played in turns are as if each had been played alone', () => {
    let left = sitDown(MINI.scenario, { persona: 'tiger', seed: 3 })
    let right = sitDown(MINI.scenario, { persona: 'koala', seed: 4 })
    for (const id of ['stuck', 'echo', 'worth', 'pitch', 'next']) {
      left = after(left, say(id))
      if (id !== 'worth') right = after(right, say(id))
    }
    expect([left.ended, right.ended]).toEqual(['advance', 'no-sale'])
    expect(seen(cold(left))).toEqual(seen(left))
    expect(seen(cold(right))).toEqual(seen(right))
  })

  it('[S15] a refused or repeated move leaves the live story where it was', () => {
    const meeting = after(sitDown(MINI.scenario), say('stuck'))
    const once = after(meeting, say('pitch'))
    const early = after(sitDown(MINI.scenario), say('pitch'))
    expect(after(meeting, say('pitch')).lines).toEqual(once.lines)
    expect(early.lines).toMatchObject([{ id: 'pitch-early' }])
    expect(after(once, say('worth')).open).not.toContain('pitch')
  })
})

describe('chance', () => {
  it('[M5] the seed orders the choices, and changes nothing else', () => {
    const orders = new Set<string>()
    for (let seed = 0; seed < 40; seed++) {
      const meeting = after(sitDown(MINI.scenario, { seed }), say('stuck'), say('worth'))
      orders.add(meeting.open.join())
      expect([...meeting.open].sort()).toEqual(['fleet', 'next', 'pitch'])
      expect(meeting.lines.map((it) => it.id)).toEqual(['worth-told'])
      expect(meeting.mind).toEqual(after(sitDown(MINI.scenario), say('stuck'), say('worth')).mind)
    }
    expect(orders.size).toBe(6)
  })

  it('[M4] a draw is by seed, turn and purpose alone', () => {
    const whole = fc.integer({ min: 0, max: 2 ** 32 - 1 })
    fc.assert(
      fc.property(whole, fc.nat(500), fc.string(), (seed, turn, purpose) => {
        const share = drawShare(seed, turn, purpose)
        expect(share).toBe(draw(seed, turn, purpose) / 2 ** 32)
        expect(share >= 0 && share < 1 && Number.isInteger(draw(seed, turn, purpose))).toBe(true)
      }),
    )
  })

  it('[M4] draws are even over seeds and over turns', () => {
    for (const at of [(i: number) => draw(i, 3, 'story'), (i: number) => draw(3, i, 'story')]) {
      const counts = [0, 0, 0, 0, 0, 0, 0, 0]
      for (let i = 0; i < 8000; i++) counts[at(i) % 8] = (counts[at(i) % 8] ?? 0) + 1
      for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130)
    }
  })

  it('[M5] each choice stands first about equally often', () => {
    const firsts: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 }
    for (let seed = 0; seed < 4000; seed++) {
      const [first = ''] = shuffled(['a', 'b', 'c', 'd'], seed, seed % 30)
      firsts[first] = (firsts[first] ?? 0) + 1
    }
    for (const count of Object.values(firsts)) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
