import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { transcriptOf } from '../../../src/core/meeting/replay.ts'
import { isRefusal, REFUSALS, type Refusal } from '../../../src/core/refusal.ts'
import type { Move } from '../../../src/core/transcript/move.ts'
import { FORMAT, MODES, RULES_VERSION } from '../../../src/core/transcript/rules.ts'
import {
  decode,
  encode,
  parseTranscript,
  type Transcript,
} from '../../../src/core/transcript/transcript.ts'
import { after, MINI, offer, say, sitDown, TABLE } from '../mini-case.ts'

const TALK = transcriptOf(
  after(
    sitDown(MINI.scenario, { seed: 7 }),
    { kind: 'prepare', sheet: { 目标: '听明白', budget: 3 } },
    say('stuck'),
    { kind: 'note', text: '等两个小时 "quoted" \u2028 🙂', atMs: 1200 },
    say('echo'),
    { kind: 'take-back', count: 1 },
    say('worth'),
    say('next'),
  ),
)
const BARGAIN = transcriptOf(
  after(
    sitDown(TABLE.scenario),
    { kind: 'guess', order: ['price'] },
    offer(11_800, 'prepaid'),
    { kind: 'leave' },
    { kind: 'return' },
    offer(11_700),
    { kind: 'accept' },
  ),
)

/** A value of the format or one of the codes: the only two things the door gives. */
const isSound = (read: Transcript | Refusal): boolean =>
  isRefusal(read) ? REFUSALS.includes(read.refused) : read.format === FORMAT

describe('the codec', () => {
  it.each([
    ['a talk', TALK],
    ['a bargaining', BARGAIN],
  ])('[T1] %s comes back as it was', (_name, transcript) => {
    expect(decode(encode(transcript))).toEqual(transcript)
    expect(encode(decode(encode(transcript)) as Transcript)).toBe(encode(transcript))
  })

  const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/).filter((it) => it !== 'constructor')
  const atMs = fc.option(fc.integer({ min: 0, max: 86_400_000 }), { nil: undefined })
  const stamped = <T extends object>(move: fc.Arbitrary<T>): fc.Arbitrary<Move> =>
    fc
      .tuple(move, atMs)
      .map(([it, at]) => (at === undefined ? it : { ...it, atMs: at }) as unknown as Move)
  const words = fc.string({ unit: 'grapheme', maxLength: 60 })
  const pack = fc.dictionary(id, fc.string({ maxLength: 12 }), { minKeys: 1, maxKeys: 8 })
  const move = fc.oneof(
    stamped(fc.record({ kind: fc.constant('say'), choice: id })),
    stamped(
      fc.record(
        {
          kind: fc.constant('offer'),
          packages: fc.array(pack, { minLength: 1, maxLength: 3 }),
          if: id,
          say: id,
        },
        { requiredKeys: ['kind', 'packages'] },
      ),
    ),
    stamped(
      fc.record({ kind: fc.constantFrom('accept', 'leave', 'return', 'walk-away', 'time-up') }),
    ),
    stamped(fc.record({ kind: fc.constant('note'), text: words })),
    stamped(fc.record({ kind: fc.constant('take-back'), count: fc.integer({ min: 1, max: 500 }) })),
    stamped(fc.record({ kind: fc.constant('guess'), order: fc.array(id, { maxLength: 8 }) })),
    stamped(
      fc.record({
        kind: fc.constant('prepare'),
        sheet: fc.dictionary(id, fc.oneof(words, fc.integer())),
      }),
    ),
  )
  const hash = fc.stringMatching(/^[0-9a-f]{32}$/)
  const transcript: fc.Arbitrary<Transcript> = fc.record({
    format: fc.constant(FORMAT),
    scenario: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    logicHash: hash,
    textHash: hash,
    rulesVersion: fc.integer({ min: 1, max: 9 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    persona: fc.constantFrom(...PERSONAS),
    mode: fc.constantFrom(...MODES),
    moves: fc.array(move, { maxLength: 12 }),
  })
  it('[T1] any transcript of the format comes back as it was', () => {
    fc.assert(
      fc.property(transcript, (it) => {
        expect(decode(encode(it))).toEqual(it)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the door', () => {
  const changed = (change: object): string => JSON.stringify({ ...TALK, ...change })
  const withMove = (move: unknown): string => changed({ moves: [move] })
  const rows: readonly [string, string, string][] = [
    ['nothing', '', 'format/not-json'],
    ['half a transcript', encode(TALK).slice(0, 200), 'format/not-json'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'format/not-json'],
    ['too much', 'x'.repeat(4_000_001), 'format/too-large'],
    ['null', 'null', 'format/unknown'],
    ['a number', '7', 'format/unknown'],
    ['a list', '[]', 'format/unknown'],
    ['another program’s save', '{"version":3,"nodes":[]}', 'format/unknown'],
    ['a format of another time', changed({ format: 'counterpart-transcript/9' }), 'format/unknown'],
    ['a format that is an object', '{"format":{"toString":1}}', 'format/unknown'],
    ['a format that only inherits', '{"__proto__":{"format":"x"}}', 'format/unknown'],
    ['a header alone', JSON.stringify({ format: FORMAT }), 'format/malformed'],
    ['a key too many', changed({ cheat: true }), 'format/malformed'],
    ['a score of its own', changed({ report: { conduct: 100 } }), 'format/malformed'],
    ['no moves', changed({ moves: null }), 'format/malformed'],
    ['too many moves', changed({ moves: Array(5001).fill({ kind: 'leave' }) }), 'format/malformed'],
    ['a negative seed', changed({ seed: -1 }), 'format/malformed'],
    ['a seed too large', changed({ seed: 2 ** 32 }), 'format/malformed'],
    ['half a seed', changed({ seed: 0.5 }), 'format/malformed'],
    ['a persona nobody knows', changed({ persona: 'lion' }), 'format/malformed'],
    ['a persona by inheritance', changed({ persona: 'constructor' }), 'format/malformed'],
    ['a mode nobody knows', changed({ mode: 'easy' }), 'format/malformed'],
    ['a short hash', changed({ logicHash: 'ab' }), 'format/malformed'],
    ['a scenario with a path', changed({ scenario: '../forklift' }), 'format/malformed'],
    ['a version of nothing', changed({ rulesVersion: 0 }), 'format/malformed'],
    ['a move without a kind', withMove({ choice: 'sit' }), 'format/malformed'],
    ['a move of no kind', withMove({ kind: 'shout' }), 'format/malformed'],
    ['a kind by inheritance', withMove({ kind: 'toString' }), 'format/malformed'],
    ['a kind that is an object', withMove({ kind: { toString: 1 } }), 'format/malformed'],
    ['a move that is text', withMove('say'), 'format/malformed'],
    ['an id in capitals', withMove({ kind: 'say', choice: 'SIT' }), 'format/malformed'],
    ['an endless id', withMove({ kind: 'say', choice: 'a'.repeat(81) }), 'format/malformed'],
    ['a time before the start', withMove({ kind: 'leave', atMs: -1 }), 'format/malformed'],
    ['a time after a day', withMove({ kind: 'leave', atMs: 86_400_001 }), 'format/malformed'],
    ['nothing taken back', withMove({ kind: 'take-back', count: 0 }), 'format/malformed'],
    ['an endless note', withMove({ kind: 'note', text: '话'.repeat(2001) }), 'format/malformed'],
    ['an offer of nothing', withMove({ kind: 'offer', packages: [] }), 'format/malformed'],
    [
      'an offer of an empty package',
      withMove({ kind: 'offer', packages: [{}] }),
      'format/malformed',
    ],
    [
      'a package of numbers',
      withMove({ kind: 'offer', packages: [{ price: 1 }] }),
      'format/malformed',
    ],
  ]
  it.each(rows)('[T3] %s is refused', (_name, text, code) => {
    expect(decode(text)).toMatchObject({ refused: code })
  })

  it('[T2] what a move means is never taken from the player', () => {
    expect(decode(withMove({ kind: 'say', choice: 'stuck', tags: ['spin:N'] }))).toMatchObject({
      refused: 'format/malformed',
      detail: expect.stringContaining('moves.0.tags'),
    })
  })

  it('[T3] a refusal names the place', () => {
    expect(decode(withMove({ kind: 'say', choice: 4 }))).toMatchObject({
      detail: expect.stringMatching(/^moves\.0\.choice: /),
    })
  })

  const inherited: readonly [string, string][] = [
    ['at the top', `{"__proto__":{"mode":"exam"},${encode(TALK).slice(1)}`],
    ['as the constructor', `{"constructor":{"name":"x"},${encode(TALK).slice(1)}`],
    ['in a move', encode(TALK).replace('{"kind":"say"', '{"__proto__":{"x":1},"kind":"say"')],
  ]
  it.each(inherited)('[T3] a key that every object inherits is refused %s', (_name, text) => {
    expect(decode(text)).toMatchObject({ refused: 'format/malformed' })
  })

  it('[T3] in a package or a sheet such a key is left out, and does no harm', () => {
    const pack = JSON.parse('{"__proto__":"1","constructor":"2","price":"3"}')
    const sheet = JSON.parse('{"__proto__":{"x":1},"constructor":1,"target":2}')
    const read = decode(
      changed({
        moves: [
          { kind: 'offer', packages: [pack] },
          { kind: 'prepare', sheet },
        ],
      }),
    )
    expect(read).toMatchObject({
      moves: [{ packages: [{ price: '3' }] }, { sheet: { target: 2 } }],
    })
    expect(JSON.stringify(read)).not.toMatch(/__proto__|constructor/)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('[T3] deep nesting is refused', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(isRefusal(decode(deep))).toBe(true)
    expect(isRefusal(decode(`{"format":"${FORMAT}","moves":${deep}}`))).toBe(true)
    expect(isRefusal(decode(encode(TALK).replace('{"kind":"say"', `{"x":${deep}`)))).toBe(true)
  })

  it('[T3] 10,000 random byte strings give a value or a code, never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(isSound(decode(new TextDecoder('latin1').decode(bytes)))).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })

  it('[T3] any value at all gives a value or a code, never a throw', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(TALK)), (value, key) => {
        expect(isSound(parseTranscript(value))).toBe(true)
        expect(isSound(parseTranscript({ ...TALK, [key]: value }))).toBe(true)
        expect(isSound(parseTranscript({ ...TALK, moves: [value] }))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('[T3] a transcript with bytes changed, cut or doubled gives a value or a code', () => {
    const text = encode(BARGAIN)
    const place = fc.integer({ min: 0, max: text.length })
    const mutation = fc.tuple(place, fc.integer({ min: 0, max: 6 }), fc.string({ maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const mutated = mutations.reduce(
          (now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut),
          text,
        )
        const read = decode(mutated)
        expect(isSound(read)).toBe(true)
        if (!isRefusal(read)) expect(decode(encode(read))).toEqual(read)
      }),
      { numRuns: 3000 },
    )
  })

  it('[T4] a transcript tells under which rules it was played', () => {
    expect(TALK.rulesVersion).toBe(RULES_VERSION)
    expect(TALK).toMatchObject({ scenario: 'mini', persona: 'owl', seed: 7, mode: 'guided' })
  })
})
