import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import classEn from '../../src/client/i18n/class.en.json' with { type: 'json' }
import classZh from '../../src/client/i18n/class.zh.json' with { type: 'json' }
import codexEn from '../../src/client/i18n/codex.en.json' with { type: 'json' }
import codexZh from '../../src/client/i18n/codex.zh.json' with { type: 'json' }
import en from '../../src/client/i18n/en.json' with { type: 'json' }
import practiceEn from '../../src/client/i18n/practice.en.json' with { type: 'json' }
import practiceZh from '../../src/client/i18n/practice.zh.json' with { type: 'json' }
import reviewEn from '../../src/client/i18n/review.en.json' with { type: 'json' }
import reviewZh from '../../src/client/i18n/review.zh.json' with { type: 'json' }
import tagsEn from '../../src/client/i18n/tags.en.json' with { type: 'json' }
import tagsZh from '../../src/client/i18n/tags.zh.json' with { type: 'json' }
import zh from '../../src/client/i18n/zh.json' with { type: 'json' }
import { SOUND_KINDS } from '../../src/client/settings.ts'
import { EXPRESSIONS, GESTURES } from '../../src/core/buyer/cue.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import { RUBRICS } from '../../src/core/grading/rubric-ids.ts'
import { ENDINGS } from '../../src/core/meeting/ending.ts'
import { BUYER_TAGS, SELLER_TAGS, TRAP_TAGS } from '../../src/core/meeting/tag.ts'
import { REFUSALS } from '../../src/core/refusal.ts'
import { MODES } from '../../src/core/transcript/rules.ts'

const CLIENT = join(import.meta.dirname, '../../src/client')
const all = { ...zh, ...tagsZh, ...practiceZh, ...codexZh, ...reviewZh, ...classZh }
const allEn: Readonly<Record<string, string>> = {
  ...{ ...en, ...tagsEn, ...practiceEn },
  ...{ ...codexEn, ...reviewEn, ...classEn },
}
const known = new Set(Object.keys(all))
const placeholders = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/debrief[\\/]/.test(name))
  .map((name) => readFileSync(join(CLIENT, name), 'utf8'))

/** Domains and splits are read by the headless program alone. */
const toldInThePage = REFUSALS.filter((it) => !/^(domain|split)\//.test(it))

const families: readonly (readonly [string, readonly string[]])[] = [
  ['notice', [...toldInThePage, 'elsewhere', 'unavailable', 'network', 'no-such-meeting']],
  ['tag', [...SELLER_TAGS, ...BUYER_TAGS, ...TRAP_TAGS, 'known']],
  ['mode', MODES],
  ['ending', ENDINGS],
  ['expression', EXPRESSIONS],
  ['gesture', GESTURES],
  ['persona', PERSONAS],
  ['rubric', RUBRICS],
  ['settings.volume', SOUND_KINDS],
]

describe("the page's words", () => {
  test('both languages say the same things, with the same figures in them', () => {
    expect(Object.keys(allEn)).toEqual(Object.keys(all))
    for (const [key, text] of Object.entries(all)) {
      expect(placeholders(allEn[key] ?? ''), key).toEqual(placeholders(text))
    }
  })

  test.each(families)('every %s has its words', (family, members) => {
    expect(members.filter((it) => !known.has(`${family}.${it}`))).toEqual([])
  })

  test('every key that is asked for is there', () => {
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key),
    )
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !known.has(key))).toEqual([])
  })
})
