import { describe, expect, it } from 'vitest'
import { readCase } from '../../../src/cli/story-files.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { isUntoldMistake } from '../../../src/core/prover/domination.ts'
import { lengthsOf } from '../../../src/core/prover/lengths.ts'
import type { Path } from '../../../src/core/prover/path.ts'
import { problemsOf } from '../../../src/core/prover/problems.ts'
import { prove } from '../../../src/core/prover/prove.ts'
import type { CaseSource } from '../../../src/core/scenario/case-source.ts'
import { compileCase } from '../../../src/core/scenario/compile.ts'
import type { Scenario } from '../../../src/core/scenario/scenario.ts'
import { after, MINI, MINI_STORIES, sitDown, TABLE } from '../mini-case.ts'

const BUDGET = { rounds: 4, plays: 1, climbs: 4, visits: 0, states: 300 }
const small = prove(MINI.scenario, BUDGET)

/** The small talk with lines put before the last choice of its hub, and their English. */
const withChoice = (ink: string, english: Readonly<Record<string, string>>): CaseSource => {
  const source = readCase('mini', MINI_STORIES)
  return {
    ...source,
    ink: source.ink.map((file) =>
      file.path === 'mini/main.ink'
        ? { ...file, text: file.text.replace('+ [下周三', `${ink}\n+ [下周三`) }
        : file,
    ),
    english: {
      ...source.english,
      value: { ...(source.english.value as Record<string, string>), ...english },
    },
  }
}

const compiled = (source: CaseSource): Scenario => {
  const made = compileCase(source)
  if ('problems' in made) throw new Error(JSON.stringify(made.problems))
  return made.scenario
}

const told = (source: CaseSource): readonly string[] => {
  const scenario = compiled(source)
  return problemsOf(prove(scenario, BUDGET), scenario, source).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )
}

const lineOf = (source: CaseSource, text: string): number =>
  (source.ink[0]?.text.split('\n').findIndex((it) => it.includes(text)) ?? -1) + 1

describe('the prover', { timeout: 60_000 }, () => {
  it('[S18] goes through every state of a small talk and says so', () => {
    expect(small).toMatchObject({
      method: 'exhaustive',
      choices: { missed: [] },
      knots: { missed: [] },
      lines: { missed: [] },
      deadEnds: [],
    })
    expect(small.states).toBeGreaterThan(20)
    expect(prove(MINI.scenario, { ...BUDGET, states: 20 }).method).toBe('search')
  })

  it('[S18] finds the shortest way to an end: one need asked for, a pay-off, a next step', () => {
    const { shortest } = small
    expect(shortest.advance?.decisions).toBe(3)
    expect(shortest['no-sale']?.decisions).toBe(1)
  })

  it('[S18] names the worst and the best meeting by moves that can be played again', () => {
    const { worst, best } = small
    const conductOf = (path: Path | null): number | null =>
      path &&
      grade(
        gradableOf(
          after(
            sitDown(MINI.scenario, { persona: path.persona, seed: path.seed, mode: 'practice' }),
            ...path.moves,
          ),
        ),
      ).conduct
    expect(conductOf(worst)).toBe(worst?.conduct)
    expect(conductOf(best)).toBe(best?.conduct)
    expect(best?.conduct).toBeGreaterThan((worst?.conduct ?? 100) + 50)
  })

  it('[S18] searches a bargaining, and finds nothing wrong with a sound one', () => {
    const proof = prove(TABLE.scenario, { ...BUDGET, rounds: 40 })
    expect(proof.method).toBe('search')
    expect(problemsOf(proof, TABLE.scenario, readCase('mini-table', MINI_STORIES))).toEqual([])
  })

  it('[S18] a choice that no way leads to is named by file and line', () => {
    const source = withChoice(
      '* {need("waiting") > 9} [还有呢？ #id:never #ask.open]\n  ROOM: 没了。 #id:never-told\n  -> hub',
      { never: 'Anything else?', 'never-told': 'No.' },
    )
    expect(told(source)).toEqual([
      `mini/main.ink:${lineOf(source, '#id:never ')} choice never: no way leads here [S18]`,
    ])
  })

  it('[S18] a dead end is named by the line last heard', () => {
    const source = withChoice(
      '* [先喝口茶。 #id:tea #rapport.smalltalk]\n  ROOM: 喝吧。 #id:tea-told\n  -> DONE',
      { tea: 'Tea first.', 'tea-told': 'Go on.' },
    )
    const line = lineOf(source, '#id:tea-told')
    expect(told(source)[0]).toMatch(new RegExp(`^mini/main.ink:${line} dead end`))
  })

  it('[S18] so is a room that one can walk about in and never leave', () => {
    const source = withChoice('* [去外面说？ #id:out #ask.open]\n  -> yard\n', {
      out: 'Outside?',
      'yard-hi': 'Cold.',
      'yard-more': 'Go on.',
      'yard-told': 'Well.',
    })
    const yard =
      '\n=== yard\nROOM: 外面冷。 #id:yard-hi\n-> walk_about\n=== walk_about\n+ [再走走。 #id:yard-more #rapport.smalltalk]\n  ROOM: 行。 #id:yard-told\n  -> walk_about\n'
    const [main, ...rest] = source.ink
    if (!main) throw new Error('no story')
    expect(told({ ...source, ink: [{ ...main, text: main.text + yard }, ...rest] })[0]).toMatch(
      /^mini\/main.ink:\d+ dead end: no choice leads on to an end/,
    )
  })

  it('[S18] a rubric that weighs something and is never moved is named where it weighs', () => {
    const source = readCase('mini', MINI_STORIES)
    const scenario = { ...compiled(source), weights: { trading: 2, spin: 1 } }
    const problems = problemsOf(prove(scenario, BUDGET), scenario, source)
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['mini/scenario.yaml', 'trading weighs something, and no choice moves it [S18]'],
    ])
  })

  /** Choices planted beside one another that each end the talk: only what the report says of them differs. */
  const dominated = (tags: string) => {
    const source = withChoice(
      `* {need("waiting") >= 2} [就这样吧。 #id:stop ${tags}]\n  ROOM: 散了。 #id:stop-told #end:no-sale\n  -> END`,
      {
        stop: 'That will do.',
        'stop-told': 'They rise.',
      },
    )
    const { domination } = prove(compiled(source), { ...BUDGET, visits: 6 })
    return domination?.dominated.find(({ choice }) => choice === 'stop')
  }

  it('[S19] tells a choice that is worse than one and the same other wherever it stands, and whether the report says why', () => {
    const rude = dominated('#talk.irritator')
    expect(rude).toMatchObject({ decent: false, told: true })
    expect(rude?.margin).toBeLessThan(0)
    expect(rude && isUntoldMistake(rude)).toBe(false)
  })

  it('[S19] a case may have no choice that is decent to say, always a mistake, and never explained', () => {
    const stop = dominated('#talk.irritator')
    if (!stop) throw new Error('nothing planted')
    const silent = { ...stop, decent: true, told: false, least: 3.5 }
    expect(isUntoldMistake(silent)).toBe(true)
    expect(isUntoldMistake({ ...silent, told: true })).toBe(false)
    expect(isUntoldMistake({ ...silent, decent: false })).toBe(false)
    expect(isUntoldMistake({ ...silent, least: 3 })).toBe(false)
  })

  it('[S19] tells a choice that is better than all others wherever it stands', () => {
    const { domination } = prove(MINI.scenario, { ...BUDGET, visits: 6 })
    expect(domination?.obvious.map(({ choice }) => choice)).toContain('worth')
  })

  it('[S19] reports the length of what is said in either language', () => {
    const lengths = lengthsOf(MINI.scenario, MINI.scripts)
    expect(lengths).toContainEqual({ id: 'pitch', lang: 'zh', persona: null, count: 5 })
    expect(lengths.every(({ lang, count }) => (lang === 'zh' ? count < 8 : count < 4))).toBe(true)
  })
})
