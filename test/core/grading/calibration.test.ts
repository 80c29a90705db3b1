import { describe, expect, it } from 'vitest'
import { grade } from '../../../src/core/grading/grade.ts'
import { he, me, talk } from './talk.ts'

// The four transcripts of CURRICULUM §5.D. Their figures are spin scores; the cap of the fourth is conduct's.
const on = { need: 'waiting' }

const good = [
  me('ask.open spin:S', on),
  he('buyer.fact', on),
  me('ask.open spin:P', on),
  he('buyer.need-implied', on),
  me('listen.paraphrase', on),
  me('ask.open spin:I', on),
  he('buyer.fact', on),
  me('ask.open spin:N', on),
  he('buyer.need-explicit', on),
  me('present.benefit', on),
  he('buyer.signal'),
  me('commit.summary'),
  he('buyer.signal'),
  me('commit.hook commit.next-step'),
  he('buyer.signal'),
]

const pitchFirst = [
  me('present.feature', on),
  me('price.quote', { value: 120 }),
  ...Array.from({ length: 5 }, () => me('ask.closed spin:S', on)),
]

const formula = [
  me('ask.open spin:S', on),
  he('buyer.fact', on),
  me('ask.open spin:P', on),
  he('buyer.fact', on),
  me('ask.open spin:I', on),
  he('buyer.fact', on),
  me('ask.open spin:N', on),
  he('buyer.fact', on),
]

const fear = [
  me('ask.open spin:P', on),
  he('buyer.need-implied', on),
  me('listen.paraphrase', on),
  me('ask.lead spin:I red.fabricate-pain', on),
  he('buyer.defensive', on),
]

const spinOf = (turns: typeof good): number | null => grade(talk(turns)).rubrics.spin?.score ?? null

describe('calibration', () => {
  it('[G19] Good: asked, heard, wanted, shown, summed up is 90 or more', () => {
    expect(spinOf(good)).toBeGreaterThanOrEqual(90)
    expect(grade(talk(good)).conduct).toBeGreaterThanOrEqual(85)
  })

  it('[G19] Bad 1: pitch and price first, five situation questions, no problem is 20 at most', () => {
    expect(spinOf(pitchFirst)).toBeLessThanOrEqual(20)
    expect(grade(talk(pitchFirst)).conduct).toBeLessThanOrEqual(20)
  })

  it('[G19] Bad 2: the formula recited, nothing heard, nothing voiced is 60', () => {
    expect(spinOf(formula)).toBe(60)
  })

  it('[G19] Bad 3: an invented accident caps conduct at 40', () => {
    const report = grade(talk(fear))
    expect(report.capped).toBe(true)
    expect(report.conduct).toBeLessThanOrEqual(40)
    const long = [...good.slice(0, 5), fear[3] ?? me(''), ...good.slice(5)]
    expect(grade(talk(long)).conduct).toBe(40)
  })

  it('[G19] the good one has the best conduct, the pitch the worst', () => {
    const conducts = [good, formula, fear, pitchFirst].map(
      (turns) => grade(talk(turns)).conduct ?? -1,
    )
    expect(Math.max(...conducts)).toBe(conducts[0])
    expect(Math.min(...conducts)).toBe(conducts[3])
  })
})
