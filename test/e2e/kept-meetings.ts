import { openCase } from '../../src/cli/cases.ts'
import type { Persona } from '../../src/core/buyer/persona.ts'
import { gradableOf } from '../../src/core/grading/gradable.ts'
import { grade } from '../../src/core/grading/grade.ts'
import { type Meeting, tableIsOpen } from '../../src/core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../../src/core/meeting/open.ts'
import { play } from '../../src/core/meeting/play.ts'
import { transcriptOf } from '../../src/core/meeting/replay.ts'
import type { Player } from '../../src/core/players/player.ts'
import { PLAYERS } from '../../src/core/players/players.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Mode } from '../../src/core/transcript/rules.ts'

/** A meeting played by a reference player as far as it is wanted. */
interface Wanted {
  readonly scenario: string
  readonly persona: Persona
  readonly mode: Mode
  readonly seed: number
  readonly player: string
  readonly until: (meeting: Meeting) => boolean
}

const once = (offers: number) => (it: Meeting) =>
  tableIsOpen(it) && (it.table?.offers.length ?? 0) >= offers

export const WANTED = {
  talk: {
    ...{ scenario: 'forklift', persona: 'owl', mode: 'guided', seed: 5, player: 'model' },
    until: (it) => it.decisions >= 9,
  },
  exam: {
    ...{ scenario: 'forklift', persona: 'owl', mode: 'exam', seed: 6, player: 'model' },
    until: (it) => it.decisions >= 9,
  },
  price: {
    ...{ scenario: 'tower-price', persona: 'tiger', mode: 'practice', seed: 6, player: 'model' },
    until: once(1),
  },
  levers: {
    ...{ scenario: 'chips', persona: 'tiger', mode: 'practice', seed: 7, player: 'model' },
    until: once(1),
  },
  sold: {
    ...{ scenario: 'forklift', persona: 'tiger', mode: 'practice', seed: 3, player: 'liar' },
    until: () => false,
  },
  dealt: {
    ...{ scenario: 'chips', persona: 'koala', mode: 'practice', seed: 8, player: 'hasty' },
    until: () => false,
  },
} as const satisfies Record<string, Wanted>

const playedOut = ({ scenario, persona, mode, seed, player, until }: Wanted): Meeting => {
  const opened = openCase(scenario)
  const moves: Player | undefined = PLAYERS[player]
  if (isRefusal(opened) || !moves) throw new Error(`${scenario} by ${player}`)
  let meeting = openMeeting(opened.scenario, headerOf(opened.scenario, persona, seed, mode))
  while (!meeting.ended && !until(meeting)) {
    const next = play(meeting, moves(meeting))
    if (isRefusal(next)) throw new Error(`${scenario}: ${next.refused} ${next.detail}`)
    meeting = next
  }
  return meeting
}

const DAY = Date.UTC(2026, 3, 7)
const HOUR = 3_600_000

/** The newest first, as the lobby has them. A file of meetings as a trainee would bring it: states that would take minutes to play to are opened at once. */
export const keptMeetings = (): string =>
  JSON.stringify({
    format: 'counterpart-archive/1',
    meetings: Object.values(WANTED).map((wanted, i) => {
      const meeting = playedOut(wanted)
      const at = DAY - i * HOUR
      return {
        transcript: transcriptOf(meeting),
        startedAt: at,
        updatedAt: at,
        ended: meeting.ended,
        report: meeting.ended ? grade(gradableOf(meeting)) : null,
      }
    }),
    cards: [],
  })
