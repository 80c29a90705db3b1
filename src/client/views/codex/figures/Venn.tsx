import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { circlesOf, regionSpot, VENN_SIZE } from './venn-places.ts'
import '../../../styles/codex/venn.css'

interface Props {
  readonly figure: FigureOf<'venn'>
  readonly lang: Lang
}

const RADIUS = 62

/** Circles with a number in each region that means something, and what it means beside them. */
export function Venn({ figure: { sets, regions }, lang }: Props) {
  const circles = circlesOf(sets.map(({ id }) => id))
  const nameOf = (id: string): string => sets.find((it) => it.id === id)?.label[lang] ?? id
  return (
    <div className="venn">
      <div className="venn-drawing" aria-hidden="true">
        {circles.map(({ id, side }) => (
          <span key={id} data-side={side}>
            {nameOf(id)}
          </span>
        ))}
        <svg viewBox={`0 4 ${VENN_SIZE} ${VENN_SIZE - 26}`} aria-hidden="true">
          {circles.map(({ id, x, y }, i) => (
            <circle key={id} data-series={i} cx={x} cy={y} r={RADIUS} />
          ))}
          {regions.map(({ of }, i) => {
            const { x, y } = regionSpot(of, circles)
            return (
              <g key={of.join(' ')}>
                <circle className="venn-spot" cx={x} cy={y} r={11} />
                <text x={x} y={y + 5}>
                  {i + 1}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
      <ol className="venn-key">
        {regions.map(({ of, label, note }) => (
          <li key={of.join(' ')}>
            <b>{label[lang]}</b>
            <small>
              {of.map(nameOf).join(' + ')}
              {note && <span>{note[lang]}</span>}
            </small>
          </li>
        ))}
      </ol>
    </div>
  )
}
