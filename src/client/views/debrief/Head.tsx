import type { ReactElement } from 'react'
import type { Report } from '../../../core/grading/report.ts'
import { RUBRICS } from '../../../core/grading/rubric-ids.ts'
import { temperOf } from '../../../core/meeting/meeting.ts'
import { priceOf } from '../../../core/negotiation/table.ts'
import { adjustmentOf } from './highlights.ts'
import type { Telling } from './telling.ts'
import { isRedTrap, trapsMet } from './traps-met.ts'
import { fill, list, signed, trapWordsOf } from './words.ts'
import './styles/head.css'

interface Props {
  readonly telling: Telling
  readonly report: Report
}

/** How it ended, what it is worth, and where to look first. */
export function Head({ telling, report }: Props): ReactElement {
  const { meeting, words, name, lang } = telling
  const { scenario, header } = meeting
  const role = scenario.buyer[header.persona].title[lang]
  const deal = dealWords(telling)
  return (
    <header className="debrief-head">
      <p className="debrief-kicker">
        {words.title}
        <span>{fill(words.meeting, { case: scenario.title[lang], name, role })}</span>
        {scenario.bargaining && <span>{words.tempers[temperOf(meeting)]}</span>}
      </p>
      <h1 tabIndex={-1}>
        {fill(words.ending[meeting.ended ?? 'open'], { name })}
        {deal !== null && `${words.finding.gap}${fill(words.dealAt, { price: deal })}`}
      </h1>
      <div className="debrief-score">
        <div className="debrief-result">
          <Totals telling={telling} report={report} />
          {report.capped && (
            <p className="debrief-capped">
              {fill(words.capped, { traps: list(redTraps(telling), lang) })}
            </p>
          )}
        </div>
        <Overview telling={telling} report={report} />
      </div>
      <Besides telling={telling} report={report} />
    </header>
  )
}

/** What was agreed: a price, or the terms of a package. */
const dealWords = ({ meeting, price, terms }: Telling): string | null => {
  const agreed = meeting.table?.agreed
  if (!agreed) return null
  return meeting.scenario.bargaining?.seller ? terms(agreed) : price(priceOf(agreed))
}

const redTraps = ({ meeting, lang }: Telling): readonly string[] =>
  trapsMet(meeting)
    .filter(({ tag, taken }) => isRedTrap(tag) && taken.length > 0)
    .map(({ tag }) => trapWordsOf(lang)[tag].name)

const MINUTE_MS = 60_000

const howItWent = ({ meeting, words }: Telling): string => {
  const { retries, modes } = words
  const { mode } = meeting.header
  const count = meeting.takenBack
  const minutes = Math.max(1, Math.round(meeting.elapsedMs / MINUTE_MS))
  const retried = count > 0 ? retries.some : mode === 'exam' ? retries.exam : retries.none
  const went = fill(retries.decisions, { mode: modes[mode], count: meeting.decisions, minutes })
  return `${went}${words.finding.gap}${fill(retried, { count })}`
}

function Totals({ telling: { meeting, words }, report }: Props): ReactElement {
  const { totals } = words
  const several = meeting.scenario.bargaining?.seller !== undefined
  const isDrill = meeting.header.drill !== undefined
  const dealMeans = isDrill
    ? totals.drill
    : report.deal === null
      ? totals.noDeal
      : several
        ? totals.dealMeansPackages
        : totals.dealMeans
  return (
    <section className="debrief-totals" aria-label={totals.title}>
      <Total
        name={totals.conduct}
        points={report.conduct}
        means={totals.conductMeans}
        of={totals}
      />
      <Total name={totals.deal} points={report.deal} means={dealMeans} of={totals} />
    </section>
  )
}

interface TotalProps {
  readonly name: string
  readonly points: number | null
  readonly means: string
  readonly of: { readonly of: string; readonly none: string }
}

function Total({ name, points, means, of }: TotalProps): ReactElement {
  return (
    <div className="debrief-total" data-none={points === null}>
      <p className="debrief-total-name">{name}</p>
      <p className="debrief-total-points">
        {points === null ? of.none : <strong>{Math.round(points)}</strong>}
        {points !== null && <small>{of.of}</small>}
      </p>
      <p className="debrief-total-means">{means}</p>
    </div>
  )
}

/** What the totals do not show: how it was played, what was added to the skills, and which had no occasion. */
function Besides({ telling, report }: Props): ReactElement {
  const { words, lang } = telling
  const idle = RUBRICS.filter((id) => (report.rubrics[id]?.score ?? null) === null)
  const adjusted = adjustmentOf(report)
  return (
    <ul className="debrief-besides">
      <li>{howItWent(telling)}</li>
      {adjusted !== 0 && <li>{fill(words.overview.adjusted, { credit: signed(adjusted) })}</li>}
      {idle.length > 0 && (
        <li>
          {fill(words.overview.noOccasion, {
            names: list(
              idle.map((id) => words.rubrics[id].name),
              lang,
            ),
          })}
        </li>
      )}
    </ul>
  )
}

/** Every rubric with its score, each a way to its card. */
function Overview({ telling: { words }, report }: Props): ReactElement {
  const graded = RUBRICS.flatMap((id) => {
    const score = report.rubrics[id]?.score ?? null
    return score === null ? [] : [{ id, score }]
  })
  return (
    <section className="debrief-overview" aria-labelledby="debrief-overview">
      <h2 id="debrief-overview">{words.overview.title}</h2>
      <ul>
        {graded.map(({ id, score }) => (
          <li key={id}>
            <a href={`#rubric-${id}`}>{words.rubrics[id].name}</a>
            <span className="debrief-bar" aria-hidden="true">
              <span style={{ inlineSize: `${score}%` }} />
            </span>
            <span className="debrief-overview-points">{Math.round(score)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
