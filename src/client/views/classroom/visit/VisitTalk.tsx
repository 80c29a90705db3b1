import { useEffect, useRef } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { useClassText } from '../words.ts'

interface Props {
  readonly said: readonly PartOf<'said'>[]
  readonly pitches: readonly number[]
  /** Marks a line of the sellers as a pitch, or not after all; null where one may not. */
  readonly onPitch: ((line: number, pitch: boolean) => void) | null
}

/** What was said at the table and in one's own team, the newest last. */
export function VisitTalk({ said, pitches, onPitch }: Props) {
  const t = useClassText()
  const end = useRef<HTMLLIElement>(null)
  const count = said.length
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  return (
    <div role="log" aria-label={t('talk.log')}>
      <ol className="class-talk">
        {said.map((it, i) => {
          const pitch = pitches.includes(it.n)
          return (
            <li
              key={it.n}
              ref={i === count - 1 ? end : null}
              data-side={it.side}
              data-to={it.to}
              data-pitch={pitch || undefined}
            >
              <span className="told">
                {it.by} · {t(it.to === 'team' ? 'talk.to-team' : `side.${it.side}`)}
              </span>
              <p>{it.text}</p>
              {pitch && <span className="told">{t('visit.pitched')}</span>}
              {onPitch && it.side === 'vendor' && it.to === 'table' && (
                <button
                  type="button"
                  className="quiet"
                  aria-pressed={pitch}
                  onClick={() => onPitch(it.n, !pitch)}
                >
                  {t(pitch ? 'visit.pitch.not' : 'visit.pitch')}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
