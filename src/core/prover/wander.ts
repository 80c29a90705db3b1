import type { Persona } from '../buyer/persona.ts'
import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { headerOf, openMeeting } from '../meeting/open.ts'
import { play } from '../meeting/play.ts'
import { mayOf } from '../meeting/view.ts'
import { same } from '../negotiation/table.ts'
import { model } from '../players/model.ts'
import { anyPackage, stepDown } from '../players/packages.ts'
import { say } from '../players/player.ts'
import { isRefusal } from '../refusal.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Move } from '../transcript/move.ts'

/** Decisions; a meeting that goes on so long has no end. */
export const LONGEST = 120

/** The meeting after a move that must be possible. */
export const step = (meeting: Meeting, move: Move): Meeting => {
  const next = play(meeting, move)
  if (isRefusal(next))
    throw new Error(`${meeting.scenario.id}: ${JSON.stringify(move)} refused: ${next.detail}`)
  return next
}

/** Goes where it has not been: `taken` counts the choices of all wanderings so far, and is added to. Ends, or stands still. */
export function wander(
  scenario: Scenario,
  persona: Persona,
  seed: number,
  taken: Map<string, number>,
  drill?: string,
): Meeting {
  const header = headerOf(scenario, persona, seed, 'practice', undefined, drill)
  let meeting = openMeeting(scenario, header)
  for (let i = 0; i < LONGEST && !meeting.ended; i++) {
    const move = nextMove(meeting, taken)
    if (!move) return meeting
    if (move.kind === 'say') taken.set(move.choice, (taken.get(move.choice) ?? 0) + 1)
    meeting = step(meeting, move)
  }
  return meeting
}

/** In tenths: how often a meeting follows the model player; without his skill the far rooms of a story stay shut. */
const SKILL = [0, 5, 8, 9] as const

/** Mostly the choice taken least so far, sometimes any move there is or what skill would do, so that other ways open. */
function nextMove(meeting: Meeting, taken: ReadonlyMap<string, number>): Move | null {
  const dice = draw(meeting.header.seed, meeting.turns, 'walk')
  const others = otherMoves(meeting)
  const skill = SKILL[meeting.header.seed % SKILL.length] ?? 0
  const onOffer = meeting.open.length > 0 && !meeting.open.some((id) => !taken.has(id))
  if (onOffer && (dice >>> 8) % 10 < skill) return model(meeting)
  if (others.length > 0 && dice % 5 === 0) return others[dice % others.length] ?? null
  if (meeting.open.length === 0) return others[dice % Math.max(1, others.length)] ?? null
  if (dice % 3 === 0) return say(meeting.open[(dice >>> 4) % meeting.open.length] ?? '')
  const rarest = [...meeting.open].sort((a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0))
  return say(rarest[0] ?? '')
}

/** What may be done at a table besides talking, and now and then giving the meeting up. */
function otherMoves(meeting: Meeting): readonly Move[] {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  if (!bargaining || !table) return []
  const may = mayOf(meeting)
  const dice = draw(meeting.header.seed, meeting.turns, 'walk/offer')
  const moves: Move[] = []
  if (may.includes('offer')) {
    const step = [0, 20, 50, 100, 200, 200, 300, 400, 1000][dice % 9] ?? 0
    const pack = stepDown(meeting, table, bargaining, step, bargaining.floor - 100)
    const conditions = [undefined, ...bargaining.conditions]
    const condition = conditions[(dice >>> 8) % conditions.length]
    const other = anyPackage(meeting, table, bargaining, 'walk/package')
    const two = bargaining.seller && dice % 4 === 0 && !same(pack, other)
    moves.push({
      kind: 'offer',
      packages: two ? [pack, other] : [pack],
      ...(condition ? { if: condition.id } : {}),
    })
  }
  if (may.includes('accept') && dice % 4 === 0) moves.push({ kind: 'accept' })
  if (may.includes('leave') && dice % 3 === 0) moves.push({ kind: 'leave' })
  if (may.includes('return')) moves.push({ kind: 'return' })
  if (dice % 40 === 0) moves.push({ kind: 'walk-away' })
  if (dice % 41 === 0) moves.push({ kind: 'time-up', atMs: bargaining.limitMs })
  return moves
}
