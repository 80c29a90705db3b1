import { type Page, test } from '@playwright/test'
import { axeOn } from './axe.ts'
import { faultsOf, lengthen } from './faults.ts'
import { expect, STATE_NAMES, STATES, sitDown } from './states.ts'

const LONG = 400_000

const PHONE = { width: 360, height: 740 }
const LAPTOP = { width: 1280, height: 720 }
const PROJECTOR = { width: 1920, height: 1080 }

const grave = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await axeOn(page).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
    )
}

interface Looked {
  readonly lang: 'zh' | 'en'
  readonly size: typeof PHONE
  readonly by: 'light' | 'dark'
  /** The states that axe looks at too, those at even or at odd places: each once, by night, since by day it looks in access.spec.ts. */
  readonly axe?: 'even' | 'odd'
  readonly longer?: boolean
}

test('[P41] what is wrong with how a page lies is found', async ({ page }) => {
  await page.setContent(`
    <div style="width:8em;overflow:hidden;white-space:nowrap"><p style="width:20em">words that run out of what holds them</p></div>
    <p style="height:1em;overflow:hidden">words<br>cut<br>below</p>
    <div style="position:relative;height:3em"><p style="position:absolute;top:0">words under</p><p style="position:absolute;top:4px">words over</p></div>
    <div style="position:relative;height:3em"><button style="position:absolute">one</button><button style="position:absolute;left:10px">two</button></div>
    <div style="width:3000px">too wide</div>`)
  const found = (await faultsOf(page)).map((it) => it.split(':')[0]?.replace(/\d+/g, 'n'))
  for (const fault of [
    'page is n wide in n',
    'cut at its side',
    'cut below',
    'words over words',
    'over one another',
    'under another',
  ])
    expect(found).toContain(fault)
})

/** Every state, at one size in one language: on the desk of a phone, a laptop, two tablets, a projector; at twice the size; with longer words. */
const LOOKED: Readonly<Record<string, Looked>> = {
  'a phone, Chinese, by night': { lang: 'zh', size: PHONE, by: 'dark', axe: 'even' },
  'a phone, English, by day': { lang: 'en', size: PHONE, by: 'light' },
  'a laptop, Chinese, by day': { lang: 'zh', size: LAPTOP, by: 'light' },
  'a laptop, English, by night': { lang: 'en', size: LAPTOP, by: 'dark', axe: 'odd' },
  'an upright tablet, English': { lang: 'en', size: { width: 820, height: 1180 }, by: 'light' },
  'a lying tablet, Chinese': { lang: 'zh', size: { width: 1180, height: 820 }, by: 'dark' },
  'a projector, English': { lang: 'en', size: PROJECTOR, by: 'light' },
  // Twice the size leaves a laptop half the pixels each way.
  'a laptop at twice the size, English': {
    lang: 'en',
    size: { width: 640, height: 360 },
    by: 'light',
  },
  'a laptop, words two fifths longer': { lang: 'en', size: LAPTOP, by: 'light', longer: true },
  'a phone, words two fifths longer': { lang: 'en', size: PHONE, by: 'light', longer: true },
}

/** Tablets and the projector take as long again: `npm run test:sizes` looks at them, and frames.spec.ts always measures there. */
const SELDOM = ['an upright tablet, English', 'a lying tablet, Chinese', 'a projector, English']
const isLookedAt = (name: string): boolean =>
  process.env.EVERY_SIZE !== undefined || !SELDOM.includes(name)

for (const [name, { lang, size, by, axe, longer }] of Object.entries(LOOKED).filter(([it]) =>
  isLookedAt(it),
))
  test(`[P41] every state lies well on ${name}`, async ({ browser }) => {
    test.setTimeout(LONG)
    const desk = await sitDown(
      browser,
      lang,
      { viewport: size, colorScheme: by },
      longer ? lengthen : undefined,
    )
    const faults: string[] = []
    for (const [i, state] of STATE_NAMES.entries()) {
      await STATES[state](desk)
      const looked = axe === (i % 2 === 0 ? 'even' : 'odd')
      const found = [...(await faultsOf(desk.page)), ...(looked ? await grave(desk.page) : [])]
      faults.push(...found.map((it) => `${state}: ${it}`))
    }
    await desk.page.context().close()
    expect(faults).toEqual([])
  })

test('[P42] the settings hold: what was chosen is there on another page and after a reload', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  const plain = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.locator('[data-settings]').click()
  const settings = page.locator('dialog.settings')
  const size = (): Promise<number> =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const usual = await size()
  await settings.getByLabel('Small', { exact: true }).check()
  expect((await size()) / usual).toBeCloseTo(0.85, 2)
  await settings.getByLabel('Dark', { exact: true }).check()
  await settings.getByLabel('Largest', { exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await page.goto('/codex')
  await page.reload()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(root).toHaveAttribute('data-text', 'largest')
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(plain)
  expect(await size()).toBeGreaterThan(20)
})

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('[P43] a line appears at its pace, waits for nobody, and is whole at once by the space bar', async ({
    page,
  }) => {
    await page.goto(
      '/play/forklift?persona=owl&seed=7&lang=zh&mode=practice&brief=0&renderer=canvas',
    )
    await expect(page.locator('[data-choice]').first()).toBeVisible()
    // It passes: a busy machine would look too late.
    await page.evaluate(() => {
      const look = (): void => {
        if (document.querySelector('.unsaid, [data-said="none"]'))
          document.documentElement.dataset.paced = 'true'
      }
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
    })
    await page.keyboard.press('1')
    await expect(page.locator('html[data-paced]')).toHaveCount(1)
    await page.keyboard.press(' ')
    await expect(page.locator('.unsaid, [data-said="none"]')).toHaveCount(0)
    const lines = await page.locator('[data-line]').count()
    await page.keyboard.press('1')
    await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(lines)
    const more = await page.locator('[data-line]').count()
    await page.keyboard.press('1')
    await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(more)
  })
})
