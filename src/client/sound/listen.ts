import { isTimed } from '../../core/meeting/play.ts'
import { elapsedMs, session } from '../page.ts'
import { followSettings, settings } from '../settings.ts'
import { isLate } from '../time-left.ts'
import { audibleOf, soundsBetween } from './heard.ts'
import { dropCues, followSight, playCues, setSoundscape, tune } from './mixer.ts'
import { aloudIn, readAloud, stopReading } from './read-aloud.ts'
import { type Sounding, toldSounding } from './sounding.ts'
import { soundscapeAt } from './soundscape.ts'

const BEAT_MS = 1000
/** [D] A slider that has come to rest is heard. */
const SAMPLE_AFTER_MS = 250

/** From now on the page is heard: it reads the session and the address as the views do, and changes nothing. */
export function listen(): void {
  followPlace()
  followTalk(OWN)
  followTalk(TOLD)
  followWishes()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stopReading()
    void followSight().catch(() => undefined)
  })
}

/** A meeting that is told to the page, or its own: they are never on one page. */
const place = (): void =>
  setSoundscape(
    toldSounding.getState().now?.scape ??
      soundscapeAt(location.pathname, location.search, session.store.getState()),
  )

function followPlace(): void {
  for (const event of ['popstate', 'pushState', 'replaceState']) addEventListener(event, place)
  place()
}

/** What sounds of a meeting, and who tells of it when it changes. */
interface Source {
  readonly now: () => Sounding | null
  readonly subscribe: (follow: () => void) => unknown
}

const OWN: Source = {
  now() {
    const { meeting, id, script, lang, writing } = session.store.getState()
    if (!meeting || id === null) return null
    return {
      moment: meeting,
      audible: () => audibleOf(meeting, id, isLate(meeting, elapsedMs())),
      timed: isTimed(meeting) && !meeting.ended,
      spoken: () => (script ? aloudIn(meeting, script, lang) : []),
      moving: writing,
    }
  },
  subscribe: session.store.subscribe,
}

const TOLD: Source = {
  now: () => toldSounding.getState().now,
  subscribe: toldSounding.subscribe,
}

/** What is there already makes no sound of its own. */
function followTalk({ now, subscribe }: Source): void {
  let last: Sounding | null = now()
  let heard = last?.audible() ?? null
  let beat: ReturnType<typeof setInterval> | undefined
  const hear = (): void => {
    const audible = now()?.audible() ?? null
    if (audible) playCues(soundsBetween(heard, audible))
    heard = audible
  }
  const watchTime = (): void => {
    clearInterval(beat)
    if (last?.timed) beat = setInterval(hear, BEAT_MS)
  }
  watchTime()
  subscribe(() => {
    const sounding = now()
    if (sounding?.moving) stopReading()
    const known = last
    last = sounding
    if (known?.moment === sounding?.moment) return
    const before = heard
    place()
    hear()
    watchTime()
    const decisions = heard?.decisions ?? 0
    const goesOn = before ? decisions > before.decisions : decisions === 0
    if (sounding && goesOn) readAloud(sounding.spoken(), session.store.getState().lang)
    else stopReading()
  })
}

function followWishes(): void {
  let before = settings()
  let sample: ReturnType<typeof setTimeout> | undefined
  followSettings(() => {
    const now = settings()
    if (!now.aloud || now.muted) stopReading()
    if (now.muted) dropCues()
    tune()
    if (now.volumes.cues !== before.volumes.cues) {
      clearTimeout(sample)
      sample = setTimeout(() => playCues(['cup']), SAMPLE_AFTER_MS)
    }
    before = now
  })
}
