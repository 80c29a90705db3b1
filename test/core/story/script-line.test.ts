import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strayContent } from '../../../src/core/story/flow.ts'
import { readScript } from '../../../src/core/story/script-line.ts'

describe('an authored line', () => {
  const rows: readonly [string, string, string, object][] = [
    [
      'a line',
      'BUYER: 坐。 #id:sit #buyer.question',
      'sit',
      { kind: 'line', who: 'BUYER', id: 'sit', text: '坐。', tags: ['buyer.question'] },
    ],
    [
      'a line in a branch',
      '  - else: OLD_MA: 嗯……行。 #id:ma.1',
      '  - else: ma.1',
      { who: 'OLD_MA', id: 'ma.1', text: '嗯……行。', tags: [] },
    ],
    [
      'a choice',
      '* [好。 #id:ok #listen.ack]',
      '* [ok]',
      { kind: 'choice', who: 'SELLER', id: 'ok', text: '好。', tags: ['listen.ack'] },
    ],
    [
      'a choice with a label, a condition and a divert',
      '  + + (again) {need("a") == 1} {not ok} [再说：一遍 #id:again #ask.open #need:a] -> hub',
      '  + + (again) {need("a") == 1} {not ok} [again] -> hub',
      { kind: 'choice', id: 'again', text: '再说：一遍', tags: ['ask.open', 'need:a'] },
    ],
    ['a comment after it', 'BUYER: 坐。 #id:sit // he sits', 'sit', { id: 'sit', tags: [] }],
    ['an address in it', 'BUYER: 看 a://b。 #id:see', 'see', { text: '看 a://b。' }],
    ['a figure', 'BUYER: 出 %counter%。 #id:bid', 'bid', { text: '出 %counter%。' }],
  ]
  it.each(rows)('[S1] %s is read whole, and leaves its id', (_name, source, bare, line) => {
    const read = readScript(source)
    expect(read.problems).toEqual([])
    expect(read.lines[0]).toMatchObject(line)
    expect(read.bare.trimEnd()).toBe(bare)
  })

  const untouched = [
    '=== hub',
    '-> hub',
    'VAR asked = false',
    '~ asked = true',
    '{ need("waiting") >= 2:',
    '- else:',
    '+ -> hub',
    '* {asked} -> hub',
    '- (gather)',
    '-> stock_known ->',
    '',
  ]
  it.each(untouched)('[S2] %j says nothing and stays as it is', (source) => {
    expect(readScript(source)).toEqual({
      lines: [],
      drills: [],
      settings: [],
      problems: [],
      bare: source,
    })
  })

  it('[S1] a line knows its number and its knot, whatever ends the lines', () => {
    const source = '-> a\r\n=== a\r\nBUYER: 一 #id:x\r\n== function b(c)\r\nBUYER: 二 #id:y'
    expect(readScript(source).lines).toMatchObject([
      { id: 'x', line: 3, knot: 'a' },
      { id: 'y', line: 5, knot: 'b' },
    ])
  })

  it('[S1] any text is read without a throw, each of its lines once', () => {
    const piece = fc.constantFrom('BUYER: ', '话', '#id:', 'a', '{', '}', '[', ']', '*', '->', ' ')
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((it) => it.join('')),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (lines) => {
        const source = lines.map((it) => it.replace(/[\r\n]/g, '')).join('\n')
        const read = readScript(source)
        expect(read.bare.split('\n')).toHaveLength(source.split('\n').length)
        expect(new Set(read.lines.map((it) => it.line)).size).toBe(read.lines.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the flow', () => {
  it('[S1] shows ids; words that are only compared are not shown', () => {
    const flow = JSON.stringify({
      root: [['^sit', '\n', 'ev', 'str', '^accept', '/str', '==', '/ev', '^ stray words ', null]],
    })
    expect(strayContent(flow, new Set(['sit']))).toEqual(['stray words'])
    expect(strayContent(`\uFEFF${flow}`, new Set(['sit', 'stray words']))).toEqual([])
  })
})
