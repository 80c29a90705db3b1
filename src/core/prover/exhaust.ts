import { PERSONAS } from '../buyer/persona.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { headerOf, openMeeting } from '../meeting/open.ts'
import { storySignOf } from '../meeting/tell.ts'
import { say } from '../players/player.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { step } from './wander.ts'

/** All there is of a case with few states. */
export interface Exhausted {
  readonly states: number
  /** Every step there is, by the meeting it leads to: all that can be heard and taken. */
  readonly steps: readonly Meeting[]
  /** The shortest meeting to each end. */
  readonly ended: readonly Meeting[]
  /** Meetings from which no choice leads to an end. */
  readonly endless: readonly Meeting[]
}

/**
 * Goes every way there is, breadth first, each state once. Two meetings are in one state when the story stands alike and agrees in
 * everything it can ask for; a talk that asks for little has few states. Null past `most` states, and where something is bargained:
 * prices alone make more than can be gone through.
 */
export function exhaust(scenario: Scenario, most: number): Exhausted | null {
  if (scenario.bargaining) return null
  const stateOf = statesOf(scenario)
  const first = new Map<string, Meeting>()
  const from = new Map<string, string[]>()
  const steps: Meeting[] = []
  for (const persona of PERSONAS) {
    const opening = openMeeting(scenario, headerOf(scenario, persona, 1, 'practice'))
    steps.push(opening)
    first.set(stateOf(opening), opening)
    let frontier = [opening]
    while (frontier.length > 0) {
      const next: Meeting[] = []
      for (const meeting of frontier) {
        const here = stateOf(meeting)
        for (const id of meeting.open) {
          const after = step(meeting, say(id))
          const there = stateOf(after)
          steps.push(after)
          from.set(there, [...(from.get(there) ?? []), here])
          if (first.has(there)) continue
          if (first.size >= most) return null
          first.set(there, after)
          next.push(after)
        }
      }
      frontier = next
    }
  }
  const ended = [...first].filter(([, meeting]) => meeting.ended)
  const fine = backwards(
    ended.map(([state]) => state),
    from,
  )
  return {
    states: first.size,
    steps,
    ended: ended.map(([, meeting]) => meeting),
    endless: [...first].filter(([state]) => !fine.has(state)).map(([, meeting]) => meeting),
  }
}

/** The states from which one of `ends` is reached. */
const backwards = (
  ends: readonly string[],
  from: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> => {
  const found = new Set(ends)
  const open = [...ends]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const before of from.get(state) ?? []) {
      if (found.has(before)) continue
      found.add(before)
      open.push(before)
    }
  }
  return found
}

/** What tells two meetings apart: the buyer, where the story stands, and of the rest only what this story asks for [S10]. */
function statesOf({ flow }: Scenario): (meeting: Meeting) => string {
  const asked = new Set([...flow.matchAll(/"x\(\)":"(\w+)"/g)].map(([, name = '']) => name))
  const asks = (...names: readonly string[]): boolean => names.some((it) => asked.has(it))
  const named = new Set([...flow.matchAll(/"\^([\w.:-]+)"/g)].map(([, text = '']) => text))
  return (meeting) => {
    const { header, mind, tally, decisions, turns, ended } = meeting
    const told = Object.entries(tally).filter(([tag]) => named.has(tag.split('/')[0] ?? ''))
    return JSON.stringify([
      header.persona,
      ended,
      storySignOf(meeting),
      asks('trust', 'patience', 'guard') ? mind : asks('need', 'severity') ? mind.needs : null,
      asks('told', 'toldOn') ? told.sort() : null,
      asks('decisions') ? decisions : null,
      asks('draw') ? turns : null,
    ])
  }
}
