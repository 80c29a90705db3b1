import type { CSSProperties } from 'react'
import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { codexText } from '../words.ts'
import { childrenOf, type GraphNode, isOutline, type Joint, rowsOf } from './graph-rows.ts'
import '../../../styles/codex/graph.css'

interface Props {
  readonly figure: FigureOf<'graph'>
  readonly lang: Lang
}

/** Nodes in rows with the lines between them; the words wrap, the lines follow. */
export function Graph({ figure, lang }: Props) {
  const [root] = figure.nodes
  if (root && isOutline(figure)) return <Outline figure={figure} lang={lang} root={root} />
  const t = codexText(lang)
  const { rows, bands } = rowsOf(figure)
  const nameOf = (id: string): string => figure.nodes.find((it) => it.id === id)?.label[lang] ?? id
  return (
    <div className="graph" data-shape={figure.shape}>
      {rows.map((row, i) => (
        <div key={row[0]?.id}>
          <ul className="graph-row" data-many={row.length > 2 ? '' : undefined}>
            {row.map((node) => (
              <li key={node.id}>
                <Node node={node} lang={lang} first={figure.shape !== 'net' && node === root} />
              </li>
            ))}
          </ul>
          <Band
            joints={bands[i] ?? []}
            heads={figure.shape === 'radial'}
            abreast={rows[i + 1]?.length ?? 1}
            lang={lang}
          />
        </div>
      ))}
      <ul className="unseen">
        {figure.edges.map(({ from, to, label }) => (
          <li key={`${from} ${to}`}>
            {t(figure.shape === 'net' ? 'figure.tied' : 'figure.leads', {
              from: nameOf(from),
              to: nameOf(to),
            })}
            {label && `: ${label[lang]}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface NodeProps {
  readonly node: GraphNode
  readonly lang: Lang
  readonly first: boolean
}

function Node({ node: { label, note }, lang, first }: NodeProps) {
  return (
    <p className="node" data-first={first ? '' : undefined}>
      <b>{label[lang]}</b>
      {note && <small>{note[lang]}</small>}
    </p>
  )
}

interface BandProps {
  readonly joints: readonly Joint[]
  readonly heads: boolean
  /** How many stand in the row below: each has as much room for the words of its line. */
  readonly abreast: number
  readonly lang: Lang
}

/** The lines between two rows: what they say stands at their lower end. */
function Band({ joints, heads, abreast, lang }: BandProps) {
  if (joints.length === 0) return null
  const at = (percent: number): CSSProperties => ({ insetInlineStart: `${percent}%` })
  return (
    <div className="band" data-told={joints.some(({ label }) => label) ? '' : undefined}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {joints.map(({ from, to, above, below }) => (
          <path key={`${from} ${to}`} d={`M${above} 0C${above} 55 ${below} 45 ${below} 100`} />
        ))}
      </svg>
      {joints.map(({ from, to, above, below, toward, label }) => (
        <span key={`${from} ${to}`} aria-hidden="true">
          {heads && (
            <i
              className="head"
              data-toward={toward}
              style={at(toward === 'above' ? above : below)}
            />
          )}
          {label && (
            <span
              className="band-word"
              style={{ ...at(below), maxInlineSize: `${100 / abreast}%` }}
            >
              {label[lang]}
            </span>
          )}
        </span>
      ))}
    </div>
  )
}

/** The branches beside each other where there is room, each with its leaves below. */
function Outline({ figure, lang, root }: Props & { readonly root: GraphNode }) {
  return (
    <div className="outline">
      <Node node={root} lang={lang} first />
      <ul className="branches">
        {childrenOf(figure, root.id).map((branch) => (
          <li key={branch.id}>
            <Node node={branch} lang={lang} first={false} />
            <Leaves figure={figure} lang={lang} of={branch.id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Leaves({ figure, lang, of }: Props & { readonly of: string }) {
  const leaves = childrenOf(figure, of)
  if (leaves.length === 0) return null
  return (
    <ul className="leaves">
      {leaves.map((node) => (
        <li key={node.id}>
          <Node node={node} lang={lang} first={false} />
          <Leaves figure={figure} lang={lang} of={node.id} />
        </li>
      ))}
    </ul>
  )
}
