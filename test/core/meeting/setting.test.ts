import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compileFolder } from '../../../src/cli/story-files.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { settingAt } from '../../../src/core/meeting/setting.ts'
import { after, MINI, MINI_STORIES, say, sitDown } from '../mini-case.ts'

const SCRATCH = mkdtempSync(join(tmpdir(), 'counterpart-setting-'))
cpSync(MINI_STORIES, SCRATCH, { recursive: true })
afterAll(() => rmSync(SCRATCH, { recursive: true }))

function rewrite(file: string, from: string, to: string): void {
  const path = join(SCRATCH, 'mini', file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`nothing to change: ${from}`)
  writeFileSync(path, text.replace(from, to))
}
rewrite('scenario.yaml', 'place: warehouse-office', 'place: warehouse-office\nlight: rain')
rewrite(
  'main.ink',
  '  BUYER: 等两个小时。',
  '  #place:restaurant #light:dusk\n  BUYER: 等两个小时。',
)
rewrite('main.ink', '  BUYER: 差不多。', '  #place:warehouse-office\n  BUYER: 差不多。')

const made = compileFolder('mini', SCRATCH)
if ('problems' in made) throw new Error(JSON.stringify(made.problems))
const { scenario } = made

const sitting = sitDown(scenario, { seed: 7, mode: 'practice' })
const now = (meeting: Meeting) => settingAt(meeting, meeting.turns)

describe('where a meeting is seen', () => {
  it('[S44] where the case says, until a line says something else', () => {
    const rain = { place: 'warehouse-office', light: 'rain', view: 'loading-yard' }
    expect(now(sitting)).toEqual(rain)
    expect(now(after(sitting, say('fleet')))).toEqual(rain)
    expect(now(after(sitting, say('stuck')))).toEqual({
      place: 'restaurant',
      light: 'dusk',
      view: 'courtyard',
    })
  })

  it('[S44] what a line says stays until another says otherwise, and is changed with that line', () => {
    const met = after(sitting, say('stuck'), say('echo'))
    const told = met.spoken.find((it) => it.choice === 'echo-told')
    expect(now(met)).toMatchObject({ place: 'warehouse-office', light: 'dusk' })
    expect(settingAt(met, (told?.n ?? 0) - 1)).toMatchObject({ place: 'restaurant' })
  })

  it('[S44] a take-back takes it back', () => {
    const met = after(sitting, say('stuck'), { kind: 'take-back', count: 1 })
    expect(now(met)).toMatchObject({ place: 'warehouse-office', light: 'rain' })
  })

  it('[S40] it is not logic: the same hash, the same turns, the same choices', () => {
    expect(scenario.logicHash).toBe(MINI.scenario.logicHash)
    expect(scenario.textHash).not.toBe(MINI.scenario.textHash)
    const plain = after(sitDown(MINI.scenario, { seed: 7, mode: 'practice' }), say('stuck'))
    const marked = after(sitting, say('stuck'))
    expect(marked.spoken).toEqual(plain.spoken)
    expect(marked.open).toEqual(plain.open)
    expect(marked.mind).toEqual(plain.mind)
  })
})
