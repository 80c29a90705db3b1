import { PERSONAS, type Persona } from '../buyer/persona.ts'
import { draw } from '../chance/draw.ts'
import { gradableOf } from '../grading/gradable.ts'
import { grade } from '../grading/grade.ts'
import type { Ending } from '../meeting/ending.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { headerOf, openMeeting } from '../meeting/open.ts'
import { play } from '../meeting/play.ts'
import { isVocabulary } from '../meeting/tag.ts'
import { mayOf } from '../meeting/view.ts'
import { same } from '../negotiation/table.ts'
import { isRefusal } from '../refusal.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Move } from '../transcript/move.ts'
import { model } from './model.ts'
import { anyPackage, stepDown } from './packages.ts'
import { say } from './player.ts'

/** What a search through a case found [S16]. */
export interface Walk {
  readonly meetings: number
  readonly knots: { readonly reached: readonly string[]; readonly missed: readonly string[] }
  readonly choices: { readonly reached: readonly string[]; readonly missed: readonly string[] }
  /** Tags outside the vocabulary: a compiled case has none. */
  readonly unknownTags: readonly string[]
  readonly lines: { readonly missed: readonly string[] }
  readonly endings: Readonly<Partial<Record<Ending, number>>>
  readonly missedEndings: readonly Ending[]
  /** Meetings that stood still without an end: the way to the first few. */
  readonly deadEnds: readonly {
    readonly persona: Persona
    readonly seed: number
    readonly moves: readonly Move[]
  }[]
  readonly decisions: { readonly least: number; readonly most: number }
  readonly conduct: { readonly least: number | null; readonly greatest: number | null }
}

const LONGEST = 120 // decisions; a meeting that goes on so long has no end

/** Walks a case with every persona, `rounds` meetings each, going where it has not been. A seeded search, not a proof. */
export function walk(scenario: Scenario, rounds: number): Walk {
  const taken = new Map<string, number>()
  const heard = new Set<string>()
  const endings = new Map<Ending, number>()
  const deadEnds: Walk['deadEnds'][number][] = []
  const scores: number[] = []
  const lengths: number[] = []
  for (const drill of scenario.drills) {
    for (const persona of PERSONAS) {
      const meeting = wander(scenario, persona, 1, taken, drill.id)
      for (const turn of meeting.spoken) if (turn.choice !== undefined) heard.add(turn.choice)
    }
  }
  for (const persona of PERSONAS) {
    for (let seed = 1; seed <= rounds; seed++) {
      const meeting = wander(scenario, persona, seed, taken)
      for (const turn of meeting.spoken) if (turn.choice !== undefined) heard.add(turn.choice)
      if (!meeting.ended) {
        if (deadEnds.length < 5) deadEnds.push({ persona, seed, moves: meeting.moves })
        continue
      }
      endings.set(meeting.ended, (endings.get(meeting.ended) ?? 0) + 1)
      lengths.push(meeting.decisions)
      const { conduct } = grade(gradableOf(meeting))
      if (conduct !== null) scores.push(conduct)
    }
  }
  const ids = Object.keys(scenario.entries)
  const choices = ids.filter((id) => scenario.entries[id]?.kind === 'choice')
  const knotsOf = (some: readonly string[]): readonly string[] => [
    ...new Set(some.flatMap((id) => scenario.entries[id]?.knot ?? [])),
  ]
  const reachedKnots = knotsOf(ids.filter((id) => heard.has(id) || taken.has(id)))
  return {
    meetings: PERSONAS.length * rounds,
    knots: {
      reached: reachedKnots,
      missed: knotsOf(ids).filter((it) => !reachedKnots.includes(it)),
    },
    choices: {
      reached: choices.filter((id) => taken.has(id)),
      missed: choices.filter((id) => !taken.has(id)),
    },
    unknownTags: [
      ...new Set(
        Object.values(scenario.entries).flatMap(({ tags }) =>
          tags.filter((tag) => !isVocabulary(tag)),
        ),
      ),
    ],
    lines: { missed: ids.filter((id) => !heard.has(id) && scenario.entries[id]?.kind === 'line') },
    endings: Object.fromEntries(endings),
    missedEndings: scenario.endings.filter((it) => !endings.has(it)),
    deadEnds,
    decisions: { least: Math.min(...lengths), most: Math.max(...lengths) },
    conduct: {
      least: scores.length > 0 ? Math.min(...scores) : null,
      greatest: scores.length > 0 ? Math.max(...scores) : null,
    },
  }
}

function wander(
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
    const next = play(meeting, move)
    if (isRefusal(next))
      throw new Error(`${scenario.id}: ${JSON.stringify(move)} refused: ${next.detail}`)
    meeting = next
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
