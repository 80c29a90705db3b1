import { type Page, test } from '@playwright/test'
import { expect, roomDrawn, STATE_NAMES, STATES, type StateName, sitDown } from './states.ts'

const LONG = 400_000
const LAPTOP = { width: 1280, height: 720 }
const ROOMS: readonly StateName[] = ['first choice', 'talk', 'notebook', 'a price', 'levers']

/** Shots of a page at rest are the same; what is on its way has come after a few. */
const SHOTS = 12

/** The titles' face comes last, by its own wish; where it stands nowhere it is never fetched. */
const titlesDrawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    [...document.fonts].some((it) => it.family.includes('Counterpart Title')),
  )
  await page.evaluate(() => document.fonts.ready)
}

/** What a state looks like once the room is there and nothing changes any more. */
async function picture(page: Page, state: StateName): Promise<Buffer> {
  await page.waitForLoadState('networkidle')
  await titlesDrawn(page)
  if (ROOMS.includes(state)) await roomDrawn(page)
  // The clock runs while the page is at rest.
  const mask = [page.locator('.clock')]
  const shoot = () => page.screenshot({ mask, animations: 'disabled' })
  let last = await shoot()
  for (let i = 0; i < SHOTS; i++) {
    const next = await shoot()
    if (next.equals(last)) return next
    last = next
  }
  throw new Error(`${state} does not come to rest`)
}

/** Of 255 a colour: curves are laid out anew on another tile of the screen and come out so much lighter or darker, which nobody sees. */
const UNSEEN = 8

/** Whether two pictures are one to the eye; the browser reads them. */
const alike = (page: Page, one: Buffer, other: Buffer): Promise<boolean> =>
  page.evaluate(
    async ([a, b, unseen]) => {
      const pixels = async (png: string): Promise<ImageData> => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const { width, height } = image
        const context = new OffscreenCanvas(width, height).getContext('2d')
        if (!context) throw new Error('no canvas')
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, width, height)
      }
      const [first, second] = [await pixels(a), await pixels(b)]
      return (
        first.width === second.width &&
        first.height === second.height &&
        first.data.every((it, i) => Math.abs(it - (second.data[i] ?? 0)) <= unseen)
      )
    },
    [one.toString('base64'), other.toString('base64'), UNSEEN] as const,
  )

/** Where everything with words stands, to the pixel; what is folded away stands nowhere. */
const places = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, p, button, a, li, select, input)')]
      .filter((it) => it.checkVisibility())
      .map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect()
        return `${it.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`
      })
      .join('\n'),
  )

/** A review fills the debrief in for a minute and more: here it cannot be had, which the page says at once. */
const noReview = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const Whole = Worker
    globalThis.Worker = class extends Whole {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (String(url).includes('review')) throw new Error('no review here')
        super(url, options)
      }
    }
  })

/** Half of the states each: two workers share them. */
for (const [half, lang] of [
  [0, 'zh'],
  [1, 'en'],
] as const)
  test(`[B72] a state drawn twice in one run is one picture, and night changes its colours and moves nothing: ${lang}`, async ({
    browser,
  }) => {
    test.setTimeout(LONG)
    test.skip(process.env.EVERY_SIZE === undefined, 'minutes long: test:sizes')
    const size = { viewport: LAPTOP, colorScheme: 'light' } as const
    const desk = await sitDown(browser, lang, size, async (page) => void (await noReview(page)))
    const { page } = desk
    const faults: string[] = []
    for (const state of STATE_NAMES.filter((_, i) => i % 2 === half)) {
      await STATES[state](desk)
      const once = await picture(page, state)
      const stood = await places(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      if (await alike(page, await picture(page, state), once))
        faults.push(`${state}: the night is the day`)
      if ((await places(page)) !== stood) faults.push(`${state}: the night moves things`)
      await page.emulateMedia({ colorScheme: 'light' })
      await STATES[state](desk)
      if (!(await alike(page, await picture(page, state), once)))
        faults.push(`${state}: twice, two pictures`)
    }
    await page.context().close()
    expect(faults).toEqual([])
  })

/** A window that counts the frames drawn in it. */
type Counted = Window & { drawn?: number }

const MEETING = '/play/forklift?persona=owl&seed=7&lang=zh&mode=practice&brief=0'

for (const motion of ['no-preference', 'reduce'] as const)
  test(`[B73] the room ${motion === 'reduce' ? 'is still where less motion is wished for' : 'lives'}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: LAPTOP, reducedMotion: motion })
    await page.addInitScript(() => {
      const ask = window.requestAnimationFrame.bind(window)
      const seen = window as Counted
      window.requestAnimationFrame = (draw) =>
        ask((now) => {
          seen.drawn = (seen.drawn ?? 0) + 1
          draw(now)
        })
    })
    const frames = (): Promise<number> => page.evaluate(() => (window as Counted).drawn ?? 0)
    await page.goto(`${MEETING}&renderer=canvas`)
    await roomDrawn(page)
    await page.waitForTimeout(1500)
    const canvas = page.locator('.drawing canvas')
    const shots: Buffer[] = []
    const drawn = await frames()
    for (let i = 0; i < 4; i++) {
      shots.push(await canvas.screenshot())
      await page.waitForTimeout(400)
    }
    const changes = shots.filter((it, i) => i > 0 && !it.equals(shots[i - 1] ?? it)).length
    expect(changes > 0).toBe(motion === 'no-preference')
    expect((await frames()) > drawn).toBe(motion === 'no-preference')
    await page.close()
  })

test('[B74] a graphics card that takes its context away costs nothing: the room is drawn on a plain canvas and the meeting goes on', async ({
  page,
}) => {
  // A browser without a card draws WebGL by program, which the room declines: here it is told that the program is a card.
  await page.addInitScript(() => {
    const { getParameter } = WebGLRenderingContext.prototype
    const UNMASKED_RENDERER = 0x9246
    WebGLRenderingContext.prototype.getParameter = function (name: number): unknown {
      return name === UNMASKED_RENDERER ? 'A Card' : getParameter.call(this, name)
    }
  })
  await page.goto(MEETING)
  await roomDrawn(page)
  const canvas = page.locator('.drawing canvas')
  const kind = (): Promise<string> =>
    canvas.evaluate((it: HTMLCanvasElement) =>
      it.getContext('webgl') ? 'webgl' : it.getContext('2d') ? '2d' : 'none',
    )
  expect(await kind()).toBe('webgl')
  const lines = await page.locator('[data-line]').count()
  await canvas.evaluate((it: HTMLCanvasElement) => {
    it.dataset.lost = ''
    it.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(page.locator('.drawing canvas[data-lost]')).toHaveCount(0)
  await expect(canvas).toHaveCount(1)
  await expect.poll(kind).toBe('2d')
  // More than one colour to a row of pixels: somebody sits in a room there.
  const colours = (): Promise<number> =>
    canvas.evaluate((it: HTMLCanvasElement) => {
      const y = Math.round(it.height / 3)
      const row = it.getContext('2d')?.getImageData(0, y, it.width, 1).data ?? []
      return new Set(Array.from({ length: it.width }, (_, x) => row.slice(4 * x, 4 * x + 3).join()))
        .size
    })
  await expect.poll(colours).toBeGreaterThan(20)
  await page.keyboard.press('1')
  await expect.poll(() => page.locator('[data-line]').count()).toBeGreaterThan(lines)
})
