import type { PartOf } from '../../../core/classroom/parts.ts'
import { useLang } from '../use-session.ts'
import { useWhy } from './use-why.ts'
import { useClassText } from './words.ts'

interface Props {
  readonly missed: PartOf<'results'>['missed'][number]
  /** Without why it matters: read from ten metres. */
  readonly brief?: boolean
}

/** A line that cost the class: what was said to them, what they said, what was open. */
export function MissedLine({ missed, brief = false }: Props) {
  const t = useClassText()
  const lang = useLang()
  const { before, said, better, times, of, lost, code } = missed
  const why = useWhy()
  return (
    <div className="quoted">
      {before && (
        <blockquote data-who="buyer">
          <span className="told">{t('results.heard')}</span>
          <span className="quoted-words">{before[lang]}</span>
        </blockquote>
      )}
      <blockquote data-who="said">
        <span className="told">{t('results.said', { times, of })}</span>
        <span className="quoted-words">{said[lang]}</span>
      </blockquote>
      <blockquote data-who="better">
        <span className="told">{t('results.better')}</span>
        <span className="quoted-words">{better[lang]}</span>
      </blockquote>
      {!brief && (
        <p className="told">
          {why(code)} {t('results.lost', { lost })}
        </p>
      )}
    </div>
  )
}
