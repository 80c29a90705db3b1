import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Tell } from '../../src/core/classroom/tell.ts'
import { openSqlite } from '../../src/server/database.ts'
import { Keeper, type Library } from '../../src/server/keeper.ts'
import { Store } from '../../src/server/store.ts'
import { INSTRUCTOR, PLAY } from '../core/classroom/class-rig.ts'
import { MINI } from '../core/mini-case.ts'

it('[CR75] what does not fold is not stored, and the class opens again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keeper-'))
  const store = new Store(await openSqlite(join(folder, 'classes.db')))
  const { id } = await store.openClass('周五班', 7, 1_764_000_000_123)
  const hold = { isOurs: () => true, broken: () => undefined }
  // A mistake of ours: it is started with a case that cannot be found when it is folded.
  const library: Library = { caseNamed: () => MINI, ids: [], companies: [] }
  const keeper = await Keeper.open(id, store, library, hold)
  const told: Tell[] = []
  const screen = {
    role: INSTRUCTOR,
    tell: (it: Tell) => void told.push(it),
    close: () => undefined,
    parts: null,
    watched: null,
  }
  const started = keeper.ask(screen, { kind: 'start', id: 'ask00000001', settings: PLAY })
  await expect(started).rejects.toThrow('is gone')
  expect((await store.facts.read(id)).map((it) => it.kind)).toEqual(['opened'])
  expect(await keeper.admit('王伟')).toBe(1)
  await expect(Keeper.open(id, store, library, hold)).resolves.toBeInstanceOf(Keeper)
  await store.close()
  rmSync(folder, { recursive: true })
})
