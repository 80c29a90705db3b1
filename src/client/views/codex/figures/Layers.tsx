import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { sidesOf } from './sides.ts'
import '../../../styles/codex/layers.css'

interface Props {
  readonly figure: FigureOf<'layers'>
  readonly lang: Lang
}
type Layer = FigureOf<'layers'>['layers'][number]

export function Layers({ figure, lang }: Props) {
  const { shape, layers } = figure
  switch (shape) {
    case 'pyramid':
    case 'funnel':
      return <Tapered figure={figure} lang={lang} shape={shape} />
    case 'rings':
      return <Rings layers={layers} lang={lang} />
    case 'stairs':
      return <Stairs layers={layers} lang={lang} />
    case 'scale':
      return <Scale layers={layers} lang={lang} />
  }
}

const Words = ({ layer, lang }: { readonly layer: Layer; readonly lang: Lang }) => (
  <p>
    <b>{layer.label[lang]}</b>
    {layer.note && <small>{layer.note[lang]}</small>}
  </p>
)

/** A pyramid or a funnel on the left, each layer's words beside it. */
function Tapered({ figure, lang, shape }: Props & { readonly shape: 'pyramid' | 'funnel' }) {
  const { layers, end } = figure
  return (
    <ol className="tapered" data-shape={shape}>
      {layers.map((layer, i) => {
        const { top, bottom } = sidesOf(shape, i, layers.length)
        return (
          <li key={layer.label.zh}>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <path
                d={`M${50 - top / 2} 0H${50 + top / 2}L${50 + bottom / 2} 100H${50 - bottom / 2}Z`}
                style={{ opacity: 1 - (0.6 * i) / layers.length }}
              />
            </svg>
            <Words layer={layer} lang={lang} />
          </li>
        )
      })}
      {end && (
        <li className="tapered-end">
          <span aria-hidden="true" />
          <p>
            <b>{end[lang]}</b>
          </p>
        </li>
      )}
    </ol>
  )
}

interface ListProps {
  readonly layers: readonly Layer[]
  readonly lang: Lang
}

/** Each ring lies in the one before and touches it below; the words stand in what is left above. */
function Rings({ layers: [outer, ...inner], lang }: ListProps) {
  if (!outer) return null
  return (
    <div className="ring">
      <Words layer={outer} lang={lang} />
      {inner.length > 0 && <Rings layers={inner} lang={lang} />}
    </div>
  )
}

/** Climbed from the bottom: the last step stands on top and furthest in. */
function Stairs({ layers, lang }: ListProps) {
  return (
    <ol className="stairs" reversed>
      {layers.toReversed().map((layer, i) => (
        <li
          key={layer.label.zh}
          style={{ marginInlineStart: `${((layers.length - 1 - i) / layers.length) * 60}%` }}
        >
          <Words layer={layer} lang={lang} />
        </li>
      ))}
    </ol>
  )
}

/** From left to right; downwards where it is narrow. */
function Scale({ layers, lang }: ListProps) {
  return (
    <ol className="scale">
      {layers.map((layer, i) => (
        <li key={layer.label.zh}>
          <i
            aria-hidden="true"
            style={{ opacity: 0.25 + (0.75 * i) / Math.max(1, layers.length - 1) }}
          />
          <Words layer={layer} lang={lang} />
        </li>
      ))}
    </ol>
  )
}
