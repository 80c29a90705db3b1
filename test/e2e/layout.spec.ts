import { type Browser, type Page, expect as quick, test } from '@playwright/test'
import { keptMeetings, WANTED } from './kept-meetings.ts'

/** Pages wait for their database and their words: on a machine with much to do that is long. */
const expect = quick.configure({ timeout: 20_000 })
const LONG = 400_000

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
] as const

interface Desk {
  readonly page: Page
  readonly lang: string
  /** The address of a kept meeting. */
  readonly of: (name: keyof typeof WANTED) => string
}

const meet = async ({ page, of }: Desk, name: keyof typeof WANTED): Promise<void> => {
  await page.goto(of(name))
  await expect(page.locator('[data-choice]').first()).toBeVisible()
}

/** The states everything is looked at in; each leaves the page standing in it. */
const STATES: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  lobby: async ({ page, lang }) => {
    await page.goto(`/?lang=${lang}`)
    await expect(page.locator('.case').first()).toBeVisible()
    await expect(page.locator('.kept').first()).toBeVisible()
  },
  settings: async ({ page }) => {
    await page.locator('[data-settings]').click()
    await expect(page.locator('dialog.settings')).toBeVisible()
  },
  dossier: async ({ page, lang }) => {
    await page.goto(`/play/chips?lang=${lang}`)
    await expect(page.locator('.sheet')).toBeVisible()
  },
  'first choice': async ({ page, lang }) => {
    await page.goto(
      `/play/forklift?persona=owl&seed=7&lang=${lang}&mode=practice&brief=0&renderer=canvas`,
    )
    await expect(page.locator('[data-choice]').first()).toBeVisible()
  },
  talk: (desk) => meet(desk, 'talk'),
  notebook: async ({ page }) => {
    await page.locator('[data-notebook]').click()
    await expect(page.locator('.notes').first()).toBeVisible()
  },
  history: async ({ page }) => {
    await page.locator('[data-tab="talk"]').click()
    await expect(page.locator('.history')).toBeVisible()
  },
  'a price': (desk) => meet(desk, 'price'),
  levers: async (desk) => {
    await meet(desk, 'levers')
    await expect(desk.page.locator('.lever').first()).toBeVisible()
  },
  debrief: async ({ page, of }) => {
    await page.goto(of('sold'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.finding').first()).toBeVisible()
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
}

/**
 * What is wrong with how the page lies: pushed wider than its window, words wider than what holds them or cut by it, controls over one another.
 * What is only heard, what scrolls by its own wish and what lies under an open dialog are left out.
 */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth)
      faults.push(`page is ${root.scrollWidth} wide in ${root.clientWidth}`)
    const top = document.querySelector('dialog[open]') ?? document.body
    const name = (it: Element): string =>
      `${it.tagName.toLowerCase()}.${it.classList.value.replaceAll(' ', '.')} ${(it.textContent ?? '').trim().slice(0, 40)}`
    const scrolls = (it: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(it).overflowX + getComputedStyle(it).overflowY)
    const shown = (it: HTMLElement): boolean =>
      it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !it.closest('.unseen, .standing-scroll, .lanes-scroll, .debrief-contents') &&
      getComputedStyle(it).clipPath === 'none'
    const all = [...top.querySelectorAll<HTMLElement>('*')].filter(
      (it) => it instanceof HTMLElement && shown(it),
    )
    for (const it of all) {
      const style = getComputedStyle(it)
      const holdsText = [...it.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
      if (!holdsText || it.matches('select, option')) continue
      if (style.textOverflow === 'ellipsis' || style.display === 'inline') continue
      if (!scrolls(it) && it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0)
        faults.push(`too wide: ${name(it)}`)
      if (style.overflowY === 'hidden' && it.scrollHeight > it.clientHeight + 1)
        faults.push(`cut off: ${name(it)}`)
    }
    const controls = all.filter((it) => it.matches('button, a.button, select, summary'))
    const boxes = controls.map((it) => ({ it, box: it.getBoundingClientRect() }))
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        if (a.it.contains(b.it) || b.it.contains(a.it)) continue
        if (a.it.closest('header, .go') !== b.it.closest('header, .go')) continue
        // Two that scroll in different frames may lie at one height of the page; only what is in view of both can meet.
        if (
          a.it.closest('.conversation, .panel, .table') !==
          b.it.closest('.conversation, .panel, .table')
        )
          continue
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (across > 1 && down > 1) faults.push(`over one another: ${name(a.it)} | ${name(b.it)}`)
      }
    return [...new Set(faults)]
  })

const FILE = keptMeetings()

async function sitDown(
  browser: Browser,
  lang: string,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
): Promise<Desk> {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`/?lang=${lang}`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(FILE) })
  await expect(page.locator('.kept')).toHaveCount(Object.keys(WANTED).length)
  const links = await page
    .locator('.kept a.main')
    .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''))
  const of = (name: keyof typeof WANTED): string => {
    const { scenario, seed } = WANTED[name]
    const found =
      name === 'sold'
        ? links.find((it) => it.startsWith('/debrief/'))
        : links.find((it) => it.includes(`/play/${scenario}?`) && it.includes(`seed=${seed}&`))
    if (!found) throw new Error(`no link to ${name} among ${links.join(' ')}`)
    return name === 'sold' ? `${found}?lang=${lang}` : `${found}&lang=${lang}&renderer=canvas`
  }
  return { page, lang, of }
}

/** Each language at one size. */
for (const [lang, size] of [
  ['zh', SIZES[1]],
  ['en', SIZES[0]],
] as const)
  test(`[P41] every state lies well, by day and by night: ${lang} at ${size.width}×${size.height}`, async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    const desk = await sitDown(browser, lang, size, lang === 'en' ? 'dark' : 'light')
    const faults: string[] = []
    for (const [name, open] of Object.entries(STATES)) {
      await open(desk)
      faults.push(...(await faultsOf(desk.page)).map((it) => `${name}: ${it}`))
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
  expect(
    await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    ),
  ).toBeGreaterThan(20)
})

test('[P43] a line appears at its pace, waits for nobody, and is whole at once by the space bar', async ({
  page,
}) => {
  await page.goto('/play/forklift?persona=owl&seed=7&lang=zh&mode=practice&brief=0&renderer=canvas')
  await expect(page.locator('[data-choice]').first()).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.locator('.unsaid, [data-said="none"]').first()).toBeAttached()
  await page.keyboard.press(' ')
  await expect(page.locator('.unsaid, [data-said="none"]')).toHaveCount(0)
  const lines = await page.locator('[data-line]').count()
  await page.keyboard.press('1')
  await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(lines)
  const more = await page.locator('[data-line]').count()
  await page.keyboard.press('1')
  await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(more)
})
