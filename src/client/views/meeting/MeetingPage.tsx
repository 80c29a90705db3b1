import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { adviceFor } from '../../../core/meeting/advice.ts'
import { gaugesOf } from '../../../core/meeting/gauges.ts'
import { type Meeting, tableIsOpen } from '../../../core/meeting/meeting.ts'
import { onStage } from '../../../core/meeting/on-stage.ts'
import { lineText, mayOf } from '../../../core/meeting/view.ts'
import { roleOf, type Script } from '../../../core/scenario/scenario.ts'
import { session } from '../../page.ts'
import { isTourOffered } from '../../tour.ts'
import { NoticeBar } from '../NoticeBar.tsx'
import { NotebookButton } from '../notebook/NotebookButton.tsx'
import { TopBar } from '../TopBar.tsx'
import { useLang, useSession, useText } from '../use-session.ts'
import { useSettings } from '../use-settings.ts'
import { Choices } from './Choices.tsx'
import { Clock } from './Clock.tsx'
import { Conversation } from './Conversation.tsx'
import { DrillGoal } from './DrillGoal.tsx'
import { EndPanel } from './EndPanel.tsx'
import { Gauges } from './Gauges.tsx'
import { Hint } from './Hint.tsx'
import { OfferPanel } from './OfferPanel.tsx'
import { offerOf } from './offer.ts'
import { orderOf } from './order.ts'
import { Stage } from './Stage.tsx'
import { talkOf } from './talk.ts'
import { useNumberKeys } from './use-number-keys.ts'
import { WalkAway } from './WalkAway.tsx'

const Tour = lazy(async () => ({ default: (await import('./Tour.tsx')).Tour }))

/** A meeting that is being taken up, is going on or could not be opened. */
export function MeetingPage({ renderer }: { readonly renderer: 'canvas' | null }) {
  const t = useText()
  const status = useSession((it) => it.status)
  const meeting = useSession((it) => it.meeting)
  const script = useSession((it) => it.script)
  const id = useSession((it) => it.id)
  const [, go] = useLocation()
  useEffect(() => {
    if (status === 'closed' && id) go(`/debrief/${id}`, { replace: true })
  }, [status, id, go])
  useEffect(
    () => () => {
      if (!session.store.getState().meeting?.ended) session.leave()
    },
    [],
  )
  if (status === 'seated' && meeting && script)
    return <Seated meeting={meeting} script={script} renderer={renderer} />
  return (
    <>
      <TopBar inMeeting />
      <main className="plain">
        <NoticeBar />
        {status === 'failed' ? (
          <Link href="/" className="button">
            {t('page.to-lobby')}
          </Link>
        ) : (
          <p className="waiting">{t('page.loading')}</p>
        )}
      </main>
    </>
  )
}

const sessionRoom = async () => (await import('../../meeting-room.ts')).roomOf(session.store)

interface SeatedProps {
  readonly meeting: Meeting
  readonly script: Script
  readonly renderer: 'canvas' | null
}

function Seated({ meeting, script, renderer }: SeatedProps) {
  const t = useText()
  const lang = useLang()
  const { toured } = useSettings()
  const writing = useSession((it) => it.writing)
  const panel = useRef<HTMLElement>(null)
  const { said, manners } = orderOf(meeting)
  const { mode, persona } = meeting.header
  const { scenario, table } = meeting
  const { bargaining } = scenario
  const talk = useMemo(() => talkOf(meeting, script, lang, t), [meeting, script, lang, t])
  const advice = mode === 'guided' ? adviceFor(meeting) : null
  const choose = (id: string): void => {
    if (!manners.includes(id)) return void session.move({ kind: 'say', choice: id })
    const { draft } = session.store.getState()
    const offer = table && bargaining && offerOf(table, bargaining, draft)
    if (offer) void session.move({ ...offer, say: id })
  }
  useNumberKeys([...said, ...manners], choose)
  useEffect(() => {
    const held = document.activeElement
    const lost = held === document.body || held === null
    if (meeting.before && lost) panel.current?.focus({ preventScroll: true })
  }, [meeting])
  const textOf = (id: string): string =>
    lineText({ id, who: 'SELLER', params: {}, turn: 0 }, script, lang)
  return (
    <div className={`meeting mode-${mode}`}>
      <TopBar title={scenario.title[lang]} badge={t(`mode.${mode}`)} inMeeting>
        <Clock meeting={meeting} />
        <NotebookButton
          {...{ talk, lang }}
          exam={mode === 'exam'}
          buyer={scenario.buyer[persona].name[lang]}
        />
      </TopBar>
      <NoticeBar />
      {!toured && isTourOffered() && (
        <Suspense fallback={null}>
          <Tour decisions={meeting.decisions} />
        </Suspense>
      )}
      <DrillGoal {...{ meeting, lang }} />
      <main className="floor">
        <h1 className="unseen">{scenario.title[lang]}</h1>
        <div className="view">
          <Stage
            {...{ lang, renderer }}
            seen={onStage(meeting)}
            roleOf={(who) => roleOf(scenario, who, persona)}
            untold={mode === 'exam'}
            source={sessionRoom}
          />
          {mode === 'guided' && <Gauges gauges={gaugesOf(meeting)} lang={lang} />}
        </div>
        <Conversation
          {...{ talk, lang }}
          scenario={scenario.id}
          moment={meeting}
          takingBack={
            meeting.ended || mode === 'exam'
              ? null
              : { any: mode === 'guided', onTakeBack: session.takeBack }
          }
        />
        <div className="deeds">
          <section className="panel" ref={panel} tabIndex={-1} aria-label={t('meeting.your-turn')}>
            {meeting.ended ? (
              <EndPanel meeting={meeting} ending={meeting.ended} />
            ) : (
              <>
                {tableIsOpen(meeting) && (
                  <a className="to-table" href="#table">
                    {t('table.to')}
                  </a>
                )}
                <Choices
                  label={t('meeting.choices')}
                  ids={said}
                  from={1}
                  {...{ textOf }}
                  onChoose={choose}
                  disabled={writing}
                />
                <div className="foot">
                  {advice && (
                    <Hint
                      key={meeting.turns}
                      code={advice.code}
                      need={scenario.needs.find((it) => it.id === advice.need)?.title[lang] ?? ''}
                    />
                  )}
                  <WalkAway onConfirm={() => session.move({ kind: 'walk-away' })} />
                </div>
              </>
            )}
          </section>
          {!meeting.ended && table && bargaining && (
            <OfferPanel
              {...{ table, bargaining, script, lang, manners }}
              may={mayOf(meeting)}
              hand={session}
              from={said.length + 1}
              onChoose={choose}
              disabled={writing}
            />
          )}
        </div>
      </main>
    </div>
  )
}
