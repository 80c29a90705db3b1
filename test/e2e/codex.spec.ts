import { expect, type Page, test } from '@playwright/test'
import { axeOn } from './axe.ts'

const fits = async (page: Page, screen: string): Promise<void> => {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect({ screen, over }).toEqual({ screen, over: 0 })
}

const sound = async (page: Page, screen: string, parts: readonly string[] = []): Promise<void> => {
  await fits(page, screen)
  const axe = axeOn(page)
  for (const part of parts) axe.include(part)
  const { violations } = await axe.analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`)
  expect({ screen, grave }).toEqual({ screen, grave: [] })
}

/** One figure of each kind and shape: all 66 take axe minutes. */
const ONE_OF_EACH = [
  '01',
  '02',
  '06',
  '08',
  '11',
  '13',
  '15',
  '17',
  '36',
  '43',
  '46',
  '48',
  '62',
].map((no) => `[data-figure="F-${no}"]`)

const box = (page: Page) => page.locator('#codex-search')
const hits = (page: Page) => page.locator('[data-hit]')

test('[C7] [C8] a search by key: in Chinese, in English, by number, and in vain', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/codex?lang=zh')
  await expect(box(page)).toBeVisible()
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('k68')
  await expect(hits(page).first()).toHaveAttribute('data-hit', 'spin')
  await box(page).fill('需求漏斗')
  await expect(hits(page).first()).toHaveAttribute('data-hit', 'need-funnel')
  await box(page).fill('zzzz')
  await expect(hits(page)).toHaveCount(0)
  await expect(page.locator('.results-count')).toContainText('zzzz')
  await box(page).fill('no concession')
  await expect(hits(page).first()).toHaveAttribute('data-hit', 'trade-only')
  await page.keyboard.press('ArrowDown')
  await expect(hits(page).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/codex\/trade-only$/)
  await page.goBack()
  await expect(box(page)).toHaveValue('no concession')
})

test('[C8] what only the text says is found once the pages are read', async ({ page }) => {
  await page.goto('/codex?lang=en&q=walled')
  await expect(page.locator('.excerpt mark').first()).toHaveText('walled')
})

for (const [lang, width, height] of [
  ['zh', 1280, 720],
  ['en', 360, 740],
] as const) {
  test(`[C5] the codex has nothing grave for axe, and fits: ${lang} at ${width}`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    await page.goto(`/codex/K-068?lang=${lang}`)
    await expect(page.locator('[data-figure="F-30"]')).toBeVisible()
    await expect(page.locator('.trap-card').first()).toBeVisible()
    await sound(page, 'item')
    await page.locator('.around [rel="next"]').click()
    await expect(page).toHaveURL(/\/codex\/fab$/)
    await page.locator('.trap-card a, .see a').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto('/codex/figures?at=F-66')
    await expect(page.locator('.codex-figure')).toHaveCount(66)
    await expect(page.locator('#at-F-66')).toBeInViewport()
    await sound(page, 'figures', ONE_OF_EACH)
    await page.goto('/codex/traps')
    await expect(page.locator('.trap-card').first()).toBeVisible()
    await fits(page, 'traps')
    await page.goto('/codex')
    await expect(page.locator('.contents a')).toHaveCount(174)
    await sound(page, 'contents', ['.top', '.codex-search', '.codex-parts', '.codex-jump'])
    await page.goto('/codex/terms?at=spin')
    await expect(page.locator('#at-spin')).toBeInViewport()
    await page.goto('/codex/no-such-page')
    await expect(page.locator('.plain a')).toBeVisible()
  })
}

test('[C4] a finding leads to its page, and the way back to the debrief', async ({ page }) => {
  await page.goto(
    '/play/forklift?drill=waiting&persona=owl&seed=5&lang=en&mode=practice&brief=0&renderer=canvas',
  )
  const choices = page.locator('button[data-choice]')
  await expect(choices.first()).toBeVisible()
  await expect(page.locator('.top .pages')).toHaveCount(0)
  for (let i = 0; i < 12 && (await page.locator('[data-ended]').count()) === 0; i++) {
    const said = await page.locator('[data-line]').count()
    await choices.last().click()
    await expect
      .poll(
        async () =>
          (await page.locator('[data-ended]').count()) > 0 ||
          (await page.locator('[data-line]').count()) > said,
      )
      .toBe(true)
  }
  await page.locator('[data-ended] a').first().click()
  const link = page.locator('.finding .item-link').first()
  await expect(link).toContainText(/^K-\d{3} /)
  const title = (await link.textContent())?.slice(6) ?? ''
  await link.click()
  await expect(page.locator('[data-item]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goBack()
  await expect(link).toBeVisible()
})
