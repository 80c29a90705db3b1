import type { CSSProperties } from 'react'
import { ownPoints } from '../../../core/negotiation/board.ts'
import { levelsOf, type Table } from '../../../core/negotiation/table.ts'
import type { OpenBargaining, SellerPosition } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { round } from '../../package-words.ts'
import { useText } from '../use-session.ts'
import { signed } from './signed.ts'

interface Props {
  readonly bargaining: OpenBargaining
  readonly seller: SellerPosition
  readonly table: Table
  readonly pack: Package
  /** What the term asked for with it would add. */
  readonly asked: number
}

/** One's own points of a package, issue by issue, beside those of the buyer's offer, of one's last and of no deal at all. */
export function Worth({ bargaining, seller, table, pack, asked }: Props) {
  const t = useText()
  // What has been granted is part of every deal from now on [N6].
  const granted = bargaining.conditions
    .filter((it) => table.taken.includes(it.id))
    .reduce((sum, it) => sum + it.worth, 0)
  const last = table.offers.at(-1)?.packages[0]
  const own = ownPoints(bargaining, pack) + granted
  const theirs = table.standing ? ownPoints(bargaining, table.standing) + granted : null
  const most = mostOf(bargaining, seller)
  const at = (points: number) =>
    ({ '--at': Math.min(1, Math.max(0, points / (most || 1))) }) as CSSProperties
  const { reservation } = seller
  const figures = [
    ['table.worth', own],
    ['table.worth-asked', asked > 0 ? own + asked : null],
    ['table.worth-theirs', theirs],
    ['table.reservation', reservation],
  ] as const
  return (
    <div className={own < reservation ? 'worth breach' : 'worth'}>
      <div className="worth-bar" aria-hidden="true">
        {partsOf(bargaining, seller, pack, granted).map(({ id, from, points }) => (
          <span
            key={id}
            className="part"
            style={{ ...at(from), '--part': points / (most || 1) } as CSSProperties}
          />
        ))}
        {theirs !== null && <span className="mark" style={at(theirs)} />}
        <span className="least" style={at(reservation)} />
      </div>
      <dl className="figures">
        {figures.map(([name, points]) =>
          points === null ? null : (
            <div key={name} data-figure={name}>
              <dt>{t(name)}</dt>
              <dd>{t('table.points', { points: round(points) })}</dd>
            </div>
          ),
        )}
        {last && (
          <div data-figure="table.since-last">
            <dt>{t('table.since-last')}</dt>
            <dd>{signed(own - granted - ownPoints(bargaining, last))}</dd>
          </div>
        )}
      </dl>
      {own < reservation && (
        <p className="breach-told" role="status">
          {t('table.below-reservation')}
        </p>
      )}
    </div>
  )
}

/** The most there can be, terms granted and all. */
const mostOf = ({ conditions }: OpenBargaining, { points }: SellerPosition): number =>
  Object.values(points).reduce((sum, it) => sum + Math.max(...it), 0) +
  conditions.reduce((sum, it) => sum + it.worth, 0)

interface Part {
  readonly id: string
  readonly from: number
  readonly points: number
}

/** The package as a row of parts, one an issue, and what was granted at the end. */
const partsOf = (
  { issues }: OpenBargaining,
  { points }: SellerPosition,
  pack: Package,
  granted: number,
): readonly Part[] => {
  const parts: Part[] = []
  let from = 0
  const add = (id: string, worth: number): void => {
    if (worth > 0) parts.push({ id, from, points: worth })
    from += worth
  }
  for (const it of issues) add(it.id, points[it.id]?.[levelsOf(it).indexOf(pack[it.id] ?? '')] ?? 0)
  add('granted', granted)
  return parts
}
