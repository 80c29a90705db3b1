import { describe, expect, test, vi } from 'vitest'
import { transcriptOf } from '../../src/core/meeting/replay.ts'
import { encode } from '../../src/core/transcript/transcript.ts'
import { type Desk, MINI, newDatabase, SCRIPT, START, say, sitDown } from './desk.ts'

const state = (desk: Desk) => desk.session.store.getState()
const wire = (desk: Desk): string => {
  const { meeting } = state(desk)
  return meeting ? encode(transcriptOf(meeting)) : ''
}
/** Core's transcript of a meeting, without the page's own clock. */
const shown = (desk: Desk) => {
  const { meeting } = state(desk)
  return { lines: meeting?.lines, open: meeting?.open, mind: meeting?.mind, turns: meeting?.turns }
}

describe('a move', () => {
  test('is kept before its answer is shown', async () => {
    const desk = await sitDown(newDatabase())
    await desk.session.begin(START)
    const keptWhenShown: number[] = []
    const append = desk.storage.append.bind(desk.storage)
    let finished = 0
    vi.spyOn(desk.storage, 'append').mockImplementation(async (record, move) => {
      const outcome = await append(record, move)
      finished += 1
      return outcome
    })
    desk.session.store.subscribe((now, before) => {
      if (now.meeting !== before.meeting) keptWhenShown.push(finished)
    })
    await say(desk, 'stuck')
    await say(desk, 'echo')
    expect(keptWhenShown).toEqual([1, 2])
    expect((await desk.storage.read('first'))?.record.moveCount).toBe(2)
  })

  test('is not shown while it is being written, and no other is taken meanwhile', async () => {
    const desk = await sitDown(newDatabase())
    await desk.session.begin(START)
    const first = say(desk, 'stuck')
    const second = say(desk, 'pitch')
    expect(state(desk).meeting?.moves).toEqual([])
    expect(state(desk).writing).toBe(true)
    await Promise.all([first, second])
    expect(state(desk).meeting?.moves).toMatchObject([{ kind: 'say', choice: 'stuck' }])
  })

  test('goes on where nothing can be kept, and says so', async () => {
    const desk = await sitDown(newDatabase(), {
      storage: () => Promise.reject(new Error('private window')),
    })
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await desk.session.begin(START)
    await say(desk, 'stuck')
    expect(state(desk)).toMatchObject({ notice: 'unavailable', status: 'seated' })
    expect(state(desk).meeting?.moves).toHaveLength(1)
    complaint.mockRestore()
  })

  test('of two pages on one meeting, the later one is told and nothing is lost', async () => {
    const database = newDatabase()
    const [one, two] = [await sitDown(database), await sitDown(database)]
    await one.session.begin(START)
    await say(one, 'stuck')
    await two.session.resume('first')
    await say(one, 'echo')
    await say(two, 'pitch')
    expect(state(two)).toMatchObject({ notice: 'elsewhere' })
    expect(state(two).meeting?.moves).toHaveLength(1)
    await two.session.resume('first')
    expect(wire(two)).toBe(wire(one))
  })
})

describe('a half-done offer', () => {
  test('is kept once for many moves of a lever, as the last of them left it', async () => {
    const desk = await sitDown(newDatabase())
    await desk.session.begin(START)
    const kept = vi.spyOn(desk.storage, 'keepDraft')
    for (let price = 1200; price > 1000; price--)
      desk.session.setDraft({ price: String(price), condition: null })
    expect(kept).not.toHaveBeenCalled()
    desk.quiet()
    await vi.waitFor(async () =>
      expect(await desk.storage.draft('first')).toMatchObject({ price: '1001' }),
    )
    expect(kept).toHaveBeenCalledTimes(1)
  })

  test('is kept when the page is put away before the quiet moment has come', async () => {
    const desk = await sitDown(newDatabase())
    await desk.session.begin(START)
    desk.session.setDraft({ price: '1150', condition: 'prepay' })
    desk.session.tick()
    await vi.waitFor(async () =>
      expect(await desk.storage.draft('first')).toMatchObject({ price: '1150' }),
    )
  })

  test('outlives a question and a preparation, and is gone with what was taken back', async () => {
    const desk = await sitDown(newDatabase())
    await desk.session.begin(START)
    desk.session.setDraft({ price: '1150', condition: 'prepay' })
    await desk.session.move({ kind: 'prepare', sheet: { target: 1100 } })
    await say(desk, 'stuck')
    expect(state(desk).draft).toMatchObject({ price: '1150' })
    await desk.session.takeBack(1)
    expect(state(desk).draft).toMatchObject({ price: null, condition: null })
    desk.quiet()
    await vi.waitFor(async () =>
      expect(await desk.storage.draft('first')).toMatchObject({ price: null, condition: null }),
    )
  })
})

describe('a page that was killed', () => {
  test('resumes at the same turn, whenever it was killed', async () => {
    const database = newDatabase()
    const desk = await sitDown(database)
    await desk.session.begin(START)
    for (const choice of ['stuck', 'echo', 'worth', 'pitch']) {
      await say(desk, choice)
      const again = await sitDown(database)
      await again.session.resume('first')
      expect(shown(again)).toEqual(shown(desk))
      expect(wire(again)).toBe(wire(desk))
    }
    await say(desk, 'next')
    const after = await sitDown(database)
    await after.session.resume('first')
    expect(state(after).meeting?.ended).toBe('advance')
    expect(state(after).report).toEqual(state(desk).report)
    expect(state(after).report?.conduct).toEqual(expect.any(Number))
  })

  test('finds a half-typed offer and the time that was gone', async () => {
    const database = newDatabase()
    const desk = await sitDown(database)
    await desk.session.begin(START)
    await say(desk, 'stuck')
    desk.watch.startFrom(90_000)
    desk.session.setDraft({ price: '1150', condition: 'prepay' })
    desk.quiet()
    await vi.waitFor(async () =>
      expect(await desk.storage.draft('first')).toMatchObject({ price: '1150' }),
    )
    const again = await sitDown(database)
    await again.session.resume('first')
    expect(state(again).draft).toMatchObject({ price: '1150', condition: 'prepay' })
    expect(again.watch.elapsedMs()).toBeGreaterThanOrEqual(90_000)
  })

  test('takes a turn back and resumes there too', async () => {
    const database = newDatabase()
    const desk = await sitDown(database)
    await desk.session.begin(START)
    await say(desk, 'stuck')
    await say(desk, 'pitch')
    await desk.session.takeBack(1)
    const again = await sitDown(database)
    await again.session.resume('first')
    expect(shown(again)).toEqual(shown(desk))
    expect(state(again).meeting?.takenBack).toBe(1)
    expect(state(again).meeting?.moves).toHaveLength(3)
  })
})

describe('a case that has changed', () => {
  const changed = { ...MINI, logicHash: '0'.repeat(32), textHash: '1'.repeat(32) }

  test('plays on as it was kept beside the meeting', async () => {
    const database = newDatabase()
    const desk = await sitDown(database)
    await desk.session.begin(START)
    desk.quiet()
    await say(desk, 'stuck')
    await vi.waitFor(async () =>
      expect(await desk.storage.readCase({ ...MINI, persona: 'owl' } as never)).not.toBeNull(),
    )
    const again = await sitDown(database)
    again.scenarios.set('mini', changed)
    await again.session.resume('first')
    expect(shown(again)).toEqual(shown(desk))
    expect(state(again).script).toEqual(SCRIPT)
  })

  test('shows the report as it was given where the case is gone', async () => {
    const database = newDatabase()
    const desk = await sitDown(database)
    await desk.session.begin(START)
    await say(desk, 'next')
    const again = await sitDown(database)
    again.scenarios.set('mini', changed)
    await again.session.resume('first')
    expect(state(again)).toMatchObject({ status: 'closed', notice: 'scenario/changed' })
    expect(state(again).report).toEqual(state(desk).report)
  })
})

describe('a damaged save', () => {
  const damage = async (database: string, move: unknown): Promise<void> => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(database)
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
    await new Promise<void>((resolve) => {
      const change = db.transaction('moves', 'readwrite')
      change.objectStore('moves').put({ meeting: 'first', n: 0, move })
      change.oncomplete = () => resolve()
    })
    db.close()
  }

  test.each([
    ['a move of no kind', { kind: 'bribe' }, 'format/malformed'],
    ['a move that is nothing', null, 'format/malformed'],
    ['a choice of no case', { kind: 'say', choice: 'nobody-said-this' }, 'choice/unknown'],
    ['a choice out of turn', { kind: 'say', choice: 'worth' }, 'choice/not-open'],
  ])(
    '%s: is refused with its code, kept as it was found, and the game goes on',
    async (_, move, code) => {
      const database = newDatabase()
      const desk = await sitDown(database)
      await desk.session.begin(START)
      await say(desk, 'stuck')
      await damage(database, move)
      const again = await sitDown(database)
      await again.session.resume('first')
      expect(state(again)).toMatchObject({ status: 'failed', notice: code })
      const [held] = await again.storage.held()
      expect(held).toMatchObject({ refused: code, name: 'first' })
      expect(JSON.parse(held?.text ?? '').moves).toEqual([move])
      await again.session.begin({ ...START, id: 'second' })
      await say(again, 'stuck')
      expect((await again.storage.list()).map((it) => it.id)).toEqual(['second'])
    },
  )

  test('a meeting that is not here is said to be not here', async () => {
    const desk = await sitDown(newDatabase())
    await desk.session.resume('nowhere')
    expect(state(desk)).toMatchObject({ status: 'failed', notice: 'no-such-meeting' })
  })
})

test('a damaged record is set aside, and the shelf lists the others', async () => {
  const database = newDatabase()
  const desk = await sitDown(database)
  await desk.session.begin(START)
  await say(desk, 'stuck')
  await desk.storage.keep({ id: 'broken', header: { scenario: 7 } } as never, [])
  expect((await desk.storage.list()).map((it) => it.id)).toEqual(['first'])
  expect(await desk.storage.held()).toMatchObject([{ name: 'broken', refused: 'format/malformed' }])
})
