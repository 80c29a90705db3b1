import type { Browser } from '@playwright/test'

const median = (values: readonly number[], share = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

const late = (intervals: readonly number[]): number =>
  Number((intervals.filter((it) => it > 34).length / Math.max(1, intervals.length)).toFixed(4))

interface Frames {
  readonly workMs: readonly number[]
  readonly intervalsMs: readonly number[]
}

/** About as many pictures as the room is made of, drawn on a canvas of its size with no thought behind it: what a frame costs at least. */
const plainDrawing = (): Promise<number[]> =>
  new Promise((done) => {
    const [canvas, part] = [document.createElement('canvas'), document.createElement('canvas')]
    Object.assign(canvas, { width: 1280, height: 720 })
    Object.assign(part, { width: 240, height: 240 })
    document.body.append(canvas)
    part.getContext('2d')?.fillRect(20, 20, 200, 200)
    const context = canvas.getContext('2d')
    const work: number[] = []
    const tick = (now: number): void => {
      const began = performance.now()
      context?.setTransform(1, 0, 0, 1, 0, 0)
      context?.clearRect(0, 0, 1280, 720)
      for (let i = 0; i < 80; i++) {
        const turn = now / 1000 + i
        context?.setTransform(
          Math.cos(turn),
          Math.sin(turn),
          -Math.sin(turn),
          Math.cos(turn),
          16 * i,
          360,
        )
        context?.drawImage(part, -120, -120)
      }
      work.push(performance.now() - began)
      if (work.length < 300) requestAnimationFrame(tick)
      else done(work)
    }
    requestAnimationFrame(tick)
  })

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
  const floorMs = await page.evaluate(plainDrawing)
  await context.close()
  const [p95, floor] = [median(workMs, 0.95), median(floorMs, 0.95)]
  return {
    frames: workMs.length,
    p95WorkMs: Number(p95.toFixed(2)),
    plainDrawingP95Ms: Number(floor.toFixed(2)),
    ratioToPlainDrawing: Number((p95 / floor).toFixed(2)),
    p95AtMost: 8,
    shareOver34Ms: late(intervalsMs),
    shareAtMost: 0.01,
    emptyPageShareOver34Ms: late(idle),
  }
}
