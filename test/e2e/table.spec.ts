import { fileURLToPath } from 'node:url'
import { type Page, expect as quick, test } from '@playwright/test'
import { compileFolder } from '../../src/cli/story-files.ts'
import type { Scenario, Script } from '../../src/core/scenario/scenario.ts'
import { markedCase, secretsIn, secretsToldIn } from '../marked-case.ts'
import { axeOn } from './axe.ts'

const made = compileFolder('mini-terms', fileURLToPath(new URL('../stories', import.meta.url)))
if ('problems' in made) throw new Error(JSON.stringify(made.problems))
const { scenario: TERMS, scripts: SCRIPTS } = made

/** The first move waits for the database to open: on a machine with much to do that is long. */
const expect = quick.configure({ timeout: 20_000 })
const LONG = 300_000

/** The small case with a price in money, three more issues and two terms, where the page looks for `chips`. */
const serve = async (page: Page, scenario: Scenario): Promise<void> => {
  await page.route(/\/assets\/chips[.-][\w.-]+\.json$/, (route) => {
    const [, persona, lang] = /chips\.(\w+)\.(zh|en)-/.exec(route.request().url()) ?? []
    const words = Object.entries(SCRIPTS).find(([it]) => it === persona)?.[1] as Script | undefined
    const json =
      words && lang ? words[lang as keyof Script] : { ...scenario, id: 'chips', lead: 'owl' }
    return route.fulfill({ json })
  })
}

/** Fits its window, and has nothing grave for axe; the debrief's parts of other cases are looked at elsewhere. */
const clean = async (page: Page, screen: string, part = 'body'): Promise<void> => {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const { violations } = await axeOn(page).include(part).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)
  expect({ screen, over, grave }).toEqual({ screen, over: 0, grave: [] })
}

const linesOf = (page: Page) => page.locator('[data-line]').count()

/** Does something that the buyer answers, and waits for the answer. */
const answered = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const before = await linesOf(page)
  await act()
  await expect
    .poll(
      async () =>
        (await linesOf(page)) > before || (await page.locator('[data-ended]').count()) > 0,
    )
    .toBe(true)
}

const lever = (page: Page, issue: string) => page.locator(`[data-lever="${issue}"] input`)
const worth = (page: Page) => page.locator('[data-figure="table.worth"] dd')
const tool = (page: Page, name: string) => page.locator(`[data-tool="${name}"]`)
const manner = (page: Page) => page.locator('.offer [data-choice="package"]')
const put = (page: Page) => answered(page, () => manner(page).press('Enter'))

const SIZES = [
  { lang: 'zh', width: 1280, height: 720 },
  { lang: 'en', width: 360, height: 740 },
] as const

for (const { lang, width, height } of SIZES) {
  test.describe(`${lang} at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } })

    test('[C6] a bargaining by keyboard: the desk and a reload, levers, two packages, a condition, a break, the debrief', async ({
      page,
    }) => {
      test.setTimeout(LONG)
      await serve(page, TERMS)
      const address = `/play/chips?persona=owl&seed=3&lang=${lang}&mode=practice&temper=soft&renderer=canvas`
      await page.goto(address)

      // The desk: what cannot be read is refused with a sentence, the rest is there again after a reload.
      const openDesk = () => page.locator('.go button:not(.main)').press('Enter')
      const cell = (row: number, column: number) =>
        page.locator('.desk-table').first().locator('tbody tr').nth(row).locator('td').nth(column)
      await expect(page.locator('.tempers input:checked')).toHaveValue('soft')
      await openDesk()
      await cell(0, 0).locator('input').pressSequentially('310')
      await cell(0, 1).locator('input').pressSequentially('many')
      await cell(0, 2).locator('input').pressSequentially('200')
      for (const row of [1, 2, 3]) await cell(row, 1).locator('select').press('ArrowDown')
      const exchange = page
        .locator('.desk-table')
        .nth(1)
        .locator('tbody tr')
        .nth(1)
        .locator('input')
      await exchange.nth(0).pressSequentially('20')
      await exchange.nth(1).pressSequentially(TERMS.bargaining?.conditions[0]?.text[lang] ?? '')
      const places = page.locator('.desk-orders select')
      for (const [i, presses] of [1, 2, 3, 4, 1, 2, 3, 4].entries())
        for (let k = 0; k < presses; k++) await places.nth(i).press('ArrowDown')
      await page.locator('textarea').pressSequentially('Plan B')
      const ready = page.locator('.desk > .button')
      await ready.press('Enter')
      await expect(page.locator('.desk-warning')).toContainText('150')
      await expect(cell(0, 1).locator('input')).toBeFocused()
      await cell(0, 1).locator('input').fill('262')
      await page.reload()
      await openDesk()
      await expect(cell(0, 1).locator('input')).toHaveValue('262')
      await expect(page.locator('textarea')).toHaveValue('Plan B')
      await clean(page, 'desk', '.desk')
      await ready.press('Enter')

      // The levers: points follow at once, and every step can be undone.
      await expect(worth(page)).toContainText('115')
      await lever(page, 'delivery').press('ArrowLeft')
      await expect(worth(page)).toContainText('114')
      await lever(page, 'price').press('Home')
      await expect(worth(page)).toContainText('34')
      await lever(page, 'price').press('Control+z')
      await expect(worth(page)).toContainText('114')
      await clean(page, 'table', 'section.table')
      await put(page)
      await expect(page.locator('[data-lever="price"] .theirs')).toBeVisible()

      // Two packages of equal worth, put down at once.
      await lever(page, 'service').press('ArrowLeft')
      await expect(page.locator('[data-lever="service"] .since')).toHaveText('−2')
      await tool(page, 'another').press('Enter')
      const tabs = page.locator('.package-tabs button')
      await expect(tabs).toHaveCount(2)
      for (const it of [0, 1]) await expect(tabs.nth(it)).toContainText('112')
      await put(page)

      // A term for a step: once granted it is part of the deal, and not to be had again.
      await lever(page, 'price').press('PageDown')
      const terms = page.locator('.condition select')
      await terms.press('ArrowDown')
      await expect(page.locator('[data-figure="table.worth-asked"]')).toBeVisible()
      await put(page)

      // Out and in again; then their package is taken.
      await answered(page, () => page.locator('.table-state .button').nth(1).press('Enter'))
      await expect(page.locator('.levers')).toHaveCount(0)
      await answered(page, () => page.locator('.table-state .button.main').press('Enter'))
      await expect(page.locator('.levers')).toBeVisible()
      await answered(page, () => page.locator('.table-state .button').first().press('Enter'))
      await expect(page.locator('[data-ended="deal"]')).toBeVisible()

      // Everything that can be told of it afterwards.
      await page.locator('[data-ended] a').first().press('Enter')
      await expect(page).toHaveURL(/\/debrief\//)
      const outcomes = page.locator('section.debrief-outcomes')
      for (const mark of ['cloud', 'frontier', 'yours', 'theirs', 'nash', 'deal'])
        await expect(outcomes.locator(`svg .outcomes-${mark}`).first()).toBeAttached()
      await expect(outcomes.locator('.debrief-lead')).toContainText(/\d/)
      await expect(outcomes.locator('[data-kind="concession"]')).toBeVisible()
      await expect(page.locator('.own-stairs-line')).toHaveCount(2)
      await expect(page.locator('.debrief-orders tbody tr')).toHaveCount(4)
      await expect(page.locator('[aria-labelledby="debrief-prepared"]')).toContainText('Plan B')
      await clean(page, 'debrief', 'section.debrief-outcomes')
      await clean(page, 'debrief', '.debrief-stairs')
      await clean(page, 'debrief', '[aria-labelledby="debrief-prepared"]')
    })
  })
}

/** All there is, and what of it is words for people. */
interface Shown {
  readonly all: string
  readonly words: string
}

/** All that a page shows or hangs on its window: markup, words, values, and what a script could read there. */
const everythingShown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}))
    frame.remove()
    const seen = new Set<unknown>()
    const told: string[] = []
    const tell = (value: unknown, depth: number): void => {
      if (typeof value === 'number' || typeof value === 'string') told.push(String(value))
      if (typeof value !== 'object' || value === null || seen.has(value) || depth > 6) return
      seen.add(value)
      for (const [name, inner] of Object.entries(value)) {
        told.push(name)
        tell(inner, depth + 1)
      }
    }
    for (const name of Object.getOwnPropertyNames(window))
      if (!plain.has(name) && !/^\d+$/.test(name)) {
        told.push(name)
        tell((window as unknown as Record<string, unknown>)[name], 0)
      }
    const values = [...document.querySelectorAll('input, select, textarea, output')].map(
      (it) => (it as HTMLInputElement).value,
    )
    const named = [...document.querySelectorAll('[aria-label], [aria-valuetext], [title], [alt]')]
    const names = named.flatMap((it) =>
      ['aria-label', 'aria-valuetext', 'title', 'alt'].map((name) => it.getAttribute(name) ?? ''),
    )
    return {
      all: [document.documentElement.outerHTML, ...values, ...told].join('\n'),
      words: [document.body.textContent, ...values, ...names].join('\n'),
    }
  })

/** Names that only the buyer's side has. */
const MIND = /\b(aspiration|askStreak|patience|guard|buyerPoints|severity)\b/

const leaksIn = ({ all, words }: Shown, secrets: readonly number[]): readonly string[] => [
  ...secretsIn(all, secrets),
  ...secretsToldIn(words, secrets),
  ...(MIND.exec(all) ?? []),
]

test('[C7] until the end a page holds none of the buyer’s figures, and a planted one is found', async ({
  page,
}) => {
  test.setTimeout(LONG)
  const { scenario, secrets } = markedCase(TERMS)
  await serve(page, scenario)
  await page.goto('/play/chips?persona=owl&seed=3&lang=en&mode=practice&brief=0&renderer=canvas')
  await expect(worth(page)).toBeVisible()
  const look = async (): Promise<void> =>
    expect(leaksIn(await everythingShown(page), secrets)).toEqual([])
  await look()
  await answered(page, () => page.locator('[data-choice="priority"]').press('Enter'))
  for (const issue of ['price', 'service', 'delivery', 'payment', 'price']) {
    await lever(page, issue).press('PageDown')
    await look()
    await put(page)
    await look()
  }
  await expect(page.locator('[data-figure="table.worth-theirs"]')).toBeVisible()

  const [first = 0] = secrets
  const plant = (figure: number): Promise<void> =>
    page.evaluate((it) => Object.assign(window, { left: { here: [it] } }) && undefined, figure)
  await plant(first)
  expect(leaksIn(await everythingShown(page), secrets)).not.toEqual([])
  await plant(0)
  await look()
  await worth(page).evaluate((it, figure) => {
    it.textContent = `${figure.toFixed(1)} pts`
  }, first)
  expect(leaksIn(await everythingShown(page), secrets)).not.toEqual([])
})
