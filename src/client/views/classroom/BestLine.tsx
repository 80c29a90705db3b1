import type { PartOf } from '../../../core/classroom/parts.ts'
import { useLang } from '../use-session.ts'
import { useWhy } from './use-why.ts'
import { useClassText } from './words.ts'

interface Props {
  readonly best: NonNullable<PartOf<'results'>['best']>
  /** Who said it, by name or number. */
  readonly by: string
  readonly brief?: boolean
}

/** The line of the class that earned most. */
export function BestLine({ best, by, brief = false }: Props) {
  const t = useClassText()
  const lang = useLang()
  const why = useWhy()
  return (
    <div className="quoted">
      {best.before && !brief && (
        <blockquote data-who="buyer">
          <span className="told">{t('results.heard')}</span>
          <span className="quoted-words">{best.before[lang]}</span>
        </blockquote>
      )}
      <blockquote data-who="better">
        <span className="told">{by}</span>
        <span className="quoted-words">{best.said[lang]}</span>
      </blockquote>
      {!brief && (
        <p className="told">
          {why(best.code)} {t('results.earned', { earned: best.earned })}
        </p>
      )}
    </div>
  )
}
