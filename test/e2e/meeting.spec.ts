import { expect, type Page, test } from '@playwright/test'

// As most people see it: the room moves.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const deepLink = (scenario: string, query = ''): string =>
  `/play/${scenario}?persona=owl&seed=7&lang=zh&mode=practice&brief=0&renderer=canvas${query}`

const choices = (page: Page) => page.locator('button[data-choice]')
const ended = (page: Page) => page.locator('[data-ended]')

const idsOf = (page: Page): Promise<readonly string[]> =>
  choices(page).evaluateAll((all) => all.map((it) => it.getAttribute('data-choice') ?? ''))

/** Waits until what is on offer has changed, or the meeting is over. */
const answered = async (page: Page, before: readonly string[], lines: number): Promise<void> => {
  await expect
    .poll(async () => {
      if ((await ended(page).count()) > 0) return true
      const changed = (await idsOf(page)).join() !== before.join()
      return changed || (await page.locator('[data-line]').count()) > lines
    })
    .toBe(true)
}

/** Says the choice of that number with its key. */
const press = async (page: Page, key: string): Promise<void> => {
  const before = await idsOf(page)
  const lines = await page.locator('[data-line]').count()
  await page.keyboard.press(key)
  await answered(page, before, lines)
}

/** Tab until the control with this text holds the focus; then Enter. */
const tabTo = async (page: Page, text: RegExp): Promise<void> => {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (text.test(name)) return
  }
  throw new Error(`Tab never reached ${text}`)
}

test('[C1] a whole meeting by keyboard alone: another language and a reload in the middle, then the debrief', async ({
  page,
}) => {
  await page.goto(deepLink('forklift'))
  await expect(choices(page).first()).toBeVisible()
  for (let i = 0; i < 4 && (await ended(page).count()) === 0; i++) await press(page, '2')

  const saidBefore = await page
    .locator('[data-line]')
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-line')))
  const openBefore = await idsOf(page)
  await tabTo(page, /^English$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await idsOf(page)).toEqual(openBefore)
  await expect(choices(page).first()).toContainText(/[a-z]{2}/)

  await page.reload()
  await expect(choices(page).first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await idsOf(page)).toEqual(openBefore)
  const saidAfter = await page
    .locator('[data-line]')
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-line')))
  expect(saidAfter).toEqual(saidBefore)

  for (let i = 0; i < 60 && (await ended(page).count()) === 0; i++) await press(page, '1')
  await expect(ended(page)).toBeVisible()
  await tabTo(page, /debrief/i)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/debrief\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('[C2] a tab killed right after a choice comes back to the answer, nothing lost', async ({
  context,
}) => {
  const page = await context.newPage()
  await page.goto(deepLink('forklift', '&x=1'))
  await expect(choices(page).first()).toBeVisible()
  await press(page, '1')
  const before = await idsOf(page)
  const lines = await page.locator('[data-line]').count()
  const url = page.url()
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto(url)
  await expect(choices(again).first()).toBeVisible()
  expect(await idsOf(again)).toEqual(before)
  expect(await again.locator('[data-line]').count()).toBe(lines)
})

test('[C3] a page never holds what an unmade choice means', async ({ page }) => {
  await page.goto(`/play/forklift?persona=owl&seed=7&lang=zh&mode=guided&brief=0&renderer=canvas`)
  await expect(choices(page).first()).toBeVisible()
  const markup = await choices(page).evaluateAll((all) => all.map((it) => it.outerHTML).join('\n'))
  expect(markup).not.toMatch(/spin:|ask\.|listen\.|present\.|red\.|amber\.|need:/)
})

test('[C4] a bargaining: an offer is sized, a condition attached, the answer names a price', async ({
  page,
}) => {
  test.slow()
  await page.goto(deepLink('tower-price'))
  await expect(choices(page).first()).toBeVisible()
  const price = page.getByRole('spinbutton').or(page.locator('.offer input[inputmode]'))
  for (let i = 0; i < 30 && (await price.count()) === 0; i++) {
    if ((await ended(page).count()) > 0) break
    await press(page, String(1 + (i % 2)))
  }
  await expect(price.first()).toBeVisible()
  await price.first().fill('11600')
  const conditions = page.locator('.offer select')
  await conditions.selectOption({ index: 1 })
  const lines = await page.locator('[data-line]').count()
  await page.locator('.offer button[data-choice]').first().click()
  await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(lines)
  await expect(page.locator('.table-state')).toContainText('2')
})
