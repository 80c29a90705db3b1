import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useClassText } from '../words.ts'

/** In a sentence: of how many votes how many were for the best, and what the others cost. */
export function TallyTold({
  tally,
  title,
}: {
  readonly tally: PartOf<'tally'>
  readonly title: string
}) {
  const t = useClassText()
  const { judged, best, lost } = tally
  if (judged === 0) return null
  return (
    <p className="vote-tally">
      <b>{title}</b> {t('vote.tally', { judged, best, lost: Math.round((lost ?? 0) * 10) / 10 })}
    </p>
  )
}
