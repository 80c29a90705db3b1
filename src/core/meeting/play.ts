import { replyTo } from '../negotiation/counterpart.ts'
import { figuresOf } from '../negotiation/offer-meaning.ts'
import { checkOffer, type Offer, type Table } from '../negotiation/table.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { StoryInput } from '../story/runner.ts'
import type { Move, MoveKind } from '../transcript/move.ts'
import { afterTurn, decide, finish } from './deciding.ts'
import { type Meeting, tableIsOpen, temperOf } from './meeting.ts'
import { acceptance, offerTurn, sellerTurn } from './seller-turn.ts'
import { entryOf } from './tell.ts'
import type { Turn } from './turn.ts'

/**
 * The meeting after a move, or why the move is refused; the given meeting never changes [M1]. A fold: no clock, dice, page or
 * network.
 */
export function play(meeting: Meeting, move: Move): Meeting | Refusal {
  if (meeting.ended) return refuse('move/over', `the meeting ended: ${meeting.ended}`)
  const atMs = move.atMs ?? meeting.elapsedMs
  if (atMs < meeting.elapsedMs) {
    return refuse('clock/backwards', `${atMs} ms is before ${meeting.elapsedMs} ms`)
  }
  const over = isTimed(meeting) && atMs >= limitMsOf(meeting)
  if (over && move.kind !== 'time-up')
    return refuse('clock/over', `time ran out at ${limitMsOf(meeting)} ms`)
  return HANDLERS[move.kind](meeting, move as never, atMs)
}

/** A bargaining always runs against its clock (K-148); other meetings only as an exam. */
export const isTimed = (meeting: Meeting): boolean =>
  meeting.table !== null || meeting.header.mode === 'exam'

export const limitMsOf = ({ scenario }: Meeting): number =>
  scenario.bargaining?.limitMs ?? scenario.limitMs

type Handlers = {
  readonly [K in MoveKind]: (
    meeting: Meeting,
    move: Extract<Move, { kind: K }>,
    atMs: number,
  ) => Meeting | Refusal
}

const HANDLERS: Handlers = {
  say(meeting, move, atMs) {
    const entry = meeting.scenario.entries[move.choice]
    if (entry?.kind !== 'choice') return refuse('choice/unknown', move.choice)
    if (!meeting.open.includes(move.choice)) return refuse('choice/not-open', move.choice)
    const turn = sellerTurn(meeting, atMs, { choice: move.choice })
    return decide(meeting, move, atMs, [turn], { kind: 'choose', id: move.choice })
  },
  offer(meeting, move, atMs) {
    const sitting = atTable(meeting)
    if (isRefusal(sitting)) return sitting
    const { table, bargaining } = sitting
    const wrong = checkOffer(table, bargaining, move.packages, move.if)
    if (wrong) return wrong
    if (move.say !== undefined && !isManner(meeting, move.say)) {
      return refuse('choice/not-open', move.say)
    }
    // What he has granted already is part of any deal: asked again it buys nothing [N6].
    const asks = move.if === undefined || table.taken.includes(move.if) ? null : move.if
    const made: Offer = { packages: move.packages, condition: asks, conditionTaken: false }
    const turn = offerTurn(
      meeting,
      { table, bargaining, packages: move.packages, asks },
      atMs,
      move.say,
    )
    const heard = afterTurn(meeting, turn)
    const reply = replyTo(
      table,
      bargaining,
      made,
      heard.mind,
      meeting.header.persona,
      meeting.header.seed,
      temperOf(meeting),
    )
    const taken = reply.condition === 'taken' && asks !== null
    const agreed = move.packages[reply.preferred ?? 0] ?? null
    const answered: Table = {
      ...table,
      offers: [...table.offers, { ...made, conditionTaken: taken }],
      taken: taken ? [...table.taken, asks] : table.taken,
      standing: reply.standing ?? table.standing,
      counters: reply.standing ? [...table.counters, reply.standing] : table.counters,
      answer: reply.answer,
      preferred: reply.preferred,
      gives: reply.gives,
      condition: reply.condition,
      agreed: reply.answer === 'accept' ? agreed : null,
    }
    const told: Turn = { ...turn, ...(asks === null ? {} : { condTaken: taken }) }
    const verdict = answered.agreed ? [acceptance(told, bargaining, answered.agreed)] : []
    return decide(meeting, move, atMs, [told, ...verdict], TO_ANSWER, answered)
  },
  accept(meeting, move, atMs) {
    const sitting = atTable(meeting)
    if (isRefusal(sitting)) return sitting
    const { standing } = sitting.table
    if (!standing) return refuse('table/no-standing', 'the buyer has made no offer yet')
    const named = figuresOf(sitting.bargaining, standing)
    const turn = sellerTurn(meeting, atMs, { tags: ['price.accept'], ...named })
    const agreed: Table = { ...sitting.table, agreed: standing, answer: null, condition: 'none' }
    return decide(meeting, move, atMs, [turn], { kind: 'divert', knot: 'table_accepted' }, agreed)
  },
  leave(meeting, move, atMs) {
    const sitting = atTable(meeting)
    if (isRefusal(sitting)) return sitting
    const turn = sellerTurn(meeting, atMs, { tags: ['nego.timeout'] })
    const away: Table = { ...sitting.table, away: true, breaks: sitting.table.breaks + 1 }
    return decide(meeting, move, atMs, [turn], { kind: 'divert', knot: 'table_left' }, away)
  },
  return(meeting, move, atMs) {
    if (!meeting.table) return refuse('table/none', 'there is no table here')
    if (!meeting.table.away) return refuse('table/not-away', 'you sit at the table')
    const back: Table = { ...meeting.table, away: false }
    return decide(meeting, move, atMs, [], { kind: 'divert', knot: 'table_returned' }, back)
  },
  'walk-away'(meeting, move, atMs) {
    return finish(meeting, move, atMs, 'walked_away', 'walked-away')
  },
  'time-up'(meeting, move, atMs) {
    if (!isTimed(meeting) || atMs < limitMsOf(meeting)) {
      return refuse('move/not-now', 'the clock has not run out')
    }
    return finish(meeting, move, atMs, 'time_up', 'time-up')
  },
  prepare(meeting, move, atMs) {
    if (meeting.decisions > 0) return refuse('move/not-now', 'the meeting has begun')
    return { ...meeting, moves: [...meeting.moves, move], elapsedMs: atMs }
  },
  guess(meeting, move, atMs) {
    if (!meeting.scenario.bargaining) return refuse('table/none', 'there is no table here')
    const issues = meeting.scenario.bargaining.issues.map((it) => it.id)
    const sound =
      move.order.length === issues.length && issues.every((id) => move.order.includes(id))
    if (!sound) return refuse('guess/issues', `an order of ${issues.join(', ')}`)
    return { ...meeting, moves: [...meeting.moves, move], elapsedMs: atMs }
  },
  note(meeting, move, atMs) {
    return { ...meeting, moves: [...meeting.moves, move], elapsedMs: atMs }
  },
  'take-back'(meeting, move, atMs) {
    return takeBack(meeting, move, atMs)
  },
}

const TO_ANSWER: StoryInput = { kind: 'divert', knot: 'table_answer' }

/** How many decisions each mode lets a trainee take back at once; exam none [M6]. */
const TAKE_BACK = { guided: Number.POSITIVE_INFINITY, practice: 1, exam: 0 } as const

/** Returns to an earlier decision; the moves and the clock stay as they are [T6]. */
function takeBack(
  meeting: Meeting,
  move: Extract<Move, { kind: 'take-back' }>,
  atMs: number,
): Meeting | Refusal {
  const allowed = TAKE_BACK[meeting.header.mode]
  if (move.count > allowed)
    return refuse('mode/no-take-back', `${meeting.header.mode} allows ${allowed}`)
  let earlier: Meeting | null = meeting
  for (let i = 0; i < move.count && earlier; i++) earlier = earlier.before
  if (!earlier) return refuse('take-back/nothing', `only ${meeting.decisions} decisions were made`)
  return {
    ...earlier,
    moves: [...meeting.moves, move],
    elapsedMs: atMs,
    takenBack: meeting.takenBack + 1,
  }
}

const atTable = (meeting: Meeting): { table: Table; bargaining: Bargaining } | Refusal => {
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (!table || !bargaining) return refuse('table/none', 'there is no table here')
  if (table.away) return refuse('table/away', 'you have left the table')
  if (!tableIsOpen(meeting)) return refuse('move/not-now', 'this is no moment for the table')
  return { table, bargaining }
}

const isManner = (meeting: Meeting, id: string): boolean =>
  meeting.open.includes(id) && entryOf(meeting.scenario, id).tags.includes('with-offer')
