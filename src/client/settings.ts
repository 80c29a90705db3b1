import { MODES, type Mode } from '../core/transcript/rules.ts'

/** How the reader wants the page. Languages are kept apart: a link may ask for one. */
export interface Settings {
  readonly theme: (typeof THEMES)[number]
  readonly text: (typeof TEXT_SIZES)[number]
  readonly motion: (typeof MOTIONS)[number]
  /** How fast the other side's lines appear. */
  readonly pace: (typeof PACES)[number]
  /** A line that has been read before appears at once. */
  readonly skipRead: boolean
  /** The first minute has been explained, or was not wanted. */
  readonly toured: boolean
  /** The mode that is offered first. */
  readonly mode: Mode
  /** How loud each kind of sound is, 0–100. */
  readonly volumes: Readonly<Record<SoundKind, number>>
  /** Nothing is heard at all, whatever the volumes say. */
  readonly muted: boolean
  /** What the other side says is read out by the browser's own voices. */
  readonly aloud: boolean
}

/** What can be made louder or softer by itself: the room, what hands do in it, and music. */
export const SOUND_KINDS = ['room', 'cues', 'music'] as const
export type SoundKind = (typeof SOUND_KINDS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const
export const MOTIONS = ['auto', 'less'] as const
export const PACES = ['slow', 'normal', 'fast', 'at-once'] as const

const KEY = 'counterpart.settings'
const USUAL: Settings = {
  theme: 'auto',
  text: 'normal',
  motion: 'auto',
  pace: 'normal',
  skipRead: true,
  toured: false,
  mode: 'guided',
  volumes: { room: 50, cues: 60, music: 35 }, // [D] heard, and never in the way of reading
  muted: false,
  aloud: false,
}

const among = <T>(list: readonly T[], value: unknown, usual: T): T =>
  list.find((it) => it === value) ?? usual

const volumesIn = (found: unknown): Settings['volumes'] => {
  const kept = (found ?? {}) as Partial<Record<SoundKind, unknown>>
  const loud = (kind: SoundKind): number => {
    const value = kept[kind]
    const known = typeof value === 'number' && value >= 0 && value <= 100
    return known ? value : USUAL.volumes[kind]
  }
  return { room: loud('room'), cues: loud('cues'), music: loud('music') }
}

/** What was kept, as far as it can be read; a browser may forbid keeping anything. */
function remembered(): Settings {
  try {
    const found: Partial<Record<keyof Settings, unknown>> = JSON.parse(
      localStorage.getItem(KEY) ?? '{}',
    )
    return {
      theme: among(THEMES, found.theme, USUAL.theme),
      text: among(TEXT_SIZES, found.text, USUAL.text),
      motion: among(MOTIONS, found.motion, USUAL.motion),
      pace: among(PACES, found.pace, USUAL.pace),
      skipRead: found.skipRead !== false,
      toured: found.toured === true,
      mode: among(MODES, found.mode, USUAL.mode),
      volumes: volumesIn(found.volumes),
      muted: found.muted === true,
      aloud: found.aloud === true,
    }
  } catch {
    return USUAL
  }
}

let now = remembered()
const followers = new Set<() => void>()

export const settings = (): Settings => now

export function followSettings(follow: () => void): () => void {
  followers.add(follow)
  return () => followers.delete(follow)
}

export function changeSettings(change: Partial<Settings>): void {
  now = { ...now, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(now))
  } catch {
    // They last as long as the page.
  }
  show()
  for (const follow of followers) follow()
}

const asksFor = (query: string): boolean => matchMedia(query).matches
const DARK = '(prefers-color-scheme: dark)'
const STILL = '(prefers-reduced-motion: reduce)'

export const lessMotion = (): boolean => now.motion === 'less' || asksFor(STILL)

/** The styles read what was chosen from the root: the reader's wish, else the system's. */
function show(): void {
  const { dataset } = document.documentElement
  dataset.theme = now.theme === 'auto' ? (asksFor(DARK) ? 'dark' : 'light') : now.theme
  dataset.text = now.text
  dataset.motion = lessMotion() ? 'less' : 'full'
}

/** From now on the page looks as it was chosen, also when the system changes its mind. */
export function showSettings(): void {
  show()
  for (const query of [DARK, STILL]) matchMedia(query).addEventListener('change', show)
}
