import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useClassText } from '../words.ts'

/** Of all that was said, how much the sellers said, in per cent; null where nothing was. */
export function talkShare({ letters }: PartOf<'found'>): number | null {
  const all = letters.vendor + letters.customer
  return all === 0 ? null : Math.round((letters.vendor / all) * 100)
}

/** What a visit brought to light: found of hidden, who talked how much, and pitches made too early. */
export function Found({ found }: { readonly found: PartOf<'found'> }) {
  const t = useClassText()
  const { pains, impacts, kinds, turns, pitches, points } = found
  const share = talkShare(found)
  const figures: readonly (readonly [string, string])[] = [
    [t('visit.found.pains'), `${pains.found} / ${pains.hidden}`],
    [t('visit.found.impacts'), `${impacts.found} / ${impacts.hidden}`],
    [t('visit.found.kinds'), `${kinds.length} / 4`],
    [t('visit.found.talk'), share === null ? '–' : `${share}%`],
    [t('visit.found.turns'), `${turns.vendor} : ${turns.customer}`],
    [
      t('visit.found.pitches'),
      t('visit.found.pitches.told', { marked: pitches.marked, early: pitches.early }),
    ],
    ...(points
      ? ([
          [
            t('visit.found.points'),
            t('visit.found.points.told', { put: points.put, early: points.early }),
          ],
          [t('visit.found.alike'), `${points.alike} / ${points.classed}`],
        ] as const)
      : []),
  ]
  return (
    <dl className="figures visit-found">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
