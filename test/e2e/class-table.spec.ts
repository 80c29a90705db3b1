import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type Page, expect as quick, test } from '@playwright/test'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { ClassHost, until } from '../server/class-host.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const expect = quick.configure({ timeout: 20_000 })
const host = new ClassHost(join(root, 'stories'), join(root, 'dist'))
let desk: Connection
let room = { class: '', code: '' }

test.beforeAll(async () => {
  test.setTimeout(300_000)
  await host.start()
  const { token = '' } = await host.door('setup', {
    link: host.link,
    passphrase: '对手戏讲师口令三',
  })
  const { class: id = '', code = '' } = await host.door('open', { token, title: '周五班' })
  room = { class: id, code }
  desk = host.line({ token, class: id, as: 'instructor' })
  await until(desk, (it) => it.status === 'open')
})
test.afterAll(() => host.end())

const sitDown = async (browser: Browser, name: string, width: number): Promise<Page> => {
  const context = await browser.newContext({
    ...{ viewport: { width, height: 740 }, reducedMotion: 'reduce' },
  })
  const page = await context.newPage()
  await page.goto(`${host.base}/class/${room.code}`)
  await page.locator('input[name="name"]').fill(name)
  await page.locator('button[type="submit"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  return page
}

/** On a phone the talk, the table and the card are behind one another. */
const open = async (page: Page, tab: 'talk' | 'table' | 'card'): Promise<void> => {
  const button = page.locator(`.table-tabs [data-tab="${tab}"]`)
  if (await button.isVisible()) await button.click()
}

const isClean = async (page: Page): Promise<void> => {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)
  expect({ over, grave }).toEqual({ over: 0, grave: [] })
}

test('[CR13] two trainees bargain to the signed sheet; a tab that was killed comes back with its half-made offer', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const phone = await sitDown(browser, '小林', 360)
  const laptop = await sitDown(browser, '阿周', 1280)
  const started = await desk.ask({
    kind: 'start',
    settings: { mode: 'versus', case: 'chips', minutes: 30, cards: 'printed', team: 1 },
  })
  expect(started).toBeNull()
  await expect(phone.locator('.class-table')).toBeVisible()
  await expect(laptop.locator('.table-card')).toBeVisible()
  await isClean(phone)
  await isClean(laptop)

  // What is typed is text, and heard across the table.
  const odd = '<b>先说交期</b> & 😀'
  await open(phone, 'talk')
  await phone.locator('.class-say input').first().fill(odd)
  await phone.locator('.class-say button[type="submit"]').click()
  await expect(laptop.locator('.class-talk')).toContainText(odd)
  expect(await laptop.locator('.class-talk b').count()).toBe(0)

  // Half an offer, and the tab is gone.
  const choose = async (page: Page, issues: number): Promise<void> => {
    await open(page, 'table')
    const groups = page.locator('.table-make fieldset')
    for (let i = 0; i < issues; i++) await groups.nth(i).locator('input').nth(1).check()
  }
  await choose(phone, 2)
  await phone.waitForTimeout(900)
  const address = phone.url()
  const context = phone.context()
  await phone.close()
  const again = await context.newPage()
  await again.goto(address)
  await open(again, 'table')
  await expect(again.locator('.table-make input:checked')).toHaveCount(2)

  // The rest of it, the other's yes, and both signatures.
  await choose(again, await again.locator('.table-make fieldset').count())
  await again.locator('[data-offer]').click()
  await laptop.locator('[data-accept]').click()
  await expect(laptop.locator('.agreement')).toBeVisible()
  await isClean(laptop)
  await laptop.locator('[data-sign]').click()
  await again.locator('[data-sign]').click()
  await expect(laptop.locator('.table-state')).not.toBeEmpty()
  expect(await desk.ask({ kind: 'end' })).toBeNull()
  await expect(laptop.locator('.table-outcome')).toBeVisible()
  await expect(again.locator('.table-outcome tr[data-agreed="true"]')).toHaveCount(4)
  await isClean(again)
})
