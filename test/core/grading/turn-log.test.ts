import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../src/core/grading/report.ts'
import { readTurnLog } from '../../../src/core/grading/turn-log.ts'
import { isRefusal } from '../../../src/core/refusal.ts'

const format = 'counterpart-turns/1'
const turns = [
  { n: 1, actor: 'seller', tags: ['ask.open', 'spin:S'], need: 'waiting', known: false, words: 14 },
  { n: 2, actor: 'buyer', tags: ['buyer.fact'], need: 'waiting', words: 30 },
]
const log = {
  format,
  persona: 'owl',
  needs: [{ id: 'waiting', severity: 2, solvable: true, rivalWeak: true }],
  turns,
  bargain: { quote: 12_000, floor: 11_000 },
}

const read = (input: unknown): Gradable => {
  const it = readTurnLog(input)
  if (isRefusal(it)) throw new Error(`${it.refused}: ${it.detail}`)
  return it
}

describe('turn logs', () => {
  it('[G50] reads what a log says', () => {
    expect(read(log)).toEqual({
      persona: 'owl',
      needs: [{ id: 'waiting', severity: 2, solvable: true, rivalWeak: true }],
      threads: 1,
      bargain: { quote: 12_000, floor: 11_000 },
      weights: {},
      turns: [
        { n: 1, actor: 'seller', tags: ['ask.open', 'spin:S'], need: 'waiting', words: 14 },
        { n: 2, actor: 'buyer', tags: ['buyer.fact'], need: 'waiting', words: 30 },
      ],
    })
  })

  it('[G50] the least of a log is enough', () => {
    expect(read({ format, turns: [] })).toEqual({
      persona: null,
      needs: [],
      threads: 1,
      bargain: null,
      weights: {},
      turns: [],
    })
    const { turns: said } = read({ format, turns: [{ actor: 'buyer' }, { actor: 'system' }] })
    expect(said).toEqual([
      { n: 1, actor: 'buyer', tags: [], words: 0 },
      { n: 2, actor: 'system', tags: [], words: 0 },
    ])
  })

  const kept: readonly [string, object, object][] = [
    ['unknown keys', { mood: 'grey' }, {}],
    ['unknown tags', { tags: ['dance'] }, { tags: ['dance'] }],
    ['a role beside the actor', { actor: 'seller:decider' }, { actor: 'seller' }],
    ['need and known as tags', { tags: ['need:gate', 'known'] }, { need: 'gate', known: true }],
    ['an empty field', { need: null, value: null, cond: null }, { n: 1 }],
    [
      'a trade',
      { value: 11_600, cond: 'prepay', condTaken: true, choice: 'offer-1' },
      { value: 11_600, cond: 'prepay', condTaken: true, choice: 'offer-1' },
    ],
  ]
  it.each(kept)('[G50] takes %s', (_name, said, expected) => {
    const { turns } = read({ format, turns: [{ actor: 'seller', ...said }] })
    expect(turns[0]).toMatchObject(expected)
  })

  it('[G50] a log may set its own weights, threads and target', () => {
    const it = read({
      ...log,
      weights: { spin: 1, charm: 3 },
      threads: 2,
      bargain: { quote: 3, floor: 1, target: 2 },
    })
    expect(it).toMatchObject({ weights: { spin: 1 }, threads: 2, bargain: { target: 2 } })
    expect(Object.keys(it.weights)).toEqual(['spin'])
  })

  const refused: readonly [string, unknown, string][] = [
    ['nothing', null, 'format/unknown'],
    ['words', 'turns', 'format/unknown'],
    ['another format', { ...log, format: 'counterpart-turns/2' }, 'format/unknown'],
    ['no turns', { format }, 'format/malformed'],
    ['a stranger', { ...log, persona: 'fox' }, 'format/malformed'],
    ['an unknown speaker', { format, turns: [{ actor: 'cat' }] }, 'format/malformed'],
    ['tags in one string', { format, turns: [{ actor: 'buyer', tags: 'a' }] }, 'format/malformed'],
    ['fewer than no words', { format, turns: [{ actor: 'buyer', words: -1 }] }, 'format/malformed'],
    ['a price in words', { format, turns: [{ actor: 'buyer', value: 'x' }] }, 'format/malformed'],
    ['turns out of order', { format, turns: [turns[1], turns[0]] }, 'format/malformed'],
    ['one need twice', { ...log, needs: [{ id: 'a' }, { id: 'a' }] }, 'format/malformed'],
    ['no room', { ...log, bargain: { quote: 1, floor: 1 } }, 'format/malformed'],
  ]
  it.each(refused)('[G50] %s is refused', (_name, input, code) => {
    const it = readTurnLog(input)
    expect(it).toMatchObject({ refused: code })
    expect(isRefusal(it) && it.detail.length > 0).toBe(true)
  })

  const details: readonly [string, unknown, string][] = [
    ['no format', {}, 'expected counterpart-turns/1, found undefined'],
    ['a number', { format: 7 }, 'expected counterpart-turns/1, found number'],
    ['words', { format: 'x'.repeat(80) }, `expected counterpart-turns/1, found ${'x'.repeat(60)}`],
    ['a turn again', { format, turns: [turns[0], turns[0]] }, 'turns.1.n: 1 does not come after'],
    ['a turn before', { format, turns: [turns[1], turns[0]] }, 'turns.1.n: 1 does not come after'],
  ]
  it.each(details)('[G50] %s is told with its place', (_name, input, detail) => {
    expect(readTurnLog(input)).toMatchObject({ detail })
  })

  it('[G50] a malformed field is told with its path', () => {
    const at = (input: object) => {
      const it = readTurnLog({ ...log, ...input })
      return isRefusal(it) ? it.detail : ''
    }
    expect(at({ turns: [{ actor: 'seller', words: -1 }] })).toMatch(/^turns\.0\.words: /)
    expect(at({ needs: [{ id: 'a' }, { id: 'a' }] })).toMatch(/^needs: one id, one need/)
    expect(at({ bargain: { quote: 1, floor: 2 } })).toMatch(/^bargain: the quote must be above/)
  })

  it('[G50] several needs of different ids are read', () => {
    expect(read({ ...log, needs: [{ id: 'a' }, { id: 'b' }] }).needs.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })

  it('[G50] fields left out stay out, and the tags that are fields go into them', () => {
    const { turns: said, ...rest } = read({
      format,
      turns: [
        { actor: 'seller', tags: ['known', 'ask.open', 'need:gate', 'spin:P'] },
        { actor: 'seller', value: 0, cond: 'a', condTaken: false, choice: 'b', atMs: 0 },
        { actor: 'seller', need: 'x', tags: ['need:gate'], known: false },
      ],
    })
    expect(said).toEqual([
      { n: 1, actor: 'seller', tags: ['ask.open', 'spin:P'], words: 0, need: 'gate', known: true },
      {
        n: 2,
        actor: 'seller',
        tags: [],
        words: 0,
        value: 0,
        cond: 'a',
        condTaken: false,
        choice: 'b',
        atMs: 0,
      },
      { n: 3, actor: 'seller', tags: [], words: 0, need: 'x' },
    ])
    for (const turn of said) for (const value of Object.values(turn)) expect(value).toBeDefined()
    expect(Object.keys(rest)).toEqual(['persona', 'needs', 'threads', 'bargain', 'weights'])
    const { bargain } = read(log)
    expect(Object.keys(bargain ?? {})).toEqual(['quote', 'floor'])
    expect(Object.keys(read({ ...log, weights: { spin: undefined, value: 1 } }).weights)).toEqual([
      'value',
    ])
  })

  it('[G50] one turn, of any number, is in order', () => {
    expect(read({ format, turns: [{ n: 7, actor: 'buyer' }] }).turns[0]?.n).toBe(7)
  })
})
