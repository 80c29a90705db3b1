import type { Persona } from '../buyer/persona.ts'
import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { headerOf, openMeeting } from '../meeting/open.ts'
import { play } from '../meeting/play.ts'
import type { Temper } from '../negotiation/temper.ts'
import { isRefusal } from '../refusal.ts'
import type { Entry, Scenario } from '../scenario/scenario.ts'
import type { Move } from '../transcript/move.ts'

/**
 * A reference player decides from what a trainee has: what was said, what is on offer, and what the choices mean. Never from the
 * buyer's mind or his figures [P1].
 */
export type Player = (meeting: Meeting) => Move

/** A choice on offer with what it means. */
export interface Option {
  readonly id: string
  readonly entry: Entry
}

export const optionsOf = (meeting: Meeting): readonly Option[] =>
  meeting.open.flatMap((id) => {
    const entry = meeting.scenario.entries[id]
    return entry ? [{ id, entry }] : []
  })

export const hasTag = ({ entry }: Option, test: (tag: string) => boolean): boolean =>
  entry.tags.some(test)

/** A manner of making an offer: it opens the table as long as it lies open [N1]. */
export const isManner = (option: Option): boolean => hasTag(option, (tag) => tag === 'with-offer')

export const say = (choice: string): Move => ({ kind: 'say', choice })

/** One of `items` by the meeting's seed and turn; the purpose keeps two picks of one turn apart. */
export const pick = <T>(meeting: Meeting, items: readonly T[], purpose: string): T | undefined =>
  items[draw(meeting.header.seed, meeting.turns, purpose) % Math.max(1, items.length)]

const LONGEST_MEETING = 300 // decisions: far above what patience allows

/** Plays a meeting to its end. A player who makes a refused move, or never ends, is our mistake. */
export function playOut(
  scenario: Scenario,
  persona: Persona,
  seed: number,
  player: Player,
  temper?: Temper,
  drill?: string,
): Meeting {
  let meeting = openMeeting(scenario, headerOf(scenario, persona, seed, 'practice', temper, drill))
  for (let i = 0; i < LONGEST_MEETING && !meeting.ended; i++) {
    const move = player(meeting)
    const next = play(meeting, move)
    if (isRefusal(next)) {
      throw new Error(
        `${scenario.id}: ${JSON.stringify(move)} refused: ${next.refused} ${next.detail}`,
      )
    }
    meeting = next
  }
  if (!meeting.ended) throw new Error(`${scenario.id}: no end after ${LONGEST_MEETING} decisions`)
  return meeting
}
