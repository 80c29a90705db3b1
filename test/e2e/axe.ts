import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Axe on a page. Ours have no frames: it need not open a page of its own to look, which takes most of its time. */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode()

/** Nothing stands out of its window sideways. */
export async function fits(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect({ screen, over }).toEqual({ screen, over: 0 })
}

/** A page fits its window, and has nothing at all for axe. */
export async function clean(page: Page, screen: string): Promise<void> {
  await fits(page, screen)
  const { violations } = await axeOn(page).analyze()
  const told = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)
  expect({ screen, told }).toEqual({ screen, told: [] })
}
