import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAsk } from '../../../src/core/classroom/ask.ts'
import { CODE_LENGTH, codeFrom, readCode } from '../../../src/core/classroom/code.ts'
import { distinctName, readName, readText } from '../../../src/core/classroom/name.ts'
import { readTell } from '../../../src/core/classroom/tell.ts'
import { isRefusal } from '../../../src/core/refusal.ts'

describe('the door', () => {
  const id = 'abcdefgh1234'
  const hostile: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a list', []],
    ['a kind nobody knows', { kind: 'win', id }],
    ['a kind by inheritance', { kind: 'constructor', id }],
    ['no id', { kind: 'pause' }],
    ['an id with spaces', { kind: 'pause', id: 'abc defgh' }],
    ['an id of a kilobyte', { kind: 'pause', id: 'a'.repeat(1024) }],
    ['a key more', { kind: 'pause', id, score: 100 }],
    [
      'a state',
      { kind: 'move', id, activity: 1, after: 0, move: { kind: 'say', choice: 'x' }, state: {} },
    ],
    [
      'tags',
      { kind: 'move', id, activity: 1, after: 0, move: { kind: 'say', choice: 'x', tags: [] } },
    ],
    [
      'a time',
      { kind: 'move', id, activity: 1, after: 0, move: { kind: 'say', choice: 'x', atMs: 1 } },
    ],
    ['time up', { kind: 'move', id, activity: 1, after: 0, move: { kind: 'time-up' } }],
    ['NaN', { kind: 'move', id, activity: Number.NaN, after: 0, move: { kind: 'accept' } }],
    ['a fraction', { kind: 'extend', id, minutes: 1.5 }],
    ['years', { kind: 'extend', id, minutes: 1e9 }],
    ['minus minutes', { kind: 'extend', id, minutes: -5 }],
    [
      'four packages',
      {
        kind: 'offer',
        id,
        activity: 1,
        packages: [{ a: '1' }, { a: '2' }, { a: '3' }, { a: '4' }],
      },
    ],
    [
      'a package of nine',
      {
        kind: 'offer',
        id,
        activity: 1,
        packages: [Object.fromEntries('abcdefghi'.split('').map((it) => [it, '1']))],
      },
    ],
    ['a prototype', JSON.parse(`{"kind":"pause","id":"${id}","__proto__":{"kind":"end"}}`)],
    ['a seat of others', { kind: 'begin', id, activity: 1, seat: 2 }],
    ['a fourth vendor', { kind: 'award', id, activity: 1, vendor: 4, offer: 1, package: 0 }],
    ['a fourth package', { kind: 'award', id, activity: 1, vendor: 1, offer: 1, package: 3 }],
    [
      'an award of another’s',
      { kind: 'award', id, activity: 1, vendor: 1, offer: 1, package: 0, seat: 2 },
    ],
    ['two envelopes', { kind: 'seal', id, activity: 1, package: [{ a: '1' }, { a: '2' }] }],
    [
      'an envelope at another table',
      { kind: 'seal', id, activity: 1, table: 2, package: { a: '1' } },
    ],
    ['a stage there is not', { kind: 'next-stage', id, from: 'talk-4' }],
  ]
  it.each(hostile)('[CR1] refuses %s', (_, input) => {
    expect(readAsk(input)).toMatchObject({ refused: 'class/malformed' })
  })

  it('[CR1] whatever arrives at either door is read without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
        expect(isRefusal(readAsk(input))).toBe(true)
        expect(isRefusal(readTell(input))).toBe(true)
      }),
    )
  })

  it('[CR1] the page refuses a part it does not know or that is not whole', () => {
    const sight = (parts: unknown) => ({ kind: 'sight', now: 1, whole: true, parts, gone: [] })
    expect(readTell(sight({ me: { seat: 1, name: '王伟' } }))).toMatchObject({ kind: 'sight' })
    for (const parts of [
      { me: { seat: 1 } },
      { 'me/x': { seat: 1, name: '王伟' } },
      { stranger: {} },
      { 'watch/': {} },
    ])
      expect(readTell(sight(parts))).toMatchObject({ refused: 'class/malformed' })
  })
})

describe('codes', () => {
  it('[CR3] a code is eight clear signs, read small or spaced', () => {
    const code = codeFrom(Uint8Array.from({ length: 16 }, (_, i) => i * 31))
    expect(code).toHaveLength(CODE_LENGTH)
    expect(code).not.toMatch(/[01OIL]/)
    expect(readCode(` ${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase())).toBe(code)
    for (const wrong of ['', 'ABC', `${code}2`, 'ABCD234O', '口令口令口令口令'])
      expect(readCode(wrong)).toBeNull()
  })
})

describe('names', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['spaces', '   '],
    ['signs only', '!?…'],
    ['a zero-width space', '王\u200B伟'],
    ['a joiner', '王\u200D伟'],
    ['writing turned around', '\u202E王伟'],
    ['an isolate', '\u2066王伟\u2069'],
    ['a line break', '王\n伟'],
    ['a line separator', '王\u2028伟'],
    ['a blank letter', '\u3164\u3164'],
    ['a control sign', 'a\u0000b'],
    ['half a sign', 'a\uD800'],
    ['heaps of accents', `a${'\u0301'.repeat(9)}`],
    ['25 letters', '王'.repeat(25)],
    ['a megabyte', 'x'.repeat(1_000_000)],
  ]
  it.each(wrong)('[CR4] refuses %s', (_, name) => {
    expect(readName(name)).toMatchObject({ refused: 'class/name' })
  })

  it('[CR4] keeps what is a name, markup and all: it is shown as text', () => {
    expect(readName('  王  小伟 ')).toBe('王 小伟')
    expect(readName('Zoe\u0308')).toBe('Zoë')
    expect(readName('<b>王</b>')).toBe('<b>王</b>')
    expect(readName('王'.repeat(24))).toHaveLength(24)
  })

  it('[CR4] names that look alike are told apart', () => {
    expect(distinctName('王伟', ['李娜'])).toBe('王伟')
    expect(distinctName('王伟', ['王伟', '王 伟 2'])).toBe('王伟 3')
    expect(distinctName('ＡＭＹ', ['amy'])).toBe('ＡＭＹ 2')
  })

  it('[CR4] a text may have lines, and says something', () => {
    expect(readText(' 好\r\n就这样 ')).toBe('好\n就这样')
    for (const text of ['', ' \n ', '\u202Eabc', '王'.repeat(501)])
      expect(readText(text)).toMatchObject({ refused: 'class/text' })
  })
})
