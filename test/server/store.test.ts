import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../../src/core/classroom/fact.ts'
import { openPostgres, openSqlite } from '../../src/server/database.ts'
import { Store } from '../../src/server/store.ts'
import { ClassHost, part, until } from './class-host.ts'
import { postgresPrograms, startPostgres } from './postgres-cluster.ts'

const programs = postgresPrograms()
if (!programs) console.log('PostgreSQL is not on this machine: its part of the tests is left out')

const keepsClasses = (storeNow: () => Store): void => {
  it('[CR6] facts are kept in order, and a number once written is nobody else’s', async () => {
    const store = storeNow()
    const { id } = await store.openClass('周一班', 7, 1_764_000_000_123)
    const joined = (seat: number): Fact => ({
      kind: 'joined',
      seat,
      name: `人${seat}`,
      at: 1_764_000_000_456,
    })
    await Promise.all([
      store.facts.append(id, 2, [joined(1)]),
      store.facts.append(id, 3, [joined(2)]),
    ])
    await expect(store.facts.append(id, 3, [joined(9)])).rejects.toThrow()
    expect(await store.facts.read(id)).toEqual([
      { kind: 'opened', title: '周一班', seed: 7, at: 1_764_000_000_123 },
      joined(1),
      joined(2),
    ])
  })

  it('[CR6] seats, drafts, times and settings come back as they were kept, and a deleted class is gone', async () => {
    const store = storeNow()
    const { id, code } = await store.openClass('周二班', 7, 1_764_000_000_123)
    const token = await store.giveSeat(id, 1)
    expect(await store.seatOf(token)).toEqual({ class: id, seat: 1 })
    await store.keepDraft(id, 1, { activity: 1, draft: '一半' })
    await store.keepDraft(id, 1, { activity: 1, draft: '又一半' })
    expect(await store.drafts(id)).toEqual(new Map([[1, { activity: 1, draft: '又一半' }]]))
    await store.keepAlive([id], 1_764_000_009_999)
    expect(await store.aliveAt(id)).toBe(1_764_000_009_999)
    expect((await store.classes()).find((it) => it.id === id)?.createdAt).toBe(1_764_000_000_123)
    expect(await store.setOnce('what', 'first')).toBe(true)
    expect(await store.setOnce('what', 'second')).toBe(false)
    expect(await store.setting('what')).toBe('first')
    await store.deleteClass(id)
    expect(await store.classByCode(code)).toBeNull()
    expect(await store.seatOf(token)).toBeNull()
    expect(await store.facts.read(id)).toEqual([])
  })
}

describe('a store in Node’s SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  const store = new Store(openSqlite(join(folder, 'classes.db')))
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  keepsClasses(() => store)
})

describe.skipIf(!programs)('a store in PostgreSQL', () => {
  let cluster: Awaited<ReturnType<typeof startPostgres>>
  let store: Store
  beforeAll(async () => {
    cluster = await startPostgres(programs ?? '')
    store = new Store(await openPostgres(cluster.url))
  }, 60_000)
  afterAll(async () => {
    await store?.close()
    cluster?.stop()
  })
  keepsClasses(() => store)

  it('[CR5] a class kept there survives its server: same seat, same name', async () => {
    process.env.DATABASE_URL = cluster.url
    const host = new ClassHost()
    try {
      await host.start()
      const { token = '' } = await host.door('setup', {
        link: host.link,
        passphrase: '对手戏讲师口令九',
      })
      const { code = '' } = await host.door('open', { token, title: '周四班' })
      const seat = await host.door('join', { code, name: '小林' })
      await until(host.line({ token: seat.token ?? '' }), (it) => part(it, 'me'))
      await host.kill()
      await host.start()
      const again = host.line({ token: seat.token ?? '' })
      expect(part(await until(again, (it) => part(it, 'me')), 'me')).toEqual({
        seat: 1,
        name: '小林',
      })
    } finally {
      delete process.env.DATABASE_URL
      await host.end()
    }
  }, 60_000)
})
