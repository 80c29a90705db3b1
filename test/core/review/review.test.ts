import { describe, expect, it } from 'vitest'
import type { Persona } from '../../../src/core/buyer/persona.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { openMeeting } from '../../../src/core/meeting/open.ts'
import { limitMsOf } from '../../../src/core/meeting/play.ts'
import { replay, transcriptOf } from '../../../src/core/meeting/replay.ts'
import { playOut } from '../../../src/core/players/player.ts'
import { PLAYERS } from '../../../src/core/players/players.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { POSITIONS, type Progress, reviewing } from '../../../src/core/review/review.ts'
import { classOf } from '../../../src/core/review/verdict.ts'
import { after, ONCE, offer, say, sitDown, TABLE } from '../mini-case.ts'
import { reviewed, scenarioOf } from './reviewed.ts'

const played = (
  id: string,
  player: string,
  persona: Persona,
  seed: number,
  drill?: string,
): Meeting => {
  const known = PLAYERS[player]
  if (!known) throw new Error(`no player ${player}`)
  return playOut(scenarioOf(id), persona, seed, known, undefined, drill)
}

/** The same meeting with a clock: it comes late to everything, and just in time to its end. */
const clocked = (meeting: Meeting): Meeting => {
  const { moves, ...header } = transcriptOf(meeting)
  const each = Math.floor((0.97 * limitMsOf(meeting)) / moves.length)
  const timed = moves.map((move, i) => ({ ...move, atMs: each * (i + 1) }))
  const again = replay(meeting.scenario, { ...header, moves: timed })
  if (isRefusal(again)) throw new Error(again.detail)
  return again
}

const MEETINGS: readonly (readonly [string, Meeting])[] = [
  ['forklift by random with the owl', played('forklift', 'random', 'owl', 1)],
  ['forklift by the first choice with the tiger', played('forklift', 'first', 'tiger', 4)],
  ['tower-price by random with the peacock', played('tower-price', 'random', 'peacock', 3)],
  ['tower-price with a clock', clocked(played('tower-price', 'average', 'owl', 2))],
  ['chips by random with the koala', played('chips', 'random', 'koala', 5)],
  ['chips with a clock', clocked(played('chips', 'hasty', 'tiger', 2))],
  ['a drill of an objection', played('forklift', 'average', 'owl', 3, 'price')],
  ['a drill of a need', played('forklift', 'hasty', 'koala', 2, 'waiting')],
]

const SLOW = { timeout: 120_000 }

describe.each(MEETINGS)('%s', SLOW, (_, meeting) => {
  const review = reviewed(meeting, 1500)
  const { conduct, deal } = grade(gradableOf(meeting))

  it('[R6] has a verdict on every decision; nothing lost is below 0, the best stands first', () => {
    expect(review.decisions.map((it) => it.index)).toEqual(
      Array.from({ length: meeting.decisions }, (_, i) => i),
    )
    for (const { options, chosen, lost, onMerit, turn } of review.decisions) {
      const spoken = meeting.spoken.find(({ n }) => n === turn)
      const move = options[chosen]?.move
      if (move?.kind === 'say') expect(spoken?.choice).toBe(move.choice)
      if (move?.kind === 'offer') expect(spoken?.actor).toBe('seller')
      const values = options.map((it) => it.expected.standing)
      expect(values).toEqual(values.toSorted((a, b) => b - a))
      expect(lost.standing).toBeCloseTo((values[0] ?? 0) - (values[chosen] ?? 0), 6)
      expect(onMerit).toBeGreaterThanOrEqual(lost.standing)
    }
  })

  it('[R6] falls from what could be had to what was reached, by just what each decision lost', () => {
    expect(review.course).toHaveLength(review.decisions.length + 1)
    expect(review.course.at(-1)).toMatchObject({ conduct, deal })
    review.decisions.forEach(({ lost, options, chosen }, n) => {
      const [before, now] = [review.course[n], review.course[n + 1]]
      expect((before?.standing ?? 0) - lost.standing).toBeCloseTo(now?.standing ?? 0, 6)
      expect(options[chosen]?.expected).toEqual(now)
    })
  })

  it('[R6] can play every line it promises, to the totals it promises', () => {
    const { moves, ...header } = transcriptOf(meeting)
    for (const { at, line, options } of review.decisions) {
      const again = replay(meeting.scenario, { ...header, moves: [...moves.slice(0, at), ...line] })
      if (isRefusal(again)) throw new Error(`${again.refused} ${again.detail}`)
      expect(again.ended).not.toBeNull()
      expect(grade(gradableOf(again))).toMatchObject({
        conduct: options[0]?.expected.conduct,
        deal: options[0]?.expected.deal,
      })
    }
  })
})

describe('a review', SLOW, () => {
  it('[R1] is plain data, the same whatever else is played meanwhile', () => {
    const meeting = played('forklift', 'random', 'peacock', 2)
    const work = reviewing(meeting, { positions: 800 })
    const shares: number[] = []
    let step = work.next()
    for (; !step.done; step = work.next()) {
      shares.push(step.value.share)
      if (shares.length % 40 === 0) openMeeting(meeting.scenario, meeting.header)
    }
    expect(JSON.parse(JSON.stringify(step.value))).toEqual(step.value)
    expect(step.value).toEqual(reviewed(meeting, 800))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  it('[R1] can be stopped between two steps: what was told stands, and the next begins afresh', () => {
    const meeting = played('forklift', 'last', 'owl', 2)
    const work = reviewing(meeting, { positions: 800 })
    const told: Progress['decisions'][number][] = []
    for (let step = work.next(); !step.done && told.length < 4; step = work.next()) {
      told.push(...step.value.decisions)
    }
    expect(told.length).toBeGreaterThanOrEqual(4)
    for (const { options, chosen } of told) expect(options[chosen]).toBeDefined()
    expect(reviewed(meeting, 800)).toEqual(reviewed(meeting, 800))
  })

  it('[R1] goes on for the positions it is given, and a little for what is not yet told', () => {
    const meeting = played('forklift', 'random', 'owl', 1)
    const few = reviewed(meeting, 100)
    const more = reviewed(meeting, 5000)
    expect(few.decisions).toHaveLength(meeting.decisions)
    expect(few.positions).toBeLessThan(more.positions)
    expect(more.positions).toBeLessThan(5000 + 80)
  })

  it('[R1] refuses a meeting that goes on', () => {
    const work = reviewing(sitDown(ONCE.scenario))
    expect(work.next()).toMatchObject({ done: true, value: { refused: 'review/unfinished' } })
  })

  it('[R3] reads the line that stands after every take-back', () => {
    const wrong = after(sitDown(ONCE.scenario), say('pitch'), say('slip'))
    const mended = after(wrong, { kind: 'take-back', count: 2 }, say('stuck'), say('next'))
    const { decisions } = reviewed(mended, 4000)
    expect(decisions.map(({ at, options, chosen }) => [at, options[chosen]?.move])).toEqual([
      [3, say('stuck')],
      [4, say('next')],
    ])
    expect(decisions.map(({ options, chosen }) => options[chosen]?.ends)).toEqual([
      null,
      mended.ended,
    ])
  })

  it('[R3] notes, guesses and preparation are no decisions, and a later guess is every line’s', () => {
    const meeting = after(
      sitDown(TABLE.scenario),
      { kind: 'prepare', sheet: { target: 11_500 } },
      offer(12_000),
      { kind: 'note', text: 'holds' },
      { kind: 'guess', order: ['price'] },
      say('stop'),
    )
    const { decisions } = reviewed(meeting, 1000)
    expect(decisions.map(({ at }) => at)).toEqual([1, 4])
    expect(decisions[0]?.line[0]).toEqual({ kind: 'guess', order: ['price'] })
    expect(decisions[1]?.line[0]?.kind).not.toBe('guess')
  })

  it('[R3] time-up is nobody’s decision, and the review says that time ran out', () => {
    const sitting = after(sitDown(TABLE.scenario), offer(12_000))
    const meeting = after(sitting, { kind: 'time-up', atMs: 30 * 60_000 })
    const review = reviewed(meeting, 1000)
    expect(review.timeUp).toBe(true)
    expect(review.decisions).toHaveLength(1)
  })

  it('[R7] tells for an offer what it and others bring on average, the best first, and the points it left', () => {
    const meeting = after(sitDown(TABLE.scenario), offer(11_900), say('stop'))
    const yielding = after(sitDown(TABLE.scenario), offer(11_600), { kind: 'accept' })
    const { decisions } = reviewed(meeting, 2000)
    const [first, last] = decisions.map(({ reply }) => reply)
    const [, yes] = reviewed(yielding, 2000).decisions.map(({ reply }) => reply)
    expect(last).toBeUndefined()
    for (const reply of [first, yes]) {
      const own = reply?.options.map((it) => it.own) ?? []
      expect(own).toEqual(own.toSorted((a, b) => b - a))
      expect(reply?.pointsLost).toBeCloseTo((own[0] ?? 0) - (own[reply?.chosen ?? -1] ?? 0), 6)
      expect(reply?.pointsLost).toBeGreaterThan(50)
    }
    // His first price taken is worth just that price, whatever the draws.
    const taken = yielding.table?.agreed?.price
    expect(yes?.options[yes.chosen]).toEqual({ move: { kind: 'accept' }, own: Number(taken) })
  })

  it('[R5] a pitch before its need is never called good, even where nothing is lost yet', () => {
    const meeting = after(sitDown(ONCE.scenario), say('pitch'), say('stuck'), say('next'))
    for (const lost of [0, 0.9]) {
      expect(classOf({ lost, red: false, decent: false })).toBe('inaccuracy')
      expect(classOf({ lost, red: false, decent: true })).toBe(lost === 0 ? 'best' : 'good')
    }
    const [pitch] = reviewed(meeting, 40_000).decisions
    expect(['inaccuracy', 'mistake', 'blunder']).toContain(pitch?.class)
  })

  it('[R5] a trap is red whatever it led to, and what comes after it is judged on its merit', () => {
    const trapped = after(sitDown(ONCE.scenario), say('slip'), say('pitch'), say('next'))
    const { decisions } = reviewed(trapped, 40_000)
    expect(decisions[0]?.class).toBe('red')
    expect(decisions[1]?.onMerit).toBeGreaterThan(decisions[1]?.lost.standing ?? 0)
  })

  it.each(['opening', 'rival', 'price'])(
    '[R1] sees the drill %s whole, in the drill’s own points',
    (drill) => {
      for (const player of ['random', 'average']) {
        const meeting = played('forklift', player, 'owl', 1, drill)
        const review = reviewed(meeting, POSITIONS)
        expect(review.exact).toBe(true)
        expect(review.standing).toBe('conduct')
        expect(review.decisions).toHaveLength(meeting.decisions)
        expect(review.course.at(-1)?.conduct).toBe(grade(gradableOf(meeting)).conduct)
      }
    },
  )

  it('[R1] sees the end of a longer drill whole, and goes no further than the drill', () => {
    const meeting = played('forklift', 'random', 'owl', 1, 'waiting')
    const { decisions } = reviewed(meeting, 2000)
    const seen = decisions.filter(({ options }) => options.every(({ exact }) => exact))
    expect(seen.length).toBeGreaterThanOrEqual(3)
    for (const { at, line } of decisions) expect(at + line.length).toBeLessThanOrEqual(8)
  })

  it('[R5] says of a move that it ended the meeting, and of no other', () => {
    const meeting = played('forklift', 'interrogator', 'owl', 2)
    expect(meeting.ended).toBe('thrown-out')
    const { decisions } = reviewed(meeting, 600)
    const ends = decisions.map(({ options, chosen }) => options[chosen]?.ends)
    expect(ends).toEqual([...decisions.slice(1).map(() => null), 'thrown-out'])
  })

  it('[R6] with more positions what can be had at the start never falls', () => {
    const meeting = played('forklift', 'average', 'tiger', 1)
    const starts = [800, 2400].map((most) => reviewed(meeting, most).course[0]?.standing ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })
})
