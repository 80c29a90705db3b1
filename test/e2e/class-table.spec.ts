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
import type { Side } from '../../src/core/classroom/role.ts'
import { ClassHost, part, until } from '../server/class-host.ts'
import { clean } from './axe.ts'
import { column, speak } from './class-pages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const expect = quick.configure({ timeout: 20_000 })
const LONG = 600_000
const VERSUS = { mode: 'versus', case: 'chips', minutes: 30, cards: 'printed', team: 1 } as const
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const
const LAPTOP = { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' } as const
const STRANGE = '<b>最在意</b> & "什么"？🙂 <img src=x onerror=alert(1)>'

const levers = (page: Page) => page.locator('.lever output').allInnerTexts()
const points = async (page: Page): Promise<number[]> =>
  (await page.locator('.table-outcome .totals dd').allInnerTexts()).map((it) =>
    Number.parseInt(it, 10),
  )

/** Sides are drawn; here they are known, by the order in which people came. */
const seatAll = async (desk: Connection, sides: readonly Side[]): Promise<void> => {
  for (const [i, side] of sides.entries())
    expect(await desk.ask({ kind: 'seat-at', seat: i + 1, table: 1, side })).toBeNull()
}

test.describe('two teams at a table', () => {
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

  const openClass = async (): Promise<{ readonly desk: Connection; readonly code: string }> => {
    const { class: id = '', code = '' } = await host.door('open', { token, title: '周三班' })
    const desk = host.line({ token, class: id, as: 'instructor' })
    await until(desk, (it) => it.status === 'open')
    return { desk, code }
  }
  const sitDown = async (
    browser: Browser,
    as: { readonly code: string; readonly name: string; readonly lang: 'zh' | 'en' },
    screen: BrowserContextOptions,
  ): Promise<Page> => {
    const context = await browser.newContext(screen)
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${host.base}/`)
    await speak(page, as.lang)
    await page.goto(`${host.base}/class/${as.code}`)
    await page.locator('input[name=name]').fill(as.name)
    await page.keyboard.press('Enter')
    await expect(page.locator('h1')).toContainText(as.name)
    return page
  }

  test('[CR13] from half an offer in a tab that is killed to the sheet signed by both', async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const { desk, code } = await openClass()
    const one = await sitDown(browser, { code, name: '林<i>小</i>', lang: 'zh' }, PHONE)
    const two = await sitDown(browser, { code, name: '王&伟🙂', lang: 'en' }, LAPTOP)
    await until(desk, (it) => part(it, 'person', 'person/2')?.present)
    expect(await desk.ask({ kind: 'start', settings: VERSUS })).toBeNull()
    await seatAll(desk, ['vendor', 'customer'])
    for (const page of [one, two]) {
      await expect(page.locator('.lever')).toHaveCount(4)
      await expect(page.locator('.sitter')).toHaveCount(2)
    }
    await expect(two.locator('.table-seat[data-side="customer"]')).toBeVisible()
    await clean(one, 'table, phone')
    await column(one, 'card')
    await clean(one, 'card, phone')
    await clean(two, 'all, laptop')

    // Half a sentence and half an offer; then the tab is killed.
    await column(one, 'talk')
    await one.locator('textarea[name=table]').fill(STRANGE)
    await column(one, 'table')
    await one.locator('.lever input').nth(1).focus()
    await one.keyboard.press('ArrowLeft')
    await one.keyboard.press('ArrowRight')
    await one.keyboard.press('ArrowRight')
    await one.keyboard.press('ArrowLeft')
    await one.locator('.lever input').nth(2).press('Home')
    await one.locator('[data-tool="another"]').click()
    const written = await levers(one)
    await one.waitForTimeout(1000)
    const address = one.url()
    const context = one.context()
    await one.close({ runBeforeUnload: false })
    const again = await context.newPage()
    again.on('pageerror', (error) => errors.push(error.message))
    await again.goto(address)
    await expect(again.locator('.package-tabs button')).toHaveCount(2)
    await again.locator('.package-tabs button').nth(1).click()
    await expect.poll(() => levers(again)).toEqual(written)

    // The server is killed: it is said, and what is half done is there afterwards.
    await host.kill()
    await expect(again.locator('.notices .notice')).toBeVisible()
    await again.locator('.package-tabs button').nth(0).click()
    await again.locator('.lever input').nth(0).press('Home')
    const meanwhile = await levers(again)
    await host.start()
    await expect(again.locator('.notices .notice')).toHaveCount(0)
    await again.waitForTimeout(1000)
    await again.reload()
    await expect(again.locator('.lever')).toHaveCount(4)
    await expect.poll(() => levers(again)).toEqual(meanwhile)

    // What is typed is text, on both sides.
    await column(again, 'talk')
    await expect(again.locator('textarea[name=table]')).toHaveValue(STRANGE)
    await again.locator('textarea[name=table]').press('Enter')
    await expect(again.locator('textarea[name=table]')).toHaveValue('')
    const heard = two.locator('.heard li p').first()
    await expect(heard).toHaveText(STRANGE)
    await expect(two.locator('.heard .by').first()).toContainText('林<i>小</i>')
    expect(await two.locator('.heard :is(b, i, img)').count()).toBe(0)
    await clean(again, 'talk, phone')

    // An offer of two packages, each with the points of who looks.
    await column(again, 'table')
    await again.locator('.put-down').click()
    await expect(two.locator('[data-offer="1"] .alternative')).toHaveCount(2)
    await expect(two.locator('[data-at="offer-theirs"]')).toBeVisible()
    await expect(again.locator('[data-at="offer-ours"]')).toBeVisible()
    await again.reload()
    await expect(again.locator('[data-offer="1"]')).toBeVisible()
    await expect(again.locator('.package-tabs')).toHaveCount(0)
    await clean(two, 'an offer, laptop')

    // A pause, and a break.
    expect(await desk.ask({ kind: 'pause' })).toBeNull()
    await expect(two.locator('.paused')).toBeVisible()
    await expect(two.locator('.put-down')).toHaveAttribute('aria-disabled', 'true')
    await expect(two.locator('.offers .button')).toHaveCount(0)
    await clean(two, 'paused, laptop')
    expect(await desk.ask({ kind: 'resume' })).toBeNull()
    await expect(two.locator('.offers .button')).toHaveCount(2)
    await again.locator('.table-deeds .button').first().click()
    await expect(two.locator('[data-at="away-theirs"]')).toBeVisible()
    await expect(two.locator('.put-down')).toHaveAttribute('aria-disabled', 'true')
    await again.locator('.table-deeds .button.main').click()
    await expect(two.locator('[data-at="offer-theirs"]')).toBeVisible()

    // A guess is the team's own.
    for (const [place, issue] of ['payment', 'price', 'service', 'delivery'].entries())
      await two.locator('.order-guess select').nth(place).selectOption(issue)
    await two.locator('.order-guess .buttons .button').click()
    await expect(two.locator('.order-guess .buttons .button')).toHaveAttribute(
      'aria-disabled',
      'true',
    )

    // Agreed, torn up; another offer, agreed, signed by both.
    await two.locator('.offers .button').first().click()
    await expect(again.locator('.agreement tbody tr')).toHaveCount(4)
    await expect(again.locator('.put-down')).toHaveCount(0)
    await clean(again, 'sheet, phone')
    await again.locator('.agreement .grave').click()
    await expect(two.locator('.agreement')).toHaveCount(0)
    for (const issue of [1, 3]) await two.locator('.lever input').nth(issue).press('End')
    await two.locator('.put-down').click()
    const theirs = again.locator('[data-offer="2"]')
    await expect(theirs).toBeVisible()
    await theirs.locator('.button').first().click()
    await expect(two.locator('.agreement')).toBeVisible()
    await two.locator('.agreement .main').click()
    await expect(again.locator('[data-at="sheet-theirs"]')).toBeVisible()
    await expect(two.locator('.agreement .main')).toHaveCount(0)
    await again.locator('.agreement .main').click()
    for (const page of [again, two]) {
      await expect(page.locator('[data-at="ended"]')).toBeVisible()
      await expect(page.locator('.agreement[data-signed] .signatures [data-none]')).toHaveCount(0)
      await expect(page.locator('.agreement .buttons')).toHaveCount(0)
      await expect(page.locator('.lever')).toHaveCount(0)
      await expect(page.locator('.table-outcome')).toHaveCount(0)
    }
    await clean(again, 'signed, phone')

    expect(await desk.ask({ kind: 'end' })).toBeNull()
    for (const page of [again, two]) {
      await expect(page.locator('.table-outcome svg')).toBeVisible()
      await expect(page.locator('.both-cards [data-agreed]')).toHaveCount(4)
      await expect(page.locator('[data-lesson]').nth(1)).toBeAttached()
      await clean(page, 'outcome')
    }
    const [own = 0, other = 0, joint = 0] = await points(again)
    expect(await points(two)).toEqual([other, own, joint])
    expect(own + other).toBe(joint)
    // The vendor's order as printed: payment before price.
    await expect(two.locator('[data-lesson="guess"]')).toContainText('You guessed their order')
    await expect(again.locator('[data-lesson="guess"]')).toContainText('没有记下猜测')
    expect(errors).toEqual([])
    await context.close()
    await two.context().close()
  })

  test('[CR12] in a team each has his part; what is said in it stays in it', async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const { desk, code } = await openClass()
    const [one, two] = [
      await sitDown(browser, { code, name: '甲', lang: 'zh' }, PHONE),
      await sitDown(browser, { code, name: '乙', lang: 'zh' }, LAPTOP),
    ]
    const others: Connection[] = []
    for (const name of ['丙', '丁']) {
      const { token: seat = '' } = await host.door('join', { code, name })
      others.push(host.line({ token: seat }))
    }
    await until(desk, (it) => part(it, 'person', 'person/4')?.present)
    expect(await desk.ask({ kind: 'start', settings: { ...VERSUS, team: 2 } })).toBeNull()
    await seatAll(desk, ['vendor', 'vendor', 'customer', 'customer'])
    for (const page of [one, two]) {
      await expect(page.locator('.table-seat[data-side="vendor"]')).toBeVisible()
      await expect(page.locator('.sitter .chip')).toHaveCount(6)
    }
    const offers = async (page: Page): Promise<boolean> =>
      (await page.locator('.put-down').getAttribute('aria-disabled')) !== 'true'
    const [decider, negotiator] = (await offers(one)) ? [two, one] : [one, two]
    expect(await offers(negotiator)).toBe(true)
    expect(await offers(decider)).toBe(false)
    await expect(decider.locator('.table-deeds > .button')).toHaveCount(1)
    await expect(negotiator.locator('.table-deeds > .button')).toHaveCount(0)

    for (const page of [one, two]) await column(page, 'talk')
    // On a laptop both talks are seen; on a phone one of them.
    await expect(two.locator('.talk:visible')).toHaveCount(2)
    await expect(one.locator('.talk:visible')).toHaveCount(1)
    await one.locator('.channels [data-channel="team"]').click()
    await expect(one.locator('.talk:visible')).toHaveAttribute('data-channel', 'team')
    await clean(one, 'team talk, phone')
    await clean(two, 'team, laptop')
    await one.locator('textarea[name=team]').fill('底线二十分')
    await one.locator('.talk[data-channel="team"] .button').click()
    await expect(two.locator('.talk[data-channel="team"] .heard')).toContainText('底线二十分')
    await expect(two.locator('.talk[data-channel="table"]')).not.toContainText('底线二十分')
    const spoken = negotiator === one ? one.locator('.channels [data-channel="table"]') : null
    await spoken?.click()
    await negotiator.locator('textarea[name=table]').fill('两位好')
    await negotiator.locator('.talk[data-channel="table"] .button').click()
    for (const line of others) {
      await until(line, (it) => JSON.stringify([...it.parts]).includes('两位好'))
      expect(JSON.stringify([...line.seen().parts])).not.toContain('底线二十分')
    }
    expect(errors).toEqual([])
    await one.context().close()
    await two.context().close()
  })

  test('[CR10] one alone meets the computer; with two minutes left it is said; walking out asks once more', async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const { desk, code } = await openClass()
    const page = await sitDown(browser, { code, name: '独一位', lang: 'zh' }, LAPTOP)
    await until(desk, (it) => part(it, 'person', 'person/1')?.present)
    expect(await desk.ask({ kind: 'start', settings: { ...VERSUS, minutes: 2 } })).toBeNull()
    await expect(page.locator('.sitter[data-computer]')).toBeVisible()
    await expect(page.locator('.signals [data-signal="2"]')).toBeVisible()
    await page.locator('.put-down').click()
    await expect(page.locator('[data-at="offer-theirs"], [data-at="sheet-theirs"]')).toBeVisible()
    await page.locator('.table-deeds .quiet').click()
    await clean(page, 'walking out')
    await page.locator('dialog[open] .button').first().click()
    await expect(page.locator('[data-at="ended"]')).toHaveCount(0)
    await page.locator('.table-deeds .quiet').click()
    await page.locator('dialog[open] .grave').click()
    await expect(page.locator('[data-at="ended"]')).toBeVisible()
    expect(await desk.ask({ kind: 'end' })).toBeNull()
    await expect(page.locator('.table-outcome h1')).toContainText('没谈成')
    await clean(page, 'breakdown')
    expect(errors).toEqual([])
    await page.context().close()
  })
})
