import { describe, expect, test } from 'vitest'
import { type Audible, audibleOf, soundsBetween } from '../../../src/client/sound/heard.ts'
import { after, MINI, say, sitDown } from '../../core/mini-case.ts'

const REST: Audible = {
  id: 'a',
  decisions: 3,
  gesture: 'rest',
  things: ['tea', 'teapot'],
  offers: 0,
  ended: null,
  late: false,
  red: false,
}
const then = (change: Partial<Audible>): readonly string[] =>
  soundsBetween(REST, { ...REST, decisions: 4, ...change })

describe('[B60] the small sounds between two moments', () => {
  test('whoever sits down to a new meeting hears the chair, and tea only where it is poured', () => {
    expect(soundsBetween(null, { ...REST, decisions: 0 })).toEqual(['chair', 'tea'])
    expect(soundsBetween(null, { ...REST, decisions: 0, things: [] })).toEqual(['chair'])
    expect(soundsBetween({ ...REST, id: 'b' }, { ...REST, decisions: 0 })).toContain('chair')
  })

  test('nothing where nothing changed, where a meeting is gone on with, where a decision is taken back', () => {
    expect(soundsBetween(REST, REST)).toEqual([])
    expect(soundsBetween(null, REST)).toEqual([])
    const fresh = { ...REST, decisions: 2, gesture: 'stand-up', offers: 1 } as const
    expect(soundsBetween(REST, fresh)).toEqual([])
  })

  test('a decision is heard, then what was laid down, then what the body does', () => {
    expect(then({})).toEqual(['choose'])
    expect(then({ gesture: 'take-notes' })).toEqual(['choose', 'pen'])
    expect(then({ gesture: 'nod' })).toEqual(['choose'])
    expect(then({ things: [...REST.things, 'brochure'], gesture: 'sip-tea' })).toEqual([
      'choose',
      'paper',
      'cup',
    ])
  })

  test('a gesture that is held is heard once', () => {
    const noting = { ...REST, gesture: 'take-notes' } as const
    expect(soundsBetween(noting, { ...noting, decisions: 4 })).toEqual(['choose'])
  })

  test('no sound comes twice: an offer lays its sheet down and is one sheet of paper', () => {
    expect(then({ offers: 1, things: [...REST.things, 'offer-sheet'] })).toEqual([
      'choose',
      'paper',
    ])
    expect(then({ offers: 1, gesture: 'push-document' })).toEqual(['choose', 'paper'])
  })

  test('the clock warns once, without a decision', () => {
    const late = { ...REST, late: true }
    expect(soundsBetween(REST, late)).toEqual(['clock'])
    expect(soundsBetween(late, { ...late, decisions: 4 })).toEqual(['choose'])
  })

  test('how it ends is heard where it is an end one hears', () => {
    expect(then({ ended: 'deal' })).toContain('deal')
    expect(then({ ended: 'walked-away' })).toContain('chair')
    expect(then({ ended: 'no-sale' })).toEqual(['choose'])
  })

  test('a red line is heard only in the mode that names it on the page', () => {
    const met = (mode: 'guided' | 'exam') => {
      const meeting = after(sitDown(MINI.scenario, { mode }), say('stuck'))
      const turns = meeting.spoken.map((it) =>
        it.actor === 'seller' ? { ...it, tags: [...it.tags, 'red.bribe' as const] } : it,
      )
      return audibleOf({ ...meeting, spoken: turns }, 'a', false)
    }
    expect(met('guided').red).toBe(true)
    expect(met('exam').red).toBe(false)
    expect(then({ red: true })).toContain('red')
  })
})
