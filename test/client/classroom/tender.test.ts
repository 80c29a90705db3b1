import { describe, expect, it } from 'vitest'
import {
  type Compared,
  finalColumns,
  latestColumns,
} from '../../../src/client/views/classroom/tender/columns-of.ts'
import {
  customerLessons,
  vendorLessons,
} from '../../../src/client/views/classroom/tender/lesson.ts'
import {
  customerWaits,
  phaseOf,
  vendorWaits,
} from '../../../src/client/views/classroom/tender/phase.ts'
import { lineAt } from '../../../src/client/views/classroom/tender/tender-line.ts'
import { type ClassLine, reading } from '../../../src/client/views/classroom/use-class.ts'
import { signalOf, startClock } from '../../../src/core/classroom/clock.ts'
import type { PartOf, Parts, PartValue } from '../../../src/core/classroom/parts.ts'
import { RIGHTS } from '../../../src/core/classroom/role.ts'
import { TENDER_STAGES } from '../../../src/core/classroom/tender/settings.ts'
import { contestTold } from '../../../src/core/classroom/told-contest.ts'

const t = (key: string): string => key
const level = (id: string) => ({ id, zh: id, en: id })
const issues = [
  {
    id: 'price',
    title: { zh: '价', en: 'Price' },
    levels: [level('low'), level('middle'), level('high')],
  },
]
const pack = (price: string) => ({ price })
const final = (vendor: number, price: string, customer: number): PartOf<'final'> => ({
  ...{ vendor, table: vendor, sealed: true, by: null, offer: 2, packages: [pack(price)] },
  vendorPoints: [10 - customer],
  customerPoints: [customer],
})

describe('a stage, as one of three companies has it', () => {
  it('[CR26] is its turn, or another’s before or after it', () => {
    const phases = (vendor: number) => TENDER_STAGES.map((it) => phaseOf(it, vendor))
    expect(phases(1)).toEqual(['quote', 'turn', 'after', 'after', 'seal', 'award'])
    expect(phases(3)).toEqual(['quote', 'before', 'before', 'turn', 'seal', 'award'])
  })

  it('[CR27] lets it quote, bargain in its turn, seal and sign, and nothing else', () => {
    const free = (vendor: number) =>
      TENDER_STAGES.map((it) =>
        RIGHTS.filter((right) => vendorWaits(phaseOf(it, vendor), t)(right) === null),
      )
    expect(free(2)).toEqual([['offer'], [], [...RIGHTS], [], ['close'], ['close']])
    const customer = (vendor: number) =>
      TENDER_STAGES.map((it) =>
        RIGHTS.filter((right) => customerWaits(it, vendor, t)(right) === null),
      )
    expect(customer(2)).toEqual([[], [], [...RIGHTS], [], [], ['close']])
  })

  it('[CR26] signals ten and two minutes of all that is left, not of its own time', () => {
    const clock = startClock(0, 6 * 60_000)
    const at = (minutes: number, later: number) => signalOf(clock, minutes * 60_000, later * 60_000)
    expect([at(0, 9), at(4.9, 9), at(5, 9), at(3.9, 0), at(4, 0)]).toEqual([null, null, 10, 10, 2])
  })

  it('is drawn from its own table’s parts as if there were no other', () => {
    const said = (text: string): PartValue =>
      ({ n: 1, side: 'vendor', by: '甲', to: 'table', text, runMs: 0 }) as const
    const parts: Parts = new Map([
      ['said/1001', said('一')],
      ['said/2001', said('二')],
      ['said/2002', said('二二')],
    ])
    const line = { seen: { parts }, ...reading(parts) } as ClassLine // no more of a line is read here
    const heard = (vendor: number) =>
      lineAt(line, vendor)
        .parts('said')
        .map((it) => it.text)
    expect([1, 2, 3].map(heard)).toEqual([['一'], ['二', '二二'], []])
  })
})

describe('packages side by side', () => {
  it('[CR29] are the last words, each with what an award names; alternatives have a column each', () => {
    const two = {
      ...final(2, 'low', 4),
      packages: [pack('low'), pack('high')],
      customerPoints: [4, 9],
    }
    const columns = finalColumns([final(1, 'middle', 7), two])
    const seen = (it: Compared) => [it.vendor, it.alternative, it.points, it.award]
    expect(columns.map(seen)).toEqual([
      [1, null, 7, { offer: 2, package: 0 }],
      [2, 0, 4, { offer: 2, package: 0 }],
      [2, 1, 9, { offer: 2, package: 1 }],
    ])
    // A last word of all for who has not read it yet is none that can be chosen.
    expect(finalColumns([{ ...final(1, 'low', 1), offer: null }])[0]?.award).toBeNull()
  })

  it('are, before envelopes are opened, the last each company put down; a customer’s own offer is none', () => {
    const offer = (n: number, side: 'vendor' | 'customer', points: number): PartOf<'offer'> => ({
      ...{ n, side, by: null, packages: [pack('low')], points: [points], theirs: null, runMs: n },
    })
    const columns = latestColumns([
      {
        vendor: 1,
        offers: [offer(1, 'vendor', 3), offer(2, 'vendor', 5), offer(3, 'customer', 9)],
      },
      { vendor: 2, offers: [] },
      { vendor: 3, offers: [offer(1, 'vendor', 6)] },
    ])
    expect(columns.map((it) => [it.vendor, it.points, it.award])).toEqual([
      [1, 5, null],
      [3, 6, null],
    ])
  })
})

describe('what a tender teaches', () => {
  const contest = contestTold(issues, {
    points: { vendor: { price: [1, 5, 9] }, customer: { price: [9, 5, 1] } },
    reservation: { vendor: 3, customer: 3 },
  })
  const finals = [final(1, 'high', 1), final(2, 'middle', 5)]
  const second = { vendor: 2, deal: { vendor: 5, customer: 5 } }

  it('[CR30] tells who lost how far he was behind, and what would have been enough', () => {
    expect(vendorLessons(contest, 1, finals, second)).toEqual([
      { code: 'short', own: 1, chosen: 5 },
      { code: 'out-of-reach' },
    ])
    const equal = [final(1, 'middle', 5), final(2, 'middle', 5)]
    expect(vendorLessons(contest, 1, equal, second)[0]).toEqual({
      code: 'equal',
      own: 5,
      chosen: 5,
    })
  })

  it('[CR30] tells who had more to give than any rival, and was not chosen, that alone', () => {
    const passed = [final(1, 'low', 9), final(2, 'middle', 5)]
    expect(vendorLessons(contest, 1, passed, second)).toEqual([{ code: 'passed-over', by: 4 }])
  })

  it('[CR30] tells who won what he could have kept', () => {
    const [lesson] = vendorLessons(contest, 2, finals, second)
    expect(lesson).toMatchObject({ code: 'won', own: 5, enough: { own: 5 } })
  })

  it('[CR30] tells the customer which of the three was worth most to him', () => {
    const told = (award: Parameters<typeof customerLessons>[1]) => customerLessons(finals, award, 3)
    expect(told(second)).toEqual([{ code: 'took-best', vendor: 2, best: 5, took: 5 }])
    expect(told({ vendor: 1, deal: { vendor: 9, customer: 1 } })).toEqual([
      { code: 'took-less', vendor: 2, best: 5, took: 1 },
    ])
    expect(told({ vendor: null, deal: null })).toEqual([
      { code: 'took-none', vendor: 2, best: 5, took: 3 },
    ])
    expect(customerLessons([], second, 3)).toEqual([])
  })
})
