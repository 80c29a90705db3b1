/** What an instructor said is shown until it was read, and not again in another tab. */
const key = (id: string): string => `counterpart.class.nudge.${id}`

/** The number of the last that was read in a class; 0 where none was. */
export function nudgeRead(id: string): number {
  try {
    return Number(localStorage.getItem(key(id)) ?? 0) || 0
  } catch {
    return 0
  }
}

export function readNudge(id: string, n: number): void {
  try {
    localStorage.setItem(key(id), String(n))
  } catch {
    // A browser may forbid keeping anything; the page remembers it while it is open.
  }
}
