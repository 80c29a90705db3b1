import type { ReactElement } from 'react'
import { tenths } from '../../../core/grading/judge.ts'
import type { Report } from '../../../core/grading/report.ts'
import { RUBRICS, type RubricId } from '../../../core/grading/rubric-ids.ts'
import { FindingNote } from './FindingNote.tsx'
import { figureLines } from './figures.ts'
import { type Gathered, gather } from './gathered.ts'
import { Part } from './Part.tsx'
import type { Telling } from './telling.ts'
import { fill, signed } from './words.ts'
import './styles/rubric.css'

interface Props {
  readonly report: Report
  readonly telling: Telling
}

/** A card for every rubric that was scored or has something to say. */
export function Rubrics({ report, telling }: Props): ReactElement {
  const { words } = telling
  const cards = RUBRICS.filter(
    (id) =>
      (report.rubrics[id]?.score ?? null) !== null ||
      report.findings.some((finding) => finding.rubric === id),
  )
  return (
    <Part id="debrief-rubrics" title={words.rubric.title} className="debrief-rubrics">
      {cards.map((id) => (
        <Card key={id} id={id} report={report} telling={telling} />
      ))}
    </Part>
  )
}

function Card({ id, report, telling }: Props & { readonly id: RubricId }): ReactElement {
  const { words } = telling
  const { score, weight, figures } = report.rubrics[id] ?? { score: null, weight: 0 }
  const whole = Object.values(report.rubrics).reduce((sum, it) => sum + it.weight, 0)
  const percent = whole > 0 ? Math.round((100 * weight) / whole) : 0
  const gathered = gather(report)
  const placed = gathered.filter(({ finding }) => finding.rubric === id)
  const elsewhere = gathered
    .filter(({ finding }) => finding.rubric !== id)
    .flatMap(({ finding: { rubric }, parts }) =>
      parts.filter((part) => part.finding.rubric === id).map((part) => ({ rubric, part })),
    )
  const costs = placed.filter(({ finding }) => finding.credit <= 0)
  const goods = placed.filter(({ finding }) => finding.credit > 0)
  return (
    <section className="rubric" id={`rubric-${id}`} aria-labelledby={`rubric-${id}-name`}>
      <details>
        <summary className="rubric-head">
          <h3 id={`rubric-${id}-name`}>{words.rubrics[id].name}</h3>
          <p className="rubric-points">
            {score === null
              ? words.rubric.unscored
              : fill(words.rubric.score, { score: Math.round(score) })}
            {weight > 0 && <small>{fill(words.rubric.weight, { percent })}</small>}
          </p>
        </summary>
        <p className="rubric-means">{words.rubrics[id].means}</p>
        {figures && (
          <ul className="rubric-figures" aria-label={words.rubric.figures}>
            {figureLines(figures, telling).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {elsewhere[0] && (
          <p className="rubric-elsewhere">
            {fill(words.rubric.elsewhere, {
              credit: signed(
                tenths(elsewhere.reduce((sum, { part }) => sum + part.finding.credit, 0)),
              ),
              rubric: words.rubrics[elsewhere[0].rubric].name,
            })}
          </p>
        )}
        {placed.length + elsewhere.length === 0 && (
          <p className="rubric-clean">{words.rubric.clean}</p>
        )}
        <Findings
          title={words.rubric.costs}
          more={words.rubric.moreCosts}
          placed={costs}
          shown={COSTS_SHOWN}
          telling={telling}
        />
        <Findings
          title={words.rubric.goods}
          more={words.rubric.more}
          placed={goods}
          shown={GOODS_SHOWN}
          telling={telling}
        />
      </details>
    </section>
  )
}

// What stands open on a card; the rest is one touch away, and on paper all of it.
const COSTS_SHOWN = 3
const GOODS_SHOWN = 2

interface FindingsProps {
  readonly title: string
  readonly more: string
  readonly placed: readonly Gathered[]
  readonly shown: number
  readonly telling: Telling
}

/** The weightiest first where not all are shown; what is folded away keeps the order of the meeting. */
function Findings({ title, more, placed, shown, telling }: FindingsProps): ReactElement | null {
  if (placed.length === 0) return null
  const weightiest = new Set(
    placed
      .toSorted((a, b) => Math.abs(b.finding.credit) - Math.abs(a.finding.credit))
      .slice(0, shown),
  )
  const rest = placed.filter((it) => !weightiest.has(it))
  return (
    <>
      <h4>{title}</h4>
      <ul className="findings">{placed.filter((it) => weightiest.has(it)).map(note)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{fill(more, { count: rest.length })}</summary>
          <ul className="findings">{rest.map(note)}</ul>
        </details>
      )}
    </>
  )

  function note(told: Gathered): ReactElement {
    return <FindingNote key={told.id} id={told.id} told={told} telling={telling} />
  }
}
