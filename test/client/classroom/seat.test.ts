import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Wish } from '../../../src/client/classroom/connection.ts'
import { draftShelf, forgetDrafts, newerDraft } from '../../../src/client/classroom/drafts-here.ts'
import type { OfferDraft } from '../../../src/client/session-state.ts'
import { readDraft, writeDraft } from '../../../src/client/views/classroom/seat/draft.ts'
import { seatHand } from '../../../src/client/views/classroom/seat/seat-hand.ts'
import { timeLeft } from '../../../src/client/views/classroom/seat/time-left.ts'
import { extend, pause, startClock } from '../../../src/core/classroom/clock.ts'
import type { Refusal } from '../../../src/core/refusal.ts'
import { MemoryShelf } from './memory-shelf.ts'

const NONE = { price: null, condition: null }

describe('a half-written offer', () => {
  const half = { price: '340', condition: 'prepay', packages: [{ price: 'l3', payment: '90' }] }

  it('[CR6] comes back as it was', () => {
    expect(readDraft(writeDraft(half, 2) ?? '', 2)).toEqual(half)
  })
  it('[CR6] is nothing where nothing is half done, and no draft for the next offer', () => {
    expect(writeDraft(NONE, 0)).toBeNull()
    expect(readDraft(writeDraft(half, 2) ?? '', 3)).toEqual(NONE)
  })
  it('[CR1] what is no draft is none', () => {
    for (const text of ['', '{', 'null', '[]', '{"price":5}', '{"price":"1","offers":0}'])
      expect(readDraft(text, 0)).toEqual(NONE)
  })
})

describe('the time that is left', () => {
  const clock = startClock(1000, 20 * 60_000)
  const run = { beganRunMs: 60_000, beganExtendedMs: 0 }
  const minutes = (left: number | null) => left !== null && left / 60_000

  it('[CR9] is the meeting’s own or the activity’s, whichever ends first', () => {
    expect(minutes(timeLeft(clock, run, 10 * 60_000, 1000 + 120_000))).toBe(9)
    expect(minutes(timeLeft(clock, run, 30 * 60_000, 1000 + 120_000))).toBe(18)
    expect(minutes(timeLeft(clock, null, 10 * 60_000, 1000 + 120_000))).toBe(18)
    expect(timeLeft(startClock(1000, null), run, null, 5000)).toBeNull()
  })
  it('[CR9] an extension gives what it says, a pause stops it', () => {
    const longer = extend(clock, 5 * 60_000)
    expect(minutes(timeLeft(longer, run, 10 * 60_000, 1000 + 120_000))).toBe(14)
    const paused = pause(clock, 1000 + 120_000)
    expect(minutes(timeLeft(paused, run, 10 * 60_000, 1000 + 600_000))).toBe(9)
  })
})

describe('the hand of a seat', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const rig = (answer: Refusal | null = null, draft: OfferDraft = NONE) => {
    const asked: Wish[] = []
    let settle = (): void => undefined
    const ask = (wish: Wish): Promise<Refusal | null> => {
      asked.push(wish)
      return new Promise((resolve) => {
        settle = () => resolve(answer)
      })
    }
    const now = () => ({ moves: 3, offers: 0 })
    const shelf = new MemoryShelf()
    const hand = seatHand({
      ...{ ask, activity: 2, now, draft, told: null, shelf },
      clock: () => 1000,
    })
    return { asked, hand, shelf, settle: () => settle() }
  }

  it('[CR6] a lever that moves for a second is told twice or thrice, and last as it lies', () => {
    const { asked, hand } = rig()
    for (let price = 300; price < 360; price++) {
      hand.setDraft({ ...NONE, price: String(price) })
      vi.advanceTimersByTime(16)
    }
    vi.advanceTimersByTime(1000)
    expect(asked.length).toBeGreaterThan(1)
    expect(asked.length).toBeLessThan(5)
    const last = asked.at(-1)
    expect(last?.kind === 'draft' && readDraft(last.draft ?? '', 0).price).toBe('359')
  })

  it('[CR8] one move at a time, with how many moves are known', async () => {
    const { asked, hand, settle } = rig()
    const first = hand.move({ kind: 'say', choice: 'a' })
    void hand.move({ kind: 'say', choice: 'b' })
    expect(asked).toEqual([
      { kind: 'move', activity: 2, after: 3, move: { kind: 'say', choice: 'a' } },
    ])
    expect(hand.store.getState().asking).toBe(true)
    settle()
    await first
    expect(hand.store.getState().asking).toBe(false)
  })

  it('[CR6] an offer that was made is no draft any more; one that was refused still is', async () => {
    for (const refused of [null, { refused: 'class/paused', detail: '' } as const]) {
      const { asked, hand, settle } = rig(refused)
      hand.setDraft({ ...NONE, price: '340' })
      vi.advanceTimersByTime(1000)
      const made = hand.move({ kind: 'offer', packages: [{ price: '340' }], say: 'plain' })
      settle()
      await made
      expect(hand.store.getState().draft.price).toBe(refused ? '340' : null)
      const last = asked.at(-1)
      expect(last?.kind === 'draft' && last.draft === null).toBe(refused === null)
    }
  })
})

describe('what is half done while the line is down', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const half = { ...NONE, price: '340' }
  const handOver = (host: string | null, shelf: MemoryShelf) => {
    const asked: Wish[] = []
    let answer: (it: null) => void = () => undefined
    const hand = seatHand({
      ask: (wish) => {
        asked.push(wish)
        return new Promise((resolve) => {
          answer = resolve
        })
      },
      activity: 2,
      now: () => ({ moves: 3, offers: 0 }),
      draft: readDraft(newerDraft(host, shelf.read()) ?? '', 0),
      told: host && writeDraft(readDraft(host, 0), 0),
      shelf,
      clock: () => 5000,
    })
    return { hand, asked, answer: () => answer(null) }
  }

  it('[CR69] stays in the browser until the host has it, and no longer', async () => {
    const shelf = new MemoryShelf()
    const { hand, answer } = handOver(null, shelf)
    hand.setDraft(half)
    await vi.advanceTimersByTimeAsync(1000)
    expect(shelf.kept?.at).toBe(5000)
    expect(readDraft(shelf.kept?.draft ?? '', 0)).toEqual(half)
    answer()
    await vi.advanceTimersByTimeAsync(0)
    expect(shelf.kept).toBeNull()
  })

  it('[CR69] a new page begins with it and tells the host; of two the newer wins', async () => {
    const host = JSON.stringify({
      price: '300',
      condition: null,
      packages: null,
      offers: 0,
      at: 4000,
    })
    const unsent = { draft: writeDraft(half, 0), at: 4500 }
    const shelf = new MemoryShelf()
    shelf.kept = unsent
    const { hand, asked } = handOver(host, shelf)
    expect(hand.store.getState().draft.price).toBe('340')
    await vi.advanceTimersByTimeAsync(1000)
    const [told] = asked
    expect(told?.kind === 'draft' && readDraft(told.draft ?? '', 0).price).toBe('340')
    expect(newerDraft(host, { ...unsent, at: 3999 })).toBe(host)
    expect(newerDraft(host, { draft: null, at: 4500 })).toBeNull()
    expect(newerDraft('what a seller noted', null)).toBe('what a seller noted')
  })

  it('[CR69] what the host has already is not told again', async () => {
    const host = JSON.stringify({
      price: '300',
      condition: null,
      packages: null,
      offers: 0,
      at: 4000,
    })
    const { asked } = handOver(host, new MemoryShelf())
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked).toEqual([])
  })

  it('[CR69] is kept by class, seat, activity and table, and forgotten with the class or the round', () => {
    const kept: Record<string, unknown> = {}
    Object.defineProperties(kept, {
      getItem: { value: (key: string) => kept[key] ?? null },
      setItem: { value: (key: string, text: string) => Object.assign(kept, { [key]: text }) },
      removeItem: { value: (key: string) => void delete kept[key] },
    })
    vi.stubGlobal('localStorage', kept)
    const at = (id: string, seat: number, activity: number, table: number) =>
      draftShelf({ class: id, seat, activity, at: table })
    const places = [at('a', 1, 1, 1), at('a', 1, 2, 1), at('a', 1, 2, 2), at('b', 1, 2, 1)]
    for (const [i, it] of places.entries()) it.keep({ draft: String(i), at: i })
    expect(places.map((it) => it.read()?.draft)).toEqual(['0', '1', '2', '3'])
    expect(at('a', 2, 2, 1).read()).toBeNull()
    forgetDrafts('a', 2)
    expect(places.map((it) => it.read()?.draft ?? null)).toEqual([null, '1', '2', '3'])
    forgetDrafts('a')
    expect(places.map((it) => it.read()?.draft ?? null)).toEqual([null, null, null, '3'])
    kept['counterpart.class.draft.b.1.2.1'] = '{"draft":5}'
    expect(places[3]?.read()).toBeNull()
    vi.unstubAllGlobals()
  })
})
