import { useEffect, useRef, useState } from 'react'
import type { OnStage } from '../../../core/meeting/on-stage.ts'
import type { Lang, Role } from '../../../core/scenario/scenario.ts'
import type { RoomSource } from '../../room-link.ts'
import { useText } from '../use-session.ts'
import { Silhouette } from './Silhouette.tsx'

interface Props {
  readonly seen: OnStage
  /** Somebody of the cast, by his key. */
  readonly roleOf: (who: string) => Pick<Role, 'name' | 'title'> | null
  /** In an exam nobody says what his face says. */
  readonly untold: boolean
  readonly lang: Lang
  readonly renderer: 'canvas' | null
  /** What the drawing follows; fetched with it. The same function for as long as it is the same room. */
  readonly source: () => Promise<RoomSource>
}

/** The page is at rest for this long before the room is fetched. */
const AFTER_MS = 400

/** The room, told in words; its drawing comes later and fades in. */
export function Stage({ seen, roleOf, untold, lang, renderer, source }: Props) {
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
        const [{ linkRoom }, room] = await Promise.all([import('../../room-link.ts'), source()])
        if (gone) return
        const stop = await linkRoom(parent, room, renderer)
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
  const { place, light, people } = seen
  // Of several the buyer is told of; while he is out, who is there instead.
  const [first] = people
  const role = first && roleOf(first.who)
  return (
    <figure className="stage">
      <Silhouette place={place} light={light} />
      <div className={drawn ? 'drawing drawn' : 'drawing'} ref={drawing} aria-hidden="true" />
      <figcaption>
        {first && role ? (
          <>
            <span className="person">
              {t('page.name-title', { name: role.name[lang], title: role.title[lang] })}
            </span>
            <span className={untold ? 'unseen' : 'cue'}>
              {t('stage.seen', {
                gesture: t(`gesture.${first.gesture}`),
                expression: t(`expression.${first.expression}`),
              })}
            </span>
          </>
        ) : (
          <span className="person">{t('stage.nobody')}</span>
        )}
      </figcaption>
    </figure>
  )
}
