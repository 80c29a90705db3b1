import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPRESSIONS, GESTURES } from '../../../src/core/buyer/cue.ts'
import { freshMind, type Mind } from '../../../src/core/buyer/mind.ts'
import { MOODS, type Mood, moodOf } from '../../../src/core/buyer/mood.ts'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { cueOf } from '../../../src/core/buyer/show.ts'
import { struckBy } from '../../../src/core/buyer/struck.ts'
import { BUYER_TAGS, SELLER_TAGS, TRAP_TAGS } from '../../../src/core/meeting/tag.ts'
import type { Turn } from '../../../src/core/meeting/turn.ts'

const mindOf = (trust: number, patience: number): Mind => ({
  ...freshMind('owl', []),
  trust,
  patience,
})
const IN_MOOD: Readonly<Record<Mood, Mind>> = {
  leaving: mindOf(80, 5),
  cold: mindOf(20, 50),
  wary: mindOf(35, 50),
  attentive: mindOf(50, 50),
  open: mindOf(80, 80),
}
const turn = (actor: Turn['actor'], ...tags: readonly string[]): Turn => ({
  n: 1,
  actor,
  tags,
  words: 5,
})

describe('what the body shows', () => {
  const rows: readonly [number, number, Mood][] = [
    [100, 10, 'leaving'],
    [100, 24, 'cold'],
    [24, 100, 'cold'],
    [25, 25, 'wary'],
    [41, 100, 'wary'],
    [42, 100, 'attentive'],
    [64, 25, 'attentive'],
    [65, 25, 'open'],
  ]
  it.each(rows)('[B7] trust %i and patience %i make him %s', (trust, patience, mood) => {
    expect(moodOf(mindOf(trust, patience))).toBe(mood)
  })

  it('[B7] every persona, mood and tag has a face and a movement that the room can draw', () => {
    const tags = [...BUYER_TAGS, ...SELLER_TAGS, ...TRAP_TAGS]
    for (const mood of MOODS) {
      expect(moodOf(IN_MOOD[mood])).toBe(mood)
      for (const persona of PERSONAS) {
        const moments = [
          undefined,
          turn('system', 'stage'),
          turn('buyer'),
          turn('seller'),
          ...tags.map((tag) => turn('buyer', tag)),
          ...tags.map((tag) => turn('seller', tag)),
        ]
        for (const moment of moments) {
          const { expression, gesture } = cueOf(IN_MOOD[mood], moment, persona)
          expect(EXPRESSIONS).toContain(expression)
          expect(GESTURES).toContain(gesture)
        }
      }
    }
  })

  it('[B7] any mind at all shows something', () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(points, points, fc.constantFrom(...PERSONAS), (trust, patience, persona) => {
        expect(EXPRESSIONS).toContain(cueOf(mindOf(trust, patience), undefined, persona).expression)
      }),
    )
  })

  it.each(PERSONAS)('[B7] a %s about to leave looks at the watch, whatever he says', (persona) => {
    const cue = cueOf(IN_MOOD.leaving, turn('buyer', 'buyer.signal'), persona)
    expect(cue.gesture).toBe('glance-at-watch')
  })

  it.each(PERSONAS)('[B7] a cold %s does not smile at good news', (persona) => {
    const { expression } = cueOf(IN_MOOD.cold, turn('buyer', 'buyer.signal'), persona)
    expect(['warm', 'delighted']).not.toContain(expression)
  })

  it.each(PERSONAS)('[B7] a %s shows a trap before he answers it', (persona) => {
    for (const tag of TRAP_TAGS)
      expect(cueOf(IN_MOOD.open, turn('seller', tag), persona).gesture).toBe('lean-back')
  })

  it.each(PERSONAS)('[B10] a %s who opens up does not look as one who shuts', (persona) => {
    const seen = (tag: string): string =>
      JSON.stringify(cueOf(IN_MOOD.attentive, turn('buyer', tag), persona))
    const opening = ['need-implied', 'need-explicit', 'benefit-voiced', 'signal', 'concede']
    const shutting = ['defensive', 'objection', 'demand'].map((it) => seen(`buyer.${it}`))
    for (const it of opening) expect(shutting).not.toContain(seen(`buyer.${it}`))
  })
  it.each(PERSONAS)('[B12] a %s whom a move annoyed looks annoyed whatever he says', (persona) => {
    const pleased = cueOf(IN_MOOD.attentive, turn('buyer'), persona, 'pleased')
    for (const tag of BUYER_TAGS.filter((it) => it !== 'buyer.ambush')) {
      const stung = cueOf(IN_MOOD.attentive, turn('buyer', tag), persona, 'stung')
      expect(['irritated', 'surprised', 'tired', 'cold']).toContain(stung.expression)
      expect(['shake-head', 'lean-back', 'arms-folded']).toContain(stung.gesture)
      expect(stung).not.toEqual(pleased)
    }
  })

  it.each(PERSONAS)('[B12] a %s who lays a trap keeps his face', (persona) => {
    const ambush = turn('buyer', 'buyer.ambush')
    const calm = cueOf(IN_MOOD.attentive, ambush, persona)
    expect(cueOf(IN_MOOD.attentive, ambush, persona, 'stung')).toEqual(calm)
  })

  it.each(PERSONAS)('[B12] a %s who is pleased shows it, but a worry stays a worry', (persona) => {
    const seen = (mood: Mood, tag: string, struck: 'pleased' | null) =>
      cueOf(IN_MOOD[mood], turn('buyer', tag), persona, struck)
    const fact = seen('attentive', 'buyer.fact', 'pleased')
    expect(fact).not.toEqual(seen('attentive', 'buyer.fact', null))
    expect(['warm', 'delighted']).toContain(fact.expression)
    expect(['warm', 'delighted']).not.toContain(seen('cold', 'buyer.fact', 'pleased').expression)
    for (const tag of ['buyer.objection', 'buyer.defensive', 'buyer.demand'])
      expect(seen('attentive', tag, 'pleased')).toEqual(seen('attentive', tag, null))
  })

  const strikes: readonly [number, number, ReturnType<typeof struckBy>][] = [
    [0, -2, null],
    [-3, -3, 'stung'],
    [0, -6, 'stung'],
    [-2, -3, null],
    [3, 0, 'pleased'],
    [4, -1, 'pleased'],
    [4, -2, null],
  ]
  it.each(strikes)('[B12] trust %i and patience %i strike him as %s', (trust, patience, struck) => {
    expect(struckBy(mindOf(50, 50), mindOf(50 + trust, 50 + patience))).toBe(struck)
  })
})
