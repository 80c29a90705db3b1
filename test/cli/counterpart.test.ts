import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openCase } from '../../src/cli/cases.ts'
import { headerOf } from '../../src/core/meeting/open.ts'
import { playOut } from '../../src/core/players/player.ts'
import { PLAYERS } from '../../src/core/players/players.ts'
import { isRefusal } from '../../src/core/refusal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'counterpart-cli-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/counterpart.ts', ...args],
    { cwd: root, input, encoding: 'utf8' },
  )
  const lines =
    stdout.trim() === ''
      ? []
      : stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
  return { status, lines, stderr, last: lines.at(-1) }
}

const keep = (name: string, value: unknown): string => {
  const file = join(scratch, name)
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return file
}

const movesOf = (id: string): string => {
  const opened = openCase(id)
  const model = PLAYERS.model
  if (isRefusal(opened) || !model) throw new Error('nothing to play')
  return playOut(opened.scenario, 'owl', 5, model)
    .moves.map((move) => JSON.stringify(move))
    .join('\n')
}

const unfinished = () => {
  const opened = openCase('forklift')
  if (isRefusal(opened)) throw new Error(opened.detail)
  return { ...headerOf(opened.scenario, 'owl', 1, 'practice'), moves: [] }
}

describe.each(['chips', 'forklift', 'gap-100', 'quote-310', 'tower-price'])(
  '[H1] play %s',
  (id) => {
    const moves = movesOf(id)
    const zh = run(['play', id, '--seed', '5', '--persona', 'owl', '--lang', 'zh'], moves)
    const en = run(['play', id, '--seed', '5', '--persona', 'owl', '--lang', 'en'], moves)

    it('ends with a transcript and its report, exit 0', () => {
      expect(zh.status).toBe(0)
      expect(zh.lines.at(-2).ended).toMatch(/advance|deal/)
      expect(Object.keys(zh.last)).toEqual(['transcript', 'report'])
    })

    it('gives the same transcript and report in both languages, other words', () => {
      expect(en.last).toEqual(zh.last)
      expect(en.lines[0].choices.map((it: { id: string }) => it.id)).toEqual(
        zh.lines[0].choices.map((it: { id: string }) => it.id),
      )
      expect(en.lines[0].choices[0].text).not.toEqual(zh.lines[0].choices[0].text)
      expect(JSON.stringify(en.lines.slice(0, -1))).not.toMatch(/[\u4e00-\u9fff]/)
    })

    it('grades the stored transcript the same, and replays it to the same end', () => {
      const file = keep(`${id}.json`, zh.last.transcript)
      expect(run(['grade', file]).last).toEqual(zh.last.report)
      const { turns, view } = run(['replay', file]).last
      expect(view).toEqual(zh.lines.at(-2))
      expect(turns.at(-1).n).toBe(view.turn)
    })

    it('never shows the other side’s figures or mind', () => {
      const shown = JSON.stringify(zh.lines.slice(0, -1))
      expect(shown).not.toMatch(/aspiration|"trust"|"patience"|"guard"|"mind"|"cost"/)
    })
  },
)

describe('[H2] refusals', () => {
  it.each([
    ['an unknown command', ['dance'], ''],
    ['an unknown case', ['play', 'nowhere'], ''],
    ['a bad option', ['play', 'forklift', '--persona', 'wolf'], ''],
    ['a missing file', ['grade', join(scratch, 'none.json')], ''],
    ['a file that is no JSON', ['grade', keep('bad.json', '{')], ''],
    ['a foreign file', ['replay', keep('foreign.json', { format: 'other/1' })], ''],
    ['a meeting that goes on', ['review', keep('open.json', unfinished())], ''],
    ['a budget that is none', ['review', keep('any.json', '{}'), '--positions', '0'], ''],
    ['figures that are none', ['concessions'], '{"quote":1}'],
  ])('%s exits 2 and says why', (_name, args, input) => {
    const { status, last } = run(args, input)
    expect(status).toBe(2)
    expect(last.refused).toMatch(/^[a-z]+\/[a-z-]+$/)
    expect(last.detail).not.toBe('')
  })

  it('a refused move says why and changes nothing', () => {
    const { lines } = run(
      ['play', 'forklift', '--seed', '5'],
      '{"kind":"say","choice":"nothing"}\nnonsense\n{"kind":"accept"}\n',
    )
    expect(lines.slice(1, 4).map((it) => it.refused)).toEqual([
      'choice/unknown',
      'format/not-json',
      'table/none',
    ])
    expect(lines.at(-1).transcript.moves).toEqual([])
  })

  it('a transcript of another logic is refused by name', () => {
    const opened = openCase('forklift')
    if (isRefusal(opened)) throw new Error(opened.detail)
    const { transcript } = run(['play', 'forklift'], '').last
    const file = keep('old.json', { ...transcript, logicHash: '0'.repeat(32) })
    expect(run(['grade', file]).last.refused).toBe('scenario/changed')
  })
})

describe('[H3] the other commands', () => {
  it('review tells what each decision of a transcript lost, the same for the same positions', () => {
    const { transcript, report } = run(
      ['play', 'forklift', '--seed', '5'],
      movesOf('forklift').split('\n').slice(0, 2).concat('{"kind":"walk-away"}').join('\n'),
    ).last
    const file = keep('short.json', transcript)
    const [review, again] = [1, 2].map(() => run(['review', file, '--positions', '300']).last)
    expect(review.decisions).toHaveLength(3)
    expect(review.course.at(-1).conduct).toBe(report.conduct)
    expect(again).toEqual(review)
  }, 60_000)

  it('scenarios lists every case with its personas, needs and whether it is a bargaining', () => {
    const [list] = run(['scenarios']).lines
    expect(list.map((it: { id: string; bargaining: boolean }) => [it.id, it.bargaining])).toEqual([
      ['chips', true],
      ['forklift', false],
      ['gap-100', true],
      ['quote-310', true],
      ['tower-price', true],
    ])
    expect(list[1].personas).toEqual(['tiger', 'peacock', 'koala', 'owl'])
    expect(list[1].needs.length).toBeGreaterThanOrEqual(5)
  })

  it('concessions names the class of K-154', () => {
    const input = '{"quote":12000,"floor":11000,"cuts":[400,200,150,50]}'
    expect(run(['concessions'], input).last).toMatchObject({
      class: 'falling',
      sum: 800,
      reserve: 200,
    })
  })

  it('[S18] walk says what was reached, how, what is wrong, and how the players fare', () => {
    const brief = [
      '--rounds',
      '2',
      '--plays',
      '0',
      '--climbs',
      '0',
      '--visits',
      '0',
      '--seeds',
      '1',
    ]
    const { last, status } = run(['walk', 'forklift', ...brief])
    expect(status).toBe(0)
    expect(last).toMatchObject({ method: 'search', unknownTags: [], deadEnds: [] })
    for (const key of [
      'knots',
      'choices',
      'endings',
      'missedEndings',
      'conduct',
      'shortest',
      'problems',
    ])
      expect(last).toHaveProperty(key)
    // Two meetings with each buyer cannot go everywhere: what they missed is named by its place.
    expect(last.problems[0]).toMatchObject({ file: expect.stringMatching(/\.ink$/) })
    expect(last.players[0]).toMatchObject({ player: 'model', persona: 'tiger' })
  }, 60_000)
})
