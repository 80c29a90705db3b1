import type { PartOf } from '../../../../core/classroom/parts.ts'
import { otherSide, PARTS, type Side } from '../../../../core/classroom/role.ts'
import { useClassText } from '../words.ts'

type TeamPart = PartOf<'table'>['teams']['vendor']

interface Props {
  readonly teams: Readonly<Record<Side, TeamPart>>
  readonly side: Side
  readonly seat: number
}

/** Both teams: who is there, who has which part (K-149), and where the computer sits in. */
export function Teams({ teams, side, seat }: Props) {
  const t = useClassText()
  const many = teams[side].members.length > 1
  return (
    <div className="teams">
      <Team
        title={t('bargain.team.own', { side: t(`side.${side}`) })}
        team={teams[side]}
        seat={seat}
      />
      {many && (
        <dl className="parts">
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{t(`bargain.part.${part}`)}</dt>
              <dd>{t(`bargain.part.${part}.told`)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Team
        title={t('bargain.team.other', { side: t(`side.${otherSide(side)}`) })}
        team={teams[otherSide(side)]}
        seat={seat}
      />
    </div>
  )
}

interface TeamProps {
  readonly title: string
  readonly team: TeamPart
  readonly seat: number
}

function Team({ title, team, seat }: TeamProps) {
  const t = useClassText()
  const badges = team.members.length > 1
  return (
    <>
      <h2>{title}</h2>
      <ul className="members">
        {team.members.map((it) => (
          <li key={it.seat} className="sitter" data-present={it.present}>
            <span className="member">
              {it.name}
              {it.seat === seat && t('bargain.you')}
            </span>
            {badges &&
              it.parts.map((part) => (
                <span key={part} className="chip" data-part={part}>
                  {t(`bargain.part.${part}`)}
                </span>
              ))}
            <span className="told">{t(it.present ? 'bargain.here' : 'bargain.gone')}</span>
          </li>
        ))}
        {team.computer && (
          <li className="sitter" data-computer>
            <span className="member">{t('tables.computer')}</span>
            <span className="told">{t('bargain.computer')}</span>
          </li>
        )}
      </ul>
    </>
  )
}
