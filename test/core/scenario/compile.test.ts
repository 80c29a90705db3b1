import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { caseIds, compileFolder } from '../../../src/cli/story-files.ts'
import type { Compiled } from '../../../src/core/scenario/compile.ts'
import { countWords } from '../../../src/core/scenario/words.ts'
import { MINI, MINI_STORIES, TABLE } from '../mini-case.ts'

const SCRATCH = mkdtempSync(join(tmpdir(), 'counterpart-stories-'))
cpSync(MINI_STORIES, SCRATCH, { recursive: true })
afterAll(() => rmSync(SCRATCH, { recursive: true }))

type Edit = (text: string) => string
type Edits = Readonly<Record<string, Edit>>

/** Compiles a case with some of its files changed, and puts them back; a file that is not there starts empty. */
function edited(edits: Edits, id = 'mini'): Compiled {
  const kept = Object.keys(edits).map((name) => [join(SCRATCH, name), name] as const)
  const original = (path: string): string | null => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return null
    }
  }
  const before = kept.map(([path]) => [path, original(path)] as const)
  try {
    for (const [path, name] of kept) writeFileSync(path, edits[name]?.(original(path) ?? '') ?? '')
    return compileFolder(id, SCRATCH)
  } finally {
    for (const [path, text] of before) {
      if (text === null) rmSync(path)
      else writeFileSync(path, text)
    }
  }
}

/** What is wrong, as an author reads it. */
const problemsOf = (compiled: Compiled): readonly string[] =>
  'problems' in compiled
    ? compiled.problems.map((it) => `${it.file}:${it.line}: ${it.message}`)
    : []

const swap =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`)
    return text.replace(from, to)
  }
const append =
  (more: string): Edit =>
  (text) =>
    `${text}\n${more}\n`

const ink = (from: string, to: string): Edits => ({ 'mini/main.ink': swap(from, to) })
const yaml = (from: string, to: string): Edits => ({ 'mini/scenario.yaml': swap(from, to) })
const english = (from: string, to: string): Edits => ({ 'mini/strings.en.yaml': swap(from, to) })

describe('a case that compiles', () => {
  it('[S7] holds ids in its flow, and tags and words beside it', () => {
    const { scenario, scripts } = MINI
    expect(scenario.flow).not.toMatch(/\p{Script=Han}/u)
    expect(scenario.entries.stuck).toMatchObject({
      kind: 'choice',
      who: 'SELLER',
      knot: 'hub',
      tags: ['ask.open', 'spin:P'],
      need: 'waiting',
    })
    expect(scenario.entries.fleet).toMatchObject({ known: true, tags: ['ask.closed', 'spin:S'] })
    expect(scenario.entries['next-yes']).toMatchObject({ who: 'ROOM', end: 'advance' })
    expect(scripts.owl.zh.stuck).toBe('装车卡在哪儿？')
    expect(TABLE.scenario.knots).toContain('table_answer')
    expect(caseIds(MINI_STORIES)).toEqual([
      'mini',
      'mini-chips',
      'mini-money',
      'mini-once',
      'mini-steps',
      'mini-table',
      'mini-terms',
    ])
  })

  it('[S30] a drill begins at its mark, and what does not fit is told with its line', () => {
    const listed = `drills:
  - id: one
    kind: need-thread
    title: { zh: 练, en: Drill }
    goal: { zh: 问, en: Ask }
    decisions: 4
    weights: { spin: 1 }
`
    const marked = swap('=== hub\n', '=== hub\n#drill:one\n')
    const both = edited({ 'mini/scenario.yaml': append(listed), 'mini/main.ink': marked })
    expect(problemsOf(both)).toEqual([])
    expect('scenario' in both && both.scenario.drills[0]?.knot).toBe('hub')
    expect(problemsOf(edited({ 'mini/main.ink': marked }))).toEqual([
      'mini/main.ink:12: no drill one in scenario.yaml [S30]',
    ])
    expect(problemsOf(edited({ 'mini/scenario.yaml': append(listed) }))).toEqual([
      expect.stringMatching(/^mini\/scenario\.yaml:\d+: drills\.0: one is marked in 0 knots/),
    ])
  })

  it('[S7] compiled again from the same files it is the same', () => {
    expect(compileFolder('mini', MINI_STORIES)).toEqual(MINI)
    expect(JSON.parse(JSON.stringify(MINI))).toEqual(MINI)
  })

  const wording: readonly [string, Edits, string?][] = [
    ['a choice', ink('装车卡在哪儿？', '装车到底卡在哪儿？')],
    ['a translation', english('Have a seat.', 'Sit down.')],
    ['a voice', { 'mini/voices/tiger.yaml': swap('嗯，sit。', '坐下。') }],
    ['the title', yaml('小案例', '小小案例')],
    ['a fact of the brief', yaml('五台叉车。', '五台旧叉车。')],
    ['the title of a need', yaml('Waiting', 'The queue')],
    ['the name of the buyer', yaml('老周', '老赵')],
    ['a condition', { 'mini-table/scenario.yaml': swap('预付三成', '先付三成') }, 'mini-table'],
    ['an issue', { 'mini-table/scenario.yaml': swap('en: Price', 'en: The price') }, 'mini-table'],
  ]
  it.each(wording)('[S7] other words for %s change the textHash alone', (_name, edits, id) => {
    const before = id === 'mini-table' ? TABLE : MINI
    const mended = edited(edits, id)
    if ('problems' in mended) throw new Error(problemsOf(mended).join('\n'))
    expect(mended.scenario.logicHash).toBe(before.scenario.logicHash)
    expect(mended.scenario.textHash).not.toBe(before.scenario.textHash)
  })

  const logic: readonly [string, Edits, string?][] = [
    ['a tag', ink('#ask.open #spin:P', '#ask.causal #spin:P')],
    ['a condition of a choice', ink('{need("waiting") == 0}', '{need("waiting") < 2}')],
    ['a fact that the brief tells', ink(' #known', '')],
    ['a severity', yaml('severity: 2', 'severity: 3')],
    ['a weight', yaml('spin: 2', 'spin: 3')],
    ['the time there is', yaml('minutes: 10', 'minutes: 12')],
    ['his reservation', { 'mini-table/scenario.yaml': swap('11400', '11410') }, 'mini-table'],
    [
      'the cost of a condition',
      { 'mini-table/scenario.yaml': swap('cost: 40', 'cost: 50') },
      'mini-table',
    ],
  ]
  it.each(logic)('[S7] a change of %s changes the logicHash', (_name, edits, id) => {
    const before = id === 'mini-table' ? TABLE : MINI
    const changed = edited(edits, id)
    if ('problems' in changed) throw new Error(problemsOf(changed).join('\n'))
    expect(changed.scenario.logicHash).not.toBe(before.scenario.logicHash)
  })

  it('[S8] words are counted in Chinese, by persona where his voice differs', () => {
    expect(MINI.scenario.entries.fleet?.words).toBe(7)
    expect(MINI.scenario.entries.sit?.words).toEqual({ tiger: 2, peacock: 2, koala: 3, owl: 1 })
  })

  const counted: readonly [string, number][] = [
    ['', 0],
    ['坐。', 1],
    ['三吨锂电，80V 400Ah', 6],
    ['ROI 是多少？', 4],
    ['1.2 亿', 3],
    ['……', 0],
    ["it's café", 3],
  ]
  it.each(counted)('[S8] %j is %i words', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('[S5] an id may be any word, even one that every object inherits', () => {
    const compiled = edited({
      'mini/main.ink': swap('#id:fleet ', '#id:constructor '),
      'mini/strings.en.yaml': swap('fleet:', 'constructor:'),
    })
    if ('problems' in compiled) expect(problemsOf(compiled).join()).toContain('constructor')
    else expect(compiled.scripts.owl.en.constructor).toBe('How many forklifts have you got?')
  })
})

describe('a broken .ink', () => {
  const rows: readonly [string, Edits, string][] = [
    [
      'an unknown tag',
      ink('#ask.open #spin:P', '#ask.opne #spin:P'),
      'mini/main.ink:15: stuck: unknown tag #ask.opne [S4]',
    ],
    [
      'a line without an id',
      ink('#id:sit', '#buyer.fact'),
      'mini/main.ink:8: a line without an id: add #id:… [S1]',
    ],
    [
      'a choice without an id',
      ink('#id:next ', ''),
      'mini/main.ink:31: a choice without an id: add #id:… [S1]',
    ],
    [
      'words without tags or id',
      ink('坐。 #id:sit', '坐。'),
      'mini/main.ink:8: "BUYER: 坐。" is shown without an id [S1]',
    ],
    [
      'stray words',
      ink('-> hub\n\n', '他咳了一声。\n-> hub\n\n'),
      'mini/main.ink:9: "他咳了一声。" is shown without an id [S1]',
    ],
    [
      'stray words in a conditional',
      ink('    BUYER: 先别急。', '    且慢\n    BUYER: 先别急。'),
      'mini/main.ink:28: "且慢" is shown without an id [S1]',
    ],
    [
      'an id given twice',
      ink('#id:echo-told', '#id:stuck-told'),
      'mini/main.ink:19: id stuck-told stands at mini/main.ink:16 too [S1]',
    ],
    [
      'two ids on a line',
      ink('#id:sit', '#id:sit #id:sat'),
      'mini/main.ink:8: two ids on one line [S1]',
    ],
    [
      'an id that is none',
      ink('#id:sit', '#id:Sit_down'),
      'mini/main.ink:8: "Sit_down" is no id: a–z, 0–9, - and . [S1]',
    ],
    [
      'a choice without meaning',
      ink('#id:next #commit.next-step', '#id:next'),
      'mini/main.ink:31: next: a choice says what it means: no meaning tag [S4]',
    ],
    [
      'a choice that only marks',
      ink('#id:next #commit.next-step', '#id:next #known'),
      'mini/main.ink:31: next: a choice says what it means: no meaning tag [S4]',
    ],
    [
      'a buyer’s tag on a choice',
      ink('#id:next #commit.next-step', '#id:next #commit.next-step #buyer.fact'),
      'mini/main.ink:31: next: a buyer tag on a choice [S4]',
    ],
    [
      'a trainee’s tag on a line',
      ink('#id:sit', '#id:sit #spin:P'),
      "mini/main.ink:8: sit: a trainee's tag on a line [S4]",
    ],
    [
      'an unknown need',
      ink(
        '#id:stuck-told #buyer.need-implied #need:waiting',
        '#id:stuck-told #buyer.need-implied #need:wating',
      ),
      'mini/main.ink:16: stuck-told: no need "wating" in scenario.yaml [S4]',
    ],
    [
      'two needs',
      ink('#id:echo #listen.paraphrase', '#id:echo #listen.paraphrase #need:waiting'),
      'mini/main.ink:18: echo: one need a line [S4]',
    ],
    [
      'an unknown speaker',
      ink('ROOM: 他', 'BOSS: 他'),
      'mini/main.ink:33: next-yes: no BOSS in the cast [S1]',
    ],
    [
      'an unknown ending',
      ink('#end:no-sale', '#end:no-sail'),
      'mini/main.ink:35: next-no: no ending "no-sail" [S11]',
    ],
    [
      'an ending not listed',
      ink('#end:no-sale', '#end:thrown-out'),
      'mini/main.ink:35: next-no: ending thrown-out is not in scenario.yaml [S11]',
    ],
    [
      'an ending on a choice',
      ink('#id:next #commit.next-step', '#id:next #commit.next-step #end:advance'),
      'mini/main.ink:31: next: an ending on a choice: it belongs to the last line [S11]',
    ],
    [
      'alternatives in a line',
      ink('坐。', '{坐|请坐}。'),
      'mini/main.ink:8: sit: words stand still: no alternatives, conditionals, glue or diverts [S3]',
    ],
    [
      'a variable in a choice',
      ink('您这儿几台叉车', '您这儿{count}台叉车'),
      'mini/main.ink:12: fleet: words stand still: no alternatives, conditionals, glue or diverts [S3]',
    ],
    [
      'glue',
      ink('坐。', '坐。<>'),
      'mini/main.ink:8: sit: words stand still: no alternatives, conditionals, glue or diverts [S3]',
    ],
    [
      'a divert after a line',
      ink('#id:fleet-told #buyer.fact', '#id:fleet-told #buyer.fact -> hub'),
      'mini/main.ink:13: fleet-told: nothing follows the tags on a line [S1]',
    ],
    ['a line without words', ink('坐。 ', ''), 'mini/main.ink:8: sit has no words [S6]'],
    [
      'a choice out of brackets',
      ink('[我们的车快。 #id:pitch', '我们的车快。 #id:pitch'),
      'mini/main.ink:24: not a line or a choice [S1][S2]',
    ],
    [
      'a bare choice',
      ink('* [我们的车快。 #id:pitch #present.benefit #need:waiting]', '* 我们的车快。'),
      'mini/main.ink:24: a choice stands in [brackets] with an id [S2]',
    ],
    [
      'a shuffle',
      ink('坐。 #id:sit', '坐。 #id:sit\n{~a|b}'),
      'mini/main.ink:9: cycles, once-onlys and shuffles are refused: use draw(n) [S13]',
    ],
    [
      'RANDOM',
      ink('-> hub\n\n', '~ temp x = RANDOM(1, 6)\n-> hub\n\n'),
      'mini/main.ink:9: chance and time are asked of the meeting: use draw(n) or decisions() [S13]',
    ],
    [
      'TURNS_SINCE',
      ink('{need("waiting") == 0}', '{TURNS_SINCE(-> hub) > 1}'),
      'mini/main.ink:15: chance and time are asked of the meeting: use draw(n) or decisions() [S13]',
    ],
    [
      'a figure nobody knows',
      ink('坐。', '坐，%discount%。'),
      'mini/main.ink:8: sit: no figure %discount% [S9]',
    ],
    [
      'an ink syntax error',
      ink('{ need("waiting") >= 2:\n    ROOM', '{ need("waiting" >= 2:\n    ROOM'),
      'mini/main.ink:32: ',
    ],
    ['a divert to nowhere', ink('-> hub\n\n', '-> hall\n\n'), 'mini/main.ink:9: '],
    ['an unknown function', ink('{need("waiting") == 0}', '{hunger() == 0}'), 'mini/main.ink:15: '],
    ['a flow that runs out', ink('  }\n  -> END', '  }'), 'mini/main.ink:32: Apparent loose end'],
    [
      'a knot and a variable of one name',
      ink('-> start\n', 'VAR hub = 1\n-> start\n'),
      "mini/main.ink:5: VAR 'hub': name has already been used for a knot",
    ],
    [
      'a missing include',
      ink('-> start\n', 'INCLUDE gone.ink\n-> start\n'),
      "mini/main.ink:5: Failed to load: 'gone.ink'",
    ],
    [
      'an error in an included file',
      {
        'mini/more.ink': () => '=== more\n{ need("waiting" == 1: x }\n-> END',
        'mini/main.ink': swap('-> start\n', 'INCLUDE more.ink\n-> start\n'),
      },
      'mini/more.ink:2: ',
    ],
    [
      'stray words in an included file',
      {
        'mini/more.ink': () => '=== more\n\n没有编号。\n-> END',
        'mini/main.ink': swap('-> start\n', 'INCLUDE more.ink\n-> start\n'),
      },
      'mini/more.ink:3: "没有编号。" is shown without an id [S1]',
    ],
    [
      'a trainee who speaks in a shared file',
      {
        'hall.ink': () => '=== more\n+ [好。 #id:fine #listen.ack]\n-> END',
        'mini/main.ink': swap('-> start\n', 'INCLUDE ../hall.ink\n-> start\n'),
      },
      'hall.ink:2: fine: only BUYER speaks in a shared file [S5]',
    ],
  ]
  it.each(rows)('[S6] %s is told with its file and line', (_name, edits, problem) => {
    expect(problemsOf(edited(edits)).map((it) => it.slice(0, problem.length))).toContain(problem)
  })

  it('[S6] a case without a story says so', () => {
    const told = problemsOf(edited({ 'mini/main.ink': () => '' }))
    expect(told).toContain('mini/main.ink:1: a story says something [S1]')
  })

  it('[S12] a bargaining needs the knots that answer its moves', () => {
    const told = problemsOf(
      edited({ 'mini-table/main.ink': swap('=== table_left', '=== corridor') }, 'mini-table'),
    )
    expect(told).toEqual(['mini-table/main.ink:1: a bargaining needs a knot table_left [S12]'])
  })

  // A pattern that goes back over its braces takes twice as long with each pair, which ends by the runner's own limit.
  it('[S2] a line of many braces without a bracket is told, and does not hang', () => {
    const told = problemsOf(edited(ink('-> hub\n\n', `* ${'{a}'.repeat(30)}\n-> hub\n\n`)))
    expect(told.some((it) => it.startsWith('mini/main.ink:'))).toBe(true)
  })
})

describe('broken words', () => {
  const tiger = 'mini/voices/tiger.yaml'
  const rows: readonly [string, Edits, string][] = [
    [
      'missing English',
      english('stuck: Where does loading get stuck?\n', ''),
      'mini/strings.en.yaml:1: no English for stuck (mini/main.ink:15) [S6]',
    ],
    [
      'English of a line that is gone',
      { 'mini/strings.en.yaml': append('gone: Gone.') },
      'mini/strings.en.yaml:17: gone is no line of this case [S6]',
    ],
    [
      'empty English',
      english('Have a seat.', "''"),
      'mini/strings.en.yaml:1: sit: Invalid length: Expected !0 but received 0',
    ],
    [
      'English that is a number',
      english("It's in the file.", '7'),
      'mini/strings.en.yaml:3: fleet-told: Invalid type: Expected string but received 7',
    ],
    [
      'a voice that lacks a line',
      { [tiger]: swap('stuck-told: { zh: 嗯，stuck-told。, en: tiger stuck-told }\n', '') },
      `${tiger}:1: tiger has no words for stuck-told (mini/main.ink:16) [S6]`,
    ],
    [
      'a voice with a line too many',
      { [tiger]: append('gone: { zh: 走, en: gone }') },
      `${tiger}:10: gone is no buyer's line of this case [S6]`,
    ],
    [
      'a voice for the trainee',
      { [tiger]: append('fleet: { zh: 几台, en: how many }') },
      `${tiger}:10: fleet is no buyer's line of this case [S6]`,
    ],
    [
      'a voice without English',
      { [tiger]: swap(', en: tiger sit', '') },
      `${tiger}:1: sit.en: Invalid key: Expected "en" but received undefined`,
    ],
    ['a YAML error in the English', english('sit: Have', 'sit: "Have'), 'mini/strings.en.yaml:'],
    [
      'a word given twice',
      { 'mini/strings.en.yaml': append('sit: Again.') },
      'mini/strings.en.yaml:17: Map keys must be unique',
    ],
    ['an alias to nothing', english('Have a seat.', '*nothing'), 'mini/strings.en.yaml:1: '],
  ]
  it.each(rows)('[S6] %s is told with its file and line', (_name, edits, problem) => {
    expect(problemsOf(edited(edits)).map((it) => it.slice(0, problem.length))).toContain(problem)
  })

  it('[S6] a list that is missing altogether names every line it should hold', () => {
    const told = problemsOf(edited({ 'mini/voices/koala.yaml': () => '' }))
    expect(told).toHaveLength(8)
    for (const it of told)
      expect(it).toMatch(/^mini\/voices\/koala\.yaml:1: koala has no words for/)
  })
})

describe('a broken scenario.yaml', () => {
  const table = (from: string, to: string): Edits => ({
    'mini-table/scenario.yaml': swap(from, to),
  })
  const rows: readonly [string, Edits, string, string?][] = [
    ['no YAML', yaml('summary: {', 'summary: {{'), 'mini/scenario.yaml:'],
    [
      'a missing part',
      yaml('place: warehouse-office\n', ''),
      'mini/scenario.yaml:1: place: Invalid key',
    ],
    [
      'an unknown part',
      yaml('place:', 'plaice: x\nplace:'),
      'mini/scenario.yaml:5: plaice: Invalid key',
    ],
    [
      '[S43] a place nobody has drawn',
      yaml('place: warehouse-office', 'place: roof'),
      'mini/scenario.yaml:5: place: ',
    ],
    [
      '[S43] a light nobody knows',
      yaml('place: warehouse-office', 'place: restaurant\nlight: moon'),
      'mini/scenario.yaml:6: light: ',
    ],
    [
      '[S43] a mark with a strange name',
      ink('=== hub\n', '=== hub\n#place:roof\n'),
      'mini/main.ink:',
    ],
    ['a lead nobody knows', yaml('lead: owl', 'lead: lion'), 'mini/scenario.yaml:4: lead: '],
    ['a missing persona', yaml('    koala:', '    panda:'), 'mini/scenario.yaml:'],
    [
      'a severity too great',
      yaml('severity: 2', 'severity: 5'),
      'mini/scenario.yaml:18: needs.0.severity: ',
    ],
    [
      'an impact nobody knows',
      yaml('rivalWeak: true', 'rivalWeak: true, impacts: { money: { zh: 钱, en: Money } }'),
      'mini/scenario.yaml:18: needs.0.impacts.money: ',
    ],
    [
      'an item that is none',
      yaml('[K-068]', '[K-68]'),
      'mini/scenario.yaml:19: practises.0: an item of the catalogue is K-000',
    ],
    [
      'a rubric nobody knows',
      yaml('spin: 2', 'spinning: 2'),
      'mini/scenario.yaml:20: weights.spinning: ',
    ],
    [
      'a weight below nothing',
      yaml('spin: 2', 'spin: -2'),
      'mini/scenario.yaml:20: weights.spin: ',
    ],
    [
      'an ending nobody knows',
      yaml('[advance,', '[advanced,'),
      'mini/scenario.yaml:21: endings.0: ',
    ],
    ['no time', yaml('minutes: 10', 'minutes: 0'), 'mini/scenario.yaml:22: limit.minutes: '],
    [
      'a quote at the floor',
      table('quote: 12000', 'quote: 11000'),
      'mini-table/scenario.yaml:',
      'mini-table',
    ],
    [
      'a ladder upside down',
      table('from: 10500', 'from: 12500'),
      'mini-table/scenario.yaml:',
      'mini-table',
    ],
    [
      'no price',
      table('- { id: price', '- { id: payment'),
      'mini-table/scenario.yaml:23: bargaining.issues: one issue is the price',
      'mini-table',
    ],
    [
      'a buyer who asks more than he can pay',
      table('aspiration: 10600', 'aspiration: 11500'),
      'mini-table/scenario.yaml:29: bargaining.buyer: what he asks is no more than he can pay',
      'mini-table',
    ],
    [
      'a buyer who asks for less than the ladder has',
      table('aspiration: 10600', 'aspiration: 10400'),
      'mini-table/scenario.yaml:',
      'mini-table',
    ],
    [
      'another unit',
      table('unit: 万元', 'unit: 元'),
      'mini-table/scenario.yaml:22: bargaining.unit: ',
      'mini-table',
    ],
    [
      'half a round',
      table('rounds: 5', 'rounds: 2.5'),
      'mini-table/scenario.yaml:27: bargaining.rounds: ',
      'mini-table',
    ],
  ]
  it.each(rows)('[S14] %s is told with its file and line', (_name, edits, problem, id) => {
    expect(problemsOf(edited(edits, id)).map((it) => it.slice(0, problem.length))).toContain(
      problem,
    )
  })

  it('[S14] a YAML error is told in the words of YAML, once', () => {
    const told = problemsOf(edited(yaml('summary: {', 'summary: {{')))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^mini\/scenario\.yaml:4: /)
    const scalar = problemsOf(edited({ 'mini/scenario.yaml': () => 'nothing but words' }))
    expect(scalar[0]).toMatch(/^mini\/scenario\.yaml:1: /)
  })
})

describe('anything', () => {
  const FILES = ['main.ink', 'scenario.yaml', 'strings.en.yaml', 'voices/tiger.yaml']
  const change = fc.record({
    file: fc.constantFrom(...FILES, 'main.ink', 'main.ink'),
    at: fc.nat(999),
    how: fc.constantFrom('delete', 'double', 'swap', 'cut', 'put'),
    put: fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '->',
        '#',
        '*',
        '===',
        ':',
        '-',
        '"',
        '&a',
        '*a',
        '[',
        ']',
        '~',
        '|',
      ),
      fc.string({ maxLength: 5 }),
    ),
  })
  const spoil = (text: string, at: number, how: string, put: string): string => {
    const lines = text.split('\n')
    const index = at % lines.length
    const line = lines[index] ?? ''
    const column = at % (line.length + 1)
    const next: Readonly<Record<string, readonly string[]>> = {
      delete: [],
      double: [line, line],
      swap: [lines[(index + 3) % lines.length] ?? '', line],
      cut: [line.slice(0, column)],
      put: [line.slice(0, column) + put + line.slice(column)],
    }
    lines.splice(index, 1, ...(next[how] ?? [line]))
    return lines.join('\n')
  }

  it.each(['mini', 'mini-table'])(
    '[S6] %s with lines deleted, doubled and spoilt gives problems or a case, never a throw',
    (id) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const edits: Record<string, Edit> = {}
          for (const { file, at, how, put } of changes) {
            const before = edits[`${id}/${file}`] ?? ((text) => text)
            edits[`${id}/${file}`] = (text) => spoil(before(text), at, how, put)
          }
          const compiled = edited(edits, id)
          if ('problems' in compiled) {
            expect(compiled.problems.length).toBeGreaterThan(0)
            for (const { file, line, message } of compiled.problems) {
              expect(file).toMatch(/^[\w./-]+\.(ink|yaml)$/)
              expect(line).toBeGreaterThan(0)
              expect(message).not.toBe('')
            }
          } else expect(Object.keys(compiled.scripts)).toHaveLength(4)
        }),
        { numRuns: 60 },
      )
    },
    30_000,
  )
})
