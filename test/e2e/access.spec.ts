import { expect, type Page, test } from '@playwright/test'
import { axeOn } from './axe.ts'

/** layout.spec.ts looks at every state with axe once, by night; here whole ways are walked by day. */
const SCREENS = [
  { lang: 'zh', size: { width: 360, height: 740 } },
  { lang: 'en', size: { width: 1280, height: 720 } },
] as const

const choices = (page: Page) => page.locator('button[data-choice]')

const clean = async (page: Page, screen: string): Promise<void> => {
  const { violations } = await axeOn(page).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${screen}: ${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
    )
  expect(grave).toEqual([])
}

/** A page wider than its window is cut or has to be pushed about. */
const fits = async (page: Page, screen: string): Promise<void> => {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect({ screen, over }).toEqual({ screen, over: 0 })
}

const check = async (page: Page, screen: string): Promise<void> => {
  await fits(page, screen)
  await clean(page, screen)
}

const toTheEnd = async (page: Page): Promise<void> => {
  for (let i = 0; i < 90 && (await page.locator('[data-ended]').count()) === 0; i++) {
    const lines = await page.locator('[data-line]').count()
    await page.keyboard.press('1')
    await expect
      .poll(
        async () =>
          (await page.locator('[data-ended]').count()) > 0 ||
          (await page.locator('[data-line]').count()) > lines,
      )
      .toBe(true)
  }
}

for (const { lang, size } of SCREENS) {
  test.describe(`${lang} at ${size.width}×${size.height}`, () => {
    test.use({ viewport: size })

    test('[C5] lobby and brief have nothing grave for axe, and fit', async ({ page }) => {
      await page.goto(`/play/forklift?lang=${lang}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await check(page, 'brief')
      await page.locator('a.brand').click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await check(page, 'lobby')
    })

    test('[C5] the desk before a bargaining has nothing grave for axe, and fits', async ({
      page,
    }) => {
      await page.goto(`/play/tower-price?lang=${lang}`)
      await page.locator('.go button:not(.main)').click()
      await expect(page.locator('textarea')).toBeVisible()
      await check(page, 'desk')
    })

    test('[C5] meeting, end and debrief have nothing grave for axe, and fit', async ({ page }) => {
      test.slow()
      await page.goto(
        `/play/forklift?persona=koala&seed=3&lang=${lang}&mode=guided&brief=0&renderer=canvas`,
      )
      await expect(choices(page).first()).toBeVisible()
      await page.keyboard.press('1')
      await check(page, 'meeting, guided')
      await toTheEnd(page)
      await check(page, 'end')
      await page.locator('[data-ended] a').first().click()
      await expect(page).toHaveURL(/\/debrief\//)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await check(page, 'debrief')
    })

    for (const scenario of ['tower-price', 'chips', 'gap-100']) {
      test(`[C5] the table of ${scenario} has nothing grave for axe, and fits`, async ({
        page,
      }) => {
        test.slow()
        await page.goto(
          `/play/${scenario}?persona=tiger&seed=3&lang=${lang}&mode=practice&brief=0&renderer=canvas`,
        )
        await expect(choices(page).first()).toBeVisible()
        const lever = page.locator('section.table input[type="range"]').first()
        for (let i = 0; i < 40 && (await lever.count()) === 0; i++) {
          const lines = await page.locator('[data-line]').count()
          await page.keyboard.press('1')
          await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(lines)
        }
        await expect(lever).toBeVisible()
        await check(page, `table of ${scenario}`)
      })
    }
  })
}
