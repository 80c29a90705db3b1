import { describe, expect, it } from 'vitest'
import { partingOf } from '../../../src/client/views/compare/parting.ts'
import { after, MINI, offer, say, sitDown, TABLE } from '../../core/mini-case.ts'

const talk = (...choices: readonly string[]) =>
  after(sitDown(MINI.scenario), ...choices.map(say)).spoken

describe('two runs side by side', () => {
  it('[R20] part at the first move that differs', () => {
    const parting = partingOf(talk('stuck', 'echo', 'next'), talk('stuck', 'worth', 'next'))
    expect(parting.moves).toBe(1)
    expect(parting.turns).toBe(talk('stuck').length)
  })

  it('[R20] a run that the other goes on from parts where it ends', () => {
    const short = talk('stuck')
    expect(partingOf(short, talk('stuck', 'echo'))).toEqual({ moves: 1, turns: short.length })
    expect(partingOf(short, short)).toEqual({ moves: 1, turns: short.length })
    expect(partingOf([], talk('stuck')).turns).toBe(0)
  })

  it('[R20] offers of another price are another move', () => {
    const opening = sitDown(TABLE.scenario)
    const to = opening.open[0] ?? ''
    const priced = (price: number) => {
      const seated = after(opening, say(to))
      const { quote } = TABLE.scenario.bargaining ?? { quote: 0 }
      return after(seated, offer(quote - price)).spoken
    }
    const step = TABLE.scenario.bargaining?.issues[0]?.step ?? 1
    expect(partingOf(priced(step), priced(2 * step)).moves).toBe(1)
  })
})
