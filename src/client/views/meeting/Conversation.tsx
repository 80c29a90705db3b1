import { type ReactNode, useEffect, useRef } from 'react'
import type { Meeting, SpokenLine } from '../../../core/meeting/meeting.ts'
import type { Turn } from '../../../core/meeting/turn.ts'
import { lineText } from '../../../core/meeting/view.ts'
import { type Lang, roleOf, type Script } from '../../../core/scenario/scenario.ts'
import { type Exchange, exchangesOf } from '../../dialogue.ts'
import { useText } from '../use-session.ts'
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
  useEffect(() => {
    if (end.current && meeting.before) bringIntoView(end.current)
  }, [meeting])
  return (
    <section className="conversation" aria-label={t('meeting.conversation')}>
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
              {exchange.lines.map((line) => (
                <Spoken
                  key={`${line.turn}/${line.id}`}
                  {...{ meeting, script, lang, line, guided }}
                  turn={turnOf(exchange, line)}
                />
              ))}
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** The newest exchange begins under what covers the top of the page; its choices follow below it. */
function bringIntoView(newest: HTMLElement): void {
  const view = newest.closest('.floor')?.querySelector<HTMLElement>('.view')
  const sticks = view !== null && view !== undefined && getComputedStyle(view).position === 'sticky'
  const coveredPx = sticks ? view.offsetHeight + Number.parseFloat(getComputedStyle(view).top) : 0
  newest.style.scrollMarginBlockStart = `${coveredPx + 8}px`
  newest.scrollIntoView({ block: 'start' })
}

const turnOf = (exchange: Exchange, line: SpokenLine): Turn | undefined =>
  exchange.turns.find((it) => it.n === line.turn)

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

interface SpokenProps extends Said {
  readonly line: SpokenLine
  readonly turn: Turn | undefined
}

function Spoken({ meeting, script, lang, guided, line, turn }: SpokenProps) {
  const role = roleOf(meeting.scenario, line.who, meeting.header.persona)
  return (
    <div className={line.who === 'ROOM' ? 'spoken stage-direction' : 'spoken'}>
      {role && <p className="speaker">{role.name[lang]}</p>}
      <p className="words" data-line={line.id}>
        {lineText(line, script, lang)}
      </p>
      {guided && turn && <Meanings turn={turn} scenario={meeting.scenario} lang={lang} />}
    </div>
  )
}
