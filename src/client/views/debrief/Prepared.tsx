import type { ReactElement } from 'react'
import { buyerPriorities } from '../../../core/meeting/priorities.ts'
import { levelsOf } from '../../../core/negotiation/table.ts'
import type { Bargaining, Issue } from '../../../core/scenario/scenario.ts'
import { levelWords } from '../../package-words.ts'
import { Part } from './Part.tsx'
import { guessOf, sheetOf } from './prepared.ts'
import type { Stairs } from './stairs.ts'
import type { Telling } from './telling.ts'
import { fill } from './words.ts'

interface Props {
  readonly bargaining: Bargaining
  readonly stairs: Stairs | null
  readonly telling: Telling
}

/** What was set out for, beside what became of it (K-152, K-155), and the guess of his priorities beside the truth. */
export function Prepared(props: Props): ReactElement {
  const { bargaining, stairs, telling } = props
  const words = telling.words.prepared
  const sheet = sheetOf(telling.meeting)
  const target = Number(sheet?.target)
  const reached = stairs?.agreed ?? null
  return (
    <Part id="debrief-prepared" title={words.title} open={false}>
      {sheet && Number.isFinite(target) && (
        <p className="debrief-lead">
          {fill(reached === null ? words.aimedOnly : words.aimed, {
            target: telling.price(target),
            result: reached === null ? '' : telling.price(reached),
          })}
        </p>
      )}
      {sheet && <Grid {...props} />}
      {stairs && <Plan {...props} stairs={stairs} />}
      {sheet?.alternative !== undefined && (
        <p>{fill(words.alternative, { text: sheet.alternative })}</p>
      )}
      <Orders bargaining={bargaining} telling={telling} />
    </Part>
  )
}

const COLUMNS = ['quote', 'target', 'floor'] as const

function Grid({ bargaining, telling }: Props): ReactElement | null {
  const { prepared: words, stairs } = telling.words
  const sheet = sheetOf(telling.meeting) ?? {}
  const agreed = telling.meeting.table?.agreed
  const rows = bargaining.issues.filter((it) =>
    COLUMNS.some((column) => sheet[`${column}.${it.id}`] !== undefined),
  )
  if (rows.length === 0) return null
  const cell = (issue: Issue, level: string | number | undefined): string => {
    if (level === undefined) return words.blank
    const known = levelsOf(issue).includes(String(level))
    return known ? levelWords(issue, String(level), telling.script, telling.lang) : String(level)
  }
  return (
    <table className="debrief-table">
      <thead>
        <tr>
          <th scope="col">{words.issue}</th>
          {COLUMNS.map((it) => (
            <th key={it} scope="col">
              {stairs[it]}
            </th>
          ))}
          <th scope="col">{words.result}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((issue) => (
          <tr key={issue.id}>
            <th scope="row">{issue.title[telling.lang]}</th>
            {COLUMNS.map((it) => (
              <td key={it}>{cell(issue, sheet[`${it}.${issue.id}`])}</td>
            ))}
            <td>{cell(issue, agreed?.[issue.id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const ROWS = ['quote', '1', '2', '3', 'target', 'floor'] as const
type Row = (typeof ROWS)[number]
const PARTS = ['width', 'condition', 'reason'] as const

/** The concession-and-exchange table beside the steps that were taken (K-155). */
function Plan({
  bargaining,
  stairs,
  telling,
}: Props & { readonly stairs: Stairs }): ReactElement | null {
  const { prepared: words, stairs: names } = telling.words
  const sheet = sheetOf(telling.meeting) ?? {}
  const written = (row: Row, part: (typeof PARTS)[number]): string | undefined => {
    const text = sheet[`give.${row}.${part}`]
    const term = bargaining.conditions.find((it) => it.id === text)
    return term ? term.text[telling.lang] : text === undefined ? undefined : String(text)
  }
  const planned = ROWS.filter((row) => PARTS.some((part) => written(row, part) !== undefined))
  if (planned.length === 0) return null
  const taken = stairs.steps.filter((it) => it.cut > 0)
  const doneOf = (row: Row): string => {
    if (row === 'quote' || row === 'target' || row === 'floor') return ''
    const step = taken[Number(row) - 1]
    if (!step) return words.notDone
    const term = bargaining.conditions.find((it) => it.id === step.condition)?.text[telling.lang]
    const cut = telling.price(step.cut)
    return term === undefined
      ? cut
      : `${cut}${telling.words.finding.gap}${fill(
          step.taken ? names.conditionTaken : names.conditionRefused,
          { condition: term },
        )}`
  }
  return (
    <table className="debrief-table">
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.width}</th>
          <th scope="col">{words.condition}</th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.done}</th>
        </tr>
      </thead>
      <tbody>
        {planned.map((row) => (
          <tr key={row}>
            <th scope="row">
              {row === 'quote' || row === 'target' || row === 'floor' ? names[row] : row}
            </th>
            {PARTS.map((part) => (
              <td key={part}>{written(row, part) ?? words.blank}</td>
            ))}
            <td>{doneOf(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What matters to either side, place by place: as it was written down, and as it is (K-150, K-151). */
function Orders({ bargaining, telling }: Omit<Props, 'stairs'>): ReactElement | null {
  const words = telling.words.prepared
  const sheet = sheetOf(telling.meeting) ?? {}
  const guess = guessOf(telling.meeting)
  const own = sheet.own === undefined ? null : String(sheet.own).split(',')
  if (!bargaining.seller || (!guess && !own)) return null
  const truths = { own: ownPriorities(bargaining), theirs: buyerPriorities(bargaining) }
  const title = (id: string | undefined): string =>
    bargaining.issues.find((it) => it.id === id)?.title[telling.lang] ?? words.blank
  const columns = [
    ...(own ? [{ name: words.own, written: own, truth: truths.own }] : []),
    ...(guess
      ? [{ name: fill(words.theirs, { name: telling.name }), written: guess, truth: truths.theirs }]
      : []),
  ]
  const hits = guess?.filter((id, i) => truths.theirs[i] === id).length ?? 0
  return (
    <>
      <table className="debrief-table debrief-orders">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {columns.map(({ name }) => [
              <th key={`${name}/written`} scope="col">
                {fill(words.written, { name })}
              </th>,
              <th key={`${name}/truth`} scope="col">
                {fill(words.truth, { name })}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {bargaining.issues.map(({ id }, i) => (
            <tr key={id}>
              <th scope="row">{i + 1}</th>
              {columns.map(({ name, written, truth }) => [
                <td key={`${name}/written`} data-hit={written[i] === truth[i]}>
                  {title(written[i])}
                </td>,
                <td key={`${name}/truth`}>{title(truth[i])}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
      {guess && (
        <p>{fill(words.hits, { name: telling.name, hits, count: truths.theirs.length })}</p>
      )}
    </>
  )
}

/** The trainee's own order, by what an issue can be worth to him. */
const ownPriorities = ({ issues, seller }: Bargaining): readonly string[] => {
  const span = (id: string): number => {
    const worths = seller?.points[id] ?? [0]
    return Math.max(...worths) - Math.min(...worths)
  }
  return issues.map(({ id }) => id).toSorted((a, b) => span(b) - span(a))
}
