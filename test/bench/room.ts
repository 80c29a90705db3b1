import type { Browser } from '@playwright/test'

const median = (values: readonly number[], share = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

const late = (intervals: readonly number[]): number =>
  Number((intervals.filter((it) => it > 34).length / Math.max(1, intervals.length)).toFixed(4))

interface Frames {
  readonly workMs: readonly number[]
  readonly intervalsMs: readonly number[]
}

/** Two people acting on the Canvas renderer at 1280×720, beside a page that draws nothing, in the same browser. */
export async function benchRoom(
  browser: Browser,
  url: string,
): Promise<Readonly<Record<string, unknown>>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'roomFrames' in globalThis)
  const { workMs, intervalsMs } = await page.evaluate(
    () => (globalThis as unknown as { roomFrames: Promise<Frames> }).roomFrames,
  )
  await page.goto('about:blank')
  const idle = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const intervals: number[] = []
        let before = performance.now()
        const tick = (now: number): void => {
          intervals.push(now - before)
          before = now
          if (intervals.length < 600) requestAnimationFrame(tick)
          else done(intervals)
        }
        requestAnimationFrame(tick)
      }),
  )
  await context.close()
  return {
    frames: workMs.length,
    p95WorkMs: Number(median(workMs, 0.95).toFixed(2)),
    p95AtMost: 8,
    shareOver34Ms: late(intervalsMs),
    shareAtMost: 0.01,
    emptyPageShareOver34Ms: late(idle),
  }
}
