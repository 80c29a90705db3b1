import { describe, expect, it } from 'vitest'
import { landings, termIds, unreadable } from '../../src/client/views/desk/figure.ts'
import { CHIPS, TERMS } from '../core/mini-case.ts'

const { bargaining } = TERMS.scenario
const chips = CHIPS.scenario.bargaining
if (!bargaining || !chips) throw new Error('no bargaining')

describe('what is written on the desk', () => {
  it.each(['many', '-1', '1e9', '149', '311', '3l0'])('%s is no price of this table', (text) => {
    expect(unreadable(bargaining, { 'target.price': text })).toEqual(['target.price'])
  })

  it('a blank is left out, not refused; a figure on the ladder is taken', () => {
    expect(unreadable(bargaining, { 'quote.price': '310', 'floor.price': ' ' })).toEqual([])
    expect(unreadable(bargaining, { 'target.price': '261' })).toEqual([])
  })

  it('leads down from the quote, step by step, as far as the steps are figures', () => {
    const steps = { 'give.1.width': '25', 'give.2.width': '15', 'give.3.width': 'a little' }
    expect(landings(bargaining, { 'quote.price': '310', ...steps })).toEqual([310, 285, 270])
    expect(landings(chips, steps)).toEqual([])
  })

  it('[G59] a term of the case in its own words, of either language, is that term', () => {
    const sheet = {
      'give.1.condition': '预付三成',
      'give.2.condition': 'Let us bring visitors',
      'give.3.condition': '多订两台',
      'give.1.reason': '预付三成',
    }
    expect(termIds(bargaining, sheet)).toEqual({
      ...sheet,
      'give.1.condition': 'prepaid',
      'give.2.condition': 'reference',
    })
  })
})
