import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { Compiler } from 'inkjs/full'
import { build } from 'vite'
import { phaserParts } from '../../scripts/phaser-parts.mjs'
import { readCase } from '../../src/cli/story-files.ts'
import { benchHeap } from './heap.ts'
import { benchRoom } from './room.ts'
import { launch, PORT, serve } from './site.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const project = fileURLToPath(new URL('../..', import.meta.url))
const LOADS = 7
/** DevTools' slow 4G, with a processor a quarter as fast. */
const SLOW = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: 750e3 / 8 }
const SLOW_CPU = 4

const OURS = '/play/forklift?persona=owl&seed=7&lang=zh&mode=practice&brief=0&renderer=canvas'
const BARE = '/bare/index.html'

/** The story as its authors wrote it, words and tags and all, in one Ink file of JSON. */
const authoredStory = (): string => {
  const { ink } = readCase('forklift')
  const files = new Map(ink.map(({ path, text }) => [path, text]))
  const compiler = new Compiler(files.get('forklift/main.ink') ?? '', {
    sourceFilename: 'forklift/main.ink',
    pluginNames: [],
    countAllVisits: false,
    errorHandler: null,
    fileHandler: {
      ResolveInkFilename: (name) => (name.startsWith('../') ? name.slice(3) : `forklift/${name}`),
      LoadInkFileContents: (path) => files.get(path) ?? '',
    },
  })
  return compiler.Compile().ToJson() ?? ''
}

const buildBoth = async (dir: string): Promise<void> => {
  execFileSync(process.execPath, ['art/draw.ts'], { cwd: project })
  await build({ root: project, logLevel: 'error', build: { outDir: dir, emptyOutDir: true } })
  await build({
    root: join(here, 'bare'),
    base: '/bare/',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: join(dir, 'bare'), emptyOutDir: true, target: 'es2023' },
  })
  writeFileSync(join(dir, 'bare', 'story.json'), authoredStory())
  await build({
    root: join(here, 'room'),
    base: '/room/',
    configFile: false,
    logLevel: 'error',
    publicDir: join(project, 'public'),
    plugins: [phaserParts()],
    build: { outDir: join(dir, 'room'), emptyOutDir: true, target: 'es2023' },
  })
}

interface Load {
  readonly ms: number
  readonly kb: number
  readonly files: readonly string[]
}

/** From navigation to the first visible choice, with an empty cache; what was transferred until then. */
async function load(browser: Browser, path: string, slow: boolean): Promise<Load> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  if (slow) {
    await wire.send('Network.emulateNetworkConditions', { offline: false, ...SLOW })
    await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  }
  const urls = new Map<string, string>()
  const files: string[] = []
  let bytes = 0
  let seen = false
  wire.on('Network.responseReceived', ({ requestId, response }) =>
    urls.set(requestId, response.url),
  )
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (seen) return
    bytes += encodedDataLength
    files.push(new URL(urls.get(requestId) ?? 'http://unknown/').pathname)
  })
  await page.addInitScript(() => {
    const look = (): void => {
      const choice = document.querySelector('[data-choice]')
      if (choice && choice.getBoundingClientRect().height > 0) {
        requestAnimationFrame(() => performance.mark('first-choice'))
      } else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('first-choice').length > 0, null, {
    polling: 16,
    timeout: 120_000,
  })
  seen = true
  const ms = await page.evaluate(
    () => performance.getEntriesByName('first-choice')[0]?.startTime ?? Number.NaN,
  )
  await context.close()
  return { ms, kb: bytes / 1000, files }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** From a click to the next choices, where nothing is being revealed, in ms. */
async function click(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const before = document.querySelectorAll('[data-line]').length
        const start = performance.now()
        const look = (): void => {
          if (document.querySelectorAll('[data-line]').length > before)
            done(performance.now() - start)
          else requestAnimationFrame(look)
        }
        document.querySelector<HTMLButtonElement>('button[data-choice]')?.click()
        look()
      }),
  )
}

const clicks = async (browser: Browser): Promise<number> => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${PORT}${OURS}`)
  await page.waitForSelector('[data-choice]')
  await page.waitForTimeout(1500)
  const taken: number[] = []
  for (let i = 0; i < 9 && (await page.locator('[data-ended]').count()) === 0; i++) {
    taken.push(await click(page))
    await page.waitForTimeout(250)
  }
  await context.close()
  return median(taken)
}

export async function benchCold(): Promise<Readonly<Record<string, unknown>>> {
  const dir = mkdtempSync(join(tmpdir(), 'counterpart-bench-'))
  await buildBoth(dir)
  const server = await serve(dir)
  const browser = await launch()
  try {
    // The server compresses on first request: one load each that does not count.
    for (const path of [OURS, BARE]) await load(browser, path, false)
    const results: Record<string, unknown> = {}
    for (const [name, slow] of [
      ['unthrottled', false],
      ['slow4gCpu4', true],
    ] as const) {
      const [ours, bare]: [Load[], Load[]] = [[], []]
      for (let i = 0; i < LOADS; i++) {
        bare.push(await load(browser, BARE, slow))
        ours.push(await load(browser, OURS, slow))
      }
      const [mine, theirs] = [median(ours.map((it) => it.ms)), median(bare.map((it) => it.ms))]
      results[name] = {
        oursMs: Math.round(mine),
        bareMs: Math.round(theirs),
        ratio: Number((mine / theirs).toFixed(2)),
        atMost: 1.3,
        oursKb: Math.round(median(ours.map((it) => it.kb))),
        bareKb: Math.round(median(bare.map((it) => it.kb))),
        files: ours[0]?.files.map((it) => it.split('/').at(-1)),
      }
    }
    return {
      ...results,
      room: await benchRoom(browser, `http://127.0.0.1:${PORT}/room/index.html`),
      roomHeap: await benchHeap(browser, `http://127.0.0.1:${PORT}/room/index.html`),
      clickToNextChoiceMs: Math.round(await clicks(browser)),
      clickAtMostMs: 50,
    }
  } finally {
    await browser.close()
    server.kill()
    rmSync(dir, { recursive: true, force: true })
  }
}
