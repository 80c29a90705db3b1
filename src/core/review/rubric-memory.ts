import type { Gradable } from '../grading/report.ts'
import { isAskedWhoDecides } from '../grading/rubrics/authority.ts'
import type { Turn } from '../meeting/turn.ts'
import { addTurn, copyOf, freshTalk, spellTalk, type TalkMemory } from './talk-memory.ts'

/**
 * What the rubrics will remember of the turns so far, whatever comes [R4]: two meetings with one memory have equal totals after the
 * same turns. In a talk these are counts and marks, so that two orders of the same questions can meet again; at a table the order
 * itself is what is graded, and every turn stands.
 */
export const rubricMemory = (meeting: Gradable): string =>
  meeting.bargain === null ? spellTalk(talkMemory(meeting)) : orderedTurns(meeting)

// A turn belongs to one way only, so that what was remembered up to it is remembered with it.
const talks = new WeakMap<Turn, TalkMemory>()
const orders = new WeakMap<Turn, string>()

const talkMemory = ({ turns, persona, needs }: Gradable): TalkMemory => {
  const from = turns.findLastIndex((turn) => talks.has(turn))
  const known = turns[from] && talks.get(turns[from])
  const memory = known ? copyOf(known) : freshTalk(persona, needs.length > 0)
  for (const turn of turns.slice(from + 1)) addTurn(memory, turn)
  const last = turns.at(-1)
  if (last) talks.set(last, memory)
  return memory
}

const orderedTurns = (meeting: Gradable): string => {
  const { turns } = meeting
  const from = turns.findLastIndex((turn) => orders.has(turn))
  let text = (turns[from] && orders.get(turns[from])) ?? ''
  for (const turn of turns.slice(from + 1)) text += `${spelled(turn, meeting)}\n`
  const last = turns.at(-1)
  if (last) orders.set(last, text)
  return text
}

const spelled = (turn: Turn, meeting: Gradable): string =>
  [
    turn.actor,
    turn.tags.join(),
    turn.need,
    turn.known,
    turn.words,
    turn.value,
    turn.points,
    turn.swap,
    turn.cond,
    turn.condTaken,
    turn.actor === 'seller' && isAskedWhoDecides(turn, meeting),
  ].join('/')
