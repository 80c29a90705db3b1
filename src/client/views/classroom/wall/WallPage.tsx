import { instructorToken } from '../../../classroom/keys.ts'
import { useLang } from '../../use-session.ts'
import { ClassClock } from '../ClassClock.tsx'
import { deskModeOf } from '../desk/modes.tsx'
import { LineState } from '../LineState.tsx'
import { laterMsOf } from '../tender/tender-line.ts'
import { useClass } from '../use-class.ts'
import { useJoinAddress } from '../use-join-address.ts'
import { useAhead } from '../use-second.ts'
import { useStable } from '../use-stable.ts'
import { useClassText } from '../words.ts'
import { WallJoin } from './WallJoin.tsx'
import '../../debrief/styles/outcomes.css'
import '../../../styles/class/desk.css'
import '../../../styles/class/results.css'
import '../../../styles/class/wall.css'

/** What hangs on the wall, for everyone's eyes, read from ten metres: how to join; how far everyone is; what came of it. */
export function WallPage({ id }: { readonly id: string }) {
  const t = useClassText()
  const lang = useLang()
  const token = instructorToken()
  const line = useClass(token, id, 'projector')
  const join = useJoinAddress(token, id)
  const ahead = useAhead(line.seen.aheadMs)
  const room = line.part('class')
  const activity = useStable(room?.activity ?? null)
  const Mode = activity ? deskModeOf(activity.mode)?.Wall : undefined
  return (
    <main className="wall" data-stage={!activity ? 'join' : activity.ended ? 'over' : 'on'}>
      <header className="wall-head">
        <h1>{activity ? activity.title[lang] : (room?.title ?? t('title'))}</h1>
        {activity && (
          <ClassClock
            clock={activity.clock}
            laterMs={laterMsOf(line)}
            aheadMs={ahead}
            over={activity.ended !== null}
          />
        )}
        {activity && join.code && (
          <p className="wall-code">
            {t('desk.code')} <b>{join.code}</b>
          </p>
        )}
      </header>
      {token === null && <p className="wall-note">{t('wall.instructor')}</p>}
      {token !== null && <LineState line={line} />}
      {room && !activity && <WallJoin {...{ line, join }} />}
      {activity && Mode && <Mode {...{ line, activity }} />}
    </main>
  )
}
