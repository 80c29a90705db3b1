import type { ReactElement } from 'react'
import { buyerPriorities } from '../../../core/meeting/priorities.ts'
import { levelsOf } from '../../../core/negotiation/table.ts'
import type { Bargaining, Issue } from '../../../core/scenario/scenario.ts'
import { levelWords } from '../../package-words.ts'
import { guessOf, sheetOf } from './prepared.ts'
import type { Stairs } from './stairs.ts'
import type { Telling } from './telling.ts'
import { fill, list } from './words.ts'

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
    <section aria-labelledby="debrief-prepared">
      <h2 id="debrief-prepared">{words.title}</h2>
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
      <Guess bargaining={bargaining} telling={telling} />
    </section>
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

const STEPS = [1, 2, 3] as const

/** The planned steps beside those that were taken. */
function Plan({ stairs, telling }: Props & { readonly stairs: Stairs }): ReactElement | null {
  const words = telling.words.prepared
  const sheet = sheetOf(telling.meeting) ?? {}
  const planned = STEPS.filter((n) =>
    (['width', 'condition', 'reason'] as const).some(
      (it) => sheet[`give.${n}.${it}`] !== undefined,
    ),
  )
  if (planned.length === 0) return null
  const taken = stairs.steps.filter((it) => it.cut > 0)
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
        {planned.map((n) => {
          const step = taken[n - 1]
          return (
            <tr key={n}>
              <th scope="row">{n}</th>
              <td>{sheet[`give.${n}.width`] ?? words.blank}</td>
              <td>{sheet[`give.${n}.condition`] ?? words.blank}</td>
              <td>{sheet[`give.${n}.reason`] ?? words.blank}</td>
              <td>{step ? telling.price(step.cut) : words.notDone}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Guess({ bargaining, telling }: Omit<Props, 'stairs'>): ReactElement | null {
  const words = telling.words.prepared
  const guess = guessOf(telling.meeting)
  if (!guess || !bargaining.seller) return null
  const truth = buyerPriorities(bargaining)
  const titles = (ids: readonly string[]): string =>
    list(
      ids.map((id) => bargaining.issues.find((it) => it.id === id)?.title[telling.lang] ?? id),
      telling.lang,
    )
  const hits = guess.filter((id, i) => truth[i] === id).length
  return (
    <p>
      {fill(words.guess, {
        name: telling.name,
        guess: titles(guess),
        truth: titles(truth),
        hits,
        count: truth.length,
      })}
    </p>
  )
}
