/**
 * Plays what the page asks for. A kind whose slider stands at nought is not even fetched; a browser without sound, or a file that does
 * not come, is silence and no error.
 */
import type { Howl } from 'howler'
import { type SoundKind, settings } from '../settings.ts'
import type { CueName } from './heard.ts'
import { SILENCE, type Soundscape } from './soundscape.ts'
import sprite from './sprite.json'

/** [D] A place or a piece of music comes and goes in this time. */
const FADE_MS = 1200
/** [D] The page is at rest for this long before a sound is fetched. */
const AFTER_MS = 700
/** [D] Between two cues of one moment. */
const APART_MS = 420
/** [D] Music under a talk, of what the slider says. */
const DUCKED = 0.2

const SOURCES = (name: string): string[] => ['webm', 'mp3'].map((it) => `/sound/${name}.${it}`)

/** The ear hears loudness by ratios: half the slider is a quarter of the force. */
const volumeOf = (kind: SoundKind): number =>
  settings().muted ? 0 : (settings().volumes[kind] / 100) ** 2

interface Wanted {
  readonly file: string
  readonly kind: SoundKind
  readonly volume: number
  /** May begin; otherwise it only goes on. */
  readonly begins: boolean
}

const wantedIn = ({ place, rain, music, ducked }: Soundscape): readonly Wanted[] => {
  const room = { kind: 'room', volume: volumeOf('room'), begins: true } as const
  const under = volumeOf('music') * (ducked ? DUCKED : 1)
  const all: readonly Wanted[] = [
    ...(place ? [{ ...room, file: `tone-${place}` }] : []),
    ...(place && rain ? [{ ...room, file: 'tone-rain' }] : []),
    ...(music
      ? [{ file: `music-${music}`, kind: 'music', volume: under, begins: !ducked } as const]
      : []),
  ]
  return all.filter((it) => it.volume > 0)
}

let scape = SILENCE
let cues: Howl | null = null
const later = new Set<ReturnType<typeof setTimeout>>()
let due: ReturnType<typeof setTimeout> | undefined
/** What sounds on, by file, and how loud it is to be. */
const loops = new Map<string, { readonly howl: Howl; volume: number }>()

const load = (): Promise<typeof import('howler')> => import('howler')

/** What is to be heard all the time from now on. */
export function setSoundscape(next: Soundscape): void {
  scape = next
  if (!next.place) dropCues()
  tune()
}

/** Lets everything sound as loud as the settings say; what is missing is fetched once the page is at rest. */
export function tune(): void {
  const wanted = wantedIn(scape)
  for (const [file, loop] of loops) {
    const still = wanted.find((it) => it.file === file)
    if (still) loudTo(loop, still.volume)
    else dismiss(file)
  }
  cues?.volume(volumeOf('cues'))
  clearTimeout(due)
  if (!document.hidden) due = setTimeout(() => void begin().catch(() => undefined), AFTER_MS)
}

function loudTo(loop: { readonly howl: Howl; volume: number }, volume: number): void {
  if (loop.volume === volume) return
  loop.volume = volume
  loop.howl.fade(loop.howl.volume(), volume, FADE_MS / 4)
}

function dismiss(file: string): void {
  const loop = loops.get(file)
  if (!loop) return
  loops.delete(file)
  loop.howl.fade(loop.howl.volume(), 0, FADE_MS)
  setTimeout(() => loop.howl.unload(), FADE_MS + 50)
}

async function begin(): Promise<void> {
  const missing = wantedIn(scape).filter(({ file, begins }) => begins && !loops.has(file))
  const cuesDue = !cues && volumeOf('cues') > 0 && (scape.place || scape.music === 'arrival')
  if (missing.length === 0 && !cuesDue) return
  const { Howl } = await load()
  if (cuesDue && !cues)
    cues = new Howl({ src: SOURCES('cues'), sprite: timesOf(sprite), volume: volumeOf('cues') })
  for (const { file } of missing) {
    // Asked again: what is wanted may have changed while the player came.
    const wanted = wantedIn(scape).find((it) => it.file === file && it.begins)
    if (!wanted || loops.has(file)) continue
    const howl = new Howl({ src: SOURCES(file), loop: true, volume: 0 })
    const loop = { howl, volume: wanted.volume }
    loops.set(file, loop)
    howl.once('play', () => howl.fade(0, loop.volume, FADE_MS))
    howl.once('loaderror', () => loops.delete(file))
    howl.play()
  }
}

const timesOf = (table: typeof sprite): Record<string, [number, number]> =>
  Object.fromEntries(
    Object.entries(table).map(([name, [start = 0, length = 0]]) => [name, [start, length]]),
  )

/** Plays small sounds one after the other, or none of them where they would come too late. */
export function playCues(names: readonly CueName[]): void {
  const all = cues
  if (all?.state() !== 'loaded' || volumeOf('cues') === 0 || document.hidden) return
  for (const [i, name] of names.entries()) {
    const timer = setTimeout(() => {
      later.delete(timer)
      all.play(name)
    }, i * APART_MS)
    later.add(timer)
  }
}

export function dropCues(): void {
  for (const timer of later) clearTimeout(timer)
  later.clear()
  cues?.stop()
}

/** Nothing sounds on a page that is not seen: it holds its breath, and goes on when it is looked at again. */
export async function followSight(): Promise<void> {
  if (document.hidden) {
    clearTimeout(due)
    dropCues()
  } else tune()
  if (loops.size === 0 && !cues) return
  const { Howler } = await load()
  await (document.hidden ? Howler.ctx?.suspend() : Howler.ctx?.resume())
}
