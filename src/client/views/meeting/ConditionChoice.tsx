import { useId } from 'react'
import type { Bargaining, Lang } from '../../../core/scenario/scenario.ts'
import { session } from '../../page.ts'
import type { SessionState } from '../../session.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly bargaining: Bargaining
  readonly draft: SessionState['draft']
  readonly lang: Lang
}

/** What is asked in return. */
export function ConditionChoice({ bargaining, draft, lang }: Props) {
  const t = useText()
  const id = useId()
  return (
    <div className="condition">
      <label htmlFor={id}>{t('table.condition')}</label>
      <select
        id={id}
        value={draft.condition ?? ''}
        onChange={(event) => session.setDraft({ ...draft, condition: event.target.value || null })}
      >
        <option value="">{t('table.no-condition')}</option>
        {bargaining.conditions.map((it) => (
          <option key={it.id} value={it.id}>
            {it.text[lang]}
          </option>
        ))}
      </select>
    </div>
  )
}
