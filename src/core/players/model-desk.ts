import type { Meeting } from '../meeting/meeting.ts'
import { toldPriorities } from '../meeting/priorities.ts'
import { boardOf } from '../negotiation/board.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Move } from '../transcript/move.ts'

const AIM = 0.3 // of his room above the floor: what he sets out for

/** What the model player writes down: before he goes in a sheet, then a guess, mended by what he is told (K-144, K-151); else null. */
export function prepare(meeting: Meeting): Move | null {
  const { bargaining } = meeting.scenario
  if (!bargaining || meeting.ended) return null
  const ready = meeting.moves.some((move) => move.kind === 'prepare')
  if (meeting.decisions === 0 && !ready) return { kind: 'prepare', sheet: sheetOf(bargaining) }
  if (bargaining.issues.length === 1 || !ready) return null
  const order = guessOf(meeting, bargaining)
  const last = meeting.moves.findLast((move) => move.kind === 'guess')?.order
  return last?.join() === order.join() ? null : { kind: 'guess', order: [...order] }
}

const sheetOf = ({ quote, floor, conditions, issues }: Bargaining) => ({
  target: floor + AIM * (quote - floor),
  floor,
  conditions: (conditions.length > 0 ? conditions : issues).map((it) => it.id).join(', '),
})

/** What weighs least for himself first, until he is told better. */
const guessOf = (meeting: Meeting, bargaining: Bargaining): readonly string[] => {
  const { utilities } = boardOf(bargaining).domain.a
  const told = toldPriorities(meeting, meeting.scenario)
  const rest = bargaining.issues
    .map(({ id }, i) => ({ id, span: Math.max(...(utilities[i] ?? [0])) }))
    .filter(({ id }) => !told.includes(id))
    .toSorted((x, y) => x.span - y.span)
  return [...told, ...rest.map(({ id }) => id)]
}
