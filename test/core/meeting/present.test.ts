import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compileFolder } from '../../../src/cli/story-files.ts'
import { presentAt } from '../../../src/core/meeting/present.ts'
import { after, MINI, MINI_STORIES, say, sitDown } from '../mini-case.ts'

const SCRATCH = mkdtempSync(join(tmpdir(), 'counterpart-present-'))
cpSync(MINI_STORIES, SCRATCH, { recursive: true })
afterAll(() => rmSync(SCRATCH, { recursive: true }))

type Edit = readonly [file: string, from: string, to: string]

/** The small case with two more people, one of them there from the beginning, and two of the trainee's own; and these edits. */
function compile(...edits: readonly Edit[]) {
  for (const file of ['main.ink', 'scenario.yaml', 'strings.en.yaml'])
    cpSync(join(MINI_STORIES, 'mini', file), join(SCRATCH, 'mini', file))
  for (const [file, from, to] of edits) {
    const path = join(SCRATCH, 'mini', file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`)
    writeFileSync(path, text.replace(from, to))
  }
  return compileFolder('mini', SCRATCH)
}

const NAMED = 'name: { zh: 甲, en: A }, title: { zh: 乙, en: B }, look: deputy'
const PEOPLE: readonly Edit[] = [
  [
    'scenario.yaml',
    'brief:\n',
    `  CLERK: { ${NAMED} }\n  FINANCE: { ${NAMED} }\npresent: [FINANCE]\nbrief:\n`,
  ],
  [
    'scenario.yaml',
    'invented:',
    `team:\n  BOSS: { ${NAMED} }\n  MATE: { ${NAMED}, beside: true }\ninvented:`,
  ],
]
const MARKS: readonly Edit[] = [
  ['main.ink', '#id:fleet-told', '#id:fleet-told #without:FINANCE'],
  [
    'main.ink',
    '  BUYER: 差不多。',
    '  CLERK: 茶。 #id:tea #without:CLERK\n  ROOM: 门。 #id:gone #stage #without:BUYER #with:FINANCE\n  MATE: 嗯。 #id:mate\n  #place:telephone\n  BOSS: 行。 #id:boss\n  #place:warehouse-office\n  BUYER: 差不多。',
  ],
  ['strings.en.yaml', 'echo-told:', 'tea: Tea.\ngone: A door.\nmate: Hm.\nboss: Yes.\necho-told:'],
]

const made = compile(...PEOPLE, ...MARKS)
if ('problems' in made) throw new Error(JSON.stringify(made.problems))
const { scenario } = made
const sitting = sitDown(scenario, { seed: 7, mode: 'practice' })
const numbered = (met: typeof sitting, id: string): number =>
  met.spoken.find((it) => it.choice === id)?.n ?? Number.NaN

describe('who is there', () => {
  it('[S45] from the beginning the buyer, and whom the case names', () => {
    expect(presentAt(sitting)).toEqual(['BUYER', 'FINANCE'])
    expect(presentAt(sitDown(MINI.scenario))).toEqual(['BUYER'])
  })

  it('[S46] who goes with a line goes when it has been said, and stays away', () => {
    const met = after(sitting, say('fleet'))
    expect(presentAt(met, numbered(met, 'fleet-told'))).toEqual(['BUYER', 'FINANCE'])
    expect(presentAt(met)).toEqual(['BUYER'])
    expect(presentAt(after(met, say('stuck')))).toEqual(['BUYER'])
  })

  it('[S45] whoever speaks is there, and is still there when he has said nothing since', () => {
    const met = after(sitting, say('fleet'), say('stuck'), say('echo'))
    const at = (id: string): readonly string[] => presentAt(met, numbered(met, id))
    expect(at('tea')).toEqual(['BUYER', 'CLERK'])
    expect(at('gone')).toEqual(['BUYER', 'FINANCE'])
    expect(at('boss')).toEqual(['BOSS'])
    expect(at('echo-told')).toEqual(['BUYER', 'FINANCE'])
    expect(presentAt(after(met, say('worth')))).toEqual(['BUYER', 'FINANCE'])
  })

  it('[S48] who sits beside the trainee is not among them, and whoever is on the telephone is alone', () => {
    const met = after(sitting, say('stuck'), say('echo'))
    expect(presentAt(met, numbered(met, 'mate'))).toEqual(['FINANCE'])
  })

  it('[S45] a take-back takes it back', () => {
    const met = after(sitting, say('fleet'), { kind: 'take-back', count: 1 })
    expect(presentAt(met)).toEqual(['BUYER', 'FINANCE'])
  })

  it('[S48] what one’s own people say is no word of the buyer’s side', () => {
    const { spoken } = after(sitting, say('stuck'), say('echo'))
    const actor = (id: string) => spoken.find((it) => it.choice === id)?.actor
    expect([actor('boss'), actor('mate'), actor('tea')]).toEqual(['system', 'system', 'buyer'])
  })

  it('[S46] is shown and nothing more: the same logic, the same turns, other words', () => {
    const marked = compile(...PEOPLE, [
      'main.ink',
      '#id:fleet-told',
      '#id:fleet-told #without:FINANCE',
    ])
    if ('problems' in marked) throw new Error(JSON.stringify(marked.problems))
    expect(marked.scenario.logicHash).toBe(MINI.scenario.logicHash)
    expect(marked.scenario.textHash).not.toBe(MINI.scenario.textHash)
    const plain = after(sitDown(MINI.scenario, { seed: 7 }), say('fleet'))
    const seen = after(sitDown(marked.scenario, { seed: 7 }), say('fleet'))
    expect(seen.spoken).toEqual(plain.spoken)
  })
})

describe('what does not fit', () => {
  const told = (...edits: readonly Edit[]): readonly string[] => {
    const compiled = compile(...PEOPLE, ...edits)
    return 'problems' in compiled
      ? compiled.problems.map((it) => `${it.file}:${it.line}: ${it.message}`)
      : []
  }
  it('[S47] a mark for nobody of the cast, with file and line', () => {
    expect(told(['main.ink', '#id:sit', '#id:sit #with:NOBODY'])).toEqual([
      'mini/main.ink:8: sit: #with:NOBODY: no "NOBODY" who could be there: BUYER, CLERK, FINANCE [S47]',
    ])
    expect(told(['main.ink', '#id:sit', '#id:sit #with:MATE'])[0]).toContain('no "MATE"')
  })

  it('[S47] somebody of no cast who is to be there from the beginning', () => {
    const [problem] = told(['scenario.yaml', 'present: [FINANCE]', 'present: [BUYER]'])
    expect(problem).toMatch(/^mini\/scenario\.yaml:\d+: present\.0: no "BUYER" beside the buyer/)
  })

  it('[S48] somebody of both sides, and a second one beside the trainee', () => {
    const both = told(['scenario.yaml', '  BOSS:', '  CLERK:'])
    expect(both.some((it) => it.includes('team.CLERK: CLERK is taken [S48]'))).toBe(true)
    const two = told(['scenario.yaml', `BOSS: { ${NAMED} }`, `BOSS: { ${NAMED}, beside: true }`])
    expect(two.some((it) => it.includes('team.MATE: BOSS sits beside already [S48]'))).toBe(true)
  })
})
