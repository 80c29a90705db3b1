import { type Page, expect as quick, test } from '@playwright/test'
import { keptMeetings } from './kept-meetings.ts'

const expect = quick.configure({ timeout: 20_000 })

/** Signs of titles in the titles' face that it does not hold; how many titles there are. */
const lacking = (page: Page): Promise<{ readonly titles: number; readonly signs: string }> =>
  page.evaluate(() => {
    const family = 'Counterpart Title'
    const ranges = [...document.fonts]
      .filter((it) => it.family.includes(family))
      .flatMap((it) => it.unicodeRange.split(','))
      .map((it) => {
        const [from = '', to = from] = it.trim().slice(2).split('-')
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
      })
    const titles = [...document.querySelectorAll('body *')].filter((it) => {
      const own = [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE)
      return own && getComputedStyle(it).fontFamily.includes(family)
    })
    const signs = new Set(titles.map((it) => it.textContent ?? '').join(''))
    const missing = [...signs].filter((sign) => {
      const code = sign.codePointAt(0) ?? 0
      return code > 32 && !ranges.some(([from, to]) => from <= code && code <= to)
    })
    return { titles: titles.length, signs: missing.join('') }
  })

test('[B65] the face of titles comes after the first choice, and nobody waits for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('[data-choice]')) performance.mark('first-choice')
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('/play/forklift?persona=owl&seed=7&lang=zh&mode=practice&brief=0&renderer=canvas')
  const times = (): Promise<readonly [choice: number, face: number]> =>
    page.evaluate(() => {
      const face = performance
        .getEntriesByType('resource')
        .find((it) => /\/titles-[\w-]+\.css$/.test(it.name))
      const [choice] = performance.getEntriesByName('first-choice')
      return [choice?.startTime ?? Number.NaN, face?.startTime ?? Number.NaN]
    })
  await expect.poll(async () => (await times()).every((it) => it > 0)).toBe(true)
  const [choice, face] = await times()
  expect(face).toBeGreaterThan(choice)
})

for (const lang of ['zh', 'en'])
  test(`[B65] the face of titles holds every sign of the titles that stand in it: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${lang}`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'kept.json',
      mimeType: 'application/json',
      buffer: Buffer.from(keptMeetings()),
    })
    const debriefs = page.locator('.kept a[href^="/debrief/"]')
    await expect(debriefs.first()).toBeVisible()
    const links = await debriefs.evaluateAll((all) => all.map((it) => it.getAttribute('href')))
    const drawn = async (least: number): Promise<void> => {
      await expect.poll(async () => (await lacking(page)).titles).toBeGreaterThanOrEqual(least)
      expect(await lacking(page)).toMatchObject({ signs: '' })
    }
    await drawn(8)
    for (const link of links) {
      await page.goto(`${link}?lang=${lang}`)
      await expect(page.locator('.finding').first()).toBeVisible()
      await drawn(6)
    }
    for (const path of ['/play/chips', '/practice']) {
      await page.goto(`${path}?lang=${lang}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await drawn(2)
    }
  })
