import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { VOTE } from '../core/classroom/class-rig.ts'
import { ClassHost, part, until } from './class-host.ts'

describe('a class that decides, on its server', () => {
  const host = new ClassHost()
  let desk: Connection
  let wall: Connection
  let code = ''

  beforeAll(async () => {
    await host.start()
    const { token = '' } = await host.door('setup', {
      link: host.link,
      passphrase: '对手戏讲师口令一',
    })
    const opened = await host.door('open', { token, title: '周三班' })
    code = opened.code ?? ''
    desk = host.line({ token, class: opened.class ?? '', as: 'instructor' })
    wall = host.line({ token, class: opened.class ?? '', as: 'projector' })
  }, 30_000)
  afterAll(() => host.end())

  it('[CR15] three vote, the majority’s move is played on the wall, and the verdict is the instructor’s', async () => {
    const lines: Connection[] = []
    for (const name of ['王伟', '李娜', '张敏']) {
      const { token = '' } = await host.door('join', { code, name })
      lines.push(host.line({ token }))
    }
    await until(desk, (it) => part(it, 'class')?.present === 3)
    expect(await desk.ask({ kind: 'start', settings: VOTE })).toBeNull()
    const seen = await until(wall, (it) => part(it, 'ballot', 'ballot/1')?.open)
    const { options = [] } = part(seen, 'ballot', 'ballot/1') ?? {}
    const stuck = options.findIndex(({ words }) => words?.zh.includes('卡')) + 1
    expect(stuck).toBeGreaterThan(0)
    const vote = (option: number) => ({ kind: 'vote', activity: 1, ballot: 1, option }) as const
    const [one, two, three] = lines as [Connection, Connection, Connection]
    expect(await one.ask(vote(stuck === 1 ? 2 : 1))).toBeNull()
    await until(wall, (it) => part(it, 'ballot', 'ballot/1')?.voted === 1)
    expect(part(wall.seen(), 'ballot', 'ballot/1')?.counts).toBeNull()
    expect(part(desk.seen(), 'ballot', 'ballot/1')?.counts).not.toBeNull()
    expect(await two.ask(vote(stuck))).toBeNull()
    expect(await three.ask(vote(stuck))).toBeNull()
    await until(wall, (it) => part(it, 'ballot', 'ballot/2')?.open)
    expect(part(wall.seen(), 'ballot', 'ballot/1')?.decision).toMatchObject({ option: stuck })
    expect(part(wall.seen(), 'line', 'line/3')?.words?.zh).toBe('等两个小时。')
    expect(await one.ask(vote(1))).toMatchObject({ refused: 'class/vote-closed' })
    const verdicts = options.map(() => ({ lost: 0, class: 'best' as const }))
    const judge = { kind: 'judge', activity: 1, ballot: 1, verdicts } as const
    expect(await one.ask(judge)).toMatchObject({ refused: 'class/no-right' })
    expect(await desk.ask(judge)).toBeNull()
    await until(one, (it) => part(it, 'tally')?.judged === 1)
    expect([...one.seen().parts.keys()].filter((it) => /^(vote|tally)\/[1-9]/.test(it))).toEqual([])
    expect(await desk.ask({ kind: 'end' })).toBeNull()
    await until(three, (it) => part(it, 'report'))
  })
})
