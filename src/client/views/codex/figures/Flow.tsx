import type { CSSProperties } from 'react'
import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { codexText } from '../words.ts'
import { loopPlaces } from './loop-places.ts'
import '../../../styles/codex/flow.css'

interface Props {
  readonly figure: FigureOf<'flow'>
  readonly lang: Lang
}
type Lane = FigureOf<'flow'>['lanes'][number]

const MOST_ABREAST = 5

/** Steps in a row that wraps, lanes beside each other, or a loop that comes back to its first step. */
export function Flow({ figure: { shape, lanes }, lang }: Props) {
  const abreast = lanes.length > 1
  return (
    <div className={abreast ? 'lanes-abreast' : 'lane-alone'}>
      {lanes.map((lane) => (
        <section key={lane.label?.zh ?? lane.steps[0]?.label.zh}>
          {lane.label && <p className="lane-name">{lane.label[lang]}</p>}
          {shape === 'loop' ? (
            <Loop steps={lane.steps} lang={lang} />
          ) : (
            <Line steps={lane.steps} lang={lang} down={abreast} />
          )}
        </section>
      ))}
    </div>
  )
}

interface StepsProps {
  readonly steps: Lane['steps']
  readonly lang: Lang
}

function Line({ steps, lang, down }: StepsProps & { readonly down: boolean }) {
  const rows = Math.ceil(steps.length / MOST_ABREAST)
  const style: Record<`--${string}`, number> = { '--abreast': Math.ceil(steps.length / rows) }
  return (
    <ol
      className="flow-steps"
      data-down={down ? '' : undefined}
      data-wraps={!down && rows > 1 ? '' : undefined}
      style={style as CSSProperties}
    >
      {steps.map(({ label, note }) => (
        <li key={label.zh}>
          <b>{label[lang]}</b>
          {note && <small>{note[lang]}</small>}
        </li>
      ))}
    </ol>
  )
}

/** Two columns where it is narrow, two rows where it is wide; the arrows know both. */
function Loop({ steps, lang }: StepsProps) {
  const t = codexText(lang)
  const tall = loopPlaces(steps.length, 'tall')
  const wide = loopPlaces(steps.length, 'wide')
  return (
    <>
      <ol className="loop">
        {steps.map(({ label, note }, i) => {
          const style: Record<`--${string}`, number> = {
            '--tall-row': tall[i]?.row ?? 1,
            '--tall-column': tall[i]?.column ?? 1,
            '--wide-row': wide[i]?.row ?? 1,
            '--wide-column': wide[i]?.column ?? 1,
          }
          return (
            <li
              key={label.zh}
              style={style as CSSProperties}
              data-tall={tall[i]?.next}
              data-wide={wide[i]?.next}
            >
              <b>{label[lang]}</b>
              {note && <small>{note[lang]}</small>}
            </li>
          )
        })}
      </ol>
      <p className="unseen">{t('figure.again')}</p>
    </>
  )
}
