import { useState } from 'react'
import type { BoardProps } from '../desk/mode-props.ts'
import { useClassText } from '../words.ts'
import { Found } from './Found.tsx'
import { Notes } from './Notes.tsx'
import { PainCards } from './PainCards.tsx'
import { Points } from './Points.tsx'
import { VisitTalk } from './VisitTalk.tsx'
import { Who } from './Who.tsx'
import '../../../styles/class/talk.css'
import '../../../styles/class/visit.css'

/** The instructor's part in the visits: the next stage, every table with what was found so far, and one of them closely. */
export function VisitBoard({ line, activity }: BoardProps) {
  const t = useClassText()
  const [closely, setClosely] = useState<number | null>(null)
  const visits = line.parts('visit')
  const found = new Map(line.parts('found').map((it) => [it.table, it]))
  const stage = visits[0]?.stage ?? 'prepare'
  const watch = (number: number): void => {
    const next = number === closely ? null : number
    setClosely(next)
    void line.ask({ kind: 'watch', what: next === null ? null : 'table', number: next })
  }
  return (
    <div className="visit-board">
      {activity.ended === null && (
        <p className="visit-stage">
          <b>{t(`visit.stage.${stage}`)}</b>
          <button
            type="button"
            className="button main"
            onClick={() => void line.ask({ kind: 'next-stage', from: stage })}
          >
            {t(`visit.next.${stage}`)}
          </button>
        </p>
      )}
      <ul>
        {visits.map((it) => {
          const result = found.get(it.number)
          return (
            <li key={it.number} className="visit-sheet">
              <p className="told">
                {t('visit.table', { n: it.number })} ·{' '}
                {t('visit.counts', { lines: it.lines, notes: it.notes })}
              </p>
              <Who visit={it} />
              {result && <Found found={result} />}
              <button
                type="button"
                className="button"
                aria-expanded={closely === it.number}
                onClick={() => watch(it.number)}
              >
                {t(closely === it.number ? 'visit.watch.not' : 'visit.watch')}
              </button>
              {closely === it.number && (
                <>
                  <PainCards cards={line.parts('pain', true)} seat={null} onPick={null} />
                  <VisitTalk
                    said={line.parts('said', true)}
                    pitches={line.part('pitches', 'watch/pitches')?.lines ?? []}
                    onPitch={null}
                  />
                  <Notes
                    {...{ line }}
                    activity={activity.number}
                    notes={line.parts('note', true)}
                    writes={false}
                  />
                  {it.task === 'solution' && (
                    <Points
                      {...{ line }}
                      activity={activity.number}
                      points={line.parts('point', true)}
                      does={null}
                    />
                  )}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
