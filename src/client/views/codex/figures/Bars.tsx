import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { barOf, rangeOf } from './bar-range.ts'
import '../../../styles/codex/bars.css'

interface Props {
  readonly figure: FigureOf<'bars'>
  readonly lang: Lang
}

const numberText = (value: number): string => String(value).replace('-', '−')

/** Bars lie, so that the words of each have their room; what they measure is written beside them. */
export function Bars({ figure, lang }: Props) {
  const { series, unit, shape, groups } = figure
  return (
    <div className="bars">
      <p className="legend">
        {series.length > 1 &&
          shape !== 'stacked' &&
          series.map((it, i) => (
            <span key={it.zh} data-series={i}>
              {it[lang]}
            </span>
          ))}
        <small>{unit[lang]}</small>
      </p>
      {shape === 'stacked' ? (
        <Stacked figure={figure} lang={lang} />
      ) : (
        <ul className="bar-groups">
          {groups.map(({ label, values }) => (
            <li key={label.zh}>
              <p>{label[lang]}</p>
              <Bunch values={values} figure={figure} lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface BunchProps extends Props {
  readonly values: readonly (number | null)[]
}

function Bunch({ values, figure, lang }: BunchProps) {
  const range = rangeOf(figure)
  return (
    <ul>
      {values.map((value, i) => {
        if (value === null) return null
        const { from, length } = barOf(value, range)
        const name = figure.series[i]?.[lang] ?? ''
        return (
          <li key={name} className="bar">
            <span className="unseen">{name}</span>
            <span className="bar-ground" aria-hidden="true">
              <i
                data-series={i}
                style={{ insetInlineStart: `${from}%`, inlineSize: `${length}%` }}
              />
            </span>
            <span className="bar-value">{numberText(value)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** One bar a group, and each part of it named below with its number: a small part has no room for words. */
function Stacked({ figure: { series, groups }, lang }: Props) {
  return (
    <ul className="bar-groups">
      {groups.map(({ label, values }) => (
        <li key={label.zh}>
          <p>{label[lang]}</p>
          <span className="bar-stack" aria-hidden="true">
            {values.map((value, i) => (
              <i key={series[i]?.zh} data-series={i} style={{ flexGrow: value ?? 0 }} />
            ))}
          </span>
          <ul className="legend">
            {values.map((value, i) => (
              <li key={series[i]?.zh} data-series={i}>
                {series[i]?.[lang]} <b>{value}</b>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
