import { useEffect, useRef, useState } from 'react'
import { cueNow } from '../../../core/meeting/cue-now.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { presentAt } from '../../../core/meeting/present.ts'
import { settingAt } from '../../../core/meeting/setting.ts'
import { type Lang, roleOf } from '../../../core/scenario/scenario.ts'
import { session } from '../../page.ts'
import type { RoomSource } from '../../room-link.ts'
import { useText } from '../use-session.ts'
import { Silhouette } from './Silhouette.tsx'

interface Props {
  readonly meeting: Meeting
  readonly lang: Lang
  readonly renderer: 'canvas' | null
  /** What the drawing follows: the session, unless a moment of a meeting is looked at again. */
  readonly source?: RoomSource
}

/** The page is at rest for this long before the room is fetched. */
const AFTER_MS = 400

/** The room, told in words; its drawing comes later and fades in. */
export function Stage({ meeting, lang, renderer, source = session.store }: Props) {
  const t = useText()
  const drawing = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const parent = drawing.current
    if (!parent) return
    let gone = false
    let leave = (): void => undefined
    const timer = setTimeout(async () => {
      try {
        const { linkRoom } = await import('../../room-link.ts')
        if (gone) return
        const stop = await linkRoom(parent, source, renderer)
        if (gone) return stop()
        leave = stop
        setDrawn(true)
      } catch (error) {
        // The talk goes on in words alone.
        console.warn(error)
      }
    }, AFTER_MS)
    return () => {
      gone = true
      clearTimeout(timer)
      leave()
    }
  }, [renderer, source])
  const { place, light } = settingAt(meeting, meeting.turns)
  // Of several the buyer is told of; while he is out, who is there instead.
  const [who] = presentAt(meeting)
  const role = who === undefined ? null : roleOf(meeting.scenario, who, meeting.header.persona)
  const cue = cueNow(meeting, who)
  const seen = t('stage.seen', {
    gesture: t(`gesture.${cue.gesture}`),
    expression: t(`expression.${cue.expression}`),
  })
  return (
    <figure className="stage">
      <Silhouette place={place} light={light} />
      <div className={drawn ? 'drawing drawn' : 'drawing'} ref={drawing} aria-hidden="true" />
      <figcaption>
        {role ? (
          <>
            <span className="person">
              {t('page.name-title', { name: role.name[lang], title: role.title[lang] })}
            </span>
            <span className={meeting.header.mode === 'exam' ? 'unseen' : 'cue'}>{seen}</span>
          </>
        ) : (
          <span className="person">{t('stage.nobody')}</span>
        )}
      </figcaption>
    </figure>
  )
}
