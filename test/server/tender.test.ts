import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { keyAt } from '../../src/core/classroom/tender/keys.ts'
import type { TenderStage } from '../../src/core/classroom/tender/settings.ts'
import { TENDER } from '../core/classroom/class-rig.ts'
import { ClassHost, part, until } from './class-host.ts'

const QUOTED = { price: 'l5', payment: '30', service: 'l5', delivery: 'l4' }
const COUNTER = { price: 'l1', payment: '150', service: 'l1', delivery: 'l2' }
const FINAL = { price: 'l3', payment: '90', service: 'l2', delivery: 'l3' }

describe('three companies on their server', () => {
  const host = new ClassHost()
  /** All that a line was ever shown. */
  const heard = new Map<Connection, string[]>()
  const lines: Connection[] = []
  let desk: Connection
  let wall: Connection
  let code = ''

  const listen = (entry: Parameters<ClassHost['line']>[0]): Connection => {
    const shown: string[] = []
    const line = host.line(entry, ({ parts }) => shown.push(JSON.stringify([...parts])))
    heard.set(line, shown)
    return line
  }
  const wasTold = (line: Connection, text: string): boolean =>
    heard.get(line)?.some((it) => it.includes(text)) ?? false

  beforeAll(async () => {
    await host.start()
    const { token = '' } = await host.door('setup', {
      link: host.link,
      passphrase: '对手戏讲师口令一',
    })
    const opened = await host.door('open', { token, title: '周三班' })
    code = opened.code ?? ''
    desk = listen({ token, class: opened.class ?? '', as: 'instructor' })
    wall = listen({ token, class: opened.class ?? '', as: 'projector' })
    for (const name of ['王伟', '李娜', '张敏', '赵磊']) {
      const seat = await host.door('join', { code, name })
      lines.push(listen({ token: seat.token ?? '' }))
    }
    await until(desk, (it) => part(it, 'class')?.present === lines.length)
  }, 30_000)
  afterAll(() => host.end())

  const next = async (from: TenderStage): Promise<void> => {
    expect(await desk.ask({ kind: 'next-stage', from })).toBeNull()
    for (const it of lines) await until(it, (seen) => part(seen, 'tender')?.stage !== from)
  }
  const vendor = (which: number): Connection => {
    const line = lines.find((it) => part(it.seen(), 'tender')?.vendor === which)
    if (!line) throw new Error(`nobody is vendor ${which}`)
    return line
  }

  it('[CR28] [CR29] from the quotation to the sheet; no rival’s line nor the wall was ever sent what was another’s', async () => {
    expect(await desk.ask({ kind: 'start', settings: TENDER })).toBeNull()
    for (const line of lines) await until(line, (it) => part(it, 'tender'))
    const customer = lines.find((it) => part(it.seen(), 'tender')?.side === 'customer')
    if (!customer) throw new Error('there is no customer')
    const [one, two, three] = [vendor(1), vendor(2), vendor(3)]
    const on = { activity: 1 } as const

    expect(await one.ask({ kind: 'offer', ...on, packages: [QUOTED] })).toBeNull()
    await until(customer, (it) => part(it, 'offer', keyAt('offer', 1, 1)))
    await next('quote')
    expect(await one.ask({ kind: 'say', ...on, to: 'table', text: '我们先到' })).toBeNull()
    expect(await two.ask({ kind: 'say', ...on, to: 'table', text: '插一句' })).toMatchObject({
      refused: 'move/not-now',
    })
    expect(await customer.ask({ kind: 'offer', ...on, packages: [COUNTER] })).toBeNull()
    await until(one, (it) => part(it, 'offer', keyAt('offer', 1, 2)))
    await next('talk-1')
    await next('talk-2')
    await next('talk-3')

    const draft = '半张没写完的密封报价'
    expect(await one.ask({ kind: 'draft', ...on, draft })).toBeNull()
    expect(await one.ask({ kind: 'seal', ...on, package: FINAL })).toBeNull()
    await until(customer, (it) => part(it, 'tender')?.vendors[0]?.sealed)
    for (const it of [customer, two, three, wall])
      expect(wasTold(it, JSON.stringify(FINAL))).toBe(false)
    await until(desk, (it) => part(it, 'final', 'final/1')?.packages[0]?.price === 'l3')

    // The server dies while envelopes are handed in: what was handed in is there again.
    await host.kill()
    await host.start()
    await until(one, (it) => part(it, 'draft')?.draft === draft)
    await until(one, (it) => part(it, 'final', 'final/1')?.sealed)
    await until(desk, (it) => it.status === 'open' && part(it, 'class')?.present === lines.length)
    for (const it of [customer, two, three, wall])
      expect(wasTold(it, JSON.stringify(FINAL))).toBe(false)

    await next('seal')
    expect(await one.ask({ kind: 'seal', ...on, package: COUNTER })).toMatchObject({
      refused: 'move/not-now',
    })
    const seen = await until(customer, (it) => part(it, 'final', 'final/1')?.offer)
    const { offer = 0 } = part(seen, 'final', 'final/1') ?? {}
    const chosen = { kind: 'award', ...on, vendor: 1, offer: offer ?? 0, package: 0 } as const
    expect(await two.ask(chosen)).toMatchObject({ refused: 'class/no-right' })
    expect(await customer.ask(chosen)).toBeNull()
    await until(one, (it) => part(it, 'table', 'table/1')?.sheet)
    for (const it of [one, customer])
      expect(await it.ask({ kind: 'sign', ...on, sheet: 1 })).toBeNull()
    await until(two, (it) => part(it, 'table', 'table/2')?.ended === 'not-chosen')

    const secrets = [QUOTED, COUNTER, FINAL]
      .map((it) => JSON.stringify(it))
      .concat('我们先到', draft)
    for (const it of [two, three, wall])
      for (const secret of secrets) expect(wasTold(it, secret)).toBe(false)
    for (const it of [customer, desk, two, three, wall]) expect(wasTold(it, draft)).toBe(false)
    // The search finds what is there.
    for (const secret of secrets) expect(wasTold(one, secret)).toBe(true)

    expect(await desk.ask({ kind: 'next-stage', from: 'award' })).toBeNull()
    await until(wall, (it) => part(it, 'award', 'award/1')?.vendor === 1)
    await until(three, (it) => part(it, 'final', 'final/1')?.customerPoints)
    await until(three, (it) => part(it, 'outcome', 'outcome/2'))
    const { persons } = part(
      await until(desk, (it) => part(it, 'results', 'results/1')),
      'results',
      'results/1',
    ) ?? { persons: [] }
    expect(persons.filter((it) => it.points !== null)).toHaveLength(2)
    expect(wasTold(three, '我们先到')).toBe(false)
  }, 40_000)
})
