import { describe, expect, it } from 'vitest'
import en from '../../../src/client/i18n/findings.en.json' with { type: 'json' }
import zh from '../../../src/client/i18n/findings.zh.json' with { type: 'json' }
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { FINDING_CODES } from '../../../src/core/grading/codes.ts'
import { RUBRICS } from '../../../src/core/grading/rubric-ids.ts'

const codes = Object.keys(FINDING_CODES)
const KEYS = ['what', 'why', 'try', ...PERSONAS.map((persona) => `why_${persona}`)]
const PLACES = ['{{quote}}', '{{need}}', '{{name}}', '{{lacks}}']

type Explanations = Readonly<Record<string, Readonly<Record<string, string>>>>
const LANGUAGES: readonly [string, Explanations][] = [
  ['zh', zh as Explanations],
  ['en', en as Explanations],
]

describe('finding codes', () => {
  it('[G10] every code is kebab-case and of a rubric', () => {
    for (const [code, rubric] of Object.entries(FINDING_CODES)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(RUBRICS).toContain(rubric)
    }
  })

  it.each(LANGUAGES)('[G10] every code is explained in %s, and nothing else is', (_lang, texts) => {
    expect(Object.keys(texts).toSorted()).toEqual(codes.toSorted())
    for (const text of Object.values(texts)) {
      for (const key of ['what', 'why', 'try']) expect(text[key]?.trim()).toBeTruthy()
      for (const [key, words] of Object.entries(text)) {
        expect(KEYS).toContain(key)
        for (const place of words.match(/\{\{.*?\}\}/g) ?? []) expect(PLACES).toContain(place)
      }
    }
  })

  it('[G10] both languages quote the same line, name the same need and vary for the same buyers', () => {
    const [[, chinese], [, english]] = LANGUAGES as [[string, Explanations], [string, Explanations]]
    for (const code of codes) {
      const [one, other] = [chinese[code] ?? {}, english[code] ?? {}]
      expect(Object.keys(one).toSorted()).toEqual(Object.keys(other).toSorted())
      for (const place of ['{{quote}}', '{{need}}']) {
        expect(one.what?.includes(place), `${code} ${place}`).toBe(other.what?.includes(place))
      }
    }
  })

  it('[G10] nobody is called he or she: the same buyer may be either', () => {
    for (const text of Object.values(LANGUAGES[0]?.[1] ?? {})) {
      for (const words of Object.values(text)) expect(words).not.toMatch(/[他她]/)
    }
    for (const text of Object.values(LANGUAGES[1]?.[1] ?? {})) {
      for (const words of Object.values(text)) {
        expect(words).not.toMatch(/\b(he|she|him|her|his|hers)\b/i)
      }
    }
  })
})
