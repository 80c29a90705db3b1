import { describe, expect, it } from 'vitest'
import { freshMind, GUARDS, type Guard } from '../../../src/core/buyer/mind.ts'
import { PERSONAS, type Persona } from '../../../src/core/buyer/persona.ts'
import { react } from '../../../src/core/buyer/react.ts'
import type { Turn } from '../../../src/core/meeting/turn.ts'

const NEED = 'waiting'
const seller = (tags: string, rest: Partial<Turn> = {}): Turn => ({
  n: 1,
  actor: 'seller',
  tags: tags.split(' '),
  words: 8,
  ...rest,
})
const wanted: Turn = { n: 1, actor: 'buyer', tags: ['buyer.need-explicit'], need: NEED, words: 8 }

/** How far the guard moved by the last turn; negative opens. */
const moved = (persona: Persona, guard: Guard, ...turns: readonly Turn[]): number => {
  const before = turns
    .slice(0, -1)
    .reduce((mind, turn) => react(mind, turn, persona, { [NEED]: 3 }), freshMind(persona, [NEED]))
  const last = turns.at(-1)
  if (!last) throw new Error('nothing said')
  return react(before, last, persona, { [NEED]: 3 }).guard[guard] - before.guard[guard]
}

/** K-095: what the course says opens each, for every buyer. */
const OPENS: readonly [Guard, string, readonly Turn[]][] = [
  ['defence', 'saying why I am here', [seller('open.purpose')]],
  ['defence', 'asking for his difficulties', [seller('ask.open spin:P', { need: NEED })]],
  ['defence', 'empathy: saying it back', [seller('listen.paraphrase')]],
  ['privacy', 'being heard before being asked', [seller('listen.ack')]],
  ['privacy', 'saying it back', [seller('listen.paraphrase')]],
  ['safety', 'somebody who did it before', [wanted, seller('present.case', { need: NEED })]],
  ['safety', 'granting what worries him', [seller('object.acknowledge')]],
  ['safety', 'telling unasked what he ought to know', [seller('comply.disclose')]],
  ['safety', 'declining what is improper', [seller('comply.refuse')]],
  ['testing', 'a benefit for what he asked', [wanted, seller('present.benefit', { need: NEED })]],
  ['testing', 'deep questions', [seller('ask.open spin:I', { need: NEED })]],
  ['testing', 'writing down what he says', [seller('listen.note')]],
  ['testing', 'a reason for the price', [seller('price.reason')]],
]

/** What it warns of. */
const SHUTS: readonly [Guard, string, readonly Turn[]][] = [
  [
    'defence',
    'crude selling: a pitch before the need',
    [seller('present.benefit', { need: NEED })],
  ],
  ['defence', 'putting words in his mouth', [seller('ask.lead')]],
  ['defence', 'passing over what he said', [seller('listen.ignore')]],
  ['privacy', 'cutting in', [seller('listen.interrupt')]],
  ['privacy', 'question upon question', Array<Turn>(4).fill(seller('ask.open'))],
  ['privacy', 'a gift on a shallow acquaintance', [seller('amber.gift')]],
  ['safety', 'quarrelling', [seller('talk.argue')]],
  ['safety', 'a verdict on him', [seller('observe.judge')]],
  ['safety', 'what is illegal', [seller('red.bribe')]],
  ['testing', 'asking what the papers say', [seller('ask.closed', { known: true })]],
  ['testing', 'showing off', [seller('amber.fake-persona')]],
  ['testing', 'vagueness', [seller('request.vague')]],
]

describe('the four guards', () => {
  it.each(OPENS)('[B9] %s is opened by %s', (guard, _name, turns) => {
    for (const persona of PERSONAS) expect(moved(persona, guard, ...turns), persona).toBeLessThan(0)
  })

  it.each(SHUTS)('[B9] %s is shut by %s', (guard, _name, turns) => {
    for (const persona of PERSONAS)
      expect(moved(persona, guard, ...turns), persona).toBeGreaterThan(0)
  })

  it('[B9] each of the four can be opened and shut', () => {
    for (const guard of GUARDS) {
      expect(OPENS.filter(([it]) => it === guard).length).toBeGreaterThan(1)
      expect(SHUTS.filter(([it]) => it === guard).length).toBeGreaterThan(1)
    }
  })

  const personal = seller('ask.personal-aim')
  it('[B9] a private question shuts whoever keeps his distance, and opens who likes company', () => {
    for (const persona of ['tiger', 'koala', 'owl'] as const)
      expect(moved(persona, 'privacy', personal)).toBeGreaterThan(0)
    expect(moved('peacock', 'privacy', personal)).toBeLessThan(0)
  })

  it('[B9] own words about oneself bring the peacock and the koala nearer, not the others', () => {
    const told = seller('rapport.disclose')
    expect(moved('peacock', 'privacy', told)).toBeLessThan(0)
    expect(moved('koala', 'privacy', told)).toBeLessThan(0)
    expect(moved('tiger', 'privacy', told)).toBe(0)
  })
})
