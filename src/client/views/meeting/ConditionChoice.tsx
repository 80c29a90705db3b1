import { useId } from 'react'
import type { Table } from '../../../core/negotiation/table.ts'
import type { Condition, Lang, OpenBargaining } from '../../../core/scenario/scenario.ts'
import { round } from '../../package-words.ts'
import type { OfferDraft } from '../../session-state.ts'
import { useText } from '../use-session.ts'

interface Props {
  readonly bargaining: OpenBargaining
  readonly table: Table
  readonly draft: OfferDraft
  readonly setDraft: (draft: OfferDraft) => void
  readonly lang: Lang
}

/** What is asked in return, and what has been granted already: that is part of any deal and buys nothing again [N6]. */
export function ConditionChoice({ bargaining, table, draft, setDraft, lang }: Props) {
  const t = useText()
  const id = useId()
  const granted = bargaining.conditions.filter((it) => table.taken.includes(it.id))
  const open = bargaining.conditions.filter((it) => !table.taken.includes(it.id))
  const words = ({ text, worth }: Omit<Condition, 'cost'>): string =>
    bargaining.seller
      ? t('table.condition-worth', { text: text[lang], points: round(worth) })
      : text[lang]
  return (
    <div className="condition">
      <label htmlFor={id}>{t('table.condition')}</label>
      <select
        id={id}
        value={draft.condition ?? ''}
        onChange={(event) => setDraft({ ...draft, condition: event.target.value || null })}
      >
        <option value="">{t('table.no-condition')}</option>
        {open.map((it) => (
          <option key={it.id} value={it.id}>
            {words(it)}
          </option>
        ))}
      </select>
      {granted.length > 0 && (
        <p className="granted">
          {t('table.granted', {
            terms: granted.map((it) => it.text[lang]).join(lang === 'zh' ? '、' : '; '),
          })}
        </p>
      )}
    </div>
  )
}
