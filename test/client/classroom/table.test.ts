import { describe, expect, it, vi } from 'vitest'
import type { Wish } from '../../../src/client/classroom/connection.ts'
import { bargainingOf, tableOf } from '../../../src/client/views/classroom/table/own-table.ts'
import { standingNow } from '../../../src/client/views/classroom/table/standing.ts'
import {
  NOTHING_HALF_DONE,
  readTableDraft,
  writeTableDraft,
} from '../../../src/client/views/classroom/table/table-draft.ts'
import { tableHand } from '../../../src/client/views/classroom/table/table-hand.ts'
import { holdersOf } from '../../../src/client/views/classroom/table/who-may.ts'
import { LARGEST_ASK } from '../../../src/core/classroom/ask.ts'
import type { PartOf } from '../../../src/core/classroom/parts.ts'
import { partsOf } from '../../../src/core/classroom/role.ts'
import { ownPoints } from '../../../src/core/negotiation/board.ts'
import type { Refusal } from '../../../src/core/refusal.ts'
import { MemoryShelf } from './memory-shelf.ts'

const LOW = { price: 'low' }
const HIGH = { price: 'high' }
const level = (id: string) => ({ id, zh: id, en: id })
const issues = [
  { id: 'price', title: { zh: '价', en: 'Price' }, levels: [level('low'), level('high')] },
]
const team = (...present: readonly boolean[]) => ({
  members: present.map((it, i) => ({
    seat: i + 1,
    name: '甲乙丙'.charAt(i),
    parts: [...partsOf(i, present.length)],
    present: it,
  })),
  computer: false,
})
const TABLE: PartOf<'table'> = {
  ...{ number: 1, offers: 0, sheet: null, away: null, breaks: 0, ended: null, endedRunMs: null },
  teams: { vendor: team(true), customer: team(true) },
}

describe('a table of two teams, as one of them sees it', () => {
  it('one’s own offers are the trainee’s, theirs the buyer’s, in one’s own points', () => {
    const offers = [
      { n: 1, side: 'customer', packages: [LOW] },
      { n: 2, side: 'vendor', packages: [HIGH, LOW] },
      { n: 3, side: 'customer', packages: [HIGH, LOW] },
    ] as const
    const asVendor = tableOf(
      offers.map((it) => ({ ...it, packages: [...it.packages] })),
      'vendor',
    )
    expect(asVendor.offers.map((it) => it.packages)).toEqual([[HIGH, LOW]])
    expect(asVendor.counters).toEqual([LOW, HIGH])
    expect(asVendor.standing).toEqual(HIGH)
    const own = bargainingOf({ issues, points: { price: [1, 5] }, reservation: 2 })
    expect(ownPoints(own, HIGH)).toBe(5)
    expect(own.quote).toBe(5)
  })

  it('tells in a word whose turn it is, from either side', () => {
    const now = (table: object, side: 'vendor' | 'customer' = 'vendor') =>
      standingNow({
        table: { ...TABLE, ...table },
        offers: [{ n: 1, side: 'vendor' }],
        side,
      })
    const sheet = { n: 1, offer: 1, terms: LOW, signed: { vendor: { name: '甲' }, customer: null } }
    expect(now({})).toEqual({ at: 'offer-ours', n: 1 })
    expect(now({}, 'customer')).toEqual({ at: 'offer-theirs', n: 1 })
    expect(now({ away: 'customer' })).toEqual({ at: 'away-theirs' })
    expect(now({ sheet })).toEqual({ at: 'sheet-ours' })
    expect(now({ sheet }, 'customer')).toEqual({ at: 'sheet-theirs' })
    expect(now({ sheet: { ...sheet, signed: { vendor: null, customer: null } } })).toEqual({
      at: 'sheet-open',
    })
    expect(now({ sheet, ended: 'deal' })).toEqual({ at: 'ended' })
    expect(standingNow({ table: TABLE, offers: [], side: 'vendor' })).toEqual({ at: 'nothing' })
  })

  it('[CR12] names who may do what, and who does when he is away', () => {
    expect(holdersOf(team(true, true, true), 'talk')).toEqual(['甲', '丙'])
    expect(holdersOf(team(true, true, true), 'close')).toEqual(['乙'])
    expect(holdersOf(team(true, false, true), 'close')).toEqual(['甲', '乙'])
  })
})

describe('what is half done at a table', () => {
  it('is read as it was written, and nothing is read from what cannot be', () => {
    const draft = { table: '<b>"🙂', team: '\n', packages: [LOW, HIGH] }
    expect(readTableDraft(writeTableDraft(draft) ?? '')).toEqual(draft)
    expect(writeTableDraft(NOTHING_HALF_DONE)).toBeNull()
    for (const text of ['', '{', 'null', '{"table":1}', '{"price":"1","offers":1}'])
      expect(readTableDraft(text)).toEqual(NOTHING_HALF_DONE)
  })

  it('[CR1] is never longer than the host keeps', () => {
    const issue = (i: number) => [`issue-number-${i}`, `level-number-${i}`]
    const pack = Object.fromEntries(Array.from({ length: 8 }, (_, i) => issue(i)))
    const text = '"'.repeat(500)
    const half = writeTableDraft({ table: text, team: text, packages: [pack, pack, pack] })
    const written = JSON.stringify({ ...JSON.parse(half ?? ''), at: 1_999_999_999_999 })
    expect(written.length).toBeLessThanOrEqual(4000)
    expect(JSON.stringify(written).length).toBeLessThan(LARGEST_ASK)
  })

  const handAt = (answer: () => Promise<Refusal | null>) => {
    const asked: Wish[] = []
    const ask = (wish: Wish) => {
      asked.push(wish)
      return wish.kind === 'draft' ? Promise.resolve(null) : answer()
    }
    const shelf = new MemoryShelf()
    const told = { activity: 3, draft: NOTHING_HALF_DONE, told: null, now: () => 1000 }
    return { asked, shelf, hand: tableHand({ ask, shelf, ...told }) }
  }

  it('is told to the host once for many changes, and no more once it is done', async () => {
    vi.useFakeTimers()
    const { asked, hand } = handAt(() => Promise.resolve(null))
    for (const text of ['你', '你好']) hand.change({ table: text })
    vi.runAllTimers()
    expect(asked).toEqual([
      {
        kind: 'draft',
        activity: 3,
        draft: JSON.stringify({ ...NOTHING_HALF_DONE, table: '你好', at: 1000 }),
      },
    ])
    await hand.say('table')
    expect(asked.slice(1)).toEqual([
      { kind: 'say', activity: 3, to: 'table', text: '你好' },
      { kind: 'draft', activity: 3, draft: null },
    ])
    vi.useRealTimers()
  })

  it('stays where it was refused, and what was written meanwhile is kept', async () => {
    const refused = handAt(() => Promise.resolve({ refused: 'table/away', detail: '' }))
    refused.hand.change({ table: '好', packages: [LOW] })
    await refused.hand.say('table')
    await refused.hand.offer([LOW])
    expect(refused.hand.store.getState().draft).toMatchObject({ table: '好', packages: [LOW] })

    let answer: (it: null) => void = () => undefined
    const slow = handAt(
      () =>
        new Promise((done) => {
          answer = done
        }),
    )
    slow.hand.change({ table: '好', team: '底线' })
    const said = slow.hand.say('table')
    expect(slow.hand.store.getState().asking).toBe(true)
    // One thing at a time; nothing is said twice.
    await slow.hand.say('table')
    slow.hand.change({ table: '好的，' })
    answer(null)
    await said
    expect(slow.hand.store.getState()).toMatchObject({
      asking: false,
      draft: { table: '好的，', team: '底线' },
    })
    expect(slow.asked.filter((it) => it.kind === 'say')).toHaveLength(1)
  })
})
