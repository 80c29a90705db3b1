import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { ClassHost, part, until } from '../server/class-host.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Nothing at all for axe, by day and by night. */
async function clean(page: Page, screen: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((it) => {
      document.documentElement.dataset.theme = it
    }, theme)
    const axe = new AxeBuilder({ page })
    // By night only the colours are others.
    if (theme === 'dark') axe.withRules('color-contrast')
    const { violations } = await axe.analyze()
    const told = violations.map(
      ({ id, nodes }) => `${screen}, ${theme}: ${id} ${nodes[0]?.target.join(' ')}`,
    )
    expect(told).toEqual([])
  }
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light'
  })
}

/** Says the first line that is open, so many times. */
async function talk(line: Connection, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const scene = part(line.seen(), 'scene')
    const [choice] = scene?.choices ?? []
    if (!scene || scene.ended || !choice) return
    const move = { kind: 'say', choice: choice.id } as const
    expect(await line.ask({ kind: 'move', activity: 1, after: scene.moves, move })).toBeNull()
  }
}

async function download(page: Page, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return readFile(await file.path())
}

test.describe('the instructor’s side', () => {
  test.describe.configure({ mode: 'serial' })
  const host = new ClassHost(join(root, 'stories'), join(root, 'dist'))
  test.beforeAll(() => host.start())
  test.afterAll(() => host.end())

  const open = async (browser: Browser): Promise<{ readonly desk: Page; readonly wall: Page }> => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const [desk, wall] = await Promise.all([context.newPage(), context.newPage()])
    await desk.setViewportSize({ width: 1280, height: 800 })
    await wall.setViewportSize({ width: 1920, height: 1080 })
    return { desk, wall }
  }

  test('[CR33] from the first link to the debrief of a class', async ({ browser }) => {
    // Thirty looks by axe on a busy machine.
    test.setTimeout(600_000)
    const { desk, wall } = await open(browser)

    await desk.goto(`${host.base}/class#setup=${host.link}`)
    await expect(desk.getByRole('heading', { name: '先定一个讲师口令' })).toBeVisible({
      timeout: 30_000,
    })
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
    const names = ['王伟', '=2+5']
    const lines: Connection[] = []
    for (const name of names) {
      const { token = '' } = await host.door('join', { code, name })
      lines.push(host.line({ token }))
    }
    await expect(desk.locator('[data-seat][data-present="true"]')).toHaveCount(2)
    for (const name of names) await expect(wall.getByText(name, { exact: true })).toBeVisible()
    await clean(desk, 'people and start')
    await clean(wall, 'wall: join')

    await desk.locator('select[name=case]').selectOption('forklift')
    await desk.getByRole('button', { name: '开始', exact: true }).click()
    await expect(desk.locator('[data-row]')).toHaveCount(2)
    const [one, two] = lines
    if (!one || !two) throw new Error('two have joined')
    for (const line of [one, two]) {
      await until(line, (it) => part(it, 'brief'))
      expect(await line.ask({ kind: 'begin', activity: 1 })).toBeNull()
      await until(line, (it) => part(it, 'scene'))
    }
    await talk(one, 3)
    await expect(desk.locator('[data-row="1"] td').nth(1)).toContainText('3')
    await desk.getByRole('button', { name: '旁听王伟' }).click()
    const said = part(one.seen(), 'line', 'line/2')?.words?.zh ?? ''
    await expect(desk.locator('.watch-lines')).toContainText(said)
    await talk(one, 1)
    await expect(desk.locator('[data-row="1"] td').nth(1)).toContainText('4')
    await clean(desk, 'live')
    await clean(wall, 'wall: live')

    await desk.getByRole('button', { name: '提醒王伟' }).click()
    await desk.locator('dialog[open] textarea').fill('先听他说完')
    await desk.getByRole('button', { name: '发出' }).click()
    await until(one, (it) => [...it.parts.keys()].some((key) => key.startsWith('nudge/')))
    expect([...two.seen().parts.keys()].some((key) => key.startsWith('nudge/'))).toBe(false)

    await desk.getByRole('switch', { name: '用编号代替姓名' }).click()
    await expect(wall.getByText('1 号')).toBeVisible()
    await expect(wall.getByText('王伟')).toHaveCount(0)
    await expect(desk.locator('.board')).not.toContainText('王伟')
    await desk.getByRole('switch', { name: '用编号代替姓名' }).click()
    await expect(wall.getByText('王伟')).toBeVisible()

    await desk.getByRole('button', { name: '暂停' }).click()
    await expect(wall.getByText('暂停中')).toBeVisible()
    await desk.getByRole('button', { name: '继续' }).click()
    await talk(two, 6)
    await desk.getByRole('button', { name: '结束', exact: true }).click()
    await desk.getByRole('button', { name: '结束这一轮' }).click()
    await expect(desk.locator('[data-results="1"]')).toBeVisible()
    await expect(desk.locator('[data-scored]')).toHaveCount(2)
    await expect(wall.locator('.spread')).not.toHaveCount(0)
    const fits = await wall.evaluate(() => document.documentElement.scrollHeight <= innerHeight)
    expect(fits).toBe(true)
    await clean(desk, 'results')
    await clean(wall, 'wall: results')

    const csv = (await download(desk, /CSV/)).toString('utf8')
    const rows = csv.split('\r\n')
    expect(rows[0]?.startsWith('\uFEFF编号,姓名')).toBe(true)
    expect(rows.slice(1, 3).map((it) => it.split(',')[1])).toEqual(['王伟', "'=2+5"])
    const files = unzipSync(await download(desk, /ZIP/))
    expect(Object.keys(files)).toEqual(['001 王伟.json', '002 =2+5.json'])
    const kept = JSON.parse(strFromU8(Object.values(files)[0] ?? new Uint8Array()))
    expect(kept).toMatchObject({ scenario: 'forklift' })
    expect(kept.moves).toHaveLength(4)

    await desk.getByRole('button', { name: '打开王伟的复盘' }).click()
    await expect(desk.locator('.person-report .debrief')).toBeVisible({ timeout: 20_000 })

    await desk.locator('[data-lang="en"]').click()
    await expect(desk.getByRole('heading', { name: 'How scores are spread' })).toBeVisible()
    await desk.reload()
    await expect(desk.locator('[data-results="1"]')).toBeVisible()
    await clean(desk, 'results in English')
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
