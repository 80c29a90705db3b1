import { SIDES } from '../../../../core/classroom/role.ts'
import type { BoardProps } from '../desk/mode-props.ts'
import { Frontier } from '../Frontier.tsx'
import { useNameOf } from '../use-name-of.ts'
import { useClassText } from '../words.ts'
import { crowdOf } from './crowd.ts'

/** The tables without their cards; when it is over, every deal in one picture. */
export function WallVersus({ line, activity }: BoardProps) {
  const t = useClassText()
  const nameOf = useNameOf(line.part('class')?.numbered ?? false)
  const picture = line.part('picture')
  if (activity.ended && picture)
    return (
      <div className="wall-picture">
        <Frontier picture={picture} />
      </div>
    )
  const pairs = line.parts('pair')
  const ended = pairs.filter((it) => it.ended !== null).length
  return (
    <>
      <p className="wall-progress">
        <b>{ended}</b> / {pairs.length} {t('wall.tables-done')}
      </p>
      <ul className="wall-tables" data-crowd={crowdOf(pairs.length, [9, 16, 30])}>
        {pairs.map((it) => (
          <li key={it.number} data-ended={it.ended ?? undefined}>
            <b>{it.number}</b>
            <span className="wall-teams">
              {SIDES.map((side) => (
                <span key={side}>
                  {it.teams[side].members.map(nameOf).join(' · ') || t('tables.computer')}
                </span>
              ))}
            </span>
            <span className="wall-state">
              {it.ended
                ? t(`tables.ended.${it.ended}`)
                : it.away
                  ? t('wall.break')
                  : t('tables.offers', { count: it.offers })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
