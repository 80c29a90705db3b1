import type { PartOf } from '../../../../../core/classroom/parts.ts'
import { useText } from '../../../use-session.ts'
import { companyName } from '../../tender/stage-words.ts'
import type { NameOf } from '../../use-name-of.ts'
import { type ClassSay, useClassText } from '../../words.ts'
import { ScoreSheet } from './ScoreSheet.tsx'
import { rubricsIn } from './table.ts'

interface Props {
  readonly results: PartOf<'results'>
  readonly nameOf: NameOf
  readonly opened: number | null
  readonly onOpen: (seat: number | null) => void
}

/** Everyone's scores, rubric by rubric, with the class's mean; a name opens his report. */
export function Scores({ results, nameOf, opened, onOpen }: Props) {
  const t = useClassText()
  const page = useText()
  const { persons } = results
  const versus = results.mode !== 'case'
  const tender = results.mode === 'tender'
  const rubrics = rubricsIn(results)
  const deals = persons.some((it) => it.deal !== null)
  const heads = versus
    ? [t(tender ? 'csv.tender' : 'csv.table'), t('csv.side'), t('csv.points')]
    : [
        page('score.conduct'),
        ...(deals ? [page('score.deal')] : []),
        ...rubrics.map((it) => page(`rubric.${it}`)),
      ]
  const scoresOf = (it: (typeof persons)[number]): readonly (number | null)[] => [
    it.conduct,
    ...(deals ? [it.deal] : []),
    ...rubrics.map((id) => it.rubrics[id] ?? null),
  ]
  const means = versus ? [] : meansOf(persons.map(scoresOf))
  return (
    <ScoreSheet heads={[t('board.seat'), ...heads]}>
      {means.length > 0 && (
        <tr className="means">
          <th scope="row">{t('results.mean')}</th>
          {means.map((it, i) => (
            <td key={i} className="figure">
              {shown(it)}
            </td>
          ))}
        </tr>
      )}
      {persons.map((it) => (
        <tr key={it.seat} data-scored={it.seat}>
          <th scope="row">
            {versus ? (
              nameOf(it)
            ) : (
              <button
                type="button"
                className="quiet"
                aria-expanded={opened === it.seat}
                aria-label={t('results.open.of', { name: nameOf(it) })}
                onClick={() => onOpen(opened === it.seat ? null : it.seat)}
              >
                {nameOf(it)}
              </button>
            )}
          </th>
          {versus ? (
            <>
              <td className="figure">{tender ? it.tender?.number : it.table}</td>
              <td>{it.side && sideName(t, it)}</td>
              <td className="figure">
                {it.points === null ? t('results.no-deal') : shown(it.points)}
              </td>
            </>
          ) : (
            scoresOf(it).map((score, i) => (
              <td key={i} className="figure" data-low={(score ?? 100) < 40 || undefined}>
                {shown(score)}
              </td>
            ))
          )}
        </tr>
      ))}
    </ScoreSheet>
  )
}

/** At a tender a vendor is one of three. */
const sideName = (t: ClassSay, { side, tender }: PartOf<'results'>['persons'][number]): string =>
  tender
    ? tender.vendor === null
      ? t('tender.customer')
      : companyName(t, tender.vendor)
    : t(`side.${side ?? 'vendor'}`)

const shown = (score: number | null): string => (score === null ? '–' : String(Math.round(score)))

/** The mean of each column over those who have a score there. */
const meansOf = (rows: readonly (readonly (number | null)[])[]): readonly (number | null)[] =>
  (rows[0] ?? []).map((_, i) => {
    const scores = rows.flatMap((row) => row[i] ?? [])
    return scores.length > 0 ? scores.reduce((sum, it) => sum + it, 0) / scores.length : null
  })
