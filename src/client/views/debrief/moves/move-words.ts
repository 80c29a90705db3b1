import { conditionOf } from '../../../../core/negotiation/table.ts'
import type { Expected } from '../../../../core/review/review.ts'
import type { Move } from '../../../../core/transcript/move.ts'
import type { Telling } from '../telling.ts'
import type { SayReview } from './words.ts'

/** A move as it is read: what was said, and what was done without words. */
export function moveWords(move: Move, telling: Telling, t: SayReview): string {
  switch (move.kind) {
    case 'say':
      return telling.lineOf(move.choice)
    case 'offer':
      return offerWords(move, telling, t)
    case 'accept':
    case 'leave':
    case 'return':
    case 'walk-away':
    case 'guess':
      return t(`did.${move.kind}`)
    default:
      return ''
  }
}

const offerWords = (
  move: Extract<Move, { kind: 'offer' }>,
  telling: Telling,
  t: SayReview,
): string => {
  const { bargaining } = telling.meeting.scenario
  const condition = move.if && bargaining ? conditionOf(bargaining, move.if) : undefined
  const said = move.say === undefined ? '' : telling.lineOf(move.say)
  const terms = move.packages.map((it) => telling.terms(it)).join(' | ')
  const done = condition
    ? t('did.offerIf', { terms, condition: condition.text[telling.lang] })
    : t('did.offer', { terms })
  return t('did.said', { said, done }).trim()
}

export const totalsWords = ({ conduct, deal }: Expected, t: SayReview): string => {
  const shown = conduct === null ? '–' : Math.round(conduct)
  return deal === null
    ? t('totals.conduct', { conduct: shown })
    : t('totals.both', { conduct: shown, deal: Math.round(deal) })
}
