import type { Figure as FigureData } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { codexText } from '../words.ts'
import { Bars } from './Bars.tsx'
import { Cards } from './Cards.tsx'
import { Flow } from './Flow.tsx'
import { Graph } from './Graph.tsx'
import { Layers } from './Layers.tsx'
import { LineChart } from './LineChart.tsx'
import { Matrix } from './Matrix.tsx'
import { Table } from './Table.tsx'
import { Venn } from './Venn.tsx'
import '../../../styles/codex/figure.css'

interface Props {
  readonly figure: FigureData
  readonly lang: Lang
}

/** A figure of the codex with its title, where it comes from, and what is to be known of it. */
export function Figure({ figure, lang }: Props) {
  const t = codexText(lang)
  const caption = `figure-${figure.id}`
  return (
    <figure className="codex-figure" data-figure={figure.id} aria-labelledby={caption}>
      <figcaption id={caption}>
        <b>
          <span className="codex-no">{figure.id}</span> {figure.title[lang]}
        </b>
        <span className="codex-mark">
          {'mark' in figure ? t(`figure.mark.${figure.mark}`) : t('figure.undrawn')}
        </span>
      </figcaption>
      <div className="figure-drawing">
        <Drawing figure={figure} lang={lang} />
      </div>
      {figure.note && <p className="figure-note">{figure.note[lang]}</p>}
    </figure>
  )
}

function Drawing({ figure, lang }: Props) {
  switch (figure.kind) {
    case 'table':
      return <Table head={figure.head} rows={figure.rows} lang={lang} />
    case 'matrix':
      return <Matrix figure={figure} lang={lang} />
    case 'layers':
      return <Layers figure={figure} lang={lang} />
    case 'flow':
      return <Flow figure={figure} lang={lang} />
    case 'graph':
      return <Graph figure={figure} lang={lang} />
    case 'bars':
      return <Bars figure={figure} lang={lang} />
    case 'line':
      return <LineChart figure={figure} lang={lang} />
    case 'venn':
      return <Venn figure={figure} lang={lang} />
    case 'cards':
      return <Cards figure={figure} lang={lang} />
    default:
      return <p className="figure-reason">{figure.reason[lang]}</p>
  }
}
