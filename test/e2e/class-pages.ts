import { expect, type Page } from '@playwright/test'

/** A browser without a wish of its own opens in one of the two. */
export async function speak(page: Page, lang: 'zh' | 'en'): Promise<void> {
  await expect(page.locator('button[data-lang]')).toBeVisible()
  const other = page.locator(`button[data-lang="${lang}"]`)
  if ((await other.count()) > 0) await other.click()
  await expect(other).toHaveCount(0)
}

/** At a table on a phone one column is seen at a time. */
export async function column(page: Page, name: 'talk' | 'table' | 'card'): Promise<void> {
  const button = page.locator('.columns-nav button').nth(['talk', 'table', 'card'].indexOf(name))
  if (await button.isVisible()) await button.click()
}
