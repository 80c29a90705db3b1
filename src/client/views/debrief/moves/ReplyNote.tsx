import type { ReactElement } from 'react'
import type { Reply } from '../../../../core/review/reply.ts'
import type { Telling } from '../telling.ts'
import { fill } from '../words.ts'
import { moveWords } from './move-words.ts'
import type { SayReview } from './words.ts'

interface Props {
  readonly reply: Reply
  readonly telling: Telling
  readonly t: SayReview
}

/** What a move at the table brings on average, beside the best there was [R7]. */
export function ReplyNote({ reply, telling, t }: Props): ReactElement | null {
  const [best] = reply.options
  const own = reply.options[reply.chosen]
  if (!best || !own) return null
  const points = telling.meeting.scenario.bargaining?.seller !== undefined
  const amount = (it: number): string =>
    points ? fill(telling.words.outcomes.points, { points: it }) : telling.price(it)
  const told = { own: amount(own.own), most: amount(best.own) }
  return (
    <p className="move-reply">
      {reply.pointsLost > 0
        ? t('reply', {
            ...told,
            best: moveWords(best.move, telling, t),
            lost: amount(reply.pointsLost),
          })
        : t('reply.best', told)}
    </p>
  )
}
