/** The last frames' times, kept in a ring so that measuring costs nothing. */
const KEPT = 1200

export interface FrameTimes {
  readonly begin: (nowMs: number) => void
  readonly end: (nowMs: number) => void
  readonly read: () => {
    readonly workMs: readonly number[]
    readonly intervalsMs: readonly number[]
  }
}

export function frameTimes(): FrameTimes {
  const work = new Float64Array(KEPT)
  const intervals = new Float64Array(KEPT)
  let frames = 0
  let began = 0
  let before = 0
  return {
    begin(nowMs) {
      before = began
      began = nowMs
    },
    end(nowMs) {
      if (before > 0) {
        work[frames % KEPT] = nowMs - began
        intervals[frames % KEPT] = began - before
        frames++
      }
    },
    read() {
      const kept = Math.min(frames, KEPT)
      return { workMs: [...work.subarray(0, kept)], intervalsMs: [...intervals.subarray(0, kept)] }
    },
  }
}
