import { type Page, test } from '@playwright/test'
import { expect, STATES, type StateName, sitDown } from './states.ts'

const LONG = 200_000

interface Frame {
  /** Of the window, px. */
  readonly height: number
  /** What is seen of the room above its caption. */
  readonly room: number
  /** How far the newest answer sticks out of the talk's frame, above and below. */
  readonly above: number
  readonly below: number
  /** The topmost choice that can be seen whole begins here. */
  readonly firstChoice: number
}

const frameOf = (page: Page): Promise<Frame> =>
  page.evaluate(() => {
    const box = (of: string): DOMRect => {
      const found = document.querySelector(of)
      if (!found) throw new Error(`no ${of}`)
      return found.getBoundingClientRect()
    }
    const talk = box('.conversation')
    const answers = [...document.querySelectorAll('.newest .spoken')].map((it) =>
      it.getBoundingClientRect(),
    )
    return {
      height: innerHeight,
      room: box('.stage figcaption').top - box('.stage').top,
      above: Math.max(0, talk.top - Math.min(...answers.map((it) => it.top))),
      below: Math.max(0, Math.max(...answers.map((it) => it.bottom)) - talk.bottom),
      firstChoice: box('[data-choice]').bottom,
    }
  })

const MEETINGS: readonly StateName[] = ['first choice', 'talk', 'a price', 'levers']

for (const [name, viewport] of Object.entries({
  'a laptop': { width: 1280, height: 720 },
  'a projector': { width: 1920, height: 1080 },
  'an upright tablet': { width: 820, height: 1180 },
  'a lying tablet': { width: 1180, height: 820 },
}))
  test(`[B75] on ${name} the room keeps its share, the last answer is seen whole, and so is what can be said`, async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    for (const lang of ['zh', 'en']) {
      const desk = await sitDown(browser, lang, { viewport })
      for (const state of MEETINGS) {
        await STATES[state](desk)
        const told = (it: Frame) => ({
          state,
          room: it.room >= 0.24 * it.height,
          above: it.above,
          below: it.below,
          choice: it.firstChoice <= it.height,
        })
        await expect
          .poll(async () => told(await frameOf(desk.page)))
          .toEqual({ state, room: true, above: 0, below: 0, choice: true })
      }
      await desk.page.context().close()
    }
  })

/** Sizes of all text in view, px, with what it says. */
const textSizes = (page: Page): Promise<readonly (readonly [number, string])[]> =>
  page.evaluate(() => {
    const found: [number, string][] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const it = node.parentElement
      const text = (node.textContent ?? '').trim()
      if (!it || text === '' || it.closest('.unseen, option') || !it.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // As drawn: a chart's letters grow with the chart.
      const svg = it.closest('svg')
      const drawn = svg ? (svg.getScreenCTM()?.a ?? 1) : 1
      const zoom = 'currentCSSZoom' in it ? Number(it.currentCSSZoom) : 1
      const px = Number.parseFloat(getComputedStyle(it).fontSize) * drawn * (svg ? 1 : zoom)
      found.push([px, text.slice(0, 30)])
    }
    return found
  })

test('[B70] on a projector what is read is a fortieth of the picture high, and nothing is smaller than a fifty-fourth', async ({
  browser,
}) => {
  test.setTimeout(LONG)
  const height = 1080
  const desk = await sitDown(browser, 'zh', { viewport: { width: 1920, height } })
  const small: string[] = []
  for (const state of ['talk', 'levers', 'debrief', 'debrief of a deal'] as const) {
    await STATES[state](desk)
    for (const [px, text] of await textSizes(desk.page))
      if (px < height / 54) small.push(`${state}: ${px.toFixed(1)} px: ${text}`)
    const read = desk.page.locator('.newest .words, .finding blockquote, .debrief-lead')
    const px = await read.first().evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize))
    if (px < height / 41) small.push(`${state}: read at ${px.toFixed(1)} px`)
  }
  await desk.page.context().close()
  expect([...new Set(small)]).toEqual([])
})
