import { lazy, Suspense, useMemo, useState } from 'react'
import { isTourOffered } from '../../../tour.ts'
import { NotebookButton } from '../../notebook/NotebookButton.tsx'
import { TopBar } from '../../TopBar.tsx'
import { useLang, useText } from '../../use-session.ts'
import { useSettings } from '../../use-settings.ts'
import type { ClassLine } from '../use-class.ts'
import { useClassText } from '../words.ts'
import { PastRounds } from './PastRounds.tsx'
import { SeatBar } from './SeatBar.tsx'
import { SeatBrief } from './SeatBrief.tsx'
import { SeatClock } from './SeatClock.tsx'
import { SeatMeeting } from './SeatMeeting.tsx'
import { toldTalk } from './told-talk.ts'

const Tour = lazy(async () => ({ default: (await import('../../meeting/Tour.tsx')).Tour }))
const SeatReport = lazy(async () => ({ default: (await import('./SeatReport.tsx')).SeatReport }))

/** A seat while everyone plays a case: the brief, the meeting, and the debrief once it is given. */
export function CaseSeat({ id, line }: { readonly id: string; readonly line: ClassLine }) {
  const t = useText()
  const c = useClassText()
  const lang = useLang()
  const { toured } = useSettings()
  const [reads, setReads] = useState(false)
  const activity = line.part('class')?.activity
  const brief = line.part('brief')
  const lines = useMemo(() => line.parts('line'), [line])
  const bargaining = brief?.bargaining ?? null
  const talk = useMemo(() => toldTalk(lines, { bargaining, lang, t }), [lines, bargaining, lang, t])
  if (!activity || !brief) return null
  const scene = line.part('scene')
  const report = line.part('report')
  if (report && reads)
    return (
      <>
        <TopBar title={brief.title[lang]} badge={t(`mode.${brief.mode}`)} inMeeting>
          <PastRounds line={line} />
        </TopBar>
        <SeatBar {...{ id, line }} />
        <main className="after">
          <Suspense fallback={<p className="waiting">{t('page.loading')}</p>}>
            <SeatReport part={report} onBack={() => setReads(false)} />
          </Suspense>
        </main>
      </>
    )
  const over = activity.ended !== null
  return (
    <div className={`meeting class-seat mode-${brief.mode}`}>
      <TopBar title={brief.title[lang]} badge={t(`mode.${brief.mode}`)} inMeeting>
        {!over && !scene?.ended && (
          <SeatClock
            clock={activity.clock}
            run={scene ?? null}
            limitMs={scene ? brief.limitMs : null}
            aheadMs={line.seen.aheadMs}
          />
        )}
        <PastRounds line={line} />
        {scene && (
          <NotebookButton
            {...{ talk, lang }}
            exam={brief.mode === 'exam'}
            buyer={brief.buyer.name[lang]}
          />
        )}
      </TopBar>
      <SeatBar {...{ id, line }} />
      {scene && !over && !toured && isTourOffered() && (
        <Suspense fallback={null}>
          <Tour decisions={scene.decisions} />
        </Suspense>
      )}
      {scene ? (
        <SeatMeeting
          {...{ line, activity, brief, scene, lines, talk }}
          onReport={report ? () => setReads(true) : null}
        />
      ) : over ? (
        <main className="lobby class-waiting">
          <p>{c('seat.not-begun')}</p>
          <p>{c('seat.next')}</p>
        </main>
      ) : (
        <SeatBrief {...{ line, activity, brief }} />
      )}
    </div>
  )
}
