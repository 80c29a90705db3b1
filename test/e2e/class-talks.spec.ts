import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type Page, expect as quick, test } from '@playwright/test'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { ClassHost, part, until } from '../server/class-host.ts'
import { clean } from './axe.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const expect = quick.configure({ timeout: 30_000 })
const LONG = 400_000

const table = async (desk: Page): Promise<string[][]> => {
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: /CSV/ }).click(),
  ])
  const text = await readFile(await file.path(), 'utf8')
  return text
    .split('\r\n')
    .filter((it) => it !== '')
    .map((it) => it.split(','))
}

test.describe('a vote and a visit', () => {
  test.describe.configure({ mode: 'serial' })
  const host = new ClassHost(join(root, 'stories'), join(root, 'dist'))
  const errors: string[] = []
  let token = ''
  test.beforeAll(async () => {
    await host.start()
    const set = { link: host.link, passphrase: '对手戏讲师口令一' }
    token = (await host.door('setup', set)).token ?? ''
  })
  test.afterAll(() => host.end())

  /** The instructor by day at his laptop, the wall, one trainee by night on his phone, and others who have no page. */
  const gather = async (browser: Browser, others: readonly string[]) => {
    const { class: id = '', code = '' } = await host.door('open', { token, title: '周三班' })
    const context = await browser.newContext({ locale: 'zh-CN' })
    const [desk, wall] = await Promise.all([context.newPage(), context.newPage()])
    const own = await browser.newContext({
      ...{ viewport: { width: 390, height: 844 }, locale: 'zh-CN' },
      ...{ colorScheme: 'dark' },
    })
    const phone = await own.newPage()
    for (const page of [desk, wall, phone])
      page.on('pageerror', (error) => errors.push(error.message))
    await desk.setViewportSize({ width: 1280, height: 800 })
    await wall.setViewportSize({ width: 1920, height: 1080 })
    await desk.goto(`${host.base}/class/desk`)
    const passphrase = desk.getByLabel('讲师口令')
    await passphrase.fill('对手戏讲师口令一')
    await desk.getByRole('button', { name: '进去' }).click()
    await expect(desk.getByRole('link', { name: '周三班' }).first()).toBeVisible()
    await desk.goto(`${host.base}/class/${id}/desk`)
    await wall.goto(`${host.base}/class/${id}/wall`)
    await phone.goto(`${host.base}/class/${code}`)
    await phone.locator('input[name=name]').fill('王伟')
    await phone.keyboard.press('Enter')
    await expect(phone.locator('h1')).toContainText('王伟')
    const lines: Connection[] = []
    for (const name of others) {
      const seat = await host.door('join', { code, name })
      lines.push(host.line({ token: seat.token ?? '' }))
    }
    await expect(desk.locator('[data-seat][data-present="true"]')).toHaveCount(1 + others.length)
    return { desk, wall, phone, lines }
  }
  const start = async (desk: Page, mode: string): Promise<void> => {
    await desk.locator(`.mode-options input[value=${mode}]`).check()
    await clean(desk, `${mode}: form`)
    await desk.getByRole('button', { name: '开始', exact: true }).click()
  }
  const end = async (desk: Page): Promise<void> => {
    await desk.getByRole('button', { name: '结束', exact: true }).click()
    await desk.getByRole('button', { name: '结束这一轮' }).click()
  }

  test('[CR15] what most vote for is played on the wall; the list, the board and the table of results', async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const { desk, wall, phone, lines } = await gather(browser, ['李娜', '张敏'])
    // Looking at three pages takes longer than a vote may last.
    await desk.locator('.mode-options input[value=vote]').check()
    await desk.locator('input[type=radio][value=none]').check()
    await start(desk, 'vote')
    await expect(phone.getByText('等讲师开下一票。')).toBeVisible()
    await desk.getByRole('button', { name: '开始投票' }).click()
    const choices = phone.locator('.vote-choice')
    await expect(choices.first()).toBeVisible()
    await clean(phone, 'vote: list')
    await clean(desk, 'vote: board')
    await clean(wall, 'vote: wall')
    await choices.nth(1).click()
    await expect(choices.nth(1)).toHaveAttribute('aria-pressed', 'true')
    for (const [i, line] of lines.entries()) {
      const vote = { kind: 'vote', activity: 1, ballot: 1, option: i + 1 } as const
      expect(await line.ask(vote)).toBeNull()
    }
    // Two of three were for the second.
    await expect(wall.locator('.ballot-bars [data-played]').first()).toContainText('2')
    await expect(wall.locator('[data-played] .ballot-bar b').first()).toHaveText('2')
    await clean(wall, 'vote: a move played')
    await end(desk)
    await expect(phone.locator('.seat-end, .after, main').first()).toBeVisible()
    await clean(phone, 'vote: over')
    await clean(wall, 'vote: over, wall')
    await desk.getByRole('button', { name: '结果', exact: true }).click()
    await expect(desk.locator('[data-results="1"]')).toBeVisible()
    await clean(desk, 'vote: results')
    const [heads, ...rows] = await table(desk)
    expect(rows.map((it) => it[1])).toEqual(['王伟', '李娜', '张敏'])
    expect(heads?.length).toBe(rows[0]?.length)
    expect(errors).toEqual([])
  })

  test('[CR23] a visit with a solution: prepared, paid, held against the card; the seat, the board and the wall', async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const { desk, wall, phone, lines } = await gather(browser, ['李娜'])
    const [other] = lines
    if (!other) throw new Error('two have come')
    await desk.locator('.mode-options input[value=visit]').check()
    await desk.getByLabel('带方案').check()
    await start(desk, 'visit')
    await expect(phone.locator('.visit-seat')).toBeVisible()
    const side = await phone.locator('.visit-seat').getAttribute('data-side')
    await clean(phone, `visit: prepare, ${side}`)
    await clean(desk, 'visit: board')
    await clean(wall, 'visit: wall')
    await phone.locator('.class-say input').first().fill('您好，先问问现状。')
    await desk.getByRole('button', { name: '开始拜访' }).click()
    // Begun among colleagues it stays there, until he wants it heard at the table.
    const aside = phone.locator('.class-aside input')
    await expect(aside).toBeChecked()
    await aside.uncheck()
    await phone.locator('.class-say button').first().click()
    const said = (it: ReturnType<Connection['seen']>) => part(it, 'said', 'said/1')
    expect(said(await until(other, said))?.text).toBe('您好，先问问现状。')
    const activity = part(other.seen(), 'class')?.activity?.number ?? 0
    if (side === 'vendor') {
      const notes = phone.locator('.visit-notes').first()
      await notes.locator('input').fill('门关不严')
      await notes.locator('button').first().click()
      await expect(notes.locator('li')).toHaveCount(1)
      const points = phone.locator('.visit-points')
      await points.locator('input').fill('三道密封')
      await points.locator('button').click()
      await expect(points.locator('li')).toHaveCount(1)
    } else {
      const what = { kind: 'write-down', activity, what: 'pain', text: '门关不严' } as const
      expect(await other.ask(what)).toBeNull()
      const point = {
        kind: 'make-point',
        activity,
        text: '三道密封',
        standing: 'winning',
      } as const
      expect(await other.ask(point)).toBeNull()
      await expect(phone.locator('.visit-points li')).toHaveCount(1)
    }
    await clean(phone, `visit: visit, ${side}`)
    await desk.getByRole('button', { name: '结束拜访，对照卡片' }).click()
    if (side === 'customer') {
      await phone.locator('.visit-notes select').first().selectOption({ index: 2 })
      await phone.locator('.visit-points select').selectOption('sleeping')
      await expect(phone.locator('.visit-points select')).toHaveValue('sleeping')
    }
    await clean(phone, `visit: confirm, ${side}`)
    await desk.getByRole('button', { name: '全部结束' }).click()
    await expect(phone.locator('.visit-found')).toBeVisible()
    await clean(phone, 'visit: over')
    await clean(wall, 'visit: over, wall')
    await desk.getByRole('button', { name: '结果', exact: true }).click()
    await expect(desk.locator('[data-results="1"]')).toBeVisible()
    await clean(desk, 'visit: results')
    const [, ...rows] = await table(desk)
    expect(rows.map((it) => it[1]).toSorted()).toEqual(['李娜', '王伟'])
    expect(errors).toEqual([])
  })
})
