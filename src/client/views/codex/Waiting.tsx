import type { Lang } from '../../../core/scenario/scenario.ts'
import { codexText } from './words.ts'

interface Props {
  readonly failed: boolean
  readonly lang: Lang
}

export function Waiting({ failed, lang }: Props) {
  const t = codexText(lang)
  if (!failed) return <p className="waiting">{t('load.waiting')}</p>
  return (
    <p className="notice" role="alert">
      {t('load.failed')}{' '}
      <button type="button" className="quiet" onClick={() => location.reload()}>
        {t('load.again')}
      </button>
    </p>
  )
}
