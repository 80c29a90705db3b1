import type { Clock } from '../../../../core/classroom/clock.ts'
import { ballotLeftMs } from '../../../../core/classroom/vote/vote-activity.ts'
import { clockWords } from '../desk/clock-words.ts'
import { useSecond } from '../use-second.ts'
import { useClassText } from '../words.ts'
import type { BallotPart } from './option-words.ts'

interface Props {
  readonly ballot: BallotPart
  readonly clock: Clock
  readonly aheadMs: number
}

/** What is left of the open vote, and how many are waited for. */
export function BallotClock({ ballot, clock, aheadMs }: Props) {
  const t = useClassText()
  useSecond()
  const { seconds, voted, waiting } = ballot
  const left = ballotLeftMs({ settings: { seconds }, clock }, ballot, Date.now() + aheadMs)
  return (
    <p className="ballot-clock">
      {left !== null && (
        <b role="timer" data-last={left <= 10_000 || undefined}>
          <span className="unseen">{t('clock.left')}</span>
          {clockWords(left)}
        </b>
      )}
      <span>{t('vote.voted', { voted, waiting })}</span>
    </p>
  )
}
