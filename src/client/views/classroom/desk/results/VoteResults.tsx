import type { PartOf } from '../../../../../core/classroom/parts.ts'
import { useLang } from '../../../use-session.ts'
import { optionWords } from '../../vote/option-words.ts'
import { TallyTold } from '../../vote/Tally.tsx'
import { useClassText } from '../../words.ts'

interface Props {
  readonly vote: NonNullable<PartOf<'results'>['vote']>
  /** Opens the report of the class's meeting; null while it has not come. */
  readonly onReport: (() => void) | null
}

/** How the class decided: what its moves were worth, and the vote that cost most. */
export function VoteResults({ vote, onReport }: Props) {
  const t = useClassText()
  const lang = useLang()
  const { tally, missed, bargaining } = vote
  return (
    <section className="class-sheet" aria-labelledby="results-vote">
      <h2 id="results-vote">{t('results.vote')}</h2>
      {tally.judged > 0 ? (
        <TallyTold tally={tally} title={t('vote.tally.class')} />
      ) : (
        <p className="told">{t('results.vote.unjudged')}</p>
      )}
      <button
        type="button"
        className="button"
        disabled={onReport === null}
        onClick={onReport ?? undefined}
      >
        {t('results.vote.report')}
      </button>
      {missed && (
        <>
          <h3>{t('results.vote.missed', { n: missed.n })}</h3>
          <div className="quoted">
            {missed.before && (
              <blockquote data-who="buyer">
                <span className="told">{t('results.heard')}</span>
                <span className="quoted-words">{missed.before[lang]}</span>
              </blockquote>
            )}
            <blockquote data-who="said">
              <span className="told">
                {t('results.vote.for', { times: missed.times, of: missed.of })}
              </span>
              <span className="quoted-words">{optionWords(missed.said, bargaining, lang, t)}</span>
            </blockquote>
            <blockquote data-who="better">
              <span className="told">{t('results.better')}</span>
              <span className="quoted-words">
                {optionWords(missed.better, bargaining, lang, t)}
              </span>
            </blockquote>
            <p className="told">{t('results.lost', { lost: missed.lost })}</p>
          </div>
        </>
      )}
    </section>
  )
}
