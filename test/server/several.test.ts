import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDoor } from '../../src/client/classroom/door.ts'
import { openPostgres } from '../../src/server/database.ts'
import { Store } from '../../src/server/store.ts'
import { PLAY, VERSUS } from '../core/classroom/class-rig.ts'
import { ClassHost, part, until } from './class-host.ts'
import { postgresPrograms, startPostgres } from './postgres-cluster.ts'
import { redisProgram, startRedis } from './redis-server.ts'

const programs = postgresPrograms()
const program = redisProgram()
if (!programs) console.log('PostgreSQL is not on this machine: several processes are not tried')
if (!program) console.log('Redis is not on this machine: several processes are not tried')

const say = (after: number, choice: string, activity = 1) =>
  ({ kind: 'move', activity, after, move: { kind: 'say', choice } }) as const

it('[CR55] REDIS_URL without DATABASE_URL is refused with a sentence', () => {
  const env: NodeJS.ProcessEnv = { ...process.env, REDIS_URL: 'redis://127.0.0.1:1' }
  delete env.DATABASE_URL
  const args = ['scripts/serve.mjs', '--dir', 'test/stories', '--class', 'never', '--port', '0']
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('set DATABASE_URL to a PostgreSQL')
})

describe.skipIf(!programs || !program)('two processes, one class list', () => {
  const a = new ClassHost()
  const b = new ClassHost()
  let postgres: Awaited<ReturnType<typeof startPostgres>>
  let redis: Awaited<ReturnType<typeof startRedis>>
  let store: Store
  let instructor = ''
  let room = { class: '', code: '' }

  beforeAll(async () => {
    postgres = await startPostgres(programs ?? '')
    redis = await startRedis(program ?? '')
    process.env.DATABASE_URL = postgres.url
    process.env.REDIS_URL = redis.url
    store = new Store(await openPostgres(postgres.url))
    await a.start()
    await b.start()
  }, 120_000)
  afterAll(async () => {
    delete process.env.DATABASE_URL
    delete process.env.REDIS_URL
    await a.end()
    await b.end()
    await store?.close()
    await redis?.stop()
    postgres?.stop()
  }, 60_000)

  it('[CR54] the first link of either sets the passphrase, and then both are spent', async () => {
    const set = { link: b.link, passphrase: '对手戏讲师口令二' }
    expect(a.link).not.toBe(b.link)
    instructor = (await a.door('setup', set)).token ?? ''
    expect(await askDoor(b.base, 'setup', { ...set, link: a.link })).toMatchObject({
      refused: 'class/token',
    })
    expect(await b.door('instructor', { passphrase: set.passphrase })).toHaveProperty('token')
  })

  it('[CR50][CR52] made at one, listed, joined, played and watched at the other', async () => {
    const { class: id = '', code = '' } = await a.door('open', {
      token: instructor,
      title: '周五班',
    })
    room = { class: id, code }
    expect(JSON.stringify(await b.door('list', { token: instructor }))).toContain(id)
    const desk = a.line({ token: instructor, class: id, as: 'instructor' })
    await until(desk, (it) => part(it, 'class'))
    const { token = '' } = await b.door('join', { code, name: '王伟' })
    const line = b.line({ token })
    await until(line, (it) => part(it, 'me'))
    expect(await desk.ask({ kind: 'start', settings: PLAY })).toBeNull()
    await until(line, (it) => part(it, 'brief'))
    expect(await line.ask({ kind: 'begin', activity: 1 })).toBeNull()
    expect(await line.ask(say(0, 'stuck'))).toBeNull()
    await until(desk, (it) => part(it, 'row', 'row/1')?.decisions === 1)
    const other = b.line({ token: instructor, class: id, as: 'instructor' })
    await until(other, (it) => part(it, 'row', 'row/1')?.decisions === 1)
    expect(await other.ask({ kind: 'end' })).toBeNull()
    await until(line, (it) => part(it, 'report'))
  }, 40_000)

  it('[CR51][CR53] its holder killed in the middle: the survivor has the same seat, clock and draft, and every acknowledged move', async () => {
    const one = await b.door('join', { code: room.code, name: '李娜' })
    const two = await a.door('join', { code: room.code, name: '张敏' })
    // All at the other process, so that what is killed is the holder only.
    const lines = [one, two].map(({ token = '' }) => b.line({ token }))
    const desk = b.line({ token: instructor, class: room.class, as: 'instructor' })
    const [first, second] = lines
    if (!first || !second) throw new Error('two lines')
    for (const line of lines) await until(line, (it) => part(it, 'me'))
    await until(desk, (it) => (part(it, 'class')?.present ?? 0) >= 3)
    expect(await desk.ask({ kind: 'start', settings: VERSUS })).toBeNull()
    const activity = 2
    for (const line of lines) await until(line, (it) => part(it, 'card'))
    const pack = { price: 'l3', payment: '90', service: 'l3', delivery: 'l3' }
    expect(await first.ask({ kind: 'offer', activity, packages: [pack] })).toBeNull()
    expect(await first.ask({ kind: 'draft', activity, draft: '{"price":"l4"}' })).toBeNull()
    const before = first.seen()
    const said: string[] = []
    let killing = false
    const talk = async (): Promise<void> => {
      for (let n = 1; n <= 12; n++) {
        const text = `第${n}句`
        if ((await second.ask({ kind: 'say', activity, to: 'team', text })) === null)
          said.push(text)
        if (n === 4) {
          killing = true
          void a.kill()
        }
      }
    }
    await talk()
    expect(killing).toBe(true)
    expect(said).toHaveLength(12)
    await until(first, (it) => it.status === 'open' && part(it, 'table')?.number)
    expect(part(first.seen(), 'me')).toEqual(part(before, 'me'))
    const fresh = b.line({ token: one.token ?? '' })
    await until(fresh, (it) => part(it, 'draft')?.draft === '{"price":"l4"}', 'the draft')
    const clock = (seen: typeof before): number => {
      const its = part(seen, 'class')?.activity?.clock
      if (!its) throw new Error('no clock')
      return its.startedAt
    }
    expect(clock(fresh.seen())).toBe(clock(before))
    const facts = await store.facts.read(room.class)
    const kept = facts.flatMap((it) => (it.kind === 'said' ? [it.text] : []))
    expect(kept).toEqual(said)
  }, 60_000)

  it('[CR53] both die and one starts again: the class is as it was', async () => {
    const facts = (await store.facts.read(room.class)).length
    await b.kill()
    await a.start()
    const desk = a.line({ token: instructor, class: room.class, as: 'instructor' })
    await until(desk, (it) => part(it, 'class')?.activity?.number === 2)
    expect((await store.facts.read(room.class)).length).toBeGreaterThanOrEqual(facts)
    expect(await desk.ask({ kind: 'end' })).toBeNull()
  }, 40_000)
})
