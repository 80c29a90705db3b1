import { useEffect, useRef, useState } from 'react'
import '../../styles/tour.css'
import { changeSettings } from '../../settings.ts'
import { useText } from '../use-session.ts'

/** What is shown, in the order it is met; each names a part of the meeting's page. */
const STOPS = ['stage', 'conversation', 'choices', 'notebook', 'leave'] as const

/** Whoever has talked on for so long has found his way, and the room needs the place. */
const LONGEST = 6 // decisions

/** The first minute, explained in passing: it covers nothing, holds nothing up, and is not shown again once closed. */
export function Tour({ decisions }: { readonly decisions: number }) {
  const t = useText()
  const [at, setAt] = useState(0)
  const told = useRef<HTMLParagraphElement>(null)
  const stop = STOPS[at] ?? STOPS[0]
  const close = (): void => changeSettings({ toured: true })
  useEffect(() => {
    document.documentElement.dataset.tour = stop
    return () => {
      delete document.documentElement.dataset.tour
    }
  }, [stop])
  useEffect(() => {
    if (decisions >= LONGEST) changeSettings({ toured: true })
  }, [decisions])
  const last = at === STOPS.length - 1
  return (
    <aside
      className="tour"
      aria-label={t('tour.title')}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <p ref={told} role="status">
        <span className="tour-count">
          {at + 1}/{STOPS.length}
        </span>{' '}
        {t(`tour.${stop}`)}
      </p>
      <div className="buttons">
        <button
          type="button"
          className="button main"
          data-tour-next=""
          onClick={() => (last ? close() : setAt(at + 1))}
        >
          {t(last ? 'tour.done' : 'tour.next')}
        </button>
        {!last && (
          <button type="button" className="quiet" data-tour-skip="" onClick={close}>
            {t('tour.skip')}
          </button>
        )}
      </div>
    </aside>
  )
}
