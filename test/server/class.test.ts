import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { PLAY, VERSUS } from '../core/classroom/class-rig.ts'
import { ClassHost, part, until } from './class-host.ts'

const say = (after: number, choice: string, activity = 1) =>
  ({ kind: 'move', activity, after, move: { kind: 'say', choice } }) as const

describe('a class on its server', () => {
  const host = new ClassHost()
  let instructor = ''
  let room = { class: '', code: '' }

  beforeAll(async () => {
    await host.start()
    instructor =
      (await host.door('setup', { link: host.link, passphrase: '对手戏讲师口令一' })).token ?? ''
    const { class: id = '', code = '' } = await host.door('open', {
      token: instructor,
      title: '周三班',
    })
    room = { class: id, code }
  }, 30_000)
  afterAll(() => host.end())

  const join = async (name: string): Promise<{ line: Connection; token: string }> => {
    const { token = '' } = await host.door('join', { code: room.code, name })
    return { token, line: host.line({ token }) }
  }

  it('[CR8] join, move, board: what a trainee does stands on the instructor’s board', async () => {
    const desk = host.line({ token: instructor, class: room.class, as: 'instructor' })
    const { line } = await join('王伟')
    await until(line, (it) => part(it, 'me'))
    await until(desk, (it) => part(it, 'person', 'person/1')?.present)
    expect(await desk.ask({ kind: 'start', settings: PLAY })).toBeNull()
    await until(line, (it) => part(it, 'brief'))
    expect(await line.ask({ kind: 'begin', activity: 1 })).toBeNull()
    expect(await line.ask(say(0, 'stuck'))).toBeNull()
    await until(desk, (it) => part(it, 'row', 'row/1')?.decisions === 1)
    expect(part(line.seen(), 'line', 'line/3')?.words?.zh).toBe('等两个小时。')
    expect(await line.ask(say(0, 'echo'))).toMatchObject({ refused: 'class/out-of-turn' })
    expect(await line.ask({ kind: 'end' })).toMatchObject({ refused: 'class/no-right' })
    expect(await desk.ask({ kind: 'end' })).toBeNull()
    await until(line, (it) => part(it, 'report'))
  })

  it('[CR6] killed in the middle of an offer: same seat, same clock, same half-written offer, nothing answered is lost', async () => {
    const desk = host.line({ token: instructor, class: room.class, as: 'instructor' })
    const one = await join('李娜')
    const two = await join('张敏')
    for (const { line } of [one, two]) await until(line, (it) => part(it, 'me'))
    await until(desk, (it) => (part(it, 'class')?.present ?? 0) >= 3)
    expect(await desk.ask({ kind: 'start', settings: VERSUS })).toBeNull()
    const activity = 2
    for (const { line } of [one, two]) await until(line, (it) => part(it, 'card'))
    const pack = { price: 'l3', payment: '90', service: 'l3', delivery: 'l3' }
    expect(await one.line.ask({ kind: 'offer', activity, packages: [pack] })).toBeNull()
    expect(await one.line.ask({ kind: 'draft', activity, draft: '{"price":"l4"}' })).toBeNull()
    const before = one.line.seen()
    const left = (seen: typeof before): number => {
      const clock = part(seen, 'class')?.activity?.clock
      if (!clock) throw new Error('no clock')
      return Date.now() + seen.aheadMs - clock.startedAt - clock.stoppedMs
    }
    const ranBefore = left(before)
    await host.kill()
    // Asked while nobody is there: kept, and asked again.
    const asked = one.line.ask({ kind: 'say', activity, to: 'team', text: '还在吗' })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await host.start()
    expect(await asked).toBeNull()
    await until(one.line, (it) => it.status === 'open' && part(it, 'table')?.number)
    const after = one.line.seen()
    expect(part(after, 'me')).toEqual(part(before, 'me'))
    expect(part(after, 'card')?.points).toEqual(part(before, 'card')?.points)
    expect([...after.parts.keys()].filter((it) => it.startsWith('offer/')).length).toBeGreaterThan(
      0,
    )
    // The time nobody could play did not count; what the host knew of itself is at most two seconds old.
    expect(left(after) - ranBefore).toBeLessThan(1000 + 2500)
    // A browser that was killed too opens anew with the token alone.
    one.line.close()
    const fresh = host.line({ token: one.token })
    await until(fresh, (it) => part(it, 'draft')?.draft === '{"price":"l4"}', 'the draft')
    expect(part(two.line.seen(), 'draft')).toBeUndefined()
    expect(part(fresh.seen(), 'said', 'said/1')?.text).toBe('还在吗')
    expect(await desk.ask({ kind: 'end' })).toBeNull()
  })

  it('[CR3] a spent link, a wrong passphrase, a wrong code and somebody’s token for another role are refused', async () => {
    const wrong = async (question: string, body: object, headers: object = {}) => {
      const response = await fetch(`${host.base}/class/api/${question}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      return ((await response.json()) as { refused?: string }).refused
    }
    const { token } = await join('赵磊')
    expect(await wrong('setup', { link: host.link, passphrase: '新的口令一二三四' })).toBe(
      'class/token',
    )
    expect(await wrong('instructor', { passphrase: '猜一个' })).toBe('class/passphrase')
    expect(await wrong('open', { token, title: '我的班' })).toBe('class/token')
    expect(await wrong('enter', { token, class: room.class, as: 'instructor' })).toBe('class/token')
    expect(await wrong('enter', { token: 'x', class: room.class })).toBe('class/token')
    expect(await wrong('join', { code: room.code, name: '\u202E王伟' })).toBe('class/name')
    expect(await wrong('join', { code: room.code, name: '王伟', seat: 1 })).toBe('class/malformed')
    expect(await wrong('join', { code: room.code, name: 'x'.repeat(9000) })).toBe('class/too-large')
    expect(await wrong('hello', {}, { origin: 'http://elsewhere.example' })).toBe('class/origin')
    expect(await wrong('hello', {}, { 'content-type': 'text/plain' })).toBe('class/malformed')
    expect(await wrong('constructor', {})).toBe('class/unknown')
    // A whole class behind one address that mistypes its code is let in all the same; thousands of codes at once, on ever new lines, are not.
    for (let n = 0; n < 60; n++)
      expect(await wrong('join', { code: 'ABCDEFGH', name: '错' })).toBe('class/unknown')
    const { line } = await join('迟到')
    await until(line, (it) => part(it, 'me'))
    const guesses = await Promise.all(
      Array.from({ length: 120 }, (_, n) =>
        wrong('join', { code: `ABCDEFG${(n % 8) + 2}`, name: '猜' }),
      ),
    )
    expect(guesses.filter((it) => it === 'class/unknown').length).toBeLessThan(75)
    expect(guesses).toContain('class/too-fast')
    // Who has a token is not kept out by those who guess.
    expect(await wrong('enter', { token })).toBeUndefined()
    const passed = { passphrase: '对手戏讲师口令一' }
    expect(await wrong('instructor', passed)).toBeUndefined()
    const tried = await Promise.all(
      Array.from({ length: 25 }, () => wrong('instructor', { passphrase: '猜一个口令' })),
    )
    expect(tried.filter((it) => it === 'class/passphrase').length).toBeLessThan(22)
    expect(tried).toContain('class/too-fast')
  })

  it('the page comes with headers that allow no script from outside, and a socket of another site none at all', async () => {
    const page = await fetch(`${host.base}/class`)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('access-control-allow-origin')).toBeNull()
    expect(
      (await fetch(`${host.base}/matchmake/joinOrCreate/class`, { method: 'POST' })).status,
    ).toBe(405)
  })
})
