import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'

export const PASSPHRASE = '对手戏讲师口令一'
export const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const
export const LAPTOP = { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' } as const

/** Fits the width of its window, and has nothing for axe. */
export async function clean(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)
  expect({ screen, over, told }).toEqual({ screen, over: 0, told: [] })
}

/** A browser without a wish of its own opens in one of the two. */
export async function speak(page: Page, lang: 'zh' | 'en'): Promise<void> {
  await expect(page.locator('button[data-lang]')).toBeVisible()
  const other = page.locator(`button[data-lang="${lang}"]`)
  if ((await other.count()) > 0) await other.click()
  await expect(other).toHaveCount(0)
}

/** Somebody comes in by the code, in a browser of his own; what throws in his page is put to `errors`. */
export async function comeIn(
  browser: Browser,
  base: string,
  as: { readonly code: string; readonly name: string; readonly screen?: BrowserContextOptions },
  errors: string[],
): Promise<Page> {
  const context = await browser.newContext({
    ...(as.screen ?? PHONE),
    ...{ locale: 'zh-CN', reducedMotion: 'reduce' },
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(`${as.name}: ${error.message}`))
  await page.goto(`${base}/class/${as.code}`)
  await page.locator('input[name=name]').fill(as.name)
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toContainText(as.name)
  return page
}

/** The instructor's first start, by its link, and a class. */
export async function openClass(
  browser: Browser,
  base: string,
  link: string,
): Promise<{ readonly desk: Page; readonly wall: Page; readonly code: string }> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const [desk, wall] = await Promise.all([context.newPage(), context.newPage()])
  await desk.setViewportSize({ width: 1280, height: 800 })
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await desk.goto(`${base}/class#setup=${link}`)
  await desk.getByLabel('讲师口令').fill(PASSPHRASE)
  await desk.getByLabel('再输一遍').fill(PASSPHRASE)
  await desk.getByRole('button', { name: '就用这个' }).click()
  await desk.getByLabel('新开一堂课，名称').fill('周三班')
  await desk.getByRole('button', { name: '开课' }).click()
  const sign = desk.locator('[data-code]')
  await expect(sign).toBeVisible()
  await wall.goto(desk.url().replace(/desk$/, 'wall'))
  await expect(wall.locator('[data-code]')).toBeVisible()
  return { desk, wall, code: (await sign.getAttribute('data-code')) ?? '' }
}

/** Ends what is played, by the two presses it takes. */
export async function endRound(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '结束', exact: true }).click()
  await desk.getByRole('button', { name: '结束这一轮' }).click()
}

export async function download(page: Page, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return readFile(await file.path())
}
