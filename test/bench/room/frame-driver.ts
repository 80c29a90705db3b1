/** Frames by hand instead of by the screen: each the same step of time, the next as soon as the last is drawn. */
export interface FrameDriver {
  /** Runs frames for so much of their own time. */
  readonly run: (ms: number) => Promise<void>
  /** Runs frames until something has come about. */
  readonly until: (what: Promise<unknown>) => Promise<void>
  readonly count: () => number
}

const STEP_MS = 1000 / 30
/** What is drawn reaches the screen now and then, as it would: else the canvas only takes notes. */
const SHOWN_EVERY = 15

/** Takes the place of `requestAnimationFrame` for the rest of the page's life. */
export function frameDriver(): FrameDriver {
  const onScreen = requestAnimationFrame.bind(globalThis)
  let waiting = new Map<number, FrameRequestCallback>()
  let ids = 0
  let frames = 0
  let now = performance.now()
  globalThis.requestAnimationFrame = (call) => {
    waiting.set(++ids, call)
    return ids
  }
  globalThis.cancelAnimationFrame = (id) => void waiting.delete(id)
  async function frame(): Promise<void> {
    const calls = waiting
    waiting = new Map()
    now += STEP_MS
    frames++
    for (const call of calls.values()) call(now)
    if (frames % SHOWN_EVERY === 0) await new Promise((done) => onScreen(done))
    else await Promise.resolve()
  }
  return {
    async run(ms) {
      for (let left = ms; left > 0; left -= STEP_MS) await frame()
    },
    async until(what) {
      let done = false
      void what.finally(() => {
        done = true
      })
      while (!done) {
        await frame()
        await new Promise((on) => setTimeout(on, 5))
      }
    },
    count: () => frames,
  }
}
