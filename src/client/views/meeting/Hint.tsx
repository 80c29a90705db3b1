import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Lang } from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'
import { adviceFor } from './hint.ts'

/** Opened by whoever wants it; it closes itself when the talk goes on. */
export function Hint({ meeting, lang }: { readonly meeting: Meeting; readonly lang: Lang }) {
  const t = useText()
  const advice = adviceFor(meeting)
  if (!advice) return null
  const need = meeting.scenario.needs.find((it) => it.id === advice.need)?.title[lang] ?? ''
  return (
    <details className="hint" key={meeting.turns}>
      <summary>{t('hint.title')}</summary>
      <p>{t(`hint.${advice.code}`, { need })}</p>
    </details>
  )
}
