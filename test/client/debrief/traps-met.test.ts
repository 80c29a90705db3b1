import { describe, expect, it } from 'vitest'
import { trapsMet } from '../../../src/client/views/debrief/traps-met.ts'
import { trapWordsOf } from '../../../src/client/views/debrief/words.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { TRAP_TAGS } from '../../../src/core/meeting/tag.ts'
import type { Turn } from '../../../src/core/meeting/turn.ts'
import { type Entry, LANGS, type Scenario } from '../../../src/core/scenario/scenario.ts'
import { MINI, sitDown } from '../../core/mini-case.ts'

const choice = (...tags: readonly string[]): Entry => ({
  kind: 'choice',
  who: 'SELLER',
  words: 5,
  tags,
  knot: 'phone_call',
})

/** The small case with three things that may be answered to a temptation. */
const meeting = (turns: readonly Partial<Turn>[]): Meeting => {
  const plain = sitDown(MINI.scenario)
  const entries: Scenario['entries'] = {
    ...plain.scenario.entries,
    'no-thanks': choice('comply.refuse'),
    'show-me': choice('red.leak'),
    'you-are-great': choice('amber.flattery'),
  }
  return {
    ...plain,
    scenario: { ...plain.scenario, entries },
    spoken: turns.map(
      (turn, i): Turn => ({ n: i + 1, actor: 'seller', tags: [], words: 5, ...turn }),
    ),
  }
}

describe('traps met', () => {
  it('names the trap that was taken and where', () => {
    const met = trapsMet(meeting([{ tags: ['ask.open'] }, { tags: ['ask.lead', 'red.leak'] }]))
    expect(met).toEqual([{ tag: 'red.leak', taken: [2], refused: [] }])
  })

  it('finds what a refusal turned down among the choices that stood beside it', () => {
    const open = ['no-thanks', 'show-me', 'you-are-great']
    const met = trapsMet(meeting([{ tags: ['comply.refuse'], choice: 'no-thanks', open }]))
    expect(met).toEqual([{ tag: 'red.leak', taken: [], refused: [1] }])
  })

  it('puts what was taken first and red before amber', () => {
    const open = ['no-thanks', 'show-me']
    const met = trapsMet(
      meeting([
        { tags: ['comply.refuse'], open },
        { tags: ['amber.gift'] },
        { tags: ['red.bribe'] },
      ]),
    )
    expect(met.map(({ tag }) => tag)).toEqual(['red.bribe', 'amber.gift', 'red.leak'])
  })

  it('counts no refusal where nothing was refused', () => {
    const open = ['no-thanks', 'show-me']
    expect(trapsMet(meeting([{ tags: ['comply.disclose'], open }]))).toEqual([])
  })

  it('has nothing to say of a meeting without one', () => {
    expect(trapsMet(meeting([{ tags: ['ask.open'] }]))).toEqual([])
  })

  it.each(LANGS)('has a card for every trap in %s', (lang) => {
    const words = trapWordsOf(lang)
    expect(Object.keys(words).toSorted()).toEqual(TRAP_TAGS.toSorted())
    for (const tag of TRAP_TAGS) {
      expect(words[tag].name).not.toBe('')
      expect(words[tag].what).not.toBe('')
      expect(words[tag].right).not.toBe('')
    }
  })

  it.each(LANGS)('[G70] a card that names a law tells to go by the official text in %s', (lang) => {
    const words = trapWordsOf(lang)
    const official = lang === 'zh' ? '以官方文本为准' : 'against the official text'
    const names = /第\d|规定|§|Rules/
    expect(TRAP_TAGS.filter((tag) => names.test(words[tag].law)).length).toBeGreaterThan(14)
    for (const tag of TRAP_TAGS.filter((it) => names.test(words[it].law)))
      expect(words[tag].law, tag).toContain(official)
    for (const tag of TRAP_TAGS.filter((it) => it.startsWith('red.')))
      expect(words[tag].law, tag).not.toBe('')
  })

  it('[G70] no card calls the buyer he: the same buyer may be either', () => {
    for (const card of Object.values(trapWordsOf('zh')))
      expect(Object.values(card).join('').replaceAll('其他', '')).not.toMatch(/[他她]/)
    for (const card of Object.values(trapWordsOf('en')))
      expect(Object.values(card).join(' ')).not.toMatch(/\b(he|she|him|her|his|hers)\b/i)
  })
})
