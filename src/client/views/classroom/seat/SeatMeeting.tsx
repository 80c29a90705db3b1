import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand/react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { Choices } from '../../meeting/Choices.tsx'
import { Conversation } from '../../meeting/Conversation.tsx'
import { Gauges } from '../../meeting/Gauges.tsx'
import { Hint } from '../../meeting/Hint.tsx'
import { OfferPanel } from '../../meeting/OfferPanel.tsx'
import { offerOf } from '../../meeting/offer.ts'
import { Stage } from '../../meeting/Stage.tsx'
import type { SaidExchange } from '../../meeting/talk.ts'
import { useNumberKeys } from '../../meeting/use-number-keys.ts'
import { WalkAway } from '../../meeting/WalkAway.tsx'
import { useLang, useText } from '../../use-session.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { SeatEnd } from './SeatEnd.tsx'
import { toldRole, wordsNow } from './told-talk.ts'
import { useSeatHand } from './use-seat-hand.ts'
import { useToldRoom } from './use-told-room.ts'
import { useToldSound } from './use-told-sound.ts'

interface Props {
  readonly line: ClassLine
  readonly activity: NonNullable<PartOf<'class'>['activity']>
  readonly brief: PartOf<'brief'>
  readonly scene: PartOf<'scene'>
  readonly lines: readonly PartOf<'line'>[]
  readonly talk: readonly SaidExchange[]
  /** Opens the debrief; null while it is not given. */
  readonly onReport: (() => void) | null
}

/** The meeting as it is drawn everywhere, from what the host tells of it: he plays, this page asks. */
export function SeatMeeting({ line, activity, brief, scene, lines, talk, onReport }: Props) {
  const t = useText()
  const c = useClassText()
  const lang = useLang()
  const panel = useRef<HTMLElement>(null)
  const hand = useSeatHand(line, activity.number, scene)
  const asking = useStore(hand.store, (it) => it.asking)
  const { bargaining, mode, persona } = brief
  const { choices, may, table, moves, gauges, hint, stage } = scene
  const source = useToldRoom({ scene, lines, persona, lang })
  useToldSound({ activity, brief, scene, lines, aheadMs: line.seen.aheadMs, moving: asking })
  const script = useMemo(() => wordsNow(bargaining, choices), [bargaining, choices])
  const paused = activity.clock.pausedAt !== null
  const over = scene.ended !== null || activity.ended !== null
  const still = paused || over
  const said = choices.flatMap((it) => (it.manner ? [] : [it.id]))
  const manners = choices.flatMap((it) => (it.manner ? [it.id] : []))
  const choose = (id: string): void => {
    if (still) return
    if (!manners.includes(id)) return void hand.move({ kind: 'say', choice: id })
    const { draft } = hand.store.getState()
    const offer = table && bargaining && offerOf(table, bargaining, draft)
    if (offer) void hand.move({ ...offer, say: id })
  }
  useNumberKeys([...said, ...manners], choose)
  useEffect(() => {
    const held = document.activeElement
    if (moves > 0 && (held === document.body || held === null))
      panel.current?.focus({ preventScroll: true })
  }, [moves])
  return (
    <main className="floor">
      <h1 className="unseen">{brief.title[lang]}</h1>
      <div className="view">
        <Stage
          {...{ lang, source }}
          roleOf={toldRole(brief, lines)}
          seen={stage}
          untold={mode === 'exam'}
          renderer={rendererAsked()}
        />
        {gauges && <Gauges gauges={gauges} lang={lang} />}
      </div>
      <Conversation
        {...{ talk, lang }}
        scenario={brief.case}
        moment={moves}
        takingBack={
          still || !may.includes('take-back')
            ? null
            : {
                any: mode === 'guided',
                onTakeBack: (count) => void hand.move({ kind: 'take-back', count }),
              }
        }
      />
      <div className="deeds">
        <section className="panel" ref={panel} tabIndex={-1} aria-label={t('meeting.your-turn')}>
          {over ? (
            <SeatEnd {...{ activity, scene, onReport }} report={line.part('report') ?? null} />
          ) : (
            <>
              {asking && <Sending cut={line.seen.status !== 'open'} />}
              {paused ? (
                <p className="paused" role="status">
                  {c('seat.paused')}
                </p>
              ) : (
                <>
                  {may.includes('leave') && (
                    <a className="to-table" href="#table">
                      {t('table.to')}
                    </a>
                  )}
                  <Choices
                    label={t('meeting.choices')}
                    ids={said}
                    from={1}
                    textOf={(id) => script[lang][id] ?? ''}
                    onChoose={choose}
                    disabled={asking}
                  />
                  <div className="foot">
                    {hint && <Hint key={moves} code={hint.code} need={hint.need?.[lang] ?? ''} />}
                    <WalkAway onConfirm={() => void hand.move({ kind: 'walk-away' })} />
                  </div>
                </>
              )}
            </>
          )}
        </section>
        {!over && table && bargaining && (
          <div className="held" inert={paused}>
            <OfferPanel
              {...{ table, bargaining, may, hand, script, lang, manners }}
              from={said.length + 1}
              onChoose={choose}
              disabled={asking}
            />
          </div>
        )}
      </div>
    </main>
  )
}

/** What was asked and has not been answered, told once it takes a moment. */
function Sending({ cut }: { readonly cut: boolean }) {
  const c = useClassText()
  return (
    <p className={cut ? 'sending cut' : 'sending'} role="status">
      {c(cut ? 'seat.sending.cut' : 'seat.sending')}
    </p>
  )
}

const rendererAsked = (): 'canvas' | null =>
  new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : null
