import { react } from '../buyer/react.ts'
import type { Table } from '../negotiation/table.ts'
import type { StoryInput } from '../story/runner.ts'
import type { Move } from '../transcript/move.ts'
import { drillOf } from './drill.ts'
import type { Ending } from './ending.ts'
import type { Facts, Meeting, Tally } from './meeting.ts'
import { evidenceFor, type Scene, tell } from './tell.ts'
import type { Turn } from './turn.ts'

const tallied = (tally: Tally, turn: Turn): Tally => {
  const next: Record<string, number> = { ...tally }
  for (const tag of turn.tags) {
    next[tag] = (next[tag] ?? 0) + 1
    if (turn.need !== undefined)
      next[`${tag}/${turn.need}`] = (next[`${tag}/${turn.need}`] ?? 0) + 1
  }
  return next
}

/** What the story may ask once the trainee's turn has worked on the buyer. */
export const afterTurn = (meeting: Meeting, turn: Turn): Facts => ({
  mind: react(meeting.mind, turn, meeting.header.persona, evidenceFor(meeting.scenario)),
  table: meeting.table,
  tally: tallied(meeting.tally, turn),
  decisions: meeting.decisions + 1,
  turns: turn.n,
})

/** One decision: the trainee's turn works on the buyer, then the buyer answers. */
export function decide(
  meeting: Meeting,
  move: Move,
  atMs: number,
  turns: readonly Turn[],
  input: StoryInput,
  table: Table | null = meeting.table,
): Meeting {
  const { scenario, header } = meeting
  const [own] = turns
  const acted = own
    ? afterTurn(meeting, own)
    : { ...factsOf(meeting), decisions: meeting.decisions + 1 }
  const facts: Facts = { ...acted, table, turns: turns.at(-1)?.n ?? acted.turns }
  const scene = tell(scenario, header, meeting.point, input, facts, atMs)
  const ended = scene.ended ?? (isDrilled(meeting, scene) ? 'practised' : null)
  return {
    ...scene.facts,
    scenario,
    header,
    moves: [...meeting.moves, move],
    spoken: [...meeting.spoken, ...turns, ...scene.spoken],
    lines: scene.lines,
    open: ended ? [] : scene.open,
    elapsedMs: atMs,
    ended,
    takenBack: meeting.takenBack,
    before: meeting,
    point: scene.point,
  }
}

/** A drill is over after its decisions, or where its part of the story has nothing more to say [T7]. */
const isDrilled = (before: Meeting, { facts, open }: Scene): boolean => {
  const drill = drillOf(before)
  if (drill === undefined || facts.table?.away) return false
  return facts.decisions >= drill.decisions || open.length === 0
}

const factsOf = ({ mind, table, tally, decisions, turns }: Facts): Facts => ({
  mind,
  table,
  tally,
  decisions,
  turns,
})

/** Ends a meeting from outside the talk: the story says its parting words where it has them [S12]. */
export function finish(
  meeting: Meeting,
  move: Move,
  atMs: number,
  knot: string,
  ending: Ending,
): Meeting {
  if (meeting.scenario.knots.includes(knot)) {
    const last = decide(meeting, move, atMs, [], { kind: 'divert', knot })
    return { ...last, ended: last.ended ?? ending, open: [] }
  }
  return {
    ...meeting,
    moves: [...meeting.moves, move],
    elapsedMs: atMs,
    lines: [],
    open: [],
    ended: ending,
    before: meeting,
  }
}
