import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useLang } from '../../use-session.ts'
import type { BoardProps } from '../desk/mode-props.ts'
import { crowdOf } from '../wall/crowd.ts'
import { useClassText } from '../words.ts'
import { Found, talkShare } from './Found.tsx'
import { Who } from './Who.tsx'
import '../../../styles/class/visit.css'

/** More tables than this are told in a line each. */
const IN_CARDS = 3

/** Who visits whom, and how far they are; what was found once it is over. No card is here. */
export function WallVisit({ line, activity }: BoardProps) {
  const t = useClassText()
  const visits = line.parts('visit')
  const found = new Map(line.parts('found').map((it) => [it.table, it]))
  const stage = visits[0]?.stage ?? 'prepare'
  return (
    <div className="wall-visit">
      <h2>{t(activity.ended ? 'visit.over' : `visit.stage.${stage}`)}</h2>
      {visits.length > IN_CARDS ? (
        <VisitLines {...{ visits, found }} />
      ) : (
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
      )}
    </div>
  )
}

interface LinesProps {
  readonly visits: readonly PartOf<'visit'>[]
  readonly found: ReadonlyMap<number, PartOf<'found'>>
}

/** Many tables, a line each: who sits there and how far they are; when it is over what each brought to light. */
function VisitLines({ visits, found }: LinesProps) {
  const t = useClassText()
  const lang = useLang()
  const comma = lang === 'zh' ? '、' : ', '
  const over = found.size > 0
  const solution = visits[0]?.task === 'solution'
  const namesOf = (people: PartOf<'visit'>['vendor']): string =>
    people.map((it) => it.name).join(comma)
  const heads = over
    ? [
        t('visit.found.pains'),
        t('visit.found.impacts'),
        t('visit.found.kinds'),
        t('visit.found.talk'),
        t('visit.found.early'),
        ...(solution ? [t('visit.found.alike')] : []),
      ]
    : [t('side.customer'), t('side.vendor'), t('visit.wall.said'), t('visit.wall.notes')]
  const cellsOf = (it: PartOf<'visit'>): readonly (string | number)[] => {
    const of = found.get(it.number)
    if (!of) return [namesOf(it.customer), namesOf(it.vendor), it.lines, it.notes]
    const share = talkShare(of)
    return [
      `${of.pains.found} / ${of.pains.hidden}`,
      `${of.impacts.found} / ${of.impacts.hidden}`,
      `${of.kinds.length} / 4`,
      share === null ? '–' : `${share}%`,
      `${of.pitches.early} / ${of.pitches.marked}`,
      ...(of.points ? [`${of.points.alike} / ${of.points.classed}`] : []),
    ]
  }
  return (
    <table className="wall-list" data-crowd={crowdOf(visits.length, [8, 12, 18])}>
      <thead>
        <tr>
          <td />
          <td />
          {heads.map((it) => (
            <th key={it} scope="col">
              {it}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {visits.map((it) => (
          <tr key={it.number}>
            <th scope="row">{it.number}</th>
            <td>{it.company.name[lang]}</td>
            {cellsOf(it).map((cell, i) => (
              <td key={i} className={over ? 'figure' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
