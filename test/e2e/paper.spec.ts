import { test } from '@playwright/test'
import { expect, STATES, sitDown } from './states.ts'

const A4 = { width: 794, height: 1123 }

test('[B76] on paper the debrief is black on white, all of it open, nothing to press, and a quote stays with its finding', async ({
  browser,
}) => {
  test.setTimeout(200_000)
  const desk = await sitDown(browser, 'zh', { viewport: A4, colorScheme: 'dark' })
  const { page } = desk
  await STATES['debrief of a deal'](desk)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const found = await page.evaluate(() => {
    const shown = (of: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(of)].filter((it) => it.checkVisibility())
    const channels = (colour: string): readonly number[] =>
      (colour.match(/[\d.]+/g) ?? []).map(Number)
    const isPale = (colour: string): boolean => {
      const [r = 0, g = 0, b = 0, a = 1] = channels(colour)
      return a === 0 || Math.min(r, g, b) > 235
    }
    const all = shown('.debrief, .debrief *, body')
    return {
      buttons: shown('button, .top, nav').length,
      folded: [...document.querySelectorAll('.debrief-main .finding')].filter(
        (it) => !it.checkVisibility(),
      ).length,
      findings: shown('.debrief-main .finding').length,
      split: shown('.finding, .line').filter((it) => getComputedStyle(it).breakInside !== 'avoid')
        .length,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      dark: all
        .filter((it) => !it.closest('svg, .debrief-bar, figcaption'))
        .filter((it) => !isPale(getComputedStyle(it).backgroundColor))
        .map((it) => it.className),
      pale: shown('.debrief p, .debrief li, .debrief td, .debrief h2')
        .filter((it) => it.textContent?.trim() !== '' && isPale(getComputedStyle(it).color))
        .map((it) => it.className),
    }
  })
  expect(found).toEqual({
    buttons: 0,
    folded: 0,
    findings: found.findings,
    split: 0,
    wide: 0,
    dark: [],
    pale: [],
  })
  expect(found.findings).toBeGreaterThan(10)
  await page.context().close()
})
