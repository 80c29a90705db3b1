import type { Header } from '../core/transcript/transcript.ts'

/**
 * Which unfinished meeting a link leads back to. Kept where it can be read at once: a fresh link must not wait for the
 * database to learn that it is fresh.
 */
const KEY = 'counterpart.unfinished'

export type Place = Pick<Header, 'scenario' | 'persona' | 'seed' | 'mode' | 'temper'> & {
  readonly drill?: string | undefined
}
const nameOf = ({ scenario, persona, seed, mode, temper, drill }: Place): string =>
  [
    ...[scenario, persona, seed, mode],
    ...(temper ? [temper] : []),
    ...(drill === undefined ? [] : [drill]),
  ].join('/')

type Bookmarks = Readonly<Record<string, string>>

function read(): Bookmarks {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Bookmarks) : {}
  } catch {
    return {}
  }
}

function write(bookmarks: Bookmarks): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(bookmarks))
  } catch {
    // Without it a link begins anew, and the shelf still lists what is unfinished.
  }
}

export const bookmarked = (place: Place): string | null => {
  const id = read()[nameOf(place)]
  return typeof id === 'string' ? id : null
}

export const bookmark = (place: Place, id: string): void =>
  write({ ...read(), [nameOf(place)]: id })

export const unbookmark = (id: string): void =>
  write(Object.fromEntries(Object.entries(read()).filter(([, kept]) => kept !== id)))
