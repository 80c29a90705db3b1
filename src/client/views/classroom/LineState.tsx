import type { ClassLine } from './use-class.ts'
import { useClassText, useRefusalText } from './words.ts'

/** One sentence about the line: being taken up, cut and tried again, given up, shut; or what was refused last. */
export function LineState({ line }: { readonly line: ClassLine }) {
  const t = useClassText()
  const refusal = useRefusalText()
  const { status, refusal: shut } = line.seen
  return (
    <div className="notices" role="status">
      {status === 'connecting' && <p className="waiting">{t('line.connecting')}</p>}
      {status === 'waiting' && <p className="notice">{t('line.waiting')}</p>}
      {status === 'unreadable' && (
        <p className="notice">
          {t('line.unreadable')}
          <button type="button" className="quiet" onClick={() => location.reload()}>
            {t('line.reload')}
          </button>
        </p>
      )}
      {status === 'refused' && shut && <p className="notice">{refusal(shut.refused)}</p>}
      {line.refused && (
        <p className="notice">
          {refusal(line.refused.refused)}
          <button type="button" className="quiet" onClick={line.dismiss}>
            {t('line.dismiss')}
          </button>
        </p>
      )}
    </div>
  )
}
