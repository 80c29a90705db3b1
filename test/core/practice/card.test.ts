import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { playOut } from '../../../src/core/players/player.ts'
import { random } from '../../../src/core/players/simple.ts'
import { type Card, cardsOf, parseCard } from '../../../src/core/practice/card.ts'
import { after, MINI, say, sitDown, TABLE } from '../mini-case.ts'

const made = (meeting: Meeting): readonly Card[] =>
  cardsOf(meeting, grade(gradableOf(meeting)).findings)

describe('a card', () => {
  it('[L1] has what was heard, what was said and a better line of the same moment', () => {
    const meeting = after(sitDown(MINI.scenario), say('stuck'), say('pitch'), say('next'))
    const card = made(meeting).find((it) => it.said === 'pitch')
    expect(card?.heard.map(({ id }) => id)).toEqual(['stuck-told'])
    expect(card?.options).toEqual(expect.arrayContaining(['pitch', card?.better]))
    expect(card?.better).not.toBe('pitch')
  })

  it('[L1] is the same card when the same mistake is made again in another meeting', () => {
    const ids = [1, 2, 3].map((seed) => {
      const meeting = after(
        sitDown(MINI.scenario, { seed }),
        say('stuck'),
        say('pitch'),
        say('next'),
      )
      return made(meeting).find((it) => it.said === 'pitch')?.id
    })
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toBeDefined()
  })

  it('[L1] holds only choices that were open at one moment, one card a moment, six at most', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.constantFrom(MINI, TABLE), (seed, { scenario }) => {
        const meeting = playOut(scenario, 'owl', seed, random)
        const cards = made(meeting)
        const opens: (readonly string[])[] = []
        for (let at = meeting.before; at; at = at.before) opens.push(at.open)
        expect(cards.length).toBeLessThanOrEqual(6)
        for (const { options, better, said, heard } of cards) {
          expect(options).toContain(better)
          if (said !== null) expect(options).toContain(said)
          expect(new Set(options).size).toBe(options.length)
          expect(opens.some((open) => options.every((id) => open.includes(id)))).toBe(true)
          expect(heard.length).toBeLessThanOrEqual(4)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('[L2] goes through a file and back, and what is no card is told from one', () => {
    const meeting = after(sitDown(MINI.scenario), say('stuck'), say('pitch'), say('next'))
    const cards = made(meeting)
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) {
      expect(parseCard(JSON.parse(JSON.stringify(card)))).toEqual(card)
      expect(parseCard({ ...card, better: 'elsewhere' })).toBeNull()
      expect(parseCard({ ...card, options: [card.better] })).toBeNull()
      expect(parseCard({ ...card, header: { ...card.header, persona: 'dragon' } })).toBeNull()
      expect(parseCard({ ...card, code: 'no-such' })).toBeNull()
    }
    fc.assert(fc.property(fc.anything(), (value) => parseCard(value) === null))
  })
})
