import { useEffect, useState } from 'react'
import type { ClassLine } from '../use-class.ts'
import type { JoinAddress } from '../use-join-address.ts'
import { useClassText } from '../words.ts'
import { spaced } from './ClassesPage.tsx'
import { JoinCard } from './JoinCard.tsx'
import { Live } from './Live.tsx'
import { deskModeOf } from './modes.tsx'
import { People } from './People.tsx'
import { Past } from './results/Past.tsx'
import { Start } from './Start.tsx'

interface Props {
  readonly id: string
  readonly line: ClassLine
  readonly join: JoinAddress
}

const VIEWS = ['class', 'live', 'results'] as const
type View = (typeof VIEWS)[number]

/** The console of a class: who comes and what is played next; what goes on; what came of it. It turns to what happens by itself. */
export function Console({ id, line, join }: Props) {
  const t = useClassText()
  const [view, setView] = useState<View>('class')
  const room = line.part('class')
  const activity = room?.activity ?? null
  const runs = activity !== null && activity.ended === null
  const stays = activity !== null && (deskModeOf(activity.mode)?.stays ?? false)
  const shown = runs || stays
  const number = activity?.number ?? 0
  useEffect(() => {
    if (number > 0) setView(shown ? 'live' : 'results')
  }, [number, shown])
  if (!room) return null
  return (
    <>
      <header className="desk-head">
        <h1>{room.title}</h1>
        <p className="desk-count">
          {t('desk.count', { present: room.present, seats: room.seats })}
        </p>
        {join.code && (
          <p className="desk-code">
            {t('desk.code')} <b>{spaced(join.code)}</b>
          </p>
        )}
        <button
          type="button"
          className="switch"
          role="switch"
          aria-checked={room.numbered}
          onClick={() => void line.ask({ kind: 'numbered', on: !room.numbered })}
        >
          {t('desk.numbered')}
        </button>
        <a className="button" href={`/class/${id}/wall`} target="_blank" rel="noreferrer">
          {t('desk.wall')}
        </a>
      </header>
      <nav className="desk-views" aria-label={t('desk.views')}>
        {VIEWS.map((it) => (
          <button
            key={it}
            type="button"
            aria-current={it === view ? 'page' : undefined}
            disabled={it === 'live' && !shown}
            onClick={() => setView(it)}
          >
            {t(`desk.view.${it}`)}
          </button>
        ))}
      </nav>
      {view === 'class' && (
        <div className="desk-columns">
          <div className="desk-column">
            <JoinCard join={join} />
            <People line={line} />
          </div>
          <div className="desk-column">
            {runs ? <p className="notice">{t('desk.runs')}</p> : <Start line={line} />}
          </div>
        </div>
      )}
      {view === 'live' && activity && shown && <Live {...{ line, activity }} />}
      {view === 'results' && <Past key={number} line={line} latest={number} />}
    </>
  )
}
