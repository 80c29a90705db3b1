import { Confirm } from '../desk/Confirm.tsx'
import { useClassText } from '../words.ts'

interface Props {
  /** Whose break there is; null for none. */
  readonly away: 'ours' | 'theirs' | null
  /** Null where one may not. */
  readonly onLeave: (() => void) | null
  readonly onReturn: (() => void) | null
  readonly onWalkOut: (() => void) | null
  readonly mute: string | null
  /** What walking out means here. */
  readonly walkOutTold: string
}

/** Leaving the table to talk among oneselves and coming back (K-167), and walking out for good. */
export function Deeds({ away, onLeave, onReturn, onWalkOut, mute, walkOutTold }: Props) {
  const t = useClassText()
  return (
    <div className="table-deeds">
      {mute !== null && <p className="mute">{mute}</p>}
      {away === null && onLeave && (
        <button type="button" className="button" onClick={onLeave}>
          {t('bargain.leave')}
        </button>
      )}
      {away === 'ours' && onReturn && (
        <button type="button" className="button main" onClick={onReturn}>
          {t('bargain.return')}
        </button>
      )}
      {onWalkOut && (
        <Confirm
          className="quiet"
          label={t('bargain.walk-out')}
          title={t('bargain.walk-out.title')}
          told={walkOutTold}
          go={t('bargain.walk-out.go')}
          keep={t('bargain.walk-out.keep')}
          onConfirm={onWalkOut}
        />
      )}
    </div>
  )
}
