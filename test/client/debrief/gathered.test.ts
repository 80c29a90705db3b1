import { describe, expect, it } from 'vitest'
import { gather, UNHEARD } from '../../../src/client/views/debrief/gathered.ts'
import { highlightsOf } from '../../../src/client/views/debrief/highlights.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { impactOf } from '../../../src/core/grading/impact.ts'
import { he, me, talk } from '../../core/grading/talk.ts'

const told = he('buyer.fact', { need: 'waiting' })
const asked = me('ask.open spin:P', { need: 'waiting' })
const deaf = grade(talk([asked, told, asked, told, asked, told, asked, told]))
const codes = (found: readonly { readonly finding: { readonly code: string } }[]) =>
  found.map(({ finding }) => finding.code)

describe('not to have listened', () => {
  it('[G69] is one card, with the sum of its parts and each of them named', () => {
    const said = deaf.findings.filter(({ code }) => UNHEARD.some((it) => it === code))
    expect(said.length).toBeGreaterThan(3)
    const gathered = gather(deaf)
    const cards = gathered.filter(({ finding }) => UNHEARD.some((it) => it === finding.code))
    expect(codes(cards)).toEqual(['never-listened'])
    expect(codes(cards[0]?.parts ?? []).toSorted()).toEqual(said.map(({ code }) => code).toSorted())
    const sum = said.reduce((total, finding) => total + impactOf(finding, deaf), 0)
    expect(cards[0]?.impact).toBeCloseTo(sum)
  })

  it('[G69] loses no finding and no points', () => {
    const gathered = gather(deaf)
    const parts = gathered.flatMap(({ finding, parts }) =>
      parts.length > 0 ? parts.map((it) => it.finding) : [finding],
    )
    expect(parts.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual(
      deaf.findings.toSorted((a, b) => a.code.localeCompare(b.code)),
    )
  })

  it('[G69] comes first as a whole where it cost the most', () => {
    expect(codes(highlightsOf(deaf).costliest)).toContain('never-listened')
  })

  it('[G69] a single one stands as it is', () => {
    const once = grade(talk([asked, told, me('listen.paraphrase'), me('listen.ack')]))
    const alone = gather(once).filter(({ finding }) => UNHEARD.some((it) => it === finding.code))
    expect(codes(alone)).toEqual(['nothing-noted'])
    expect(alone[0]?.parts).toEqual([])
  })
})
