import type { Browser } from '@playwright/test'

const MINUTES = 10
/** The first ones see every drawing once, and the browser makes its code of ours: measured over thirty, the heap is level after these. */
const WARMING = 10

const kb = (bytes: number): number => Math.round(bytes / 1024)

interface Heap {
  readonly heap: readonly number[]
  readonly frames: number
  /** How many of them came before the heap was looked at. */
  readonly warm: number
}

/** Heap after a forced collection at the beginning and after each minute of the room's own time, in bytes; and how many frames there were. */
async function heapOver(browser: Browser, url: string): Promise<Heap> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  const used = async (): Promise<number> => {
    // Twice: what the first one only sets free for finalizing, the second takes.
    await wire.send('HeapProfiler.collectGarbage')
    await wire.send('HeapProfiler.collectGarbage')
    return (await wire.send('Runtime.getHeapUsage')).usedSize
  }
  type Driven = { roomMinute: Promise<() => Promise<number>> }
  const minute = (): Promise<number> =>
    page.evaluate(async () => (await (globalThis as unknown as Driven).roomMinute)())
  await page.goto(url)
  await page.waitForFunction(() => 'roomMinute' in globalThis)
  let warm = 0
  for (let i = 0; i < WARMING; i++) warm += await minute()
  let frames = warm
  const heap = [await used()]
  for (let i = 1; i <= MINUTES; i++) {
    frames += await minute()
    heap.push(await used())
  }
  await context.close()
  return { heap, frames, warm }
}

/**
 * Whether the room's heap grows: ten minutes of its own time while two people act without pause, after ten to warm up. Frames are driven by
 * hand at a thirtieth of a second each, so that the twenty minutes take as long as 36,000 frames take to draw.
 */
export async function benchHeap(
  browser: Browser,
  url: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { heap, frames, warm } = await heapOver(browser, `${url}#driven`)
  const [first = 0] = heap
  const growth = (heap.at(-1) ?? 0) - first
  return {
    minutes: MINUTES,
    frames,
    heapKb: heap.map(kb),
    growthKb: kb(growth),
    growthBytesPerFrame: Number((growth / (frames - warm)).toFixed(2)),
    // A third of the smallest thing there is on the heap, a number in its box: whatever was kept of every frame would be more.
    growthBytesPerFrameAtMost: 4,
  }
}
