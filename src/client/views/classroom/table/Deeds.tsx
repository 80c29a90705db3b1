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
  readonly walkOut?: WalkOutWords
}

/** What walking out is called, and what it means. */
export interface WalkOutWords {
  readonly label: string
  readonly title: string
  readonly told: string
  readonly go: string
}

/** Leaving the table to talk among oneselves and coming back (K-167), and walking out for good. */
export function Deeds({ away, onLeave, onReturn, onWalkOut, mute, walkOut }: Props) {
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
          told={t('bargain.walk-out.told')}
          go={t('bargain.walk-out.go')}
          {...walkOut}
          keep={t('bargain.walk-out.keep')}
          onConfirm={onWalkOut}
        />
      )}
    </div>
  )
}
