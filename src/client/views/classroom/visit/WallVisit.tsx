import type { BoardProps } from '../desk/mode-props.ts'
import { useClassText } from '../words.ts'
import { Found } from './Found.tsx'
import { Who } from './Who.tsx'
import '../../../styles/class/visit.css'

/** Who visits whom, and how far they are; what was found once it is over. No card is here. */
export function WallVisit({ line, activity }: BoardProps) {
  const t = useClassText()
  const visits = line.parts('visit')
  const found = new Map(line.parts('found').map((it) => [it.table, it]))
  const stage = visits[0]?.stage ?? 'prepare'
  return (
    <div className="wall-visit">
      <h2>{t(activity.ended ? 'visit.over' : `visit.stage.${stage}`)}</h2>
      <ul>
        {visits.map((it) => {
          const result = found.get(it.number)
          return (
            <li key={it.number} className="visit-sheet">
              <p className="told">{t('visit.table', { n: it.number })}</p>
              <Who visit={it} />
              {result ? (
                <Found found={result} />
              ) : (
                <p className="told">{t('visit.counts', { lines: it.lines, notes: it.notes })}</p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
