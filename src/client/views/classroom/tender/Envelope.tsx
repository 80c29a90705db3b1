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
      <svg viewBox="0 0 120 92" aria-hidden="true">
        {state !== 'open' && (
          <path className="letter" d={state === 'sealed' ? '' : 'M18 6h84v60h-84z'} />
        )}
        {state === 'opened' && <path className="lines" d="M28 18h46M28 27h62M28 36h54" />}
        <path className="back" d="M6 26h108v60a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4z" />
        <path
          className="flap"
          d={state === 'sealed' ? 'M6 26 60 66 114 26z' : 'M6 26 60 58 114 26'}
        />
        <path className="fold" d="M6 90 46 56M114 90 74 56" />
        {state === 'sealed' && (
          <>
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
