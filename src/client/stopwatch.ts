/** Active meeting time: it runs while the page is to be seen. */
export interface Stopwatch {
  readonly elapsedMs: () => number
  readonly startFrom: (elapsedMs: number) => void
  readonly pause: () => void
  readonly resume: () => void
}

export function stopwatch(
  now: () => number = () => performance.now(),
  isSeen: () => boolean = () => true,
): Stopwatch {
  let gone = 0
  let since: number | null = null
  const elapsedMs = (): number => Math.round(gone + (since === null ? 0 : now() - since))
  return {
    elapsedMs,
    startFrom(elapsed) {
      gone = elapsed
      since = isSeen() ? now() : null
    },
    pause() {
      gone = elapsedMs()
      since = null
    },
    resume() {
      since ??= now()
    },
  }
}
