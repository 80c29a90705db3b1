import type { MoveKind } from '../../../core/transcript/move.ts'
import { useText } from '../use-session.ts'
import type { Hand } from './panel-props.ts'

interface Props {
  readonly may: readonly MoveKind[]
  readonly move: Hand['move']
  readonly round: number
  readonly rounds: number
  readonly standing: string | null
  readonly accept: string
}

/** Where the bargaining stands, and what can be done without words. */
export function TableState({ may, move, round, rounds, standing, accept }: Props) {
  const t = useText()
  return (
    <div className="table-state">
      <p>{t('table.round', { round, rounds })}</p>
      {standing && <p className="standing">{standing}</p>}
      <div className="buttons">
        {may.includes('accept') && (
          <button type="button" className="button" onClick={() => move({ kind: 'accept' })}>
            {accept}
          </button>
        )}
        {may.includes('leave') && (
          <button type="button" className="button" onClick={() => move({ kind: 'leave' })}>
            {t('table.leave')}
          </button>
        )}
        {may.includes('return') && (
          <button type="button" className="button main" onClick={() => move({ kind: 'return' })}>
            {t('table.return')}
          </button>
        )}
      </div>
    </div>
  )
}
