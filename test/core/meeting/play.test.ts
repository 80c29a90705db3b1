import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { limitMsOf, play } from '../../../src/core/meeting/play.ts'
import { mayOf } from '../../../src/core/meeting/view.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import type { Move, MoveKind } from '../../../src/core/transcript/move.ts'
import { MODES } from '../../../src/core/transcript/rules.ts'
import {
  after,
  allowedMove,
  CASES,
  frozen,
  MINI,
  offer,
  say,
  seen,
  sitDown,
  TABLE,
} from '../mini-case.ts'

const talk = (mode: Meeting['header']['mode'] = 'guided') => sitDown(MINI.scenario, { mode })
const table = () => sitDown(TABLE.scenario)
const away = () => after(table(), { kind: 'leave' })
const back = (count: number): Move => ({ kind: 'take-back', count })
const at = (move: Move, atMs: number): Move => ({ ...move, atMs })
const MINUTE = 60_000

describe('a move', () => {
  it('[M1] makes a new meeting and leaves the old one as it was', () => {
    const first = frozen(talk())
    const before = structuredClone(seen(first))
    const second = frozen(after(first, say('stuck')))
    const third = frozen(after(second, say('echo')))
    expect(seen(first)).toEqual(before)
    expect(third.moves).toEqual([say('stuck'), say('echo')])
    expect(second.moves).toEqual([say('stuck')])
  })

  it('[M1] given twice to the same meeting makes the same meeting twice', () => {
    const meeting = after(talk(), say('stuck'))
    expect(seen(after(meeting, say('worth')))).toEqual(seen(after(meeting, say('worth'))))
  })

  it('[M1] moves and turns are only ever added, whatever is played', () => {
    const step = fc.tuple(fc.nat(999), fc.nat(9999))
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { maxLength: 14 }), (bargains, steps) => {
        let meeting = frozen(bargains ? table() : talk())
        for (const [which, how] of steps) {
          const move = allowedMove(meeting, which, how)
          if (!move) return
          const next = frozen(after(meeting, move))
          expect(next.moves.slice(0, -1)).toEqual(meeting.moves)
          expect(next.moves.at(-1)).toEqual(move)
          if (move.kind !== 'take-back')
            expect(next.spoken.slice(0, meeting.spoken.length)).toEqual(meeting.spoken)
          expect(next.spoken.map((turn) => turn.n)).toEqual(next.spoken.map((_, i) => i + 1))
          expect(next.turns).toBe(next.spoken.length)
          meeting = next
        }
      }),
      { numRuns: 120 },
    )
  })

  it('[M1] refused changes nothing', () => {
    const meeting = frozen(after(talk(), say('stuck')))
    expect(play(meeting, say('fleet-told'))).toMatchObject({ refused: 'choice/unknown' })
    expect(after(meeting, say('worth')).open).toContain('pitch')
  })

  it('[M2] the buyer takes in each of his lines before the next choice is weighed', () => {
    const meeting = talk()
    expect(meeting.open).toContain('stuck')
    expect(meeting.open).not.toContain('echo')
    const told = after(meeting, say('stuck'))
    expect(told.mind.needs.waiting?.level).toBe('implied')
    expect(told.open).toEqual(expect.arrayContaining(['echo', 'worth']))
    expect(told.open).not.toContain('stuck')
  })

  it('[M2] a move becomes a turn of the trainee and each line a turn of the buyer', () => {
    const { spoken } = after(talk(), say('fleet'))
    expect(spoken).toMatchObject([
      { n: 1, actor: 'buyer', choice: 'sit' },
      { n: 2, actor: 'seller', choice: 'fleet', tags: ['ask.closed', 'spin:S'], known: true },
      { n: 3, actor: 'buyer', choice: 'fleet-told', tags: ['buyer.fact'] },
    ])
    expect(spoken[1]?.open).toEqual(talk().open)
    expect(spoken[0]?.words).toBe(MINI.scenario.entries.sit?.words instanceof Object ? 1 : null)
  })

  it('[S11] the story’s end ends the meeting, as the talk went', () => {
    expect(after(talk(), say('next'))).toMatchObject({ ended: 'no-sale', open: [] })
    const heard = after(talk(), say('stuck'), say('worth'), say('next'))
    expect(heard).toMatchObject({ ended: 'advance', open: [] })
    expect(heard.spoken.at(-1)).toMatchObject({ actor: 'system', tags: [] })
  })

  it('[S12] parting words are said where the story has them', () => {
    expect(after(table(), { kind: 'walk-away' })).toMatchObject({
      ended: 'walked-away',
      lines: [{ id: 'gone' }],
    })
    expect(after(talk(), { kind: 'walk-away' })).toMatchObject({ ended: 'walked-away', lines: [] })
  })
})

describe('refusals', () => {
  const sheet: Move = { kind: 'prepare', sheet: { a: 1 } }
  const rows: readonly [string, () => Meeting, Move, string][] = [
    ['an unknown id', talk, say('nobody-wrote-this'), 'choice/unknown'],
    ['an inherited id', talk, say('constructor'), 'choice/unknown'],
    ['a line for a choice', talk, say('sit'), 'choice/unknown'],
    ['a choice not yet open', talk, say('worth'), 'choice/not-open'],
    ['a choice that is spent', () => after(talk(), say('fleet')), say('fleet'), 'choice/not-open'],
    ['a move after the end', () => after(talk(), say('next')), say('stuck'), 'move/over'],
    [
      'a note after the end',
      () => after(talk(), say('next')),
      { kind: 'note', text: '' },
      'move/over',
    ],
    ['taking back after the end', () => after(talk(), say('next')), back(1), 'move/over'],
    ['preparing once it has begun', () => after(talk(), say('stuck')), sheet, 'move/not-now'],
    ['an offer where there is no table', talk, offer(1), 'table/none'],
    ['accepting where there is no table', talk, { kind: 'accept' }, 'table/none'],
    ['leaving no table', talk, { kind: 'leave' }, 'table/none'],
    ['returning to no table', talk, { kind: 'return' }, 'table/none'],
    ['guessing at no table', talk, { kind: 'guess', order: ['price'] }, 'table/none'],
    ['an offer from the corridor', away, offer(11_900), 'table/away'],
    ['accepting from the corridor', away, { kind: 'accept' }, 'table/away'],
    ['leaving twice', away, { kind: 'leave' }, 'table/away'],
    ['returning though seated', table, { kind: 'return' }, 'table/not-away'],
    ['accepting before he has offered', table, { kind: 'accept' }, 'table/no-standing'],
    ['guessing other issues', table, { kind: 'guess', order: ['payment'] }, 'guess/issues'],
    ['guessing one twice', table, { kind: 'guess', order: ['price', 'price'] }, 'guess/issues'],
    [
      'an offer said in words for something else',
      table,
      { ...offer(11_900), say: 'expect' } as Move,
      'choice/not-open',
    ],
    [
      'an offer said in words nobody wrote',
      table,
      { ...offer(11_900), say: 'constructor' } as Move,
      'choice/not-open',
    ],
    ['time-up before its time', table, at({ kind: 'time-up' }, 29 * MINUTE), 'move/not-now'],
    ['time-up in an untimed talk', talk, at({ kind: 'time-up' }, 99 * MINUTE), 'move/not-now'],
    [
      'a clock that runs backwards',
      () => after(talk(), at(say('stuck'), 5000)),
      at(say('echo'), 4999),
      'clock/backwards',
    ],
    ['a move when time is over', table, at(offer(11_900), 30 * MINUTE), 'clock/over'],
    ['a note when time is over', table, at({ kind: 'note', text: '' }, 31 * MINUTE), 'clock/over'],
    ['a late move in an exam', () => talk('exam'), at(say('stuck'), 10 * MINUTE), 'clock/over'],
  ]
  it.each(rows)('[M8] %s is refused', (_name, meeting, move, code) => {
    expect(play(meeting(), move)).toMatchObject({ refused: code })
  })

  it('[M8] what may be done is allowed, and nothing else is', () => {
    const each: Readonly<Record<MoveKind, (meeting: Meeting) => Move>> = {
      say: (meeting) => say(meeting.open[0] ?? 'nothing-open'),
      offer: () => offer(10_500),
      accept: () => ({ kind: 'accept' }),
      leave: () => ({ kind: 'leave' }),
      return: () => ({ kind: 'return' }),
      'walk-away': () => ({ kind: 'walk-away' }),
      prepare: () => ({ kind: 'prepare', sheet: {} }),
      guess: () => ({ kind: 'guess', order: ['price'] }),
      note: () => ({ kind: 'note', text: '' }),
      'take-back': () => back(1),
      'time-up': () => ({ kind: 'time-up' }),
    }
    const step = fc.tuple(fc.nat(999), fc.nat(9999))
    const id = fc.constantFrom('mini' as const, 'mini-table' as const)
    fc.assert(
      fc.property(
        id,
        fc.constantFrom(...MODES),
        fc.array(step, { maxLength: 10 }),
        (played, mode, steps) => {
          let meeting: Meeting | null = sitDown(CASES[played], { mode })
          for (const [which, how] of steps) {
            if (!meeting) return
            const may = mayOf(meeting)
            for (const kind of Object.keys(each) as MoveKind[]) {
              const refused = isRefusal(play(meeting, each[kind](meeting)))
              expect([kind, refused]).toEqual([kind, !may.includes(kind)])
            }
            const move = allowedMove(meeting, which, how)
            meeting = move && after(meeting, move)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the clock', () => {
  it('[M9] runs with the moves, and a move without a time takes that of the one before', () => {
    const meeting = after(talk(), at(say('stuck'), 7000), say('echo'))
    expect(meeting.elapsedMs).toBe(7000)
    expect(meeting.spoken.at(-1)?.atMs).toBe(7000)
  })

  it('[M9] limits a bargaining in every mode, a talk only as an exam', () => {
    for (const mode of MODES) {
      const bargaining = sitDown(TABLE.scenario, { mode })
      expect(limitMsOf(bargaining)).toBe(30 * MINUTE)
      expect(after(bargaining, at({ kind: 'time-up' }, 30 * MINUTE)).ended).toBe('time-up')
    }
    expect(after(talk('exam'), at({ kind: 'time-up' }, 10 * MINUTE)).ended).toBe('time-up')
    expect(after(talk('practice'), at(say('stuck'), 11 * MINUTE)).ended).toBeNull()
  })
})

describe('taking back', () => {
  const three = (mode: Meeting['header']['mode']) =>
    after(talk(mode), say('stuck'), say('echo'), say('echo'))
  const rows: readonly [string, 'guided' | 'practice' | 'exam', number, string | number][] = [
    ['guided, one', 'guided', 1, 2],
    ['guided, all', 'guided', 3, 0],
    ['guided, more than there are', 'guided', 4, 'take-back/nothing'],
    ['practice, one', 'practice', 1, 2],
    ['practice, two', 'practice', 2, 'mode/no-take-back'],
    ['exam', 'exam', 1, 'mode/no-take-back'],
  ]
  it.each(rows)('[M6] %s', (_name, mode, count, expected) => {
    const taken = play(three(mode), back(count))
    if (typeof expected === 'string') expect(taken).toMatchObject({ refused: expected })
    else expect(taken).toMatchObject({ decisions: expected, takenBack: 1 })
  })

  it('[T6] the moves stay, the meeting and its clock stand where they should', () => {
    const meeting = after(talk(), at(say('stuck'), 1000), at(say('worth'), 2000))
    const taken = after(meeting, at(back(1), 3000))
    expect(taken.moves).toHaveLength(3)
    expect(taken.elapsedMs).toBe(3000)
    const { moves: _moves, elapsedMs: _elapsed, takenBack: _times, ...rest } = seen(taken)
    const { moves, elapsedMs, takenBack, ...stood } = seen(after(talk(), at(say('stuck'), 1000)))
    expect(rest).toEqual(stood)
  })

  it('[T6] another choice may follow, and be taken back in its turn', () => {
    const other = after(three('practice'), back(1), say('worth'), back(1), back(1))
    expect(other).toMatchObject({ decisions: 1, takenBack: 3 })
    expect(other.moves).toHaveLength(7)
    expect(other.open).toContain('worth')
  })

  it('[T6] notes and guesses are no decisions', () => {
    const meeting = after(table(), offer(11_800), { kind: 'guess', order: ['price'] }, back(1))
    expect(meeting.table?.offers).toEqual([])
    expect(play(meeting, back(1))).toMatchObject({ refused: 'take-back/nothing' })
  })
})
