import { describe, expect, it } from 'vitest'
import { grade } from '../../../src/core/grading/grade.ts'
import type { Gradable } from '../../../src/core/grading/report.ts'
import { bargaining, he, me, need, talk } from './talk.ts'

const found = (meeting: Gradable) => grade(meeting).findings
const codesAt = (meeting: Gradable, turn: number) =>
  found(meeting)
    .filter((it) => it.turn === turn)
    .map(({ code }) => code)

describe('a finding is true of its moment', () => {
  it('[G38] what opens nobody is not laid to his temperament', () => {
    const known = talk([me('ask.open spin:S', { known: true })], { persona: 'koala' })
    expect(codesAt(known, 1)).toContain('jars-with-anyone')
    expect(codesAt(known, 1)).not.toContain('jars-with-him')
    const pushed = talk([me('commit.ask')], { persona: 'koala' })
    expect(codesAt(pushed, 1)).toContain('jars-with-him')
  })

  it('[G14] nobody is told to go on with what cannot be solved', () => {
    const gate = talk([me('ask.open spin:P', { need: 'gate' })], {
      needs: [need('gate', { solvable: false })],
    })
    const codes = found(gate).map(({ code }) => code)
    expect(codes).toContain('thread-not-ours')
    expect(codes).not.toContain('thread-unfinished')
  })

  it('[G42] taking a price he named is not told as asking for it', () => {
    const taken = bargaining([
      he('buyer.demand', { value: 11_500 }),
      me('price.accept', { value: 11_500 }),
    ])
    expect(codesAt(taken, 2)).not.toContain('asked-before-giving')
  })

  it('[G63] praise for few irritators does not quote the one there was', () => {
    const turns = [me('talk.irritator'), ...Array(60).fill(he('')), me('nego.ask-expectation')]
    const meeting = bargaining(turns, { weights: { negotiator: 1 } })
    const praise = found(meeting).find(({ code }) => code === 'few-irritators')
    expect(praise?.turn).toBe(turns.length)
  })
})
