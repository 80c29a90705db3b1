import { describe, expect, it } from 'vitest'
import { PERSONAS, type Persona } from '../../../../src/core/buyer/persona.ts'
import { PERSONA_MATRIX, PRESSING } from '../../../../src/core/grading/persona-matrix.ts'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { personaFit } from '../../../../src/core/grading/rubrics/persona-fit.ts'
import { isMeaning } from '../../../../src/core/meeting/tag.ts'
import { he, me, talk, told } from '../talk.ts'

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

  // each move counts 50 / 0.6 of its share
  const on = { need: 'waiting' }
  const reports: readonly [string, Turns, Partial<Gradable>, number, readonly string[]][] = [
    [
      '[G37] what fits and jars with an owl; what he does not care for is left out',
      [me('open.agenda'), me('rapport.smalltalk', on), me('talk.irritator', on), me('listen.ack')],
      {},
      50 - (50 / 1.8) * 0.5,
      [
        '1 fits-him 27.8 G37 disc',
        '2 jars-with-him -13.9 G37 disc waiting',
        '3 jars-with-anyone -27.8 G37 disc waiting',
      ],
    ],
    [
      '[G38] pressing is over once he was heard',
      [me('spin:I', on), me('spin:I', on), me('listen.note'), me('spin:I', on)],
      {},
      50 + (50 / 2.4) * 1.5,
      [
        '1 fits-him 10.4 G37 disc waiting',
        '2 jars-with-him -10.4 G37 disc waiting',
        '3 fits-him 20.8 G37 disc',
        '4 fits-him 10.4 G37 disc waiting',
      ],
    ],
    [
      '[G3] [G38] an implication with a red trap in it presses nobody',
      [me('spin:I red.leak'), me('spin:I')],
      {},
      50 - (50 / 1.2) * 0.5,
      ['1 jars-with-anyone -41.7 G37 disc', '2 fits-him 20.8 G37 disc'],
    ],
    [
      '[G38] a pitch waits for the want of its own need, one of no need for any want',
      [
        me('present.proof', on),
        wanted,
        me('present.proof', on),
        me('present.proof'),
        me('present.proof', { need: 'damage' }),
      ],
      {},
      50,
      [
        '1 jars-with-anyone -20.8 G37 disc waiting',
        '3 fits-him 20.8 G37 disc waiting',
        '4 fits-him 20.8 G37 disc',
        '5 jars-with-anyone -20.8 G37 disc damage',
      ],
    ],
    [
      '[G38] a want of no need said is a want',
      [me('present.proof'), he('buyer.need-explicit'), me('present.proof')],
      {},
      50,
      ['1 jars-with-anyone -41.7 G37 disc', '3 fits-him 41.7 G37 disc'],
    ],
    [
      '[G38] where no need is listed nothing is too early',
      [me('present.proof', on)],
      { needs: [] },
      100,
      ['1 fits-him 83.3 G37 disc waiting'],
    ],
    [
      '[G39] no manner, and the buyer’s is his own',
      [me('dance'), he('open.agenda')],
      {},
      0,
      ['2 no-manner -100 G39 disc'],
    ],
    ['[G39] nothing said', [], {}, 0, ['0 no-manner -100 G39 disc']],
    [
      '[G37] a fit of a quarter is not named',
      [me('open.purpose rapport.smalltalk open.agenda', on)],
      { persona: 'peacock' },
      50,
      [],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = personaFit(talk(turns, { persona: 'owl', ...rest }))
    expect(graded.score).toBeCloseTo(points)
    expect(told(graded)).toEqual(findings)
  })
})
