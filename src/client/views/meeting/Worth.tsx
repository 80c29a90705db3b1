import type { CSSProperties } from 'react'
import { ownPoints } from '../../../core/negotiation/board.ts'
import type { Bargaining, SellerPosition } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { round } from '../../package-words.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly bargaining: Bargaining
  readonly seller: SellerPosition
  readonly pack: Package
  readonly standing: Package | null
}

/** One's own points of a package, beside those of the buyer's offer and of no deal at all. */
export function Worth({ bargaining, seller, pack, standing }: Props) {
  const t = useText()
  const own = ownPoints(bargaining, pack)
  const most = Object.values(seller.points).reduce((sum, it) => sum + Math.max(...it), 0)
  const theirs = standing ? ownPoints(bargaining, standing) : null
  const share = (points: number): number => Math.min(1, Math.max(0, points / (most || 1)))
  const at = (points: number) => ({ '--at': share(points) }) as CSSProperties
  const { reservation } = seller
  const figures = [
    ['table.worth', own],
    ['table.worth-theirs', theirs],
    ['table.reservation', reservation],
  ] as const
  return (
    <div className={own < reservation ? 'worth breach' : 'worth'}>
      <div className="worth-bar" aria-hidden="true">
        <span className="fill" style={at(own)} />
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
      </dl>
    </div>
  )
}
