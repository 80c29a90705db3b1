import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, expect as quick, test } from '@playwright/test'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { ClassHost, until } from '../server/class-host.ts'
import { axeOn } from './axe.ts'
import { speak } from './class-pages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const expect = quick.configure({ timeout: 20_000 })
const LONG = 300_000

/** Three moves of the case to an open table, and what is offered there. */
const TO_THE_TABLE = ['open-agenda', 'press-para', 'pr-go'] as const
const CASE = {
  mode: 'case',
  case: 'chips',
  persona: 'owl',
  play: 'practice',
  minutes: 40,
  reports: 'at-end',
} as const
const FIRST = { ...CASE, case: 'forklift' } as const

/** Fits its window, and has nothing grave for axe. */
const clean = async (page: Page, screen: string): Promise<void> => {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const { violations } = await axeOn(page).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)
  expect({ screen, over, grave }).toEqual({ screen, over: 0, grave: [] })
}

const levers = (page: Page) => page.locator('.lever output').allInnerTexts()
const secondsLeft = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await page.locator('.clock').innerText()) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

const SCREENS = [
  { lang: 'zh', size: { width: 360, height: 740 }, by: 'light' },
  { lang: 'en', size: { width: 1280, height: 720 }, by: 'dark' },
] as const

for (const { lang, size, by } of SCREENS)
  test.describe(`${lang} at ${size.width}×${size.height}`, () => {
    const host = new ClassHost(join(root, 'stories'), join(root, 'dist'))
    let desk: Connection
    let room = { class: '', code: '' }

    test.beforeAll(async () => {
      test.setTimeout(LONG)
      await host.start()
      const { token = '' } = await host.door('setup', {
        link: host.link,
        passphrase: '对手戏讲师口令一',
      })
      const { class: id = '', code = '' } = await host.door('open', { token, title: '周三班' })
      room = { class: id, code }
      desk = host.line({ token, class: id, as: 'instructor' })
      await until(desk, (it) => it.status === 'open')
    })
    test.afterAll(() => host.end())

    test('[CR6] [CR65] [CR66] [CR67] [CR68] [CR69] a tab and the server are killed in the middle of an offer: same seat, same clock, same offer; then the reports of both rounds, taken home', async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(LONG)
      const context = await browser.newContext({
        ...{ viewport: size, colorScheme: by, acceptDownloads: true },
      })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      const sounds: string[] = []
      page.on('response', (it) => sounds.push(/\/sound\/([\w-]+)\./.exec(it.url())?.[1] ?? ''))
      await page.goto(`${host.base}/`)
      await expect(page.locator('a[href="/class"]')).toBeVisible()
      await speak(page, lang)

      // The door: what is wrong stands beside its field, and what was typed stays.
      await page.goto(`${host.base}/class/${room.code.toLowerCase()}`)
      const [code, name] = [page.locator('input[name=code]'), page.locator('input[name=name]')]
      await code.fill('22222222')
      await name.fill('林 小林')
      await page.keyboard.press('Enter')
      await expect(page.locator('.field:has([name=code]) .fault')).toBeVisible()
      await expect(name).toHaveValue('林 小林')
      await code.fill(`${room.code.slice(0, 4)} ${room.code.slice(4)}`)
      await name.fill(' ')
      await page.keyboard.press('Enter')
      await expect(page.locator('.field:has([name=name]) .fault')).toBeVisible()
      await clean(page, 'door')
      await name.fill('林 小林')
      await page.keyboard.press('Enter')
      await expect(page.locator('h1')).toContainText('林 小林')
      await clean(page, 'waiting')

      // A round before, of one sentence: no sound before a gesture of the page, then the room's.
      expect(await desk.ask({ kind: 'start', settings: FIRST })).toBeNull()
      await expect(page.locator('main.brief')).toBeVisible()
      await page.locator('.go .main').press('Enter')
      await expect(page.locator('[data-choice]').first()).toBeVisible()
      await page.keyboard.press('1')
      await expect(page.locator('.own')).toHaveCount(1)
      await page.keyboard.press('n')
      await page.locator('[data-tab="talk"]').click()
      await expect(page.locator('.history-own')).toHaveCount(1)
      await clean(page, 'notebook')
      await page.keyboard.press('Escape')
      await expect.poll(() => sounds).toContain('tone-warehouse-office')
      expect(await desk.ask({ kind: 'end' })).toBeNull()
      await expect(page.locator('.end .button.main')).toBeVisible()

      expect(await desk.ask({ kind: 'start', settings: CASE })).toBeNull()
      await expect(page.locator('main.brief')).toBeVisible()
      await clean(page, 'brief')
      // What is guessed of the buyer goes in with him.
      await page.locator('.go button:not(.main)').press('Enter')
      const guess = page.locator('.desk-orders fieldset').nth(1).locator('select')
      for (const place of [0, 1, 2, 3]) await guess.nth(place).selectOption({ index: 4 - place })
      await page.locator('.desk > .main').press('Enter')
      await expect(page.locator('[data-choice]').first()).toBeVisible()
      for (const id of TO_THE_TABLE) {
        const choice = page.locator(`[data-choice="${id}"]`)
        const number = (await choice.locator('.number').innerText()).trim()
        await page.keyboard.press(number)
        await expect(choice).toHaveCount(0)
      }
      await expect(page.locator('.lever')).toHaveCount(4)
      await clean(page, 'table')

      // Half an offer, and a pause over it.
      await page.locator('.lever input').nth(0).press('ArrowLeft')
      await page.locator('.lever input').nth(1).press('ArrowLeft')
      expect(await desk.ask({ kind: 'nudge', seat: null, text: '先想清楚要换什么' })).toBeNull()
      await expect(page.locator('.nudge')).toContainText('先想清楚要换什么')
      expect(await desk.ask({ kind: 'pause' })).toBeNull()
      await expect(page.locator('.paused')).toBeVisible()
      await expect(page.locator('.panel .choice')).toHaveCount(0)
      await clean(page, 'paused')
      await page.locator('.nudge button').click()
      expect(await desk.ask({ kind: 'resume' })).toBeNull()
      await expect(page.locator('.paused')).toHaveCount(0)

      // The line is cut: the page says so, goes on, and what is done meanwhile arrives.
      await host.kill()
      await expect(page.locator('.notices .notice')).toBeVisible()
      await page.locator('.lever input').nth(2).press('ArrowLeft')
      const written = await levers(page)
      const left = await secondsLeft(page)
      await host.start()
      await expect(page.locator('.notices .notice')).toHaveCount(0)
      expect(await levers(page)).toEqual(written)

      // Cut again, and the tab dies before the line is back: what was half done is in the browser.
      await host.kill()
      await expect(page.locator('.notices .notice')).toBeVisible()
      await page.locator('.lever input').nth(3).press('ArrowLeft')
      const unsent = await levers(page)
      expect(unsent).not.toEqual(written)
      await expect
        .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
        .toContain('.draft.')
      await page.close()
      await host.start()
      await until(desk, (it) => it.status === 'open')

      // Somebody comes again to the door.
      const again = await context.newPage()
      again.on('pageerror', (error) => errors.push(error.message))
      await again.goto(`${host.base}/class/${room.code}`)
      const back = again.locator('.known-seat a')
      await expect(back).toContainText('林 小林')
      await clean(again, 'door again')
      await back.click()
      await expect(again.locator('.lever')).toHaveCount(4)
      await expect.poll(() => levers(again)).toEqual(unsent)
      expect(Math.abs(left - (await secondsLeft(again)))).toBeLessThan(40)
      await expect(again.locator('.nudge')).toHaveCount(0)

      // The round before is still his.
      await again.locator('[data-past]').click()
      const [earlier] = await Promise.all([
        again.waitForEvent('download'),
        again.locator('[data-round="1"] button').click(),
      ])
      expect(earlier.suggestedFilename()).toContain('forklift')
      await clean(again, 'earlier rounds')
      await again.keyboard.press('Escape')

      // The offer is made; nothing of it is half done any more.
      await again.locator('.offer [data-choice]').first().click()
      await expect(again.locator('.own .act').last()).toBeVisible()
      await again.reload()
      await expect(again.locator('.lever')).toHaveCount(4)
      await expect(again.locator('.lever .track .last')).toHaveCount(4)

      expect(await desk.ask({ kind: 'end' })).toBeNull()
      const open = again.locator('.end .button.main')
      await expect(open).toBeVisible()
      await clean(again, 'ended')
      await open.click()
      const tongue = lang === 'zh' ? 'zh-CN' : 'en'
      await expect(again.locator(`.debrief[lang="${tongue}"]`)).toBeVisible()
      const [file] = await Promise.all([
        again.waitForEvent('download'),
        again.locator('.take-home .main').click(),
      ])
      const path = await file.path()
      expect(readFileSync(path, 'utf8')).toContain('"kind":"guess"')
      await expect(again.locator('.take-home p')).toContainText(
        lang === 'zh' ? '存好了' : 'Kept here',
      )

      // It stands on this browser's shelf, and the static game's lobby takes the file in.
      await again.goto(`${host.base}/`)
      await expect(again.locator('.kept')).toHaveCount(2)
      const home = await browser.newContext({ viewport: size })
      const lobby = await home.newPage()
      const noise: string[] = []
      lobby.on('console', (it) => it.type() === 'error' && noise.push(it.text()))
      await lobby.goto(`${baseURL}/`)
      await speak(lobby, lang)
      await lobby.locator('.files input[type=file]').setInputFiles(path)
      await expect(lobby.locator('.kept')).toHaveCount(1)
      await expect(lobby.locator('.kept')).toContainText(lang === 'zh' ? '卓经理' : 'Mr Zhuo')
      // Where nobody holds classes there is no way to one, and nobody has been asked.
      await expect(lobby.locator('a[href="/class"]')).toHaveCount(0)
      expect(noise).toEqual([])
      expect(errors).toEqual([])
      await home.close()
      await context.close()
    })
  })
