import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { tableIsOpen } from '../../../src/core/meeting/meeting.ts'
import { play } from '../../../src/core/meeting/play.ts'
import { mayOf } from '../../../src/core/meeting/view.ts'
import { askedPrice, cutsOf, levelsOf } from '../../../src/core/negotiation/table.ts'
import type { Move } from '../../../src/core/transcript/move.ts'
import { after, MINI, offer, say, sitDown, TABLE } from '../mini-case.ts'

const { bargaining } = TABLE.scenario
if (!bargaining) throw new Error('mini-table has no bargaining')
const table = (): Meeting => sitDown(TABLE.scenario)
const lastSaid = ({ spoken }: Meeting) => spoken.findLast((turn) => turn.actor === 'seller')

describe('the table', () => {
  it('[N1] is open while a manner of making an offer is', () => {
    expect(tableIsOpen(sitDown(MINI.scenario))).toBe(false)
    expect(tableIsOpen(table())).toBe(true)
    expect(tableIsOpen(after(table(), { kind: 'leave' }))).toBe(false)
    const spent = after(table(), ...[11_990, 11_980, 11_970, 11_960, 11_950].map((it) => offer(it)))
    expect(spent.open).not.toContain('reason')
    expect(tableIsOpen(spent)).toBe(false)
    expect(tableIsOpen(after(table(), say('stop')))).toBe(false)
  })

  const kinds: readonly [string, Move, object][] = [
    ['the quote again', offer(12_000), { tags: ['price.hold'], value: 12_000 }],
    ['less for nothing', offer(11_900), { tags: ['price.concede'], value: 11_900 }],
    [
      'less against a condition',
      offer(11_900, 'prepaid'),
      { tags: ['price.trade'], value: 11_900, cond: 'prepaid', condTaken: true },
    ],
    [
      'less against a condition he cannot bear',
      offer(11_900, 'exclusive'),
      { tags: ['price.trade'], cond: 'exclusive', condTaken: false },
    ],
    [
      'with words of its own',
      { ...offer(11_900), say: 'cheap' } as Move,
      { tags: ['price.concede', 'talk.irritator'], choice: 'cheap', words: 7 },
    ],
  ]
  it.each(kinds)('[N2] %s is read for what it is', (_name, move, turn) => {
    expect(lastSaid(after(table(), move))).toMatchObject(turn)
  })

  const wrong: readonly [string, Move, string][] = [
    ['a price between two steps', offer(11_905), 'offer/off-ladder'],
    ['a price below the ladder', offer(10_490), 'offer/off-ladder'],
    ['more than the quote', offer(12_010), 'offer/off-ladder'],
    [
      'a price in other words',
      { kind: 'offer', packages: [{ price: '1.19e4' }] },
      'offer/off-ladder',
    ],
    [
      'a price with a blank',
      { kind: 'offer', packages: [{ price: ' 11900' }] },
      'offer/off-ladder',
    ],
    ['another issue', { kind: 'offer', packages: [{ payment: '30' }] }, 'offer/issues'],
    [
      'an issue too many',
      { kind: 'offer', packages: [{ price: '11900', payment: '30' }] },
      'offer/issues',
    ],
    [
      'two packages',
      { kind: 'offer', packages: [{ price: '11900' }, { price: '11800' }] },
      'offer/too-many',
    ],
    ['a condition nobody wrote', offer(11_900, 'free-lunch'), 'offer/condition-unknown'],
    ['a condition by inheritance', offer(11_900, 'constructor'), 'offer/condition-unknown'],
  ]
  it.each(wrong)('[N3] %s is refused', (_name, move, code) => {
    expect(play(table(), move)).toMatchObject({ refused: code })
  })

  it('[N3] nobody asks more than he asked before', () => {
    const meeting = after(table(), offer(11_800))
    expect(play(meeting, offer(11_810))).toMatchObject({ refused: 'offer/worse-than-before' })
    expect(play(meeting, offer(11_800))).not.toHaveProperty('refused')
  })

  it('[N3] when the rounds are gone only his last word is left to take', () => {
    const { bargaining: rules } = TABLE.scenario
    const spent = after(table(), ...[11_990, 11_980, 11_970, 11_960, 11_950].map((it) => offer(it)))
    expect(spent.table?.offers).toHaveLength(rules?.rounds ?? 0)
    expect(mayOf(spent)).not.toContain('offer')
    expect(play(spent, offer(11_900))).toHaveProperty('refused')
  })

  it('[N3] figures of the table: what is asked, and what was given', () => {
    const meeting = after(table(), offer(12_000), offer(11_800), offer(11_800), offer(11_700))
    if (!meeting.table) throw new Error('no table')
    expect(askedPrice(meeting.table, bargaining)).toBe(11_700)
    expect(cutsOf(meeting.table, bargaining)).toEqual([200, 100])
    const [issue] = bargaining.issues
    const levels = issue ? levelsOf(issue) : []
    expect([levels.length, levels.at(0), levels.at(-1)]).toEqual([151, '10500', '12000'])
  })
})

describe('leaving and agreeing', () => {
  it('[N7] the table can be left and come back to, and nothing on it changes', () => {
    const before = after(table(), offer(11_800))
    const away = after(before, { kind: 'leave' })
    expect(away.table).toEqual({ ...before.table, away: true, breaks: 1 })
    expect(lastSaid(away)?.tags).toEqual(['nego.timeout'])
    expect(mayOf(away)).toEqual(expect.arrayContaining(['return', 'guess', 'walk-away', 'note']))
    expect(mayOf(away)).not.toEqual(expect.arrayContaining(['offer', 'accept', 'leave', 'say']))
    const back = after(away, { kind: 'return' })
    expect(back.table).toEqual({ ...before.table, away: false, breaks: 1 })
    expect(back.lines).toMatchObject([{ id: 'back' }])
    expect([...back.open].sort()).toEqual([...before.open].sort())
  })

  it('[N8] what the buyer offered stands, and can be taken', () => {
    const meeting = after(table(), offer(11_800))
    const { standing } = meeting.table ?? {}
    expect(standing).not.toBeNull()
    const done = after(meeting, { kind: 'accept' })
    expect(done.ended).toBe('deal')
    expect(done.table?.agreed).toEqual(standing)
    expect(lastSaid(done)).toMatchObject({ tags: ['price.accept'], value: Number(standing?.price) })
  })

  it('[N8] the buyer takes what he can bear, and that is a turn of its own', () => {
    const done = after(table(), offer(10_500))
    expect(done).toMatchObject({ ended: 'deal', table: { agreed: { price: '10500' } } })
    const verdict = done.spoken.find((turn) => turn.actor === 'system')
    expect(verdict).toMatchObject({ tags: ['price.accept'], value: 10_500, words: 0 })
    expect(done.spoken.map((turn) => turn.n)).toEqual([1, 2, 3, 4])
  })

  it('[N6] a condition once taken stays taken, and buys nothing twice', () => {
    const once = after(table(), offer(11_900, 'prepaid'))
    expect(once.table).toMatchObject({ taken: ['prepaid'], condition: 'taken' })
    const twice = after(once, offer(11_800, 'prepaid'))
    expect(twice.table).toMatchObject({ taken: ['prepaid'], condition: 'none' })
    const said = lastSaid(twice)
    expect(said?.tags).toEqual(['price.concede'])
    expect(said).not.toHaveProperty('cond')
  })

  it('[N6] a condition refused may be asked for again', () => {
    const refused = after(table(), offer(11_990, 'prepaid'))
    expect(refused.table).toMatchObject({ taken: [], condition: 'refused' })
    expect(refused.lines[0]?.id).toBe('not-that')
    expect(after(refused, offer(11_900, 'prepaid')).table?.taken).toEqual(['prepaid'])
  })

  it('[N10] a guess of his priorities is kept and changes nothing else', () => {
    const meeting = table()
    const guessed = after(meeting, { kind: 'guess', order: ['price'], atMs: 500 })
    expect(guessed.moves).toHaveLength(1)
    expect({ ...guessed, moves: [], elapsedMs: 0 }).toEqual(meeting)
  })
})
