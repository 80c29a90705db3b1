import { asks, isSeller } from '../../../core/grading/earning.ts'
import { share } from '../../../core/grading/judge.ts'
import { hasAny, type Turn } from '../../../core/meeting/turn.ts'

/** What a negotiator says, as Rackham and Carlisle counted it: each a share of all he says, in per cent (EVIDENCE 1.2). */
export const MEASURES = ['questions', 'testing', 'summing', 'feelings'] as const
export type Measure = (typeof MEASURES)[number]
type Shares = Readonly<Record<Measure, number>>

export const SKILLED: Shares = { questions: 21.3, testing: 9.7, summing: 7.5, feelings: 12.1 }
export const AVERAGE: Shares = { questions: 9.6, testing: 4.1, summing: 4.2, feelings: 7.8 }

const COUNTS: Readonly<Record<Measure, (turn: Turn) => boolean>> = {
  questions: (turn) => asks(turn) || hasAny(turn, ['nego.ask-expectation', 'price.ask-offer']),
  testing: (turn) => hasAny(turn, ['listen.paraphrase', 'listen.confirm', 'object.confirm']),
  summing: (turn) => hasAny(turn, ['ask.summary', 'commit.summary', 'nego.confirm']),
  feelings: (turn) => hasAny(turn, ['express.feeling', 'rapport.disclose']),
}

/** The trainee's own shares, whole per cent of his moves. */
export function behaviourOf(turns: readonly Turn[]): Shares {
  const own = turns.filter(isSeller)
  const percent = (measure: Measure): number =>
    Math.round(100 * share(own.filter(COUNTS[measure]).length, own.length))
  return {
    questions: percent('questions'),
    testing: percent('testing'),
    summing: percent('summing'),
    feelings: percent('feelings'),
  }
}
