import { expect, type Page, test } from '@playwright/test'
import { axeOn } from './axe.ts'

const choices = (page: Page) => page.locator('button[data-choice]')

/** Says the last line on offer until the drill is over. */
const drill = async (page: Page): Promise<void> => {
  await expect(choices(page).first()).toBeVisible()
  for (let i = 0; i < 12 && (await page.locator('[data-ended]').count()) === 0; i++) {
    const said = await page.locator('[data-line]').count()
    await choices(page).last().click()
    await expect
      .poll(
        async () =>
          (await page.locator('[data-ended]').count()) > 0 ||
          (await page.locator('[data-line]').count()) > said,
      )
      .toBe(true)
  }
}

const fits = async (page: Page): Promise<void> => {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBe(0)
  const { violations } = await axeOn(page).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  )
}

for (const [lang, width, height] of [
  ['zh', 1280, 720],
  ['en', 360, 740],
] as const) {
  test(`[L1] a drill, then a card of its mistakes, answered by key: ${lang} at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const to = `persona=owl&seed=5&lang=${lang}&mode=practice&brief=0&renderer=canvas`
    await page.goto(`/play/forklift?drill=waiting&${to}`)
    await expect(page.locator('.drill-goal')).toBeVisible()
    await drill(page)
    await expect(page.locator('[data-ended="practised"]')).toBeVisible()

    await page.goto('/practice')
    const start = page.locator('[data-cards]')
    await expect(start).toBeVisible()
    const due = Number(await start.getAttribute('data-cards'))
    expect(due).toBeGreaterThan(0)
    await fits(page)
    await start.click()
    await expect(page.locator('[data-option]').first()).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.locator('.card-verdict')).toBeVisible()
    await fits(page)
    await page.keyboard.press('Enter')
    await expect(page.locator('.card-verdict')).toBeHidden()
    await page.reload()
    const left = due - 1
    if (left > 0) await expect(page.locator(`[data-cards="${left}"]`)).toBeVisible()
    else await expect(page.locator('.due p')).toBeVisible()
  })
}
