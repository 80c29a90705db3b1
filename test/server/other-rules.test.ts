import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLAY } from '../core/classroom/class-rig.ts'
import { ClassHost, part, until } from './class-host.ts'

const say = (activity: number, choice: string) =>
  ({ kind: 'move', activity, after: 0, move: { kind: 'say', choice } }) as const

/** What a version with other rules of play would find: every activity says that it was begun under them. */
function withOtherRules(file: string): void {
  const db = new DatabaseSync(file)
  db.exec(
    `UPDATE facts SET body = json_set(body, '$.rules', -1) WHERE json_extract(body, '$.kind') = 'started'`,
  )
  db.close()
}

describe('a class of an earlier version', () => {
  const host = new ClassHost()
  beforeAll(() => host.start(), 30_000)
  afterAll(() => host.end())

  it('[CR39] opens with its results as they were kept, ends what was going on, and plays again', async () => {
    const { token = '' } = await host.door('setup', {
      link: host.link,
      passphrase: '对手戏讲师口令一',
    })
    const room = await host.door('open', { token, title: '周三班' })
    const id = room.class ?? ''
    const desk = host.line({ token, class: id, as: 'instructor' })
    const joined = await host.door('join', { code: room.code, name: '王伟' })
    const line = host.line({ token: joined.token ?? '' })
    await until(desk, (it) => part(it, 'person', 'person/1')?.present)
    for (const activity of [1, 2]) {
      expect(await desk.ask({ kind: 'start', settings: PLAY })).toBeNull()
      await until(line, (it) => part(it, 'class')?.activity?.number === activity)
      expect(await line.ask({ kind: 'begin', activity })).toBeNull()
      expect(await line.ask(say(activity, 'stuck'))).toBeNull()
      if (activity === 1) expect(await desk.ask({ kind: 'end' })).toBeNull()
    }
    await until(desk, (it) => part(it, 'results', 'results/1'))
    const before = part(desk.seen(), 'results', 'results/1')
    await host.kill()
    withOtherRules(host.database)
    await host.start()
    await until(desk, (it) => part(it, 'class')?.activity?.ended === 'instructor', 'ended')
    expect(part(desk.seen(), 'results', 'results/1')).toEqual({ ...before, kept: 'stored' })
    expect(part(desk.seen(), 'results', 'results/2')?.kept).toBe('lost')
    expect(await desk.ask({ kind: 'watch', what: 'results', number: 1 })).toBeNull()
    await until(desk, (it) => part(it, 'report', 'watch/report/1'))
    expect(await desk.ask({ kind: 'start', settings: PLAY })).toBeNull()
    await until(line, (it) => part(it, 'brief') && part(it, 'class')?.activity?.number === 3)
    expect(await line.ask({ kind: 'begin', activity: 3 })).toBeNull()
  }, 40_000)

  it('[CR33] a class deleted for good leaves no results', async () => {
    const { token = '' } = await host.door('instructor', { passphrase: '对手戏讲师口令一' })
    const listed = (await host.door('list', { token })).classes as unknown as { id: string }[]
    await host.door('delete', { token, class: listed[0]?.id })
    const db = new DatabaseSync(host.database)
    expect(db.prepare('SELECT count(*) AS n FROM results').get()).toEqual({ n: 0 })
    db.close()
  })
})
