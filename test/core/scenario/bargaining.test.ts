import { describe, expect, it } from 'vitest'
import { readCase } from '../../../src/cli/story-files.ts'
import { compileCase } from '../../../src/core/scenario/compile.ts'
import { CHIPS, MINI_STORIES } from '../mini-case.ts'

const source = readCase('mini-chips', MINI_STORIES)
type Data = Record<string, unknown>

/** The case with its bargaining changed: what is wrong with it, without file and line. */
const problemsWith = (change: (bargaining: Data) => Data): readonly string[] => {
  const value = structuredClone(source.scenario.value) as Data
  const bargaining = change(value.bargaining as Data)
  const compiled = compileCase({
    ...source,
    scenario: { ...source.scenario, value: { ...value, bargaining } },
  })
  return 'problems' in compiled ? compiled.problems.map((it) => it.message) : []
}

const side = (name: 'seller' | 'buyer', change: (side: Data) => Data) => (bargaining: Data) => ({
  ...bargaining,
  [name]: change(bargaining[name] as Data),
})
const points = (name: 'seller' | 'buyer', change: Data) =>
  side(name, (it) => ({ ...it, points: { ...(it.points as Data), ...change } }))
const issue = {
  id: 'price',
  title: { zh: '价', en: 'Price' },
  levels: [{ id: 'a', zh: '甲', en: 'A' }],
}

describe('a bargaining over several issues', () => {
  it('[N50] compiles as written: lists and straight lines of points, best asked for where nothing is said', () => {
    const { bargaining } = CHIPS.scenario
    expect(bargaining?.seller?.points.price).toEqual([3, 6, 9, 12, 15])
    expect(bargaining?.buyer.points?.payment).toEqual([1, 2, 3, 4, 5])
    expect(bargaining).toMatchObject({ quote: 50, floor: 20, buyer: { aspiration: 50 } })
    expect(problemsWith((it) => it)).toEqual([])
  })

  const rows: readonly [string, (bargaining: Data) => Data, string][] = [
    ['no issue', (it) => ({ ...it, issues: [] }), 'one issue at least'],
    ['an issue of one level', (it) => ({ ...it, issues: [issue] }), 'two levels at least'],
    [
      'nine issues',
      (it) => ({ ...it, issues: Array.from({ length: 9 }, () => (it.issues as unknown[])[0]) }),
      'eight issues at most',
    ],
    [
      'an issue twice',
      (it) => ({ ...it, issues: [...(it.issues as unknown[]), (it.issues as unknown[])[0]] }),
      'two issues price',
    ],
    ['an issue without points', points('seller', { payment: undefined }), 'points'],
    ['points of nothing', points('seller', { colour: [1, 2] }), 'no issue colour'],
    ['too few points', points('buyer', { price: [1, 2] }), 'price has 5 levels, here are 2'],
    ['points that are no number', points('buyer', { price: [1, 2, 3, 4, Number.NaN] }), 'points'],
    ['points below nothing', points('buyer', { price: [1, 2, 3, 4, -1] }), 'points'],
    [
      'nothing both could sign',
      side('seller', (it) => ({ ...it, reservation: 50 })),
      'no package gives both sides at least their reservation',
    ],
    [
      'a buyer who asks for more than there is',
      side('buyer', (it) => ({ ...it, aspiration: 51 })),
      'no package is worth what the buyer asks',
    ],
    [
      'a buyer who asks for less than he can live with',
      side('buyer', (it) => ({ ...it, aspiration: 10 })),
      'nobody asks for less than he can live with',
    ],
    ['one side without points', ({ seller: _, ...it }) => it, "the seller's points"],
    ['money where there is none', (it) => ({ ...it, unit: '万元' }), '万元 goes with a ladder'],
    ['a quote without a price', (it) => ({ ...it, quote: 50 }), 'of a price in money'],
    ['a temper nobody has', (it) => ({ ...it, temper: 'mad' }), 'temper'],
  ]
  it.each(rows)('[N50] %s is told', (_name, change, message) => {
    expect(problemsWith(change).some((it) => it.includes(message))).toBe(true)
  })

  const money = (it: Data): Data => ({
    ...it,
    unit: '万元',
    quote: 310,
    floor: 188,
    issues: (it.issues as Data[]).map((of) =>
      of.id === 'price' ? { id: 'price', title: of.title, from: 186, to: 310, step: 1 } : of,
    ),
    seller: {
      reservation: 20,
      points: { ...((it.seller as Data).points as Data), price: { from: 1, to: 63 } },
    },
    buyer: {
      reservation: 20,
      points: { ...((it.buyer as Data).points as Data), price: { from: 20, to: 0 } },
    },
  })

  it('[N50] a price in money among other issues has a quote and a floor', () => {
    expect(problemsWith(money)).toEqual([])
    expect(problemsWith((it) => ({ ...money(it), floor: 400 }))[0]).toContain('a floor below it')
  })

  it('[N50] a price below the floor is worth nothing to the trainee', () => {
    const value = structuredClone(source.scenario.value) as Data
    const bargaining = money(value.bargaining as Data)
    const compiled = compileCase({
      ...source,
      scenario: { ...source.scenario, value: { ...value, bargaining } },
    })
    if ('problems' in compiled) throw new Error(compiled.problems[0]?.message)
    const { price = [] } = compiled.scenario.bargaining?.seller?.points ?? {}
    expect(price.slice(0, 4)).toEqual([0, 0, 2, 2.5])
    expect(price.at(-1)).toBe(63)
  })
})
