import { session } from '../page.ts'
import { useSession, useText } from './use-session.ts'

/** One sentence about what was refused or could not be kept. */
export function NoticeBar() {
  const t = useText()
  const notice = useSession((it) => it.notice)
  const status = useSession((it) => it.status)
  return (
    <div className="notices" role="status">
      {notice && (
        <p className="notice">
          {t(`notice.${notice}`)}
          {notice === 'elsewhere' && (
            <button type="button" className="quiet" onClick={() => location.reload()}>
              {t('notice.reload')}
            </button>
          )}
          {status === 'seated' && notice !== 'elsewhere' && (
            <button type="button" className="quiet" onClick={session.dismiss}>
              {t('notice.dismiss')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
