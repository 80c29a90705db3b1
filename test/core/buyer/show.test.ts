import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPRESSIONS, GESTURES } from '../../../src/core/buyer/cue.ts'
import { freshMind, type Mind } from '../../../src/core/buyer/mind.ts'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { cueOf, MOODS, type Mood, moodOf } from '../../../src/core/buyer/show.ts'
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
})
