import { type ReactNode, useEffect, useRef } from 'react'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'
import { Lines } from './Lines.tsx'
import { Meanings } from './Meanings.tsx'
import type { SaidExchange, SaidOwn } from './talk.ts'

interface Props {
  /** The case, by id. */
  readonly scenario: string
  readonly talk: readonly SaidExchange[]
  /** Whatever it stands for: the newest exchange comes into view with each new one. */
  readonly moment: unknown
  readonly lang: Lang
  readonly takingBack: TakingBack | null
}

/** How decisions are taken back: the newest alone, or as many as one likes. */
export interface TakingBack {
  readonly any: boolean
  readonly onTakeBack: (count: number) => void
}

/** Everything said so far, the newest last. Screen readers hear what is added. */
export function Conversation({ scenario, talk, moment, lang, takingBack }: Props) {
  const t = useText()
  const end = useRef<HTMLDivElement>(null)
  /** What had been said when the page was opened is not said again. */
  const began = useRef(talk.length > 1 ? talk.length : 0)
  const hasBegun = talk.length > 1
  useEffect(() => {
    return end.current && hasBegun ? keepInView(end.current) : undefined
  }, [moment, hasBegun])
  return (
    <section
      className="conversation"
      aria-label={t('meeting.conversation')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <div className="exchanges" role="log" aria-live="polite" aria-relevant="additions">
        {talk.map(({ key, own, lines }, index) => {
          const newest = index === talk.length - 1
          const mayTakeBack = takingBack && index > 0 && (takingBack.any || newest)
          return (
            <div
              key={key}
              ref={newest ? end : null}
              className={newest ? `exchange newest${index > 0 ? ' fresh' : ''}` : 'exchange'}
            >
              {own && (
                <Own {...{ own, lang }}>
                  {mayTakeBack && (
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => takingBack.onTakeBack(talk.length - index)}
                    >
                      {t(takingBack.any ? 'meeting.take-back' : 'meeting.retry')}
                    </button>
                  )}
                </Own>
              )}
              <Lines
                {...{ scenario, lang }}
                said={lines}
                appears={newest && index >= began.current}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}

const EDGE_PX = 8

const framed = (talk: HTMLElement): boolean => getComputedStyle(talk).overflowY === 'auto'

const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** In a frame of its own it stays in view whatever comes in late, until the reader scrolls himself. */
function keepInView(newest: HTMLElement): () => void {
  bringIntoView(newest)
  const talk = newest.closest<HTMLElement>('.conversation')
  if (!talk || !framed(talk)) return () => undefined
  const watch = new ResizeObserver(() => bringIntoView(newest))
  const stop = (): void => {
    watch.disconnect()
    for (const way of BY_HAND) talk.removeEventListener(way, stop)
  }
  watch.observe(talk)
  watch.observe(newest)
  for (const way of BY_HAND) talk.addEventListener(way, stop, { passive: true })
  return stop
}

/**
 * The newest exchange comes into view: all of it where the talk has the room, else from the answer on. On a page that scrolls as a whole it
 * begins under what covers the top, and its choices follow below it.
 */
function bringIntoView(newest: HTMLElement): void {
  const talk = newest.closest<HTMLElement>('.conversation')
  if (talk && framed(talk)) {
    const answer = newest.querySelector<HTMLElement>('.spoken') ?? newest
    const answerAt = answer.getBoundingClientRect().top - talk.getBoundingClientRect().top
    talk.scrollTop = Math.min(talk.scrollHeight, talk.scrollTop + answerAt - EDGE_PX)
    return
  }
  const view = newest.closest('.floor')?.querySelector<HTMLElement>('.view')
  const sticks = view !== null && view !== undefined && getComputedStyle(view).position === 'sticky'
  const coveredPx = sticks ? view.offsetHeight + Number.parseFloat(getComputedStyle(view).top) : 0
  newest.style.scrollMarginBlockStart = `${coveredPx + EDGE_PX}px`
  newest.scrollIntoView({ block: 'start' })
}

interface OwnProps {
  readonly own: SaidOwn
  readonly lang: Lang
  readonly children: ReactNode
}

function Own({ own: { act, words, meant }, lang, children }: OwnProps) {
  const t = useText()
  return (
    <div className="own">
      <div className="own-head">
        <p className="speaker">{t('meeting.you')}</p>
        {children}
      </div>
      {act && <p className="act">{act}</p>}
      {words && <p className="words">{words}</p>}
      {meant && <Meanings {...{ meant, lang }} />}
    </div>
  )
}
