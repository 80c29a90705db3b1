import { missedSwap } from '../../../../core/classroom/missed-swap.ts'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { otherSide } from '../../../../core/classroom/role.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly card: PartOf<'card'>
  readonly table: PartOf<'table'>
  readonly outcome: PartOf<'outcome'>
}

/** The other side's order of the issues: the dearest first, by what its best level is worth over its worst. */
const orderOf = (points: Readonly<Record<string, readonly number[]>>): readonly string[] => {
  const stake = (id: string): number =>
    Math.max(...(points[id] ?? [0])) - Math.min(...(points[id] ?? [0]))
  return Object.keys(points).toSorted((a, b) => stake(b) - stake(a))
}

/** When all have done: both cards, what each side made, what lay on the table still, and an exchange that was missed. */
export function Outcome({ card, table, outcome }: Props) {
  const t = useClassText()
  const lang = useLang()
  const { deal, bestJoint, reservation, points, guesses } = outcome
  const sum = deal ? deal.vendor + deal.customer : 0
  const swap =
    deal && table.sheet ? missedSwap(card.issues, points, table.sheet.terms, card.side) : null
  const named = (id: string): string => card.issues.find((it) => it.id === id)?.title[lang] ?? id
  const order = orderOf(points[otherSide(card.side)])
  const right = guesses[card.side]?.filter((id, i) => order[i] === id).length
  return (
    <section className="class-sheet table-outcome" aria-labelledby="table-outcome">
      <h2 id="table-outcome">{t('table.outcome')}</h2>
      {deal ? (
        <>
          <p>{t('table.outcome.points', { ...deal, sum })}</p>
          <p>{t('table.outcome.left', { best: bestJoint, left: bestJoint - sum })}</p>
        </>
      ) : (
        <p>{t('table.outcome.none', { ...reservation, best: bestJoint })}</p>
      )}
      {swap && (
        <p>{t('table.outcome.swap', { mine: named(swap.mine), theirs: named(swap.theirs) })}</p>
      )}
      {right !== undefined && <p>{t('table.outcome.guess', { right, all: card.issues.length })}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table.outcome.issue')}</th>
            <th scope="col">{t('side.vendor')}</th>
            <th scope="col">{t('side.customer')}</th>
          </tr>
        </thead>
        <tbody>
          {card.issues.flatMap((issue) =>
            issue.levels.map((level, i) => (
              <tr key={`${issue.id}/${level.id}`} data-agreed={isAgreed(table, issue.id, level.id)}>
                <th scope="row">
                  {i === 0 && `${issue.title[lang]} · `}
                  {level[lang]}
                </th>
                <td>{points.vendor[issue.id]?.[i]}</td>
                <td>{points.customer[issue.id]?.[i]}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

const isAgreed = ({ sheet, ended }: PartOf<'table'>, issue: string, level: string): boolean =>
  ended === 'deal' && sheet?.terms[issue] === level
