import type { Meeting } from '../../core/meeting/meeting.ts'
import { isTimed } from '../../core/meeting/play.ts'
import { elapsedMs, session } from '../page.ts'
import { followSettings, settings } from '../settings.ts'
import { isLate } from '../time-left.ts'
import { type Audible, audibleOf, soundsBetween } from './heard.ts'
import { dropCues, followSight, playCues, setSoundscape, tune } from './mixer.ts'
import { readAloud, stopReading } from './read-aloud.ts'
import { soundscapeAt } from './soundscape.ts'

const BEAT_MS = 1000
/** [D] A slider that has come to rest is heard. */
const SAMPLE_AFTER_MS = 250

/** From now on the page is heard: it reads the session and the address as the views do, and changes nothing. */
export function listen(): void {
  followPlace()
  followTalk()
  followWishes()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stopReading()
    void followSight().catch(() => undefined)
  })
}

const place = (): void =>
  setSoundscape(soundscapeAt(location.pathname, location.search, session.store.getState()))

function followPlace(): void {
  for (const event of ['popstate', 'pushState', 'replaceState']) addEventListener(event, place)
  place()
}

/** What is there already makes no sound of its own. */
function followTalk(): void {
  const { store } = session
  let last: Meeting | null = store.getState().meeting
  let heard = heardNow()
  let beat: ReturnType<typeof setInterval> | undefined
  const hear = (): void => {
    const now = heardNow()
    if (now) playCues(soundsBetween(heard, now))
    heard = now
  }
  const watchTime = (meeting: Meeting | null): void => {
    clearInterval(beat)
    if (meeting && isTimed(meeting) && !meeting.ended) beat = setInterval(hear, BEAT_MS)
  }
  watchTime(last)
  store.subscribe(({ meeting, script, lang, writing }) => {
    if (writing) stopReading()
    if (meeting === last) return
    const decisions = meeting?.decisions ?? 0
    const goesOn = last ? decisions > last.decisions : decisions === 0
    last = meeting
    place()
    hear()
    watchTime(meeting)
    if (meeting && script && goesOn) readAloud(meeting, script, lang)
    else stopReading()
  })
}

function heardNow(): Audible | null {
  const { meeting, id } = session.store.getState()
  return meeting && id !== null ? audibleOf(meeting, id, isLate(meeting, elapsedMs())) : null
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
