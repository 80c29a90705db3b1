import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  freshMind,
  GUARDS,
  guardOf,
  LEVELS,
  levelOf,
  type Mind,
} from '../../../src/core/buyer/mind.ts'
import { PERSONAS, type Persona } from '../../../src/core/buyer/persona.ts'
import { isPremature, react } from '../../../src/core/buyer/react.ts'
import { reactionTo } from '../../../src/core/buyer/reaction.ts'
import { BUYER_TAGS, isVocabulary, SELLER_TAGS, TRAP_TAGS } from '../../../src/core/meeting/tag.ts'
import type { Turn } from '../../../src/core/meeting/turn.ts'

const EVIDENCE = { waiting: 2, damage: 4, parking: 0 }
const NEEDS = Object.keys(EVIDENCE)

const seller = (tags: readonly string[], more: Partial<Turn> = {}): Turn => ({
  n: 1,
  actor: 'seller',
  tags,
  words: 10,
  ...more,
})
const buyer = (tag: string, need?: string): Turn => ({
  n: 1,
  actor: 'buyer',
  tags: [tag],
  words: 10,
  ...(need === undefined ? {} : { need }),
})

const hear = (persona: Persona, ...turns: readonly Turn[]): Mind =>
  turns.reduce((mind, turn) => react(mind, turn, persona, EVIDENCE), freshMind(persona, NEEDS))

const anyTurn: fc.Arbitrary<Turn> = fc
  .record({
    actor: fc.constantFrom('seller', 'seller', 'buyer', 'system'),
    tags: fc.array(fc.constantFrom(...SELLER_TAGS, ...BUYER_TAGS, ...TRAP_TAGS), { maxLength: 4 }),
    need: fc.option(fc.constantFrom(...NEEDS, 'elsewhere'), { nil: undefined }),
    known: fc.boolean(),
    words: fc.nat(60),
  })
  .map(({ need, ...turn }) => ({ n: 1, ...turn, ...(need === undefined ? {} : { need }) }) as Turn)
const anyPersona = fc.constantFrom(...PERSONAS)
const anyTurns = fc.array(anyTurn, { maxLength: 60 })

describe('the mind', () => {
  it('[B2] stays within its bounds whatever is said', () => {
    fc.assert(
      fc.property(anyPersona, anyTurns, (persona, turns) => {
        let mind = freshMind(persona, NEEDS)
        for (const turn of turns) {
          mind = react(mind, turn, persona, EVIDENCE)
          const figures = [mind.trust, mind.patience, guardOf(mind)]
          for (const kind of GUARDS) figures.push(mind.guard[kind])
          for (const figure of figures) expect(figure >= 0 && figure <= 100).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('[B5] a need climbs by the buyer’s own words only, and never falls', () => {
    fc.assert(
      fc.property(anyPersona, anyTurns, (persona, turns) => {
        let mind = freshMind(persona, NEEDS)
        for (const turn of turns) {
          const next = react(mind, turn, persona, EVIDENCE)
          for (const need of NEEDS) {
            const [was, is] = [levelOf(mind, need), levelOf(next, need)]
            expect(is).toBeGreaterThanOrEqual(was)
            if (turn.actor !== 'buyer' || turn.need !== need) expect(is).toBe(was)
            if (is === LEVELS.indexOf('criterion') && is > was)
              expect(was).toBe(LEVELS.indexOf('explicit'))
          }
          expect(Object.keys(next.needs)).toEqual(NEEDS)
          mind = next
        }
      }),
      { numRuns: 200 },
    )
  })

  it('[B6] a need is never made graver than the case’s evidence', () => {
    fc.assert(
      fc.property(anyPersona, anyTurns, (persona, turns) => {
        const { needs } = hear(persona, ...turns)
        for (const [need, grave] of Object.entries(EVIDENCE))
          expect(needs[need]?.severity).toBeLessThanOrEqual(grave)
      }),
      { numRuns: 200 },
    )
  })

  it('[B1] a system turn moves nothing, and the given mind never changes', () => {
    const mind = freshMind('owl', NEEDS)
    const before = structuredClone(mind)
    expect(
      react(mind, { n: 1, actor: 'system', tags: ['talk.argue'], words: 9 }, 'owl', EVIDENCE),
    ).toBe(mind)
    react(mind, seller(['red.bribe', 'spin:I'], { need: 'waiting' }), 'owl', EVIDENCE)
    expect(mind).toEqual(before)
  })
})

describe('needs', () => {
  const P = seller(['ask.open', 'spin:P'], { need: 'waiting' })
  const I = seller(['ask.open', 'spin:I'], { need: 'waiting' })
  const N = seller(['ask.open', 'spin:N'], { need: 'waiting' })
  const implied = buyer('buyer.need-implied', 'waiting')
  const explicit = buyer('buyer.need-explicit', 'waiting')
  const criteria = buyer('buyer.criteria', 'waiting')

  const rows: readonly [string, readonly Turn[], string, number][] = [
    ['a question alone', [P], 'hidden', 0],
    ['the buyer admits it', [P, implied], 'implied', 0],
    ['an implication after', [P, implied, I], 'implied', 1],
    ['an implication before', [I], 'hidden', 0],
    ['as grave as the evidence', [implied, I, I, I, I], 'implied', 2],
    ['a payoff question alone', [implied, N], 'implied', 0],
    ['he says he wants it', [implied, I, N, explicit], 'explicit', 1],
    ['of his own accord', [explicit], 'explicit', 0],
    ['criteria without the want', [implied, criteria], 'implied', 0],
    ['criteria after the want', [explicit, criteria], 'criterion', 0],
    ['hint again after the want', [explicit, implied], 'explicit', 0],
    ['words on something else', [buyer('buyer.need-explicit', 'elsewhere')], 'hidden', 0],
    ['words on nothing', [buyer('buyer.need-explicit')], 'hidden', 0],
    [
      'the trainee says it for him',
      [seller(['buyer.need-explicit'], { need: 'waiting' })],
      'hidden',
      0,
    ],
  ]
  it.each(rows)('[B5] %s', (_name, turns, level, severity) => {
    expect(hear('owl', ...turns).needs.waiting).toEqual({ level, severity })
  })

  it('[B8] a capability is premature until its need is explicit', () => {
    const pitch = seller(['present.benefit'], { need: 'waiting' })
    expect(isPremature(hear('owl', implied), pitch)).toBe(true)
    expect(isPremature(hear('owl', explicit), pitch)).toBe(false)
    expect(isPremature(hear('owl', explicit, criteria), pitch)).toBe(false)
    expect(isPremature(hear('owl'), seller(['present.case']))).toBe(false)
    expect(isPremature(hear('owl'), seller(['spin:P'], { need: 'waiting' }))).toBe(false)
  })

  it.each(PERSONAS)(
    '[B8] told too early it costs a %s’s trust, told in time it earns',
    (persona) => {
      const pitch = seller(['present.benefit'], { need: 'waiting' })
      const early = hear(persona, pitch)
      const late = hear(persona, explicit, pitch)
      const { trust } = freshMind(persona, NEEDS)
      expect(early.trust).toBeLessThan(trust)
      expect(late.trust).toBeGreaterThan(trust)
      expect(late.patience).toBeGreaterThan(early.patience)
      expect(early.guard.defence).toBeGreaterThan(late.guard.defence)
    },
  )
})

describe('asks in a row', () => {
  const ask = seller(['ask.open', 'spin:S'])
  const rows: readonly [string, readonly Turn[], number][] = [
    ['count up', [ask, ask, ask], 3],
    ['ended by an act of listening', [ask, ask, seller(['listen.paraphrase'])], 0],
    ['ended by acknowledging', [ask, seller(['object.acknowledge'])], 0],
    ['ended by a question that listens first', [ask, seller(['listen.ack', 'spin:P'])], 0],
    ['not ended by ignoring', [ask, seller(['listen.ignore', 'spin:P'])], 2],
    ['not ended by interrupting', [ask, seller(['listen.interrupt', 'ask.closed'])], 2],
    ['neither raised nor ended by telling', [ask, ask, seller(['present.case'])], 2],
    ['not ended by the buyer', [ask, buyer('buyer.fact'), ask], 2],
  ]
  it.each(rows)('[B4] %s', (_name, turns, streak) => {
    expect(hear('koala', ...turns).askStreak).toBe(streak)
  })

  it.each(PERSONAS)('[B4] the fourth ask in a row costs a %s more than the third', (persona) => {
    const patience = [1, 2, 3, 4].map((count) => hear(persona, ...Array(count).fill(ask)).patience)
    const [first = 0, second = 0, third = 0, fourth = 0] = patience
    expect(second - third).toBeCloseTo(first - second)
    expect(third - fourth).toBeGreaterThan(second - third)
  })

  it.each(PERSONAS)('[B3] a %s minds being asked what the brief tells', (persona) => {
    const known = hear(persona, seller(['ask.closed', 'spin:S'], { known: true }))
    const fresh = hear(persona, seller(['ask.closed', 'spin:S']))
    expect(known.patience).toBeLessThan(fresh.patience)
    expect(known.trust).toBeLessThan(fresh.trust)
  })
})

describe('the reaction table', () => {
  it('[B3] has rows for tags of the vocabulary and for the circumstances of the fold', () => {
    const circumstances = ['TURN', 'KNOWN', 'PREMATURE', 'STREAK', 'AMBER', 'RED']
    for (const on of circumstances) expect(reactionTo('owl', on)).toBeDefined()
    for (const tag of [...SELLER_TAGS, ...TRAP_TAGS]) {
      expect(isVocabulary(tag)).toBe(true)
      const reaction = reactionTo('owl', tag)
      if (reaction) expect(Math.abs(reaction.trust)).toBeLessThanOrEqual(25)
    }
  })

  it.each([...SELLER_TAGS, 'TURN', 'KNOWN', 'PREMATURE', 'STREAK', 'AMBER', 'RED'])(
    '[B3] %s keeps to its bounds, and every guard it names is one of the four',
    (on) => {
      for (const persona of PERSONAS) {
        const reaction = reactionTo(persona, on)
        if (!reaction) continue
        for (const points of [reaction.trust, reaction.patience, reaction.guard])
          expect(points >= -25 && points <= 15).toBe(true)
        for (const guard of reaction.guards) expect(GUARDS).toContain(guard)
      }
    },
  )

  it.each(TRAP_TAGS)('[B3] %s costs every persona trust', (tag) => {
    for (const persona of PERSONAS)
      expect(hear(persona, seller([tag])).trust).toBeLessThan(freshMind(persona, NEEDS).trust)
  })

  it('[B3] personas differ in pace: the same talk wears out the tiger first', () => {
    const talk = Array(10).fill(seller(['ask.open', 'spin:S']))
    const left = PERSONAS.map((persona) => hear(persona, ...talk).patience)
    expect(new Set(left).size).toBe(PERSONAS.length)
    expect(Math.min(...left)).toBe(left[PERSONAS.indexOf('tiger')])
  })

  const likes: readonly [string, Persona, Persona][] = [
    ['rapport.praise-specific', 'peacock', 'owl'],
    ['rapport.smalltalk', 'koala', 'tiger'],
    ['present.proof', 'owl', 'peacock'],
    ['commit.ask', 'tiger', 'koala'],
    ['open.agenda', 'tiger', 'peacock'],
  ]
  it.each(likes)('[B3] %s opens a %s more than a %s (K-047)', (tag, more, less) => {
    const gain = (persona: Persona): number =>
      hear(persona, seller([tag])).trust - freshMind(persona, NEEDS).trust
    expect(gain(more)).toBeGreaterThan(gain(less))
  })
})
