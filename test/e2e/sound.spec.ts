import { type Page, expect as quick, type Response, test } from '@playwright/test'

// As most people see it: the room moves.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const expect = quick.configure({ timeout: 20_000 })

const TABLE = '/play/forklift?persona=koala&seed=7&lang=zh&mode=practice&brief=0&renderer=canvas'
/** [D] What a first meeting may fetch of sound, in bytes. */
const MOST_BYTES = 600 * 1024
/** Longer than the page waits before it fetches a sound. */
const REST_MS = 2500

/** Names of the sound files fetched from now on, and their bytes. */
function soundsOf(page: Page): { readonly names: string[]; readonly bytes: () => Promise<number> } {
  const names: string[] = []
  const answers: Response[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (!path.startsWith('/sound/')) return
    names.push(path.replace(/^\/sound\/|\.\w+$/g, ''))
    answers.push(response)
  })
  // Read when it is asked for: a test that only wants the names may end while a body is on its way.
  const bytes = async (): Promise<number> =>
    (await Promise.all(answers.map((it) => it.body()))).reduce((sum, it) => sum + it.length, 0)
  return { names, bytes }
}

const sayFirst = async (page: Page): Promise<void> => {
  const lines = await page.locator('[data-line]').count()
  await page.keyboard.press('1')
  await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(lines)
}

test('[B63] nothing of sound before the first gesture; then the room one sits in, and no music under a talk', async ({
  page,
}) => {
  const sounds = soundsOf(page)
  const scripts: string[] = []
  page.on('request', (it) => scripts.push(it.url()))
  await page.goto(TABLE)
  await expect(page.locator('[data-choice]').first()).toBeVisible()
  await page.waitForTimeout(REST_MS)
  expect(sounds.names).toEqual([])
  expect(scripts.filter((it) => /howler|listen/.test(it))).toEqual([])
  await sayFirst(page)
  await expect.poll(() => [...sounds.names].sort()).toEqual(['cues', 'tone-warehouse-office'])
})

test('[B62] on the way from the shelf to the table no more is fetched than a first meeting may', async ({
  page,
}) => {
  const sounds = soundsOf(page)
  await page.goto('/?lang=en')
  await page.locator('h1').click()
  await expect.poll(() => sounds.names).toContain('music-arrival')
  await page.locator('.case .button[href*="/play/forklift"]').click()
  await page.locator('.go .main').click()
  await expect(page.locator('[data-choice]').first()).toBeVisible()
  await expect.poll(() => sounds.names).toContain('tone-warehouse-office')
  await page.waitForTimeout(REST_MS)
  expect([...sounds.names].sort()).toEqual(['cues', 'music-arrival', 'tone-warehouse-office'])
  const debrief = (await page.request.get('/sound/music-afterwards.webm')).headers()
  const all = (await sounds.bytes()) + Number(debrief['content-length'])
  expect(all).toBeLessThanOrEqual(MOST_BYTES)
})

test('[B63] muted is silent, and stays so after a reload', async ({ page }) => {
  const sounds = soundsOf(page)
  await page.goto('/?lang=en')
  await page.locator('[data-settings]').focus()
  await page.locator('[data-settings]').click()
  await page.locator('[data-tab="sound"]').click()
  await page.getByLabel('Mute everything').check()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.waitForTimeout(REST_MS)
  const before = sounds.names.length
  await page.reload()
  await page.locator('h1').click()
  await page.goto(TABLE)
  await expect(page.locator('[data-choice]').first()).toBeVisible()
  await sayFirst(page)
  await page.waitForTimeout(REST_MS)
  expect(sounds.names.slice(before)).toEqual([])
  await page.locator('[data-settings]').click()
  await page.locator('[data-tab="sound"]').click()
  await expect(page.locator('.tick input').nth(1)).toBeChecked()
})

/** A voice that says nothing and writes down what it was asked to say. */
const fakeVoices = (langs: readonly string[]) => (): string =>
  `
  window.read = []
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => ${JSON.stringify(langs)}.map((lang) => ({ lang, name: lang, localService: true, default: false })),
    speak: (it) => window.read.push({ text: it.text, lang: it.lang, rate: it.rate, pitch: it.pitch }),
    cancel: () => window.read.push('stop'),
    addEventListener() {}, removeEventListener() {},
  } })
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
`

const readOn = (page: Page): Promise<readonly unknown[]> => page.evaluate('window.read')

test('[B64] what they say is read in their manner where that is wanted, and stops at the next move', async ({
  page,
}) => {
  await page.addInitScript(fakeVoices(['en-US', 'zh-CN'])())
  await page.goto(TABLE)
  await expect(page.locator('[data-choice]').first()).toBeVisible()
  await sayFirst(page)
  expect((await readOn(page)).filter((it) => it !== 'stop')).toEqual([])
  await page.locator('[data-settings]').click()
  await page.locator('[data-tab="sound"]').click()
  await page.locator('.settings .tick input').nth(2).check()
  await page.keyboard.press('Escape')
  await page.evaluate('window.read.length = 0')
  await sayFirst(page)
  const said = (await readOn(page)).filter((it) => it !== 'stop')
  expect(said.length).toBeGreaterThan(0)
  expect(said[0]).toMatchObject({ lang: 'zh-CN', rate: 0.92 })
  expect((await readOn(page))[0]).toBe('stop')
})

test('[B64] where no voice speaks the language, the settings say so', async ({ page }) => {
  await page.addInitScript(fakeVoices(['zh-CN'])())
  await page.goto('/?lang=en')
  await page.locator('[data-settings]').click()
  await page.locator('[data-tab="sound"]').click()
  await expect(page.locator('.lacking')).toBeVisible()
  await page.goto('/?lang=zh')
  await page.locator('[data-settings]').click()
  await page.locator('[data-tab="sound"]').click()
  await expect(page.locator('.settings .tick input').nth(2)).toBeEnabled()
  await expect(page.locator('.lacking')).toHaveCount(0)
})

interface Heard {
  readonly howls: readonly string[]
  readonly runs: boolean
}

/** Files that sound on, and whether anything is let out of the page at all. */
const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => {
    const { Howler } = window as unknown as {
      Howler?: {
        readonly ctx: AudioContext
        readonly _howls: readonly { _src: string; playing: () => boolean; volume: () => number }[]
      }
    }
    const on = (Howler?._howls ?? []).filter((it) => it.playing() && it.volume() > 0)
    const name = (src: string): string => src.replace(/^\/sound\/|\.\w+$/g, '')
    return { howls: on.map((it) => name(it._src)), runs: Howler?.ctx.state === 'running' }
  })

const see = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((it) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => it })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

test('[B61] the room holds its breath while the page is not seen, and is silent once one has left it', async ({
  page,
}) => {
  await page.goto(TABLE)
  await expect(page.locator('[data-choice]').first()).toBeVisible()
  await sayFirst(page)
  const room = { howls: ['tone-warehouse-office'], runs: true }
  await expect.poll(() => heard(page)).toEqual(room)
  await see(page, true)
  await expect.poll(async () => (await heard(page)).runs).toBe(false)
  await see(page, false)
  await expect.poll(() => heard(page)).toEqual(room)
  await page.locator('.brand').click()
  await expect.poll(async () => (await heard(page)).howls).toEqual(['music-arrival'])
  await page.locator('.pages a[href="/codex"]').click()
  await expect.poll(async () => (await heard(page)).howls).toEqual([])
})
