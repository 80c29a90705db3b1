import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  expect as quick,
} from '@playwright/test'
import { keptMeetings, WANTED } from './kept-meetings.ts'

/** Pages wait for their database and their words: on a machine with much to do that is long. */
export const expect = quick.configure({ timeout: 20_000 })

/** A page with meetings in all states kept in it. */
export interface Desk {
  readonly page: Page
  readonly lang: string
  /** The address of a kept meeting. */
  readonly of: (name: keyof typeof WANTED) => string
}

const meet = async ({ page, of }: Desk, name: keyof typeof WANTED): Promise<void> => {
  await page.goto(of(name))
  await expect(page.locator('[data-choice]').first()).toBeVisible()
}

const debrief = async ({ page, of }: Desk, name: keyof typeof WANTED): Promise<void> => {
  await page.goto(of(name))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.finding').first()).toBeVisible()
}

/** The states everything is looked at in; each leaves the page standing in it, whatever was there before. */
export const STATES = {
  lobby: async ({ page, lang }) => {
    await page.goto(`/?lang=${lang}`)
    await expect(page.locator('.case').first()).toBeVisible()
    await expect(page.locator('.kept').first()).toBeVisible()
  },
  dossier: async ({ page, lang }) => {
    await page.goto(`/play/chips?lang=${lang}`)
    await expect(page.locator('.sheet')).toBeVisible()
  },
  desk: async ({ page, lang }) => {
    await page.goto(`/play/chips?lang=${lang}`)
    await page.locator('.go button:not(.main)').click()
    await expect(page.locator('textarea')).toBeVisible()
  },
  'first choice': async ({ page, lang }) => {
    await page.goto(
      `/play/forklift?persona=owl&seed=7&lang=${lang}&mode=practice&brief=0&renderer=canvas`,
    )
    await expect(page.locator('[data-choice]').first()).toBeVisible()
  },
  talk: (desk) => meet(desk, 'talk'),
  notebook: async (desk) => {
    await meet(desk, 'talk')
    await desk.page.locator('[data-notebook]').click()
    await expect(desk.page.locator('.notes').first()).toBeVisible()
  },
  'a price': (desk) => meet(desk, 'price'),
  levers: async (desk) => {
    await meet(desk, 'levers')
    await expect(desk.page.locator('.lever').first()).toBeVisible()
  },
  debrief: (desk) => debrief(desk, 'sold'),
  'debrief of a deal': async (desk) => {
    await debrief(desk, 'dealt')
    await expect(desk.page.locator('.outcomes')).toBeVisible()
  },
  card: async ({ page, lang }) => {
    await page.goto(`/practice?lang=${lang}`)
    await page.locator('[data-cards]').click()
    await expect(page.locator('[data-option]').first()).toBeVisible()
    await page.keyboard.press('1')
    await expect(page.locator('.card-verdict')).toBeVisible()
  },
  codex: async ({ page, lang }) => {
    await page.goto(`/codex?lang=${lang}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
} as const satisfies Record<string, (desk: Desk) => Promise<void>>

export type StateName = keyof typeof STATES
export const STATE_NAMES = Object.keys(STATES) as StateName[]

/** The room fades in when the page is at rest. */
export const roomDrawn = (page: Page): Promise<void> =>
  expect(page.locator('.drawing.drawn canvas').first()).toBeAttached()

const FILE = keptMeetings()

/** Opens a page and brings the meetings to it; `prepare` comes before anything is loaded. */
export async function sitDown(
  browser: Browser,
  lang: string,
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Desk> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await prepare(page)
  await page.goto(`/?lang=${lang}`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(FILE) })
  await expect(page.locator('.kept')).toHaveCount(Object.keys(WANTED).length)
  const links = await page
    .locator('.kept a.main')
    .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''))
  const debriefs = links.filter((it) => it.startsWith('/debrief/'))
  const of = (name: keyof typeof WANTED): string => {
    const { scenario, seed } = WANTED[name]
    const ended = { sold: debriefs[0], dealt: debriefs[1] }
    const found =
      name === 'sold' || name === 'dealt'
        ? ended[name]
        : links.find((it) => it.includes(`/play/${scenario}?`) && it.includes(`seed=${seed}&`))
    if (!found) throw new Error(`no link to ${name} among ${links.join(' ')}`)
    return found.includes('?')
      ? `${found}&lang=${lang}&renderer=canvas`
      : `${found}?lang=${lang}&renderer=canvas`
  }
  return { page, lang, of }
}
