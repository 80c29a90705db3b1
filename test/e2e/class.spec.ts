import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { ClassHost } from '../server/class-host.ts'
import { clean, comeIn, download, endRound, LAPTOP, openClass, PHONE } from './classroom.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const NAMES = ['王伟', '林小林', '赵敏', '陈晨'] as const

/** Says the first line that is open, by its key. */
async function say(page: Page): Promise<void> {
  const choice = page.locator('[data-choice]').first()
  const id = await choice.getAttribute('data-choice')
  await choice.click()
  await expect(page.locator(`[data-choice="${id}"]`)).toHaveCount(0)
}

/** His tab is killed, and he opens the address again. */
async function killedTab(page: Page): Promise<Page> {
  const [address, context] = [page.url(), page.context()]
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  return again
}

/** Column by column on a phone. */
async function column(page: Page, name: 'talk' | 'table' | 'card'): Promise<void> {
  const button = page.locator('.columns-nav button').nth(['talk', 'table', 'card'].indexOf(name))
  if (await button.isVisible()) await button.click()
}

test.describe('a class of four', () => {
  const host = new ClassHost(join(root, 'stories'), join(root, 'dist'))
  test.beforeAll(() => host.start())
  test.afterAll(() => host.end())

  test('[CR1] from joining by the code through a case and a table to the signed sheets, the wall and the file', async ({
    browser,
  }) => {
    test.setTimeout(600_000)
    const errors: string[] = []
    const { desk, wall, code } = await openClass(browser, host.base, host.link)
    const pages: Page[] = []
    for (const [i, name] of NAMES.entries())
      pages.push(
        await comeIn(browser, host.base, { code, name, screen: i === 3 ? LAPTOP : PHONE }, errors),
      )
    await expect(desk.locator('[data-seat][data-present="true"]')).toHaveCount(4)
    for (const name of NAMES) await expect(wall.getByText(name, { exact: true })).toBeVisible()

    // Everyone plays a case; the first one's tab is killed on the way.
    await desk.locator('select[name=case]').selectOption('forklift')
    await desk.getByRole('button', { name: '开始', exact: true }).click()
    await expect(desk.locator('[data-row]')).toHaveCount(4)
    for (const page of pages) {
      await page.locator('.go button').click()
      await say(page)
    }
    const [first] = pages
    if (!first) throw new Error('four have come')
    const heard = await first.locator('[data-choice]').first().getAttribute('data-choice')
    const back = await killedTab(first)
    await expect(back.locator(`[data-choice="${heard}"]`)).toBeVisible()
    pages[0] = back
    await say(back)
    await expect(desk.locator('[data-row="1"] td').nth(1)).toContainText('2')
    await clean(desk, 'console: four rows')
    await clean(wall, 'wall: four places')
    await clean(back, 'phone: a meeting')
    await endRound(desk)
    await expect(desk.locator('[data-scored]')).toHaveCount(4)
    await expect(wall.locator('.spread')).not.toHaveCount(0)
    const first1 = (await download(desk, /CSV/)).toString('utf8')
    const cells = first1.split('\r\n').map((it) => it.split(','))
    expect(cells.slice(1, 5).map((it) => it[1])).toEqual([...NAMES])
    for (const page of pages) await expect(page.locator('.debrief')).toBeVisible()
    await clean(back, 'phone: the debrief')

    // Vendor against customer, two tables.
    await desk.locator('.mode-options input[value=versus]').check()
    await desk.getByRole('button', { name: '开始', exact: true }).click()
    for (const page of pages) await expect(page.locator('.table-seat')).toBeVisible()
    await expect(wall.locator('.wall-tables li')).toHaveCount(2)
    const vendors: Page[] = []
    const customers: Page[] = []
    for (const page of pages) {
      const side = await page.locator('.table-seat').getAttribute('data-side')
      ;(side === 'vendor' ? vendors : customers).push(page)
    }
    expect([vendors.length, customers.length]).toEqual([2, 2])
    for (const page of vendors) {
      await column(page, 'table')
      await page.locator('.put-down').click()
    }
    for (const page of customers) {
      await column(page, 'table')
      await page.locator('[data-offer="1"] .button').first().click()
      await expect(page.locator('.agreement')).toBeVisible()
    }
    // One is gone with the sheet before him, and finds it where it lay.
    const gone = customers[0]
    if (!gone) throw new Error('two are customers')
    const returned = await killedTab(gone)
    customers[0] = returned
    await column(returned, 'table')
    await expect(returned.locator('.agreement tbody tr')).toHaveCount(4)
    await clean(returned, 'phone: a sheet')
    for (const page of [...vendors, ...customers]) {
      await column(page, 'table')
      await page.locator('.agreement .main').click()
    }
    for (const page of [...vendors, ...customers])
      await expect(page.locator('.agreement[data-signed] .signatures [data-none]')).toHaveCount(0)
    await expect(wall.locator('.wall-tables [data-ended="deal"]')).toHaveCount(2)
    await clean(wall, 'wall: two tables')
    await endRound(desk)
    for (const page of [...vendors, ...customers])
      await expect(page.locator('.table-outcome svg')).toBeVisible()
    await expect(wall.locator('.wall-picture svg')).toBeVisible()
    await clean(wall, 'wall: every deal')
    await clean(desk, 'console: two deals')
    const rows = (await download(desk, /CSV/)).toString('utf8').split('\r\n')
    const people = rows.slice(1, 5).map((it) => it.split(','))
    expect(people.map((it) => it[1]).toSorted()).toEqual([...NAMES].toSorted())
    for (const it of people) expect(Number(it[4])).toBeGreaterThan(0)
    expect(errors).toEqual([])
  })
})
