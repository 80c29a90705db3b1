import '../../../styles/class/tender-envelope.css'
import { round } from '../../../package-words.ts'
import { useClassText } from '../words.ts'

interface Props {
  /** `open`: nothing is in it yet. `opened`: it is read by the customer. */
  readonly state: 'open' | 'sealed' | 'opened'
  readonly told: string
  /** What is in it, and what that is worth to oneself. */
  readonly letter: { readonly words: string; readonly points: number } | null
  readonly reservation: number
}

/** A company's last word in its envelope, as the company sees it. */
export function Envelope({ state, told, letter, reservation }: Props) {
  const t = useClassText()
  return (
    <section className="envelope" data-state={state} aria-label={t('tender.envelope')}>
      <svg viewBox="0 -8 120 100" aria-hidden="true">
        {state !== 'sealed' && <path className="flap" d="M6 26 60-6l54 32z" />}
        {state === 'opened' && (
          <>
            <path className="letter" d="M18 2h84v60H18z" />
            <path className="lines" d="M28 14h46M28 24h62" />
          </>
        )}
        <path className="back" d="M6 26h108v60a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4z" />
        {state !== 'sealed' && (
          <path className="back" d="M6 26 60 60l54-34v60a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4z" />
        )}
        <path className="fold" d="M6 90 48 54M114 90 72 54" />
        {state === 'sealed' && (
          <>
            <path className="flap" d="M6 26 60 66l54-40z" />
            <circle className="wax" cx="60" cy="60" r="13" />
            <text x="60" y="65" textAnchor="middle">
              {t('tender.wax')}
            </text>
          </>
        )}
      </svg>
      <div>
        <h2>{t('tender.envelope')}</h2>
        <p role="status">{told}</p>
        {letter && (
          <>
            <p className="letter-words">{letter.words}</p>
            <p className="own-points" data-low={letter.points < reservation || undefined}>
              {t(letter.points < reservation ? 'bargain.points.low' : 'bargain.points', {
                points: round(letter.points),
              })}
            </p>
          </>
        )}
      </div>
    </section>
  )
}
