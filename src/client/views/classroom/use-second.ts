import { useRef, useSyncExternalStore } from 'react'

const hearers = new Set<() => void>()
let beat: ReturnType<typeof setInterval> | undefined
let second = 0

function follow(hear: () => void): () => void {
  hearers.add(hear)
  beat ??= setInterval(() => {
    second += 1
    for (const it of hearers) it()
  }, 1000)
  return () => {
    hearers.delete(hear)
    if (hearers.size > 0) return
    clearInterval(beat)
    beat = undefined
  }
}

/** Draws again every second: one beat for however many clocks a page has. */
export const useSecond = (): number => useSyncExternalStore(follow, () => second)

/** Below it two readings of the host's clock are taken for one: the line's own delay differs from message to message. */
const JITTER_MS = 400

/** How far the host's clock is ahead, as one number while nothing but the line's delay changes. */
export function useAhead(aheadMs: number): number {
  const held = useRef(aheadMs)
  if (Math.abs(held.current - aheadMs) > JITTER_MS) held.current = aheadMs
  return held.current
}
