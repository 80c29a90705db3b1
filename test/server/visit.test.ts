import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { VISIT } from '../core/classroom/class-rig.ts'
import { ClassHost, part, until } from './class-host.ts'

describe('a pain visit on its server', () => {
  const host = new ClassHost()
  let desk: Connection
  let wall: Connection
  const lines: Connection[] = []

  beforeAll(async () => {
    await host.start()
    const { token = '' } = await host.door('setup', {
      link: host.link,
      passphrase: '对手戏讲师口令一',
    })
    const { class: id = '', code = '' } = await host.door('open', { token, title: '周三班' })
    desk = host.line({ token, class: id, as: 'instructor' })
    wall = host.line({ token, class: id, as: 'projector' })
    for (const name of ['王伟', '李娜', '张敏', '赵磊', '钱程']) {
      const seat = await host.door('join', { code, name })
      lines.push(host.line({ token: seat.token ?? '' }))
    }
    await until(desk, (it) => part(it, 'class')?.present === lines.length)
  }, 30_000)
  afterAll(() => host.end())

  const textOf = (line: Connection): string => JSON.stringify([...line.seen().parts])
  const next = async (from: 'prepare' | 'visit' | 'confirm'): Promise<void> => {
    expect(await desk.ask({ kind: 'next-stage', from })).toBeNull()
  }

  it('[CR21] from the cards to what was found: no screen but the customers’ was ever sent the card', async () => {
    expect(await desk.ask({ kind: 'start', settings: VISIT })).toBeNull()
    for (const line of lines) await until(line, (it) => part(it, 'visit'))
    const at = (side: 'vendor' | 'customer'): Connection => {
      const found = lines.find((it) => {
        const visit = part(it.seen(), 'visit')
        return visit?.number === 1 && visit.side === side
      })
      if (!found) throw new Error(`nobody is ${side} at the first table`)
      return found
    }
    const [seller, customer] = [at('vendor'), at('customer')]
    const card = [...customer.seen().parts].find(([key]) => key.startsWith('pain/'))?.[1]
    if (!card || !('items' in card)) throw new Error('no card')
    const [pain] = card.items
    await next('prepare')
    await until(seller, (it) => part(it, 'visit')?.stage === 'visit')
    expect(await seller.ask({ kind: 'say', activity: 1, to: 'table', text: '您好' })).toBeNull()
    await until(customer, (it) => part(it, 'said', 'said/1'))
    const note = { kind: 'write-down', activity: 1, what: 'pain', text: '门关不严' } as const
    expect(await customer.ask(note)).toMatchObject({ refused: 'class/no-right' })
    expect(await seller.ask(note)).toBeNull()
    await next('visit')
    await until(customer, (it) => part(it, 'note', 'note/1'))
    const item = pain?.id ?? ''
    expect(await customer.ask({ kind: 'confirm', activity: 1, note: 1, item })).toBeNull()
    await until(seller, (it) => part(it, 'note', 'note/1')?.hit === true)
    const outsiders = [seller, wall, desk, ...lines.filter((it) => tableOf(it) === 2)]
    for (const line of outsiders)
      for (const { text } of card.items) expect(textOf(line)).not.toContain(text.zh)
    await next('confirm')
    await until(wall, (it) => part(it, 'found', 'found/1')?.pains.found === 1)
    await until(seller, (it) => part(it, 'found')?.pains.found === 1)
    expect(textOf(seller)).toContain(pain?.text.zh)
  })

  const tableOf = (line: Connection): number | undefined => part(line.seen(), 'visit')?.number
})
