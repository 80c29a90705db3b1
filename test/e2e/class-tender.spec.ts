import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  expect as quick,
  test,
} from '@playwright/test'
import type { Connection } from '../../src/client/classroom/connection.ts'
import type { TenderStage } from '../../src/core/classroom/tender/settings.ts'
import { ClassHost, part, until } from '../server/class-host.ts'
import { clean, fits } from './axe.ts'
import { column, speak } from './class-pages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const expect = quick.configure({ timeout: 20_000 })
const LONG = 600_000
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const
const LAPTOP = { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' } as const
const DESK = { viewport: { width: 1280, height: 720 }, colorScheme: 'light' } as const
const WALL = { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' } as const
/** What the first company says, and nobody but it and the customer may ever hear. */
const SECRET = '乙丙两家做不到两个月到货'

/** All that a page is told, as it comes over the line. */
const overheard = (page: Page): { readonly text: () => string } => {
  const frames: Buffer[] = []
  page.on('websocket', (line) =>
    line.on('framereceived', ({ payload }) => void frames.push(Buffer.from(payload))),
  )
  return { text: () => Buffer.concat(frames).toString('utf8') }
}

test.describe('three companies and a customer', () => {
  const host = new ClassHost(join(root, 'stories'), join(root, 'dist'))
  let token = ''
  const errors: string[] = []

  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async () => {
    test.setTimeout(LONG)
    await host.start()
    const setup = await host.door('setup', { link: host.link, passphrase: '对手戏讲师口令一' })
    token = setup.token ?? ''
  })
  test.afterAll(() => host.end())

  const openClass = async () => {
    const { class: id = '', code = '' } = await host.door('open', { token, title: '周三班' })
    const desk = host.line({ token, class: id, as: 'instructor' })
    await until(desk, (it) => it.status === 'open')
    return { id, desk, code }
  }
  const newPage = async (browser: Browser, screen: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext(screen)
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    return page
  }
  const sitDown = async (
    page: Page,
    as: { readonly code: string; readonly name: string; readonly lang: 'zh' | 'en' },
  ): Promise<Page> => {
    await page.goto(`${host.base}/`)
    await speak(page, as.lang)
    await page.goto(`${host.base}/class/${as.code}`)
    await page.locator('input[name=name]').fill(as.name)
    await page.keyboard.press('Enter')
    await expect(page.locator('h1')).toContainText(as.name)
    return page
  }
  const instructorAt = async (page: Page, path: string): Promise<Page> => {
    await page.addInitScript(
      (key) => localStorage.setItem('counterpart.class.instructor', key),
      token,
    )
    await page.goto(`${host.base}/`)
    await speak(page, 'zh')
    await page.goto(`${host.base}/class/${path}`)
    return page
  }
  const next = async (desk: Connection, from: TenderStage): Promise<void> =>
    expect(await desk.ask({ kind: 'next-stage', from })).toBeNull()

  test('[CR29] from the form on the console to the sheet: each talks in turn, all seal, the customer chooses; a rival is told nothing', async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const { id, desk, code } = await openClass()
    const one = await sitDown(await newPage(browser, PHONE), { code, name: '林晓', lang: 'zh' })
    const two = await newPage(browser, LAPTOP)
    const line = overheard(two)
    await sitDown(two, { code, name: 'Wang Wei', lang: 'en' })
    const { token: seat = '' } = await host.door('join', { code, name: '陈立' })
    const three = host.line({ token: seat })
    await until(desk, (it) => part(it, 'person', 'person/3')?.present)
    const buyer = await sitDown(await newPage(browser, DESK), { code, name: '赵敏', lang: 'zh' })
    await until(desk, (it) => part(it, 'person', 'person/4')?.present)
    const board = await instructorAt(await newPage(browser, DESK), `${id}/desk`)
    const wall = await instructorAt(await newPage(browser, WALL), `${id}/wall`)

    // The form has half an hour (C-05) for a beginning; START, and everybody is somewhere.
    await board.locator('.mode-options input[value="tender"]').check()
    await expect(board.locator('.start-form')).toContainText('30 分钟')
    await fits(board, 'the form')
    await board.locator('.start-form .main').click()
    await expect(board.locator('.companies > li')).toHaveCount(3)
    for (const [i, side] of (['vendor', 'vendor', 'vendor', 'customer'] as const).entries())
      expect(await desk.ask({ kind: 'seat-at', seat: i + 1, table: (i % 3) + 1, side })).toBeNull()
    for (const page of [one, two]) await expect(page.locator('[data-phase="quote"]')).toBeVisible()
    await expect(buyer.locator('.company-tabs button')).toHaveCount(3)
    await expect(wall.locator('.wall-one li')).toHaveCount(4)

    // Quotations: the customer sees them side by side, nobody else does.
    for (const page of [one, two]) await page.locator('.put-down').click()
    await expect(buyer.locator('.compare thead th')).toHaveCount(2)
    await clean(one, 'quotation, phone')
    await fits(buyer, 'quotations, customer')

    // The first talks; the second waits, and hears nothing of it.
    await next(desk, 'quote')
    await expect(one.locator('[data-phase="turn"]')).toBeVisible()
    await expect(two.locator('.tender-wait')).toBeVisible()
    await expect(wall.locator('.wall-one [data-turn]')).toContainText('甲公司')
    await column(one, 'talk')
    await one.locator('textarea[name=table]').fill(SECRET)
    await one.locator('textarea[name=table]').press('Enter')
    await expect(buyer.locator('.heard')).toContainText(SECRET)
    await buyer.locator('textarea[name=table]').fill('两个月到货，价还能再低吗？')
    await buyer.locator('textarea[name=table]').press('Enter')
    await expect(one.locator('.heard')).toContainText('价还能再低吗')
    for (const issue of [0, 3]) await buyer.locator('.lever input').nth(issue).press('Home')
    await buyer.locator('.put-down').click()
    await column(one, 'table')
    await expect(one.locator('[data-offer="2"]')).toBeVisible()
    await expect(one.locator('.offers .button')).toHaveCount(0)
    await board.locator('[data-watch="1"]').click()
    await expect(board.locator('.watch')).toContainText(SECRET)
    await clean(two, 'waiting, laptop')
    await clean(board, 'a table is watched')
    await clean(wall, 'wall')
    await expect(two.locator('textarea[name=table]')).toBeVisible()
    await expect(two.locator('.talk .button').first()).toHaveAttribute('aria-disabled', 'true')

    // Another's talk is looked up, and not added to.
    await next(desk, 'talk-1')
    await expect(two.locator('[data-phase="turn"]')).toBeVisible()
    await expect(buyer.locator('.heard')).not.toContainText(SECRET)
    await buyer.locator('.company-tabs button').nth(0).click()
    await expect(buyer.locator('.heard')).toContainText(SECRET)
    await expect(buyer.locator('textarea[name=table]')).toHaveCount(0)
    await next(desk, 'talk-2')
    await next(desk, 'talk-3')

    // Envelopes: sealed, replaced, still sealed for who comes back.
    await expect(one.locator('.envelope[data-state="open"]')).toBeVisible()
    await one.locator('.put-down').click()
    await expect(one.locator('.envelope[data-state="sealed"]')).toBeVisible()
    await expect(one.locator('.put-down')).toHaveAttribute('aria-disabled', 'true')
    const letter = one.locator('.envelope .letter-words')
    const replaced = await letter.innerText()
    for (const issue of [0, 3]) await one.locator('.lever input').nth(issue).press('Home')
    await one.locator('.put-down').click()
    await expect(letter).not.toHaveText(replaced)
    await expect(one.locator('.put-down')).toHaveAttribute('aria-disabled', 'true')
    const sealed = await letter.innerText()
    await one.reload()
    await expect(letter).toHaveText(sealed)
    await two.locator('.put-down').click()
    await expect(two.locator('.envelope[data-state="sealed"]')).toBeVisible()
    await expect(buyer.locator('.company-tabs')).toContainText('封好了')
    await expect(buyer.locator('body')).not.toContainText(sealed)
    await clean(one, 'sealed, phone')

    // Opened together, compared, one of them chosen, another after all.
    await next(desk, 'seal')
    await expect(one.locator('.envelope[data-state="opened"]')).toBeVisible()
    await expect(buyer.locator('.choosing td > .button')).toHaveCount(2)
    await clean(buyer, 'the choice')
    await buyer.locator('.choosing td > .button').nth(1).click()
    await buyer.locator('dialog[open] .main').click()
    await expect(two.locator('.agreement')).toBeVisible()
    await expect(two.locator('.agreement .grave')).toHaveCount(0)
    await expect(one.locator('.agreement')).toHaveCount(0)
    await buyer.locator('.agreement .grave').click()
    await expect(two.locator('.agreement')).toHaveCount(0)
    await buyer.locator('.choosing td > .button').nth(0).click()
    await buyer.locator('dialog[open] .main').click()
    await buyer.locator('.agreement .main').click()
    await expect(one.locator('[data-at="sheet-theirs"]')).toBeVisible()
    await fits(one, 'sheet, phone')
    await one.locator('.agreement .main').click()
    await expect(one.locator('.agreement[data-signed]')).toBeVisible()
    await expect(two.locator('[data-at="ended"]')).toContainText('another company')
    await expect(board.locator('[data-vendor="1"][data-ended="deal"]')).toBeVisible()
    const told = `${line.text()} ${await two.content()}`
    for (const word of [SECRET, '价还能再低吗']) expect(told).not.toContain(word)
    expect(told).toContain('Wang Wei')
    await until(three, (it) => part(it, 'table', 'table/3')?.ended === 'not-chosen')
    expect(JSON.stringify([...three.seen().parts])).not.toContain(SECRET)

    // Over: everything is open.
    expect(await desk.ask({ kind: 'end' })).toBeNull()
    for (const page of [one, two, buyer]) {
      await expect(page.locator('.table-outcome svg')).toBeVisible()
      await expect(page.locator('.compare [data-chosen]').first()).toBeVisible()
      await expect(page.locator('[data-lesson="tender"]').first()).toBeAttached()
    }
    await clean(one, 'outcome, phone')
    await fits(buyer, 'outcome, customer')
    await expect(wall.locator('.wall-pictures svg').first()).toBeVisible()
    await expect(wall.locator('.wall-one [data-chosen]')).toContainText('甲公司')
    await clean(wall, 'wall, over')
    await board.locator('.desk-views button').nth(2).click()
    await expect(board.locator('.scores tbody tr')).toHaveCount(4)
    await fits(board, 'results')
    expect(errors).toEqual([])
    for (const page of [one, two, buyer, board, wall]) await page.context().close()
  })
})
