import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { gaugesOf } from '../../../../core/meeting/gauges.ts'
import type { Meeting } from '../../../../core/meeting/meeting.ts'
import { onStage } from '../../../../core/meeting/on-stage.ts'
import { lineText } from '../../../../core/meeting/view.ts'
import { roleOf } from '../../../../core/scenario/scenario.ts'
import { Gauges } from '../../meeting/Gauges.tsx'
import { Stage } from '../../meeting/Stage.tsx'
import type { Telling } from '../telling.ts'
import type { SayReview } from './words.ts'

interface Props {
  /** As it stood before the move. */
  readonly meeting: Meeting
  readonly telling: Telling
  readonly t: SayReview
}

/** A moment of the meeting again: the same room, what had just been said, and now also the mind that was hidden. */
export function RoomThen({ meeting, telling, t }: Props): ReactElement {
  const { script, lang } = telling
  const source = useMemo(
    () => async () => {
      const { roomOf } = await import('../../../meeting-room.ts')
      return roomOf({
        getState: () => ({ meeting, script, lang }),
        subscribe: () => () => undefined,
      })
    },
    [meeting, script, lang],
  )
  const [drawn, setDrawn] = useState(asked)
  useEffect(() => {
    asked = drawn
  }, [drawn])
  const { scenario, header } = meeting
  return (
    <div className="room-then">
      <h4>{t('then')}</h4>
      {drawn ? (
        <Stage
          {...{ lang, source }}
          seen={onStage(meeting)}
          roleOf={(who) => roleOf(scenario, who, header.persona)}
          untold={header.mode === 'exam'}
          renderer={rendererAsked()}
        />
      ) : (
        <button type="button" className="button" onClick={() => setDrawn(true)}>
          {t('room.show')}
        </button>
      )}
      <div className="room-then-heard">
        {meeting.lines.map((line) => (
          <p key={line.turn}>
            <b>{roleOf(scenario, line.who, header.persona)?.name[lang] ?? ''}</b>{' '}
            {lineText(line, script, lang)}
          </p>
        ))}
      </div>
      <h4>{t('mind', { name: telling.name })}</h4>
      <Gauges gauges={gaugesOf(meeting)} lang={lang} />
    </div>
  )
}

/** Asked for once, the room is shown at every move looked at. */
let asked = false

const rendererAsked = (): 'canvas' | null =>
  new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : null
