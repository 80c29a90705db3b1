import type { PartOf } from '../../../../core/classroom/parts.ts'
import { SIDES, type Side } from '../../../../core/classroom/role.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly teams: PartOf<'table'>['teams']
  readonly side: Side
  readonly seat: number
}

/** Who sits on either side, what each has to do in his team, and who is away. */
export function Teams({ teams, side, seat }: Props) {
  const t = useClassText()
  const mine = teams[side].members.find((it) => it.seat === seat)
  return (
    <section className="table-teams">
      {SIDES.map((it) => (
        <div key={it} data-own={it === side || undefined}>
          <h3>
            {t(`side.${it}`)}{' '}
            <span className="told">{t(it === side ? 'table.team.own' : 'table.team.other')}</span>
          </h3>
          <ul>
            {teams[it].members.map((member) => (
              <li key={member.seat} data-present={member.present}>
                {member.name}
                {member.seat === seat && ` (${t('table.you')})`}
                {!member.present && ` · ${t('table.away')}`}{' '}
                {teams[it].members.length > 1 && (
                  <span className="told">
                    {member.parts.map((part) => t(`table.role.${part}`)).join(' · ')}
                  </span>
                )}
              </li>
            ))}
            {teams[it].computer && <li className="computer">{t('table.computer')}</li>}
          </ul>
        </div>
      ))}
      {mine && teams[side].members.length > 1 && (
        <p className="told">{mine.parts.map((part) => t(`table.role.${part}.told`)).join(' ')}</p>
      )}
    </section>
  )
}
