import { useEffect, useRef, useState } from 'react'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { lessMotion, type Settings } from '../../settings.ts'

/** Signs a second: about the pace of somebody talking, so that reading never waits long [D]. A Chinese sign is most of a word. */
const PACES: Readonly<Record<Settings['pace'], Readonly<Record<Lang, number>>>> = {
  slow: { zh: 14, en: 40 },
  normal: { zh: 30, en: 85 },
  fast: { zh: 70, en: 200 },
  'at-once': { zh: 1e6, en: 1e6 },
}

interface Reveal {
  /** How many signs of all that is said have appeared. */
  readonly shown: number
  readonly done: boolean
  /** All of it, now. */
  readonly finish: () => void
}

/**
 * Lets what was said appear at the pace of talk. Nothing waits for it: choices can be made meanwhile, and everything is there for a
 * screen reader from the start.
 */
export function useReveal(
  signs: number,
  { pace, lang, atOnce }: { pace: Settings['pace']; lang: Lang; atOnce: boolean },
): Reveal {
  const still = useRef(atOnce || pace === 'at-once' || lessMotion())
  const [shown, setShown] = useState(still.current ? Number.POSITIVE_INFINITY : 0)
  const done = shown >= signs
  const perSecond = PACES[pace][lang]
  useEffect(() => {
    if (done) return
    let frame = requestAnimationFrame(function grow(then) {
      frame = requestAnimationFrame((now) => {
        setShown((it) => it + ((now - then) / 1000) * perSecond)
        grow(now)
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [done, perSecond])
  return { shown, done, finish: () => setShown(Number.POSITIVE_INFINITY) }
}
