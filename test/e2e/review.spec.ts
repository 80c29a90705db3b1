import { expect, type Page, test } from '@playwright/test'
import { axeOn } from './axe.ts'

const choices = (page: Page) => page.locator('button[data-choice]')

const sayFirst = async (page: Page): Promise<void> => {
  const said = await page.locator('[data-line]').count()
  await choices(page).first().click()
  await expect
    .poll(
      async () =>
        (await page.locator('[data-ended]').count()) > 0 ||
        (await page.locator('[data-line]').count()) > said,
    )
    .toBe(true)
}

const toTheEnd = async (page: Page): Promise<void> => {
  await expect(choices(page).first()).toBeVisible()
  for (let i = 0; i < 40 && (await page.locator('[data-ended]').count()) === 0; i++)
    await sayFirst(page)
  await expect(page.locator('[data-ended]')).toBeVisible()
}

test('[R22] the review fills in, a move is looked at, played on from, and the two runs are put side by side', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const on = 'lang=zh&mode=practice&brief=0&renderer=canvas'
  await page.goto(`/play/forklift?drill=waiting&persona=koala&seed=3&${on}`)
  await toTheEnd(page)
  await page.locator('a[href^="/debrief/"]').click()
  await expect(page.locator('[data-review="done"]')).toBeVisible({ timeout: 90_000 })
  await page.locator('.line-verdict').nth(1).click()
  const panel = page.locator('.move-panel')
  await expect(panel).toBeVisible()
  await expect(panel.locator('.meter')).toHaveCount(3)
  await panel.locator('.move-options summary').click()
  await expect(panel.locator('[data-mine]')).toHaveCount(1)
  const { violations } = await axeOn(page).include('.debrief-moves').analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  )
  const at = Number(await panel.locator('[data-branch]').getAttribute('data-branch'))
  await panel.locator('[data-branch]').click()
  await expect(choices(page).first()).toBeVisible()
  expect(await page.locator('[data-line]').count()).toBeGreaterThan(at)
  await toTheEnd(page)
  await page.locator('a[href^="/debrief/"]').click()
  await page.locator('.compare-with button').click()
  await expect(page.locator('.compare-scores tbody tr').first()).toBeVisible()
  await expect(page.locator('.compare-columns > div')).toHaveCount(2)
})
