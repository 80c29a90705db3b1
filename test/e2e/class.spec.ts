import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type AxeBuilder from '@axe-core/playwright'
import { type Browser, type Page, expect as quick, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { ClassHost } from '../server/class-host.ts'
import { axeOn } from './axe.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Six pages on a machine of two cores take their time. */
const expect = quick.configure({ timeout: 60_000 })
const LONG = 900_000
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'zh-CN' } as const

const themed = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((it) => {
    document.documentElement.dataset.theme = it
  }, theme)

/** Nothing at all for axe; by night only the colours are others. Pages have no frames: it need not open a page of its own to look. */
async function clean(page: Page, screen: string, night = false): Promise<void> {
  const look = async (axe: AxeBuilder): Promise<void> => {
    const { violations } = await axe.analyze()
    const told = violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.target.join(' ')}`)
    expect(told).toEqual([])
  }
  await look(axeOn(page))
  if (!night) return
  await themed(page, 'dark')
  await look(axeOn(page).withRules('color-contrast'))
  await themed(page, 'light')
}

/** Says the first line that is open, so many times. */
async function talk(page: Page, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const first = page.locator('[data-choice]').first()
    const id = await first.getAttribute('data-choice')
    await first.click()
    await expect(page.locator(`[data-choice="${id}"]`)).toHaveCount(0)
  }
}

/** On a phone one column is seen at a time: the table is the second. */
const toTheTable = (page: Page) => page.locator('.columns-nav button').nth(1).click()

async function download(page: Page, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return readFile(await file.path())
}

/** The exported table, cell by cell. */
const table = async (desk: Page): Promise<string[][]> =>
  (await download(desk, /CSV/))
    .toString('utf8')
    .split('\r\n')
    .filter((it) => it !== '')
    .map((it) => it.split(','))

const idsOf = (all: Element[]): (string | null)[] => all.map((it) => it.getAttribute('data-choice'))

test.describe('a class', () => {
  test.describe.configure({ mode: 'serial' })
  const host = new ClassHost(join(root, 'stories'), join(root, 'dist'))
  const errors: string[] = []
  test.beforeAll(() => host.start())
  test.afterAll(() => host.end())

  const open = async (browser: Browser): Promise<{ readonly desk: Page; readonly wall: Page }> => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const [desk, wall] = await Promise.all([context.newPage(), context.newPage()])
    await desk.setViewportSize({ width: 1280, height: 800 })
    await wall.setViewportSize({ width: 1920, height: 1080 })
    return { desk, wall }
  }

  /** A trainee's own browser, in by the code. */
  const comeIn = async (browser: Browser, code: string, name: string): Promise<Page> => {
    const context = await browser.newContext(PHONE)
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${host.base}/class/${code}`)
    await page.locator('input[name=name]').fill(name)
    await page.keyboard.press('Enter')
    await expect(page.locator('h1')).toContainText(name)
    return page
  }
  /** The tab is killed, and its browser opens the same address. */
  const killed = async (page: Page): Promise<Page> => {
    const [address, context] = [page.url(), page.context()]
    await page.close({ runBeforeUnload: false })
    const again = await context.newPage()
    again.on('pageerror', (error) => errors.push(error.message))
    await again.goto(address)
    return again
  }

  test('[CR33] an instructor and four trainees: from the first link through a case and a table of two to the debrief', async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const { desk, wall } = await open(browser)

    await desk.goto(`${host.base}/class#setup=${host.link}`)
    await expect(desk.getByRole('heading', { name: '先定一个讲师口令' })).toBeVisible()
    expect(desk.url()).toBe(`${host.base}/class/desk`)
    await clean(desk, 'passphrase')
    await desk.getByLabel('讲师口令').fill('对手戏讲师口令一')
    await desk.getByLabel('再输一遍').fill('对手戏讲师口令一')
    await desk.getByRole('button', { name: '就用这个' }).click()
    await desk.getByLabel('新开一堂课，名称').fill('周三班')
    await desk.getByRole('button', { name: '开课' }).click()
    const sign = desk.locator('[data-code]')
    await expect(sign).toBeVisible()
    const code = (await sign.getAttribute('data-code')) ?? ''
    expect(await desk.locator('.qr').getAttribute('data-text')).toMatch(
      new RegExp(`^http://[\\d.]+:\\d+/class/${code}$`),
    )

    await wall.goto(desk.url().replace(/desk$/, 'wall'))
    await expect(wall.locator(`[data-code="${code}"]`)).toBeVisible()
    const names = ['王伟', '=2+5', '李娜', 'Tom']
    const phones = new Map<string, Page>()
    for (const name of names) phones.set(name, await comeIn(browser, code, name))
    const phone = (name: string): Page => {
      const page = phones.get(name)
      if (!page) throw new Error(`${name} has not come`)
      return page
    }
    await expect(desk.locator('[data-seat][data-present="true"]')).toHaveCount(4)
    for (const name of names) await expect(wall.getByText(name, { exact: true })).toBeVisible()
    await clean(desk, 'people and start', true)
    await clean(wall, 'wall: join', true)

    // Everyone plays a case.
    await desk.locator('select[name=case]').selectOption('forklift')
    await desk.getByRole('button', { name: '开始', exact: true }).click()
    await expect(desk.locator('[data-row]')).toHaveCount(4)
    for (const name of names) await phone(name).locator('.go .main').click()
    for (const name of names) await talk(phone(name), 1)
    await talk(phone('王伟'), 2)
    await expect(desk.locator('[data-row="1"] td').nth(1)).toContainText('3')
    await desk.getByRole('button', { name: '旁听王伟' }).click()
    await expect(desk.locator('.watch-lines')).not.toBeEmpty()

    // A tab is killed: he is away, and comes back to his seat and to what was said.
    const said = await phone('王伟').locator('[data-choice]').evaluateAll(idsOf)
    await clean(phone('王伟'), 'phone: meeting', true)
    const again = await killed(phone('王伟'))
    phones.set('王伟', again)
    await expect(again.locator('[data-choice]')).toHaveCount(said.length)
    expect(await again.locator('[data-choice]').evaluateAll(idsOf)).toEqual(said)
    await talk(again, 1)
    await expect(desk.locator('[data-row="1"] td').nth(1)).toContainText('4')
    await expect(desk.locator('[data-row]')).toHaveCount(4)
    await clean(desk, 'live', true)
    await clean(wall, 'wall: live', true)

    await desk.getByRole('button', { name: '提醒王伟' }).click()
    await desk.locator('dialog[open] textarea').fill('先听他说完')
    await desk.getByRole('button', { name: '发出' }).click()
    await expect(again.locator('.nudge')).toContainText('先听他说完')
    await expect(phone('Tom').locator('.nudge')).toHaveCount(0)

    await desk.getByRole('switch', { name: '用编号代替姓名' }).click()
    await expect(wall.getByText('1 号')).toBeVisible()
    await expect(wall.getByText('王伟')).toHaveCount(0)
    await expect(desk.locator('.board')).not.toContainText('王伟')
    await desk.getByRole('switch', { name: '用编号代替姓名' }).click()
    await expect(wall.getByText('王伟')).toBeVisible()

    await desk.getByRole('button', { name: '暂停' }).click()
    await expect(wall.getByText('暂停中')).toBeVisible()
    await expect(phone('李娜').locator('.paused')).toBeVisible()
    await desk.getByRole('button', { name: '继续' }).click()
    await expect(phone('李娜').locator('.paused')).toHaveCount(0)
    await desk.getByRole('button', { name: '结束', exact: true }).click()
    await desk.getByRole('button', { name: '结束这一轮' }).click()
    await expect(desk.locator('[data-results="1"]')).toBeVisible()
    await expect(desk.locator('[data-scored]')).toHaveCount(4)
    await expect(wall.locator('.spread')).not.toHaveCount(0)
    const fits = await wall.evaluate(() => document.documentElement.scrollHeight <= innerHeight)
    expect(fits).toBe(true)
    await clean(desk, 'results', true)
    await clean(wall, 'wall: results', true)
    await expect(again.locator('.end .totals')).toBeVisible()
    await clean(again, 'phone: over')

    const csv = await table(desk)
    expect(csv[0]?.slice(0, 2)).toEqual(['\uFEFF编号', '姓名'])
    expect(csv.slice(1).map((it) => it.slice(0, 2))).toEqual([
      ['1', '王伟'],
      ['2', "'=2+5"],
      ['3', '李娜'],
      ['4', 'Tom'],
    ])
    const files = unzipSync(await download(desk, /ZIP/))
    expect(Object.keys(files)).toEqual([
      '001 王伟.json',
      '002 =2+5.json',
      '003 李娜.json',
      '004 Tom.json',
    ])
    const kept = JSON.parse(strFromU8(Object.values(files)[0] ?? new Uint8Array()))
    expect(kept).toMatchObject({ scenario: 'forklift' })
    expect(kept.moves).toHaveLength(4)

    await desk.getByRole('button', { name: '打开王伟的复盘' }).click()
    await expect(desk.locator('.person-report .debrief')).toBeVisible()

    // Two tables of two, each to the signed sheet.
    await desk.getByRole('button', { name: '人和开始' }).click()
    await desk.getByRole('radio', { name: /买卖对阵/ }).check()
    await desk.locator('select[name=case]').selectOption('chips')
    await desk.getByRole('button', { name: '开始', exact: true }).click()
    await expect(wall.locator('.wall-tables li')).toHaveCount(2)
    for (const name of names) await toTheTable(phone(name))
    for (const n of [0, 1]) {
      const sides = wall.locator('.wall-tables li').nth(n).locator('.wall-teams span')
      const [vendor = '', customer = ''] = await sides.allInnerTexts()
      await phone(vendor).locator('.put-down').click()
      if (n === 0) {
        // The customer's tab is killed over the offer.
        phones.set(customer, await killed(phone(customer)))
        await toTheTable(phone(customer))
      }
      await phone(customer).locator('.offers .button').first().click()
      for (const who of [customer, vendor]) await phone(who).locator('.agreement .main').click()
      for (const who of [customer, vendor])
        await expect(phone(who).locator('.agreement[data-signed]')).toBeVisible()
      if (n === 0) await clean(phone(customer), 'phone: signed')
    }
    await expect(wall.locator('.wall-tables li[data-ended="deal"]')).toHaveCount(2)
    await clean(desk, 'tables', true)
    await clean(wall, 'wall: tables')
    await desk.getByRole('button', { name: '结束', exact: true }).click()
    await desk.getByRole('button', { name: '结束这一轮' }).click()
    await expect(desk.locator('[data-results="2"]')).toBeVisible()
    await expect(wall.locator('.wall-picture svg')).toBeVisible()
    for (const name of names) await expect(phone(name).locator('.table-outcome svg')).toBeVisible()
    const deals = await table(desk)
    expect(deals.slice(1).map((it) => it[1])).toHaveLength(4)
    expect(deals.slice(1).map(([, , at, side]) => `${at} ${side}`)).toEqual([
      '1 卖方',
      '1 买方',
      '2 卖方',
      '2 买方',
    ])
    for (const it of deals.slice(1)) expect(it[4]).toMatch(/^-?\d+(\.\d)?$/)

    await desk.locator('[data-lang="en"]').click()
    await expect(desk.getByRole('heading', { name: 'Every deal in one picture' })).toBeVisible()
    await desk.reload()
    await desk.getByRole('button', { name: 'Results' }).click()
    await expect(desk.locator('[data-results="2"]')).toBeVisible()
    await clean(desk, 'deals in English')
    expect(errors).toEqual([])
    for (const name of names) await phone(name).context().close()
  })

  test('[CR39] a class reopens by the passphrase, and is deleted only by its name', async ({
    browser,
  }) => {
    const { desk } = await open(browser)
    await desk.goto(`${host.base}/class/desk`)
    await desk.getByLabel('讲师口令').fill('不是这个')
    await desk.getByRole('button', { name: '进去' }).click()
    await expect(desk.getByRole('alert')).toHaveText('口令不对。')
    await desk.getByLabel('讲师口令').fill('对手戏讲师口令一')
    await desk.getByRole('button', { name: '进去' }).click()
    await desk.getByRole('link', { name: '周三班' }).click()
    await expect(desk.locator('[data-results="2"]')).toBeVisible()
    await desk.getByLabel('哪一轮').selectOption('1')
    await expect(desk.locator('[data-results="1"]')).toBeVisible()
    await desk.goto(`${host.base}/class/desk`)
    await desk.getByRole('button', { name: '删除「周三班」' }).click()
    const go = desk.getByRole('button', { name: '永久删除' })
    await expect(go).toBeDisabled()
    await clean(desk, 'delete')
    await desk.locator('dialog[open] input').fill('周三班')
    await go.click()
    await expect(desk.getByText('还没有。上面起个名字就能开。')).toBeVisible()
  })
})
