import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Side } from '../../../../core/classroom/role.ts'
import type { ClassLine } from '../use-class.ts'
import { useNameOf } from '../use-name-of.ts'
import { useClassText } from '../words.ts'

/** Somewhere to sit, as it is called. */
export interface Place {
  readonly table: number
  readonly side: Side
  readonly name: string
}

interface Props {
  readonly title: string
  readonly team: PartOf<'match'>['teams']['vendor']
  readonly numbered: boolean
  /** Where its members may be moved; null once nobody moves any more. */
  readonly places: readonly Place[] | null
  readonly ask: ClassLine['ask']
}

/** Who sits in a team; the instructor may move anybody. */
export function SeatedTeam({ title, team, numbered, places, ask }: Props) {
  const t = useClassText()
  const nameOf = useNameOf(numbered)
  const { members, computer } = team
  return (
    <div className="team">
      <span className="told">{title}</span>
      <ul>
        {members.map((it) => (
          <li key={it.seat}>
            <span className="presence" data-present={it.present} />
            {nameOf(it)}
            <span className="unseen">{t(it.present ? 'desk.present' : 'desk.away')}</span>
            {places && <Reseat {...{ places, ask }} seat={it.seat} name={nameOf(it)} />}
          </li>
        ))}
        {computer && <li className="computer">{t('tables.computer')}</li>}
      </ul>
    </div>
  )
}

interface ReseatProps {
  readonly places: readonly Place[]
  readonly ask: ClassLine['ask']
  readonly seat: number
  readonly name: string
}

function Reseat({ places, ask, seat, name }: ReseatProps) {
  const t = useClassText()
  return (
    <select
      className="reseat"
      aria-label={t('tables.reseat.of', { name })}
      value=""
      onChange={(event) => {
        const to = places[Number(event.target.value)]
        if (to) void ask({ kind: 'seat-at', seat, table: to.table, side: to.side })
      }}
    >
      <option value="">{t('tables.reseat')}</option>
      {places.map((it, i) => (
        <option key={`${it.table}/${it.side}`} value={i}>
          {it.name}
        </option>
      ))}
    </select>
  )
}
