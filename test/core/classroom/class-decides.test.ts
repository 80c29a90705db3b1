import { describe, expect, it } from 'vitest'
import type { Parts } from '../../../src/core/classroom/parts.ts'
import type { Role } from '../../../src/core/classroom/role.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { readTell, sightChange } from '../../../src/core/classroom/tell.ts'
import { type Ballot, winnerOf } from '../../../src/core/classroom/vote/ballot.ts'
import { tallyOf } from '../../../src/core/classroom/vote/tally.ts'
import { ballotLeftMs, type VoteActivity } from '../../../src/core/classroom/vote/vote-activity.ts'
import { replay, transcriptOf } from '../../../src/core/meeting/replay.ts'
import { MINI } from '../mini-case.ts'
import { ClassRig, INSTRUCTOR, seat, VOTE } from './class-rig.ts'

const WALL: Role = { kind: 'projector' }

const activityOf = (rig: ClassRig): VoteActivity => {
  const activity = rig.state.activities.at(-1)
  if (activity?.mode !== 'vote') throw new Error('nothing is voted on')
  return activity
}
const ballotOf = (rig: ClassRig, n = activityOf(rig).ballots.length): Ballot => {
  const ballot = activityOf(rig).ballots[n - 1]
  if (!ballot) throw new Error(`no vote ${n}`)
  return ballot
}
const moves = (rig: ClassRig) => activityOf(rig).run.meeting.moves

function started(people: number, settings: object = {}): ClassRig {
  const rig = new ClassRig()
  rig.join(...'甲乙丙丁戊己庚辛壬癸'.slice(0, people))
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...VOTE, ...settings } })
  rig.wait(0)
  return rig
}
const vote = (option: number, ballot = 1) =>
  ({ kind: 'vote', activity: 1, ballot, option }) as const
/** The number of an option on the open list, by what it says or does. */
const optionFor = (rig: ClassRig, name: string): number =>
  ballotOf(rig).options.findIndex(
    ({ move }) => (move.kind === 'say' ? move.choice : move.kind) === name,
  ) + 1
const offer = (price: number) =>
  ({ kind: 'propose', activity: 1, ballot: 1, offer: { package: { price: `${price}` } } }) as const

describe('the class decides', () => {
  it('[CR15] the move with the most votes is played when everyone has voted, and the next vote opens', () => {
    const rig = started(3)
    const stuck = optionFor(rig, 'stuck')
    const other = stuck === 1 ? 2 : 1
    rig.now += 4000
    rig.done(seat(1), vote(other))
    rig.done(seat(2), vote(stuck))
    rig.wait(1000)
    expect(moves(rig)).toEqual([])
    rig.done(seat(3), vote(stuck))
    rig.wait(0)
    expect(moves(rig)).toEqual([{ kind: 'say', choice: 'stuck', atMs: 5000 }])
    expect(ballotOf(rig, 1).decision).toEqual({ why: 'all', option: stuck, drawn: false })
    expect(ballotOf(rig).n).toBe(2)
    const { meeting } = activityOf(rig).run
    expect(replay(MINI.scenario, transcriptOf(meeting))).toEqual(meeting)
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR15] a later vote takes the place of the earlier, and an ask sent again counts once', () => {
    const rig = started(3)
    const id = rig.newId()
    expect(rig.ask(seat(1), vote(1), id)).toHaveLength(1)
    expect(rig.ask(seat(1), vote(1), id)).toEqual([])
    rig.done(seat(1), vote(2))
    expect(ballotOf(rig).votes).toEqual({ 1: 2 })
  })

  it('[CR15] a vote that is closed, another activity’s, of nobody or for nothing is refused', () => {
    const rig = started(2)
    for (const [role, ask, refused] of [
      [seat(1), vote(99), 'class/no-option'],
      [seat(1), vote(1, 2), 'class/vote-closed'],
      [seat(1), { ...vote(1), activity: 2 }, 'class/no-activity'],
      [WALL, vote(1), 'class/no-seat'],
      [INSTRUCTOR, vote(1), 'class/no-seat'],
      [seat(9), vote(1), 'class/no-seat'],
      [seat(1), { kind: 'close-ballot', ballot: 1 }, 'class/no-right'],
      [seat(1), { kind: 'begin', activity: 1 }, 'move/not-now'],
      [INSTRUCTOR, { kind: 'close-ballot', ballot: 1 }, 'class/no-votes'],
      [INSTRUCTOR, { kind: 'open-ballot' }, 'class/running'],
      [INSTRUCTOR, { kind: 'seat-at', seat: 1, table: 1, side: 'vendor' }, 'class/no-table'],
    ] as const)
      expect(rig.ask(role, ask)).toMatchObject({ refused })
    rig.done(seat(1), vote(1))
    rig.done(seat(2), vote(1))
    rig.wait(0)
    expect(rig.ask(seat(1), vote(2, 1))).toMatchObject({ refused: 'class/vote-closed' })
    rig.done(INSTRUCTOR, { kind: 'pause' })
    expect(rig.ask(seat(1), vote(1, 2))).toMatchObject({ refused: 'class/paused' })
  })

  it('[CR44] whoever is removed takes his open vote with him; what was decided with it stays', () => {
    const rig = started(3)
    for (const number of [1, 2, 3]) rig.done(seat(number), vote(1))
    rig.wait(0)
    rig.done(seat(1), vote(1, 2))
    rig.done(INSTRUCTOR, { kind: 'remove', seat: 1 })
    expect(ballotOf(rig).votes).toEqual({})
    expect(ballotOf(rig, 1).votes).toEqual({ 1: 1, 2: 1, 3: 1 })
    rig.done(seat(2), vote(2, 2))
    rig.done(seat(3), vote(2, 2))
    rig.wait(0)
    expect(ballotOf(rig, 2).decision).toEqual({ why: 'all', option: 2, drawn: false })
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR16] the clock closes a vote; a pause stands still, an extension is given whole', () => {
    const rig = started(3)
    rig.done(seat(1), vote(1))
    rig.wait(20_000)
    rig.done(INSTRUCTOR, { kind: 'pause' })
    rig.wait(100_000)
    rig.done(INSTRUCTOR, { kind: 'resume' })
    rig.done(INSTRUCTOR, { kind: 'extend', minutes: 1 })
    expect(ballotLeftMs(activityOf(rig), ballotOf(rig), rig.now)).toBe(70_000)
    rig.wait(69_000)
    expect(ballotOf(rig).n).toBe(1)
    rig.wait(1000)
    expect(ballotOf(rig, 1).decision).toMatchObject({ why: 'time', option: 1 })
  })

  it('[CR16] without a single vote nothing is decided: the clock waits for the first', () => {
    const rig = started(3)
    rig.wait(120_000)
    expect(ballotOf(rig)).toMatchObject({ n: 1, decision: null })
    rig.done(seat(2), vote(2))
    rig.wait(0)
    expect(ballotOf(rig, 1).decision).toMatchObject({ why: 'time', option: 2 })
  })

  it('[CR16] of equals one is drawn by the seed and told so; other seeds draw others', () => {
    const rig = started(2)
    rig.done(seat(1), vote(1))
    rig.done(seat(2), vote(2))
    const ballot = ballotOf(rig)
    const drawn = Array.from({ length: 20 }, (_, seed) => winnerOf(ballot, seed))
    expect(new Set(drawn.map((it) => it?.option))).toEqual(new Set([1, 2]))
    rig.wait(0)
    const { decision } = ballotOf(rig, 1)
    expect(decision).toMatchObject({ why: 'all', drawn: true })
    expect(decision?.option).toBe(winnerOf(ballot, activityOf(rig).seed)?.option)
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR16] whoever is away is not waited for, but for the moment after he went; an empty room decides nothing', () => {
    const rig = started(3)
    rig.now += 30_000
    rig.done(INSTRUCTOR, { kind: 'extend', minutes: 60 })
    rig.done(seat(1), vote(1))
    rig.done(seat(2), vote(1))
    rig.add({ kind: 'went', seat: 3 })
    rig.wait(19_000)
    expect(ballotOf(rig).n).toBe(1)
    rig.wait(1000)
    expect(ballotOf(rig, 1).decision).toMatchObject({ why: 'all' })
    rig.done(seat(1), vote(1, 2))
    for (const n of [1, 2]) rig.add({ kind: 'went', seat: n })
    rig.wait(600_000)
    expect(ballotOf(rig)).toMatchObject({ n: 2, decision: null })
    rig.add({ kind: 'came', seat: 1 })
    rig.wait(0)
    expect(ballotOf(rig, 2).decision).toMatchObject({ why: 'all' })
  })

  it('[CR16] who comes late votes with the others; who was taken away is not waited for', () => {
    const rig = started(2)
    rig.done(seat(1), vote(1))
    rig.join('迟')
    rig.done(seat(2), vote(1))
    rig.wait(1000)
    expect(ballotOf(rig).n).toBe(1)
    rig.done(INSTRUCTOR, { kind: 'remove', seat: 3 })
    rig.wait(0)
    expect(ballotOf(rig, 1).decision).toMatchObject({ why: 'all' })
  })

  it('[CR16] by hand: the instructor opens and closes, the talk between costs the meeting no time', () => {
    const rig = started(2, { next: 'by-hand', seconds: null })
    expect(activityOf(rig).ballots).toEqual([])
    rig.wait(60_000)
    rig.done(INSTRUCTOR, { kind: 'open-ballot' })
    rig.wait(7000)
    rig.done(seat(1), vote(1))
    rig.done(INSTRUCTOR, { kind: 'close-ballot', ballot: 1 })
    expect(moves(rig)).toMatchObject([{ atMs: 7000 }])
    rig.wait(600_000)
    rig.done(INSTRUCTOR, { kind: 'open-ballot' })
    rig.wait(3000)
    rig.done(seat(2), vote(1, 2))
    rig.done(INSTRUCTOR, { kind: 'close-ballot', ballot: 2 })
    expect(moves(rig).at(-1)).toMatchObject({ atMs: 10_000 })
  })

  it('[CR16] at a table offers are put forward, one a seat, four in all, none that cannot be made', () => {
    const rig = started(6, { case: 'mini-table' })
    const before = rig.state
    expect(rig.ask(seat(1), offer(1))).toMatchObject({ refused: 'offer/off-ladder' })
    expect(rig.state).toBe(before)
    rig.done(seat(1), offer(11_980))
    expect(rig.ask(seat(1), offer(11_800))).toMatchObject({ refused: 'class/full' })
    expect(rig.ask(seat(2), offer(11_980))).toMatchObject({ refused: 'offer/twice' })
    rig.done(INSTRUCTOR, { kind: 'put-forward', ballot: 1, offer: { package: { price: '11900' } } })
    rig.done(seat(2), offer(11_800))
    rig.done(seat(3), offer(11_600))
    expect(rig.ask(seat(4), offer(11_400))).toMatchObject({ refused: 'class/full' })
    const last = ballotOf(rig).options.length
    for (let n = 1; n <= 6; n++) rig.done(seat(n), vote(last))
    rig.wait(0)
    expect(moves(rig)).toMatchObject([{ kind: 'offer', packages: [{ price: '11600' }] }])
    expect(rig.refolded()).toEqual(rig.state)
  })

  it('[CR15] the meeting’s own time runs out in an open vote', () => {
    const rig = started(2, { play: 'exam', seconds: null })
    rig.wait(MINI.scenario.limitMs)
    expect(ballotOf(rig).decision).toMatchObject({ why: 'time-up', option: null })
    expect(activityOf(rig).run.meeting.ended).toBe('time-up')
    rig.wait(60_000)
    expect(activityOf(rig).ballots).toHaveLength(1)
    expect(rig.ask(INSTRUCTOR, { kind: 'open-ballot' })).toMatchObject({ refused: 'move/over' })
    expect(sightOf(rig.state, seat(1)).has('report')).toBe(true)
  })
})

const textOf = (parts: Parts): string => JSON.stringify([...parts])

describe('what is seen of a vote', () => {
  it.each([
    ['desk', [false, false]],
    ['wall', [true, false]],
    ['all', [true, true]],
  ] as const)('[CR17] counts shown to the %s: the wall and the phones', (counts, told) => {
    const rig = started(3, { counts })
    rig.done(seat(1), vote(2))
    const partOf = (role: Role) => sightOf(rig.state, role).get('ballot/1') as { counts: unknown }
    expect([WALL, seat(2)].map((it) => partOf(it).counts !== null)).toEqual(told)
    expect(partOf(INSTRUCTOR).counts).toContain(1)
    expect(partOf(seat(2))).toMatchObject({ voted: 1, waiting: 2 })
    for (const n of [2, 3]) rig.done(seat(n), vote(1))
    rig.wait(0)
    for (const role of [WALL, seat(3)]) expect(partOf(role).counts).toContain(2)
  })

  it('[CR17] a vote is its seat’s and the instructor’s, a proposer is named when it is over', () => {
    const rig = started(2, { case: 'mini-table' })
    rig.done(seat(1), offer(11_800))
    rig.done(seat(1), vote(1))
    const byOf = (role: Role) => textOf(sightOf(rig.state, role)).includes('"by":"甲"')
    expect(sightOf(rig.state, seat(1)).get('vote')).toEqual({ seat: 1, ballot: 1, option: 1 })
    for (const role of [WALL, seat(2)]) {
      const keys = [...sightOf(rig.state, role).keys()]
      expect(keys.filter((it) => /^(vote|tally)\/[1-9]|^transcript/.test(it))).toEqual([])
      expect(byOf(role)).toBe(false)
    }
    expect(sightOf(rig.state, seat(2)).get('vote')).toMatchObject({ seat: 2, option: null })
    expect(sightOf(rig.state, INSTRUCTOR).get('vote/1')).toMatchObject({ option: 1 })
    expect(byOf(INSTRUCTOR)).toBe(true)
    rig.done(seat(2), vote(1))
    rig.wait(0)
    expect(byOf(seat(2))).toBe(true)
  })

  it.each(['at-once', 'at-end'] as const)(
    '[CR18] verdicts are facts of the instructor’s, told %s',
    (reviews) => {
      const rig = started(3, { reviews })
      const stuck = optionFor(rig, 'stuck')
      const other = stuck === 1 ? 2 : 1
      const judge = (class_: 'best' | 'mistake', ballot = 1) => ({
        ...({ kind: 'judge', activity: 1, ballot } as const),
        verdicts: ballotOf(rig, 1).options.map((_, i) =>
          i === stuck - 1
            ? ({ lost: 0, class: class_ } as const)
            : ({ lost: 6, class: 'mistake' } as const),
        ),
      })
      expect(rig.ask(INSTRUCTOR, judge('best'))).toMatchObject({ refused: 'class/vote-open' })
      rig.done(seat(1), vote(stuck))
      rig.done(seat(2), vote(other))
      rig.done(seat(3), vote(stuck))
      rig.wait(0)
      for (const role of [seat(1), WALL])
        expect(rig.ask(role, judge('best'))).toMatchObject({ refused: 'class/no-right' })
      expect(
        rig.ask(INSTRUCTOR, { ...judge('best'), verdicts: [{ lost: 0, class: 'best' }] }),
      ).toMatchObject({ refused: 'class/no-option' })
      rig.done(INSTRUCTOR, judge('best'))
      const told = (role: Role) => textOf(sightOf(rig.state, role)).includes('"lost":6')
      expect([seat(1), WALL].map(told)).toEqual(
        reviews === 'at-once' ? [true, true] : [false, false],
      )
      expect(told(INSTRUCTOR)).toBe(true)
      rig.done(INSTRUCTOR, { kind: 'end' })
      expect([seat(1), WALL].map(told)).toEqual([true, true])
      expect(tallyOf(activityOf(rig), 1)).toMatchObject({ votes: 1, judged: 1, best: 1, lost: 0 })
      expect(tallyOf(activityOf(rig), 2)).toMatchObject({ best: 0, lost: 6 })
      expect(sightOf(rig.state, seat(2)).get('tally')).toMatchObject({ seat: 2, best: 0 })
      expect([...sightOf(rig.state, WALL).keys()].filter((it) => it.startsWith('tally'))).toEqual([
        'tally/0',
      ])
      // A verdict that was still being worked out when all was over is told too.
      rig.done(INSTRUCTOR, judge('mistake'))
      expect(textOf(sightOf(rig.state, seat(1)))).not.toContain('"class":"best"')
      expect(rig.refolded()).toEqual(rig.state)
    },
  )

  it('[CR1] everything that is told passes the page’s door', () => {
    const rig = started(2, { case: 'mini-table', play: 'guided' })
    rig.done(seat(1), offer(11_800))
    for (const n of [1, 2]) rig.done(seat(n), vote(1))
    rig.wait(0)
    rig.done(INSTRUCTOR, { kind: 'end' })
    for (const role of [INSTRUCTOR, WALL, seat(1)]) {
      const change = sightChange(null, sightOf(rig.state, role), 1)
      expect(readTell(JSON.parse(JSON.stringify(change)))).toMatchObject({ kind: 'sight' })
    }
  })
})
