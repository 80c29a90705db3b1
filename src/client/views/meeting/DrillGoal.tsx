import { drillOf } from '../../../core/meeting/drill.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'

/** What a drill is about and how far it has come; nothing in a whole meeting. */
export function DrillGoal({ meeting, lang }: { readonly meeting: Meeting; readonly lang: Lang }) {
  const t = useText()
  const drill = drillOf(meeting)
  if (!drill) return null
  const n = Math.min(meeting.decisions + 1, drill.decisions)
  return (
    <p className="drill-goal">
      <strong>{drill.title[lang]}</strong> {drill.goal[lang]}{' '}
      <span>{t('drill.line', { n, of: drill.decisions })}</span>
    </p>
  )
}
