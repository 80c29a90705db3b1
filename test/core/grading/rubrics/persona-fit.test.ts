import { describe, expect, it } from 'vitest'
import { PERSONAS, type Persona } from '../../../../src/core/buyer/persona.ts'
import { PERSONA_MATRIX, PRESSING } from '../../../../src/core/grading/persona-matrix.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { personaFit } from '../../../../src/core/grading/rubrics/persona-fit.ts'
import { isMeaning } from '../../../../src/core/meeting/tag.ts'
import { he, me, talk } from '../talk.ts'

type Turns = Gradable['turns']
const fit = (persona: Persona, turns: Turns): number =>
  personaFit(talk(turns, { persona })).score ?? -1

const column = (persona: Persona): readonly number[] =>
  Object.values(PERSONA_MATRIX)
    .map((row) => row[persona])
    .toSorted((a, b) => a - b)

const rowsLike = (persona: Persona, cell: number): readonly string[] =>
  Object.keys(PERSONA_MATRIX).filter(
    (manner) => manner !== PRESSING && PERSONA_MATRIX[manner]?.[persona] === cell,
  )

// Presenting waits for a want, questions for an answer: a fair setting for every manner.
const wanted = he('buyer.need-explicit', { need: 'waiting' })
const played = (manners: readonly string[]): Turns => [
  wanted,
  ...manners.flatMap((manner) => [me(manner, { need: 'waiting' }), he(''), me('object.confirm')]),
]

describe('persona fit', () => {
  it.each(PERSONAS)('[G36] the column of the %s holds the same cells as any other', (persona) => {
    expect(column(persona)).toEqual(column('tiger'))
  })

  it('[G36] every manner is of the vocabulary', () => {
    for (const manner of Object.keys(PERSONA_MATRIX)) {
      expect(manner === PRESSING || isMeaning(manner)).toBe(true)
    }
  })

  it.each(PERSONAS)('[G37] what opens the %s earns all points, what shuts him none', (persona) => {
    expect(fit(persona, played(rowsLike(persona, 1)))).toBe(100)
    expect(fit(persona, played(rowsLike(persona, -1)))).toBe(0)
  })

  it.each(PERSONAS)('[G37] who plays every manner alike has about half with the %s', (persona) => {
    const every = Object.keys(PERSONA_MATRIX).filter((manner) => manner !== PRESSING)
    expect(fit(persona, played(every))).toBeGreaterThanOrEqual(40)
    expect(fit(persona, played(every))).toBeLessThanOrEqual(75)
  })

  it('[G37] the same manners with the buyer renamed and the manners swapped accordingly', () => {
    const sorted = (persona: Persona) =>
      Object.keys(PERSONA_MATRIX)
        .filter((manner) => manner !== PRESSING && !manner.startsWith('spin:'))
        .toSorted(
          (a, b) => (PERSONA_MATRIX[a]?.[persona] ?? 0) - (PERSONA_MATRIX[b]?.[persona] ?? 0),
        )
    for (const cell of [-1, -0.5, 0.5, 1]) {
      const scores = PERSONAS.map((persona) => {
        const liked = sorted(persona).filter((it) => PERSONA_MATRIX[it]?.[persona] === cell)
        return fit(persona, played(liked.slice(0, 3)))
      })
      expect(new Set(scores).size).toBe(1)
    }
  })

  const jars: readonly [string, Turns][] = [
    ['an irritator', [me('talk.irritator open.agenda')]],
    ['a known question', [me('ask.open spin:S', { known: true })]],
    ['a pitch before its need', [me('present.proof', { need: 'waiting' })]],
    ['a pitch at nothing, before he wanted anything', [me('present.proof')]],
    ['a red trap', [me('open.agenda red.leak')]],
  ]
  it.each(jars)('[G38] %s opens nobody', (_name, turns) => {
    for (const persona of PERSONAS) {
      expect(fit(persona, [...turns, ...played(['object.confirm'])])).toBe(0)
    }
  })

  it('[G38] a good question fits however many stood before it: their number is economy’s', () => {
    const ask = me('ask.open spin:N', { need: 'waiting' })
    expect(fit('owl', [ask, ask, ask])).toBe(100)
    expect(fit('owl', [ask, ask, ask, ask, ask])).toBe(100)
  })

  it('[G38] a second implication with nothing heard between is pressing', () => {
    const implication = me('ask.open spin:I', { need: 'waiting' })
    expect(fit('koala', [implication, me('listen.ack'), implication])).toBe(100)
    expect(fit('koala', [implication, implication])).toBe(0)
    expect(fit('tiger', [implication, implication])).toBe(100)
  })

  it('[G39] without one move that bears a manner it is 0; without a persona there is no score', () => {
    expect(fit('owl', [me('nego.record')])).toBe(0)
    expect(personaFit(talk([me('open.agenda')])).score).toBeNull()
  })
})
