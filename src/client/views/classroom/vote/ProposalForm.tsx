import { type SubmitEvent, useState } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { spell } from '../../../../core/meeting/price.ts'
import { levelsOf } from '../../../../core/negotiation/table.ts'
import type { Lang } from '../../../../core/scenario/scenario.ts'
import { termsOf } from '../../../../core/scenario/terms.ts'
import { levelWords } from '../../../package-words.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly bargaining: NonNullable<PartOf<'brief'>['bargaining']>
  readonly scene: PartOf<'scene'>
  /** The offer as it is asked for; answers whether it was taken. */
  readonly onPropose: (offer: {
    readonly package: Readonly<Record<string, string>>
    readonly if?: string
    readonly say?: string
  }) => Promise<unknown>
}

/** An offer to be voted on: a level for each issue, a term to ask for it, and how it is said. */
export function ProposalForm({ bargaining, scene, onPropose }: Props) {
  const t = useClassText()
  const lang = useLang()
  const [busy, setBusy] = useState(false)
  const { issues, conditions } = bargaining
  const last = scene.table?.offers.at(-1)?.packages[0] ?? {}
  const manners = scene.choices.filter((it) => it.manner)
  const send = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const [condition, say] = [String(typed.get('if') ?? ''), String(typed.get('say') ?? '')]
    setBusy(true)
    await onPropose({
      package: Object.fromEntries(
        issues.map(({ id }) => [id, String(typed.get(`issue.${id}`) ?? '')]),
      ),
      ...(condition ? { if: condition } : {}),
      ...(say ? { say } : {}),
    })
    setBusy(false)
  }
  return (
    <details className="proposal">
      <summary>{t('vote.propose')}</summary>
      <form onSubmit={(event) => void send(event)}>
        <p className="told">{t('vote.propose.told')}</p>
        {issues.map((issue) => (
          <label key={issue.id} className="field">
            {issue.title[lang]}
            <select
              name={`issue.${issue.id}`}
              defaultValue={last[issue.id] ?? String(bargaining.quote)}
            >
              {levelsOf(issue).map((it) => (
                <option key={it} value={it}>
                  {nameOf(bargaining, issue.id, it, lang)}
                </option>
              ))}
            </select>
          </label>
        ))}
        {conditions.length > 0 && (
          <label className="field">
            {t('vote.propose.if')}
            <select name="if" defaultValue="">
              <option value="">{t('vote.propose.if.none')}</option>
              {conditions.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.text[lang]}
                </option>
              ))}
            </select>
          </label>
        )}
        {manners.length > 0 && (
          <label className="field">
            {t('vote.propose.say')}
            <select name="say" defaultValue={manners[0]?.id}>
              {manners.map((it) => (
                <option key={it.id} value={it.id}>
                  {it.text[lang]}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" className="button main" disabled={busy}>
          {t('vote.propose.go')}
        </button>
      </form>
    </details>
  )
}

const nameOf = (bargaining: Props['bargaining'], id: string, level: string, lang: Lang): string => {
  const issue = bargaining.issues.find((it) => it.id === id)
  if (!issue) return level
  return bargaining.seller
    ? levelWords(issue, level, termsOf(bargaining), lang)
    : spell(Number(level), lang)
}
