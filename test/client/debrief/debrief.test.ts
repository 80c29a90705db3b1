import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Debrief } from '../../../src/client/views/debrief/Debrief.tsx'
import { figureLines } from '../../../src/client/views/debrief/figures.ts'
import { adjustmentOf, highlightsOf } from '../../../src/client/views/debrief/highlights.ts'
import { tellingOf } from '../../../src/client/views/debrief/telling.ts'
import { fill, wordsOf } from '../../../src/client/views/debrief/words.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { RUBRICS } from '../../../src/core/grading/rubric-ids.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { LANGS, type Lang } from '../../../src/core/scenario/scenario.ts'
import { after, MINI, offer, say, sitDown, TABLE } from '../../core/mini-case.ts'

const talked = after(
  sitDown(MINI.scenario),
  say('fleet'),
  say('stuck'),
  say('echo'),
  say('worth'),
  say('pitch'),
  say('next'),
)
const bargained = after(
  sitDown(TABLE.scenario, { mode: 'practice' }),
  offer(11_900),
  { kind: 'take-back', count: 1 },
  { kind: 'offer', packages: [{ price: '11700' }], if: 'prepaid', say: 'cheap' },
  { kind: 'leave' },
  { kind: 'return' },
  { kind: 'accept' },
)
const scriptOf = (meeting: Meeting) =>
  (meeting.scenario.id === 'mini' ? MINI : TABLE).scripts[meeting.header.persona]
const telling = (meeting: Meeting, lang: Lang) => tellingOf(meeting, scriptOf(meeting), lang)
const nothing = (): void => {}
const page = (meeting: Meeting, lang: Lang): string =>
  renderToStaticMarkup(
    createElement(Debrief, {
      meeting,
      script: scriptOf(meeting),
      lang,
      onBranch: async () => undefined,
      onAgain: nothing,
      onOtherBuyer: nothing,
      onExport: nothing,
      onLobby: nothing,
    }),
  )

describe('a meeting told again', () => {
  it('quotes the trainee and the buyer in the reader’s language', () => {
    const { sayings } = telling(talked, 'en')
    const own = [...sayings.values()].find(({ turn }) => turn.choice === 'stuck')
    expect(own).toMatchObject({ by: 'you', speaker: 'You', text: 'Where does loading get stuck?' })
    const answer = [...sayings.values()].find(({ turn }) => turn.choice === 'stuck-told')
    expect(answer).toMatchObject({ by: 'buyer', speaker: 'Zhou' })
  })

  it('tells a move at the table with its price and condition, and the figures a line named then', () => {
    const { sayings } = telling(bargained, 'zh')
    const told = [...sayings.values()].map(({ text, deed }) => `${text}${deed}`)
    expect(told).toContain('这已经很便宜了。〔报价 1.17 亿，条件：预付三成〕')
    expect(told).toContain('〔起身，请求暂停〕')
    expect(told.join()).not.toContain('%')
  })
})

describe('what a debrief says first', () => {
  it('of a drill it never says that nothing was bargained', () => {
    const drilled = { ...bargained, header: { ...bargained.header, drill: 'steps' } }
    expect(page(talked, 'zh')).toContain(wordsOf('zh').totals.noDeal)
    for (const lang of LANGS) {
      expect(page(drilled, lang)).not.toContain(wordsOf(lang).totals.noDeal)
      expect(page(drilled, lang)).toContain(wordsOf(lang).totals.drill)
    }
  })

  it('names the weightiest findings, each kind once', () => {
    const report = grade(gradableOf(talked))
    const { best, costliest } = highlightsOf(report)
    expect(best?.finding.credit).toBeGreaterThan(0)
    expect(costliest.every(({ impact }) => impact < 0)).toBe(true)
    expect(new Set(costliest.map(({ finding }) => finding.code)).size).toBe(costliest.length)
  })

  it('adds up what counts on conduct itself', () => {
    expect(adjustmentOf(grade(gradableOf(talked)))).toBe(0)
    expect(adjustmentOf(grade(gradableOf(bargained)))).toBeLessThan(0)
  })
})

describe('the page of a debrief', () => {
  it.each(LANGS)('leaves no place unfilled in %s', (lang) => {
    for (const meeting of [talked, bargained]) {
      const html = page(meeting, lang)
      expect(html).not.toMatch(/\{\{|\}\}|undefined|NaN/)
      expect(html.match(/<h1/g)).toHaveLength(1)
    }
  })

  it('has an anchor for every link it makes, and no id twice', () => {
    for (const meeting of [talked, bargained]) {
      const html = page(meeting, 'zh')
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to)
    }
  })

  it('says both totals, and why there is no deal where nothing is bargained', () => {
    expect(page(talked, 'en')).toContain(wordsOf('en').totals.noDeal)
    expect(page(bargained, 'en')).toContain(wordsOf('en').totals.dealMeans)
  })

  it('says how often moves were taken back', () => {
    expect(page(bargained, 'en')).toContain('Taken back: 1.')
    expect(page(talked, 'en')).toContain(wordsOf('en').retries.none)
  })

  it('offers the three other buyers by name', () => {
    const html = page(talked, 'zh')
    for (const name of ['老韩', '老孙', '老林']) expect(html).toContain(`${name}（`)
    expect(html).not.toContain('老周（猫头鹰')
  })
})

describe('the words of a debrief', () => {
  it.each(LANGS)('names every rubric and every figure beside one in %s', (lang) => {
    const words = wordsOf(lang)
    expect(Object.keys(words.rubrics)).toEqual([...RUBRICS])
    for (const meeting of [talked, bargained]) {
      for (const { figures } of Object.values(grade(gradableOf(meeting)).rubrics)) {
        if (!figures) continue
        expect(figureLines(figures, telling(meeting, lang))).toHaveLength(
          Object.keys(figures).length,
        )
      }
    }
  })

  it('has the same texts, with the same places, in both languages', () => {
    const leaves = (value: unknown, path = ''): readonly string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, it]) => leaves(it, `${path}.${key}`))
        : [`${path} ${(String(value).match(/\{\{\w+\}\}/g) ?? []).toSorted().join()}`]
    expect(leaves(wordsOf('en'))).toEqual(leaves(wordsOf('zh')))
  })

  it('leaves a place without a value as it stands', () => {
    expect(fill('{{a}} and {{b}}', { a: 1 })).toBe('1 and {{b}}')
  })
})
