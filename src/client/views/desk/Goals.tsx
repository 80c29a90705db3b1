import { spell } from '../../../core/meeting/price.ts'
import { levelsOf } from '../../../core/negotiation/table.ts'
import type { Issue, Lang, OpenBargaining } from '../../../core/scenario/scenario.ts'
import { levelTerm, termsOf } from '../../../core/scenario/terms.ts'
import { round } from '../../package-words.ts'
import type { Preparation } from '../../preparation.ts'
import { useText } from '../use-session.ts'
import { figureOf, GOALS, type Goal, pointsOf, unreadable } from './figure.ts'

interface Props {
  readonly bargaining: OpenBargaining
  readonly lang: Lang
  readonly sheet: Preparation['sheet']
  readonly onWrite: (key: string, text: string) => void
}

const MOST_OPTIONS = 12 // a longer ladder is typed

/** Quote, target and floor of every issue (K-152), each column with what it is worth. */
export function Goals({ bargaining, lang, sheet, onWrite }: Props) {
  const t = useText()
  const figures = GOALS.map((goal) => figureOf(bargaining, sheet, goal))
  const [quote, target, floor] = figures
  const falls =
    (quote == null || target == null || quote > target) &&
    (target == null || floor == null || target > floor)
  const wrong = unreadable(bargaining, sheet)
  const wordsOf = (key: string) => {
    const [goal = '', id] = key.split('.')
    const issue = bargaining.issues.find((it) => it.id === id)
    const [lowest, highest] = issue?.levels ? ['', ''] : [issue?.from ?? 0, issue?.to ?? 0]
    return { issue: issue?.title[lang] ?? '', goal: t(`desk.${goal}`), lowest, highest }
  }
  const heads = bargaining.seller ? GOALS.map((goal) => pointsOf(bargaining, sheet, goal)) : []
  return (
    <>
      <table className="desk-table">
        <caption>{t('desk.goals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk.issue')}</th>
            {GOALS.map((goal) => (
              <th key={goal} scope="col">
                {t(`desk.${goal}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bargaining.issues.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">{issue.title[lang]}</th>
              {GOALS.map((goal) => (
                <td key={goal} data-label={t(`desk.${goal}`)}>
                  <Cell {...{ bargaining, issue, goal, lang, sheet, onWrite }} />
                </td>
              ))}
            </tr>
          ))}
          {bargaining.seller && (
            <tr>
              <th scope="row">{t('desk.points')}</th>
              {GOALS.map((goal, i) => (
                <td key={goal} data-label={t(`desk.${goal}`)}>
                  {heads[i] == null ? '–' : t('table.points', { points: round(heads[i]) })}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
      {wrong.map((key) => (
        <p key={key} className="desk-warning" id={`wrong-${key}`} role="status">
          {t('desk.unreadable', wordsOf(key))}
        </p>
      ))}
      {!falls && (
        <p className="desk-warning" role="status">
          {t('desk.falls')}
        </p>
      )}
    </>
  )
}

interface CellProps extends Props {
  readonly issue: Issue
  readonly goal: Goal
}

function Cell({ bargaining, issue, goal, lang, sheet, onWrite }: CellProps) {
  const t = useText()
  const key = `${goal}.${issue.id}`
  const levels = levelsOf(issue)
  const label = `${issue.title[lang]} · ${t(`desk.${goal}`)}`
  const value = sheet[key] ?? ''
  const wrong = unreadable(bargaining, sheet).includes(key)
  const money = !issue.levels && !issue.of
  if (levels.length > MOST_OPTIONS)
    return (
      <>
        <input
          inputMode="numeric"
          aria-label={money ? `${label} (${t('desk.unit')})` : label}
          maxLength={12}
          aria-invalid={wrong}
          aria-describedby={wrong ? `wrong-${key}` : undefined}
          value={value}
          onChange={(event) => onWrite(key, event.target.value.trim())}
        />
        {money && Number(value) > 0 && <small>{spell(Number(value), lang)}</small>}
      </>
    )
  const words = termsOf(bargaining)[lang]
  const worths = bargaining.seller?.points[issue.id]
  return (
    <select aria-label={label} value={value} onChange={(event) => onWrite(key, event.target.value)}>
      <option value="">–</option>
      {levels.map((level, i) => (
        <option key={level} value={level}>
          {words[levelTerm(issue.id, level)] ?? level}
          {worths ? ` · ${t('table.points', { points: round(worths[i] ?? 0) })}` : ''}
        </option>
      ))}
    </select>
  )
}
