import { useLang } from '../../use-session.ts'
import { ClassClock } from '../ClassClock.tsx'
import { laterMsOf } from '../tender/tender-line.ts'
import type { ClassLine } from '../use-class.ts'
import { useAhead } from '../use-second.ts'
import { useStable } from '../use-stable.ts'
import { useClassText } from '../words.ts'
import { Confirm } from './Confirm.tsx'
import type { ActivityPart } from './mode-props.ts'
import { deskModeOf } from './modes.tsx'
import { Nudge } from './Nudge.tsx'

interface Props {
  readonly line: ClassLine
  readonly activity: ActivityPart
}

/** What goes on now: its clock, what the instructor can do with it, and the board of its mode. */
export function Live({ line, activity }: Props) {
  const t = useClassText()
  const lang = useLang()
  const ahead = useAhead(line.seen.aheadMs)
  const clock = useStable(activity.clock)
  const { ask } = line
  const mode = deskModeOf(activity.mode)
  const paused = clock.pausedAt !== null
  return (
    <>
      <section className="live-bar" aria-label={t('desk.live')}>
        <div className="live-title">
          <h2>{activity.title[lang]}</h2>
          <p className="told">{mode && t(mode.title)}</p>
        </div>
        <ClassClock
          clock={clock}
          laterMs={laterMsOf(line)}
          aheadMs={ahead}
          over={activity.ended !== null}
        />
        {activity.ended === null && (
          <div className="buttons">
            <button
              type="button"
              className="button"
              onClick={() => void ask({ kind: paused ? 'resume' : 'pause' })}
            >
              {t(paused ? 'desk.resume' : 'desk.pause')}
            </button>
            <button
              type="button"
              className="button"
              disabled={clock.limitMs === null}
              onClick={() => void ask({ kind: 'extend', minutes: 5 })}
            >
              {t('desk.extend', { minutes: 5 })}
            </button>
            <Nudge ask={ask} seat={null} name={null} className="button" />
            <Confirm
              className="button grave"
              label={t('desk.end')}
              title={t('desk.end.title')}
              told={t('desk.end.told')}
              go={t('desk.end.go')}
              onConfirm={() => void ask({ kind: 'end' })}
            />
          </div>
        )}
      </section>
      {mode && <mode.Board {...{ line, activity }} />}
    </>
  )
}
