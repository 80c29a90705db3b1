import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { build } from 'vite'
import { launch, PORT, serve } from './site.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const MOVES = 200
const ROUNDS = 5
const AT_MOST_MS = 16

/** K-150's table of 625 packages; and one with a price in money, 10,125 packages and two terms. */
const CASES = ['chips', 'mini-terms'] as const

/** The least a lever can be: one range and its figure, drawn by hand. */
const BARE = `data:text/html,<!doctype html><section class="table">
<input type="range" min="0" max="80" value="80"><output>80</output></section>
<script>document.querySelector('input').oninput = (it) => {
  document.querySelector('output').textContent = it.target.value
}</script>`

const buildCases = async (dir: string): Promise<string> => {
  const stories = join(dir, 'stories')
  for (const it of ['chips', 'shared', 'personas'])
    cpSync(join(project, 'stories', it), join(stories, it), { recursive: true })
  cpSync(join(project, 'test/stories/mini-terms'), join(stories, 'mini-terms'), { recursive: true })
  execFileSync(process.execPath, ['art/draw.ts'], { cwd: project })
  process.env.STORIES = stories
  const outDir = join(dir, 'page')
  await build({ root: project, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return outDir
}

/** The same bare lever in the page itself, beside the room that is being drawn, in place of the table. */
const bareBesideTheRoom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const bare = document.createElement('section')
    bare.className = 'table'
    bare.innerHTML = '<input type="range" min="0" max="80" value="80"><output>80</output>'
    const [input, output] = [...bare.children] as [HTMLInputElement, HTMLOutputElement]
    input.oninput = () => {
      output.textContent = input.value
    }
    document.querySelector('section.table')?.replaceWith(bare)
  })

/** Says the first thing there is to say until there are levers. */
const toTheTable = async (page: Page, scenario: string): Promise<void> => {
  const query = 'persona=owl&seed=3&lang=en&mode=practice&brief=0&renderer=canvas'
  await page.goto(`http://127.0.0.1:${PORT}/play/${scenario}?${query}`)
  await page.waitForSelector('[data-choice]')
  const lever = page.locator('section.table input[type="range"]')
  for (let i = 0; i < 40 && (await lever.count()) === 0; i++) {
    await page.keyboard.press('1')
    await page.waitForTimeout(400)
  }
  await lever.first().waitFor()
  await page.waitForTimeout(1500)
}

interface Moved {
  /** Script, style and layout of one move, forced to happen at once, in ms. */
  readonly workMs: number
  /** From the event to the frame after it is drawn; waiting for the screen is part of it. */
  readonly toPaintMs: number
}

/** Moves the levers in turn, one a frame or slower, and times each move in the page. */
const moveLevers = (page: Page): Promise<readonly Moved[]> =>
  page.evaluate(async (moves) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const nextFrame = (): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done()
          port2.postMessage(null)
        })
      })
    const moved: Moved[] = []
    for (let i = 0; i < moves; i++) {
      const levers = document.querySelectorAll<HTMLInputElement>('.table input[type="range"]')
      const lever = levers[i % levers.length]
      if (!lever) throw new Error('no lever')
      const most = Number(lever.max)
      const round = Math.floor(i / levers.length) + 1
      setter?.call(lever, String((most * 7 + round * 3) % (most + 1)))
      const start = performance.now()
      lever.dispatchEvent(new Event('input', { bubbles: true }))
      await null
      document.body.getBoundingClientRect()
      const workMs = performance.now() - start
      await nextFrame()
      moved.push({ workMs, toPaintMs: performance.now() - start })
      await new Promise((done) => setTimeout(done, 20))
    }
    return moved
  }, MOVES)

/** Real keys on a real lever: what the browser itself calls slow, in steps of 8 ms from 16 on. */
const pressKeys = async (page: Page) => {
  await page.evaluate(() => {
    const slow: number[] = []
    Object.assign(globalThis, { slow })
    const watch = (list: PerformanceObserverEntryList): void => {
      for (const it of list.getEntries()) slow.push(it.duration)
    }
    new PerformanceObserver(watch).observe({ type: 'event', durationThreshold: 16 } as object)
    new PerformanceObserver(watch).observe({ type: 'longtask' })
  })
  await page.locator('.table input[type="range"]').first().focus()
  for (let i = 0; i < 50; i++)
    await page.keyboard.press(i % 8 < 4 ? 'ArrowLeft' : 'ArrowRight', { delay: 10 })
  await page.waitForTimeout(300)
  return page.evaluate(() => (globalThis as unknown as { slow: readonly number[] }).slow)
}

const at = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return Number((value ?? Number.NaN).toFixed(2))
}

const spread = (values: readonly number[]) => ({
  p50: at(values, 0.5),
  p95: at(values, 0.95),
  p99: at(values, 0.99),
  max: at(values, 1),
})

/** Every move is made five times: the quickest is what it costs, the slowest what a busy machine made of it. */
async function measure(browser: Browser, go: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await go(page)
  await moveLevers(page) // the first moves compile what the later ones run
  const rounds: (readonly Moved[])[] = []
  for (let i = 0; i < ROUNDS; i++) rounds.push(await moveLevers(page))
  const slow = await pressKeys(page)
  await context.close()
  const quickest = (of: keyof Moved): readonly number[] =>
    Array.from({ length: MOVES }, (_, i) =>
      Math.min(...rounds.map((round) => round[i]?.[of] ?? Number.NaN)),
    )
  const all = rounds.flat().map((it) => it.workMs)
  return {
    moves: MOVES,
    workMs: spread(quickest('workMs')),
    workOfAllRoundsMs: spread(all),
    movesOver16Ms: all.filter((it) => it > AT_MOST_MS).length / all.length,
    toPaintMs: spread(quickest('toPaintMs')),
    keysOver16Ms: slow.filter((it) => it > AT_MOST_MS).length,
    longestKeyMs: Math.max(0, ...slow),
  }
}

/** What moving a lever costs the page, beside a bare lever in the same browser. */
export async function benchLever(): Promise<Readonly<Record<string, unknown>>> {
  const dir = mkdtempSync(join(tmpdir(), 'counterpart-lever-'))
  const server = await serve(await buildCases(dir))
  const browser = await launch()
  try {
    const results: Record<string, unknown> = {}
    for (const id of CASES) results[id] = await measure(browser, (page) => toTheTable(page, id))
    const alone = await measure(browser, async (page) => void (await page.goto(BARE)))
    const besideTheRoom = await measure(browser, async (page) => {
      await toTheTable(page, 'mini-terms')
      await bareBesideTheRoom(page)
    })
    return { ...results, bare: { besideTheRoom, alone }, workAtMostMs: AT_MOST_MS }
  } finally {
    await browser.close()
    server.kill()
    rmSync(dir, { recursive: true, force: true })
  }
}
