/**
 * What is half done at a seat and has not reached its host: kept in this browser, by class, seat, activity and table, until the host
 * has it [CR69]. A browser may forbid keeping anything; then it lasts as long as the page.
 */
const START = 'counterpart.class.draft.'

export interface DraftPlace {
  readonly class: string
  readonly seat: number
  readonly activity: number
  /** A table's number, or any other name of what it is half of. */
  readonly at: string | number
}

/** As it was to be told: null where nothing was half done any more. `at` in ms of the host's day. */
export interface Unsent {
  readonly draft: string | null
  readonly at: number
}

export interface DraftShelf {
  readonly read: () => Unsent | null
  readonly keep: (unsent: Unsent) => void
  readonly drop: () => void
}

export function draftShelf(place: DraftPlace): DraftShelf {
  const key = `${START}${place.class}.${place.seat}.${place.activity}.${place.at}`
  return {
    read() {
      try {
        const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
        return isUnsent(found) ? found : null
      } catch {
        return null
      }
    },
    keep(unsent) {
      try {
        localStorage.setItem(key, JSON.stringify(unsent))
      } catch {
        // See above.
      }
    },
    drop() {
      try {
        localStorage.removeItem(key)
      } catch {
        // See above.
      }
    },
  }
}

const isUnsent = (it: unknown): it is Unsent =>
  typeof it === 'object' &&
  it !== null &&
  'at' in it &&
  typeof it.at === 'number' &&
  'draft' in it &&
  (it.draft === null || typeof it.draft === 'string')

/** What a host has been told is JSON with the time it was written at, ms of its own day; 0 where it has none. */
export function writtenAt(draft: string | null): number {
  try {
    const found: unknown = JSON.parse(draft ?? 'null')
    return typeof found === 'object' && found && 'at' in found && typeof found.at === 'number'
      ? found.at
      : 0
  } catch {
    return 0
  }
}

/** Of what the host has and what never reached it, the newer. */
export const newerDraft = (host: string | null, here: Unsent | null): string | null =>
  here && here.at >= writtenAt(host) ? here.draft : host

/** Forgets what is half done in a class, but for the activity that goes on, if any. */
export function forgetDrafts(id: string, butFor: number | null = null): void {
  const start = `${START}${id}.`
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(start)) continue
      const [, activity] = key.slice(start.length).split('.')
      if (butFor === null || activity !== String(butFor)) localStorage.removeItem(key)
    }
  } catch {
    // See above.
  }
}
