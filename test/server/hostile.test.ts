import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDoor } from '../../src/client/classroom/door.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { PLAY, VERSUS } from '../core/classroom/class-rig.ts'
import { attack } from './attacks.ts'
import { ClassHost, part, until } from './class-host.ts'
import { RawScreen } from './raw-screen.ts'

const settled = async (test: () => boolean): Promise<void> => {
  for (let n = 0; n < 500 && !test(); n++) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('hostile screens', () => {
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

  const tokenFor = async (name: string): Promise<string> =>
    (await host.door('join', { code: room.code, name })).token ?? ''

  it('[CR1] what is malformed, another’s, too large, replayed or too fast is refused, and the class goes on', async () => {
    const desk = host.line({ token: instructor, class: room.class, as: 'instructor' })
    const screen = await RawScreen.open(host.base, await tokenFor('王伟'))
    await until(desk, (it) => part(it, 'person', 'person/1')?.present)
    expect(await desk.ask({ kind: 'start', settings: PLAY })).toBeNull()
    const move = { kind: 'move', activity: 1, after: 0, move: { kind: 'say', choice: 'stuck' } }
    const sends: readonly (readonly [string, unknown, string])[] = [
      ['ask', null, 'class/malformed'],
      ['ask', 'pause', 'class/malformed'],
      ['ask', { kind: 'pause', id: 'aaaaaaaa0001' }, 'class/no-right'],
      ['ask', { kind: 'start', id: 'aaaaaaaa0002', settings: PLAY }, 'class/no-right'],
      ['ask', { kind: 'watch', id: 'aaaaaaaa0003', what: 'seat', number: 2 }, 'class/no-right'],
      ['ask', { ...move, id: 'aaaaaaaa0004' }, 'move/not-now'],
      ['ask', { ...move, id: 'aaaaaaaa0005', seat: 2 }, 'class/malformed'],
      ['ask', { kind: 'begin', id: 'aaaaaaaa0006', activity: 9 }, 'class/no-activity'],
      ['state', { win: true }, 'class/malformed'],
    ]
    for (const [type, message] of sends) screen.room.send(type, message)
    await settled(() => screen.refusals().length >= sends.length)
    expect(screen.refusals().toSorted()).toEqual(sends.map(([, , code]) => code).toSorted())
    // Who waits for an answer is told it by its id, even where what he sent could not be read.
    expect(screen.told).toContainEqual(
      expect.objectContaining({ id: 'aaaaaaaa0005', refused: 'class/malformed' }),
    )
    // The same ask three times is one.
    const begin = { kind: 'begin', id: 'aaaaaaaa0007', activity: 1 }
    for (let n = 0; n < 3; n++) screen.room.send('ask', begin)
    for (let n = 0; n < 3; n++) screen.room.send('ask', { ...move, id: 'aaaaaaaa0008' })
    await until(desk, (it) => part(it, 'row', 'row/1')?.decisions === 1)
    for (let n = 0; n < 60; n++) screen.room.send('ask', { ...move, id: 'aaaaaaaa0009' })
    await settled(() => screen.refusals().includes('class/too-fast'))
    expect(screen.refusals()).toContain('class/too-fast')
    expect(part(desk.seen(), 'row', 'row/1')?.decisions).toBe(1)
    screen.room.send('ask', { kind: 'say', text: 'x'.repeat(20_000) })
    await settled(() => screen.closed)
    expect(screen.closed).toBe(true)
    await until(desk, (it) => part(it, 'person', 'person/1')?.present === false)
    expect(await desk.ask({ kind: 'end' })).toBeNull()
  })

  it('[CR1] bytes that are no message are refused like any other, and nobody writes about them in the log', async () => {
    const desk = host.line({ token: instructor, class: room.class, as: 'instructor' })
    await until(desk, (it) => it.status === 'open')
    const screen = await RawScreen.open(host.base, await tokenFor('乱码'))
    const frames = [
      [],
      [13],
      [13, 255, 255, 255],
      [255, 0, 1],
      [21, 1, 163, 97, 115, 107, 0xc1],
      Array.from({ length: 4000 }, () => 0xc1),
    ]
    for (const bytes of frames) screen.room.connection.send(Uint8Array.from(bytes))
    await settled(() => screen.refusals().length >= frames.length)
    expect(screen.refusals()).toEqual(frames.map(() => 'class/malformed'))
    // Too large for any ask, then more than anybody may send.
    const large = await RawScreen.open(host.base, await tokenFor('太大'))
    large.room.connection.send(new Uint8Array(20_000))
    for (let n = 0; n < 100; n++) screen.room.connection.send(Uint8Array.from([13]))
    await settled(() => large.closed && screen.closed)
    expect([large.closed, screen.closed]).toEqual([true, true])
    expect(await desk.ask({ kind: 'nudge', seat: null, text: '还在' })).toBeNull()
    expect(host.complaints).toBe('')
  })

  it('[CR1] of three hundred hostile messages of every kind none is accepted, each is answered, and the class is as it was', async () => {
    const desk = host.line({ token: instructor, class: room.class, as: 'instructor' })
    const victim = await host.door('join', { code: room.code, name: '无辜' })
    const fair = host.line({ token: victim.token ?? '' })
    const tokens = await Promise.all(Array.from({ length: 10 }, (_, n) => tokenFor(`坏${n}`)))
    const screens = await Promise.all(tokens.map((it) => RawScreen.open(host.base, it)))
    await until(fair, (it) => part(it, 'me'))
    expect(await desk.ask({ kind: 'start', settings: PLAY })).toBeNull()
    const activity = (await until(desk, (it) => part(it, 'class')?.activity)).parts
    const seen = () =>
      JSON.stringify([...desk.seen().parts].filter(([key]) => !key.startsWith('person/')))
    await until(desk, (it) => (part(it, 'class')?.present ?? 0) >= 11)
    const before = seen()
    expect(activity.size).toBeGreaterThan(0)
    const aim = { victim: Number(victim.seat), open: 'stuck', settings: PLAY }
    for (let n = 0; n < 300; n++) {
      const it = attack(n, aim)
      const to = screens[n % screens.length]
      if ('bytes' in it) to?.room.connection.send(it.bytes)
      else to?.send(it.type, it.message)
    }
    const answers = () => screens.map((it) => it.answers())
    await settled(() => answers().every((it) => it.refused + it.done >= 30))
    expect(answers()).toEqual(screens.map(() => ({ done: 0, refused: 30 })))
    expect(screens.flatMap((it) => it.refusals())).not.toContain('class/too-fast')
    expect(screens.map((it) => it.closed)).not.toContain(true)
    expect(seen()).toBe(before)
    expect(host.complaints).toBe('')
    expect(host.fallen).toBe(0)
    expect(await desk.ask({ kind: 'end' })).toBeNull()
  })

  it('[CR3] a socket needs a reservation, and one of another site is turned away', async () => {
    const open = (url: string, options: object): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(url, options as never) // Node's takes headers
        socket.onopen = () => setTimeout(() => resolve('open'), 300)
        socket.onclose = () => resolve('closed')
        socket.onerror = () => resolve('closed')
      })
    const url = host.base.replace('http', 'ws')
    const admitted = await askDoor(host.base, 'enter', { token: await tokenFor('外人') })
    if (isRefusal(admitted)) throw new Error(admitted.refused)
    const { roomId, processId, sessionId } = admitted.reservation as Record<string, string>
    expect(await open(`${url}/${processId}/${roomId}?sessionId=guess`, {})).toBe('closed')
    const own = `${url}/${processId}/${roomId}?sessionId=${sessionId}`
    expect(await open(own, { headers: { origin: 'http://elsewhere.example' } })).toBe('closed')
    expect(await open(own, { headers: { origin: host.base } })).toBe('open')
  })

  it('[CR2] over real sockets no role hears another’s card, team or draft', async () => {
    const desk = host.line({ token: instructor, class: room.class, as: 'instructor' })
    const wall = host.line({ token: instructor, class: room.class, as: 'projector' })
    const names = ['甲', '乙', '丙', '丁']
    const tokens = await Promise.all(names.map(tokenFor))
    const screens = await Promise.all(tokens.map((it) => RawScreen.open(host.base, it)))
    await until(desk, (it) => (part(it, 'class')?.present ?? 0) >= 4)
    const settings = { ...VERSUS, team: 2 }
    expect(await desk.ask({ kind: 'start', settings })).toBeNull()
    const lines = tokens.map((token) => host.line({ token }))
    for (const line of lines) await until(line, (it) => part(it, 'card'))
    const activity = part(desk.seen(), 'class')?.activity?.number ?? 0
    const sides = lines.map((line) => part(line.seen(), 'card')?.side)
    const cards = lines.map((line) => JSON.stringify(part(line.seen(), 'card')?.points))
    for (const [i, line] of lines.entries()) {
      expect(
        await line.ask({ kind: 'say', activity, to: 'team', text: `${sides[i]}私下${i}` }),
      ).toBeNull()
      expect(await line.ask({ kind: 'draft', activity, draft: `草稿${i}` })).toBeNull()
    }
    await until(desk, (it) => part(it, 'class')?.activity)
    for (const [i, screen] of screens.entries()) {
      const heard = JSON.stringify(screen.told)
      const other = sides[i] === 'vendor' ? 'customer' : 'vendor'
      expect(heard).toContain(`${sides[i]}私下`)
      expect(heard).not.toContain(`${other}私下`)
      expect(heard).toContain(cards[i])
      expect(heard).not.toContain(cards[sides.indexOf(other)])
      expect(heard).not.toContain('草稿')
    }
    const shown = JSON.stringify([...wall.seen().parts])
    for (const card of cards) expect(shown).not.toContain(card)
    expect(shown).not.toContain('私下')
    expect(shown).not.toContain('草稿')
    expect(JSON.stringify([...desk.seen().parts])).not.toContain('草稿')
  })
})
