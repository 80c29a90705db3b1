import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useLang } from '../../use-session.ts'
import { useClassText } from '../words.ts'
import { type BallotPart, optionWords } from './option-words.ts'

interface Props {
  readonly ballot: BallotPart
  readonly bargaining: PartOf<'brief'>['bargaining']
  /** The option this screen voted for. */
  readonly own?: number | null
  /** Only what was played and what would have been best. */
  readonly brief?: boolean
}

/** The list of a vote with its bars, as far as they may be told; what was played, and what each option would have lost. */
export function Bars({ ballot, bargaining, own = null, brief = false }: Props) {
  const t = useClassText()
  const lang = useLang()
  const { options, counts, decision, verdicts } = ballot
  const all = Math.max(1, ...(counts ?? []))
  return (
    <ol className="ballot-bars">
      {options.map((it, i) => {
        const verdict = verdicts?.[i]
        const played = decision?.option === i + 1
        if (brief && !played && verdict?.class !== 'best') return null
        return (
          <li key={i} data-played={played || undefined} data-own={own === i + 1 || undefined}>
            <span className="ballot-number" aria-hidden="true">
              {i + 1}
            </span>
            <span className="ballot-said">
              {optionWords(it, bargaining, lang, t)}
              {it.proposed && (
                <span className="told">
                  {it.by
                    ? t('vote.by', { name: it.by })
                    : t(it.by === '' ? 'vote.by.desk' : 'vote.proposed')}
                </span>
              )}
              {own === i + 1 && <span className="told">{t('vote.own')}</span>}
              {played && (
                <span className="told">
                  {t(decision?.drawn ? 'vote.played.drawn' : 'vote.played')}
                </span>
              )}
            </span>
            {verdict && (
              <span className="verdict" data-class={verdict.class}>
                {t(`vote.class.${verdict.class}`)}
                {verdict.lost > 0.05 && (
                  <span className="told">
                    {t('vote.lost', { points: Math.round(verdict.lost * 10) / 10 })}
                  </span>
                )}
              </span>
            )}
            {counts && (
              <span className="ballot-bar">
                <i style={{ inlineSize: `calc((100% - 3rem) * ${(counts[i] ?? 0) / all})` }} />
                <b>{counts[i] ?? 0}</b>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
