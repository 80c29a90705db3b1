import { type ReactNode, useEffect, useRef } from 'react'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import type { Lang, Script } from '../../../core/scenario/scenario.ts'
import { exchangesOf } from '../../dialogue.ts'
import { useText } from '../use-session.ts'
import { Lines } from './Lines.tsx'
import { Meanings } from './Meanings.tsx'
import { ownWords } from './own-words.ts'

interface Props {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
  /** Takes decisions back; left out where the mode allows none. */
  readonly onTakeBack: (count: number) => void
}

/** Everything said so far, the newest last. Screen readers hear what is added. */
export function Conversation({ meeting, script, lang, onTakeBack }: Props) {
  const t = useText()
  const end = useRef<HTMLDivElement>(null)
  const exchanges = exchangesOf(meeting)
  const guided = meeting.header.mode === 'guided'
  /** What had been said when the page was opened is not said again. */
  const began = useRef(exchanges.length > 1 ? exchanges.length : 0)
  useEffect(() => {
    return end.current && meeting.before ? keepInView(end.current) : undefined
  }, [meeting])
  return (
    <section
      className="conversation"
      aria-label={t('meeting.conversation')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <div className="exchanges" role="log" aria-live="polite" aria-relevant="additions">
        {exchanges.map((exchange, index) => {
          const newest = index === exchanges.length - 1
          const back = exchanges.length - index
          const mayTakeBack =
            !meeting.ended &&
            index > 0 &&
            (guided || (meeting.header.mode === 'practice' && newest))
          return (
            <div
              // A talk only grows or is cut at its end, so the place of an exchange names it.
              key={`${index}/${exchange.lines[0]?.id ?? ''}`}
              ref={newest ? end : null}
              className={newest ? `exchange newest${index > 0 ? ' fresh' : ''}` : 'exchange'}
            >
              {exchange.own && (
                <Own {...{ meeting, script, lang, guided }} turn={exchange.own}>
                  {mayTakeBack && (
                    <button type="button" className="quiet" onClick={() => onTakeBack(back)}>
                      {t(guided ? 'meeting.take-back' : 'meeting.retry')}
                    </button>
                  )}
                </Own>
              )}
              <Lines
                {...{ meeting, script, lang, exchange }}
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

interface Said {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
  readonly guided: boolean
}

interface OwnProps extends Said {
  readonly turn: Turn
  readonly children: ReactNode
}

function Own({ meeting, script, lang, guided, turn, children }: OwnProps) {
  const t = useText()
  const { act, words } = ownWords(turn, meeting, script, lang, t)
  return (
    <div className="own">
      <div className="own-head">
        <p className="speaker">{t('meeting.you')}</p>
        {children}
      </div>
      {act && <p className="act">{act}</p>}
      {words && <p className="words">{words}</p>}
      {guided && <Meanings turn={turn} scenario={meeting.scenario} lang={lang} />}
    </div>
  )
}
