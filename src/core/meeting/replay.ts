import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { RULES_VERSION } from '../transcript/rules.ts'
import type { Transcript } from '../transcript/transcript.ts'
import type { Meeting } from './meeting.ts'
import { openMeeting } from './open.ts'
import { play } from './play.ts'

/** The transcript of a meeting: what is stored, sent and replayed. */
export const transcriptOf = ({ header, moves }: Meeting): Transcript => ({
  ...header,
  moves: [...moves],
})

/**
 * Folds a transcript's moves again [M3]. Refuses one whose case has another logic or whose rules are another version: its stored
 * report then stands. A changed wording (textHash) refolds.
 */
export function replay(scenario: Scenario, transcript: Transcript): Meeting | Refusal {
  if (transcript.scenario !== scenario.id) {
    return refuse('scenario/unknown', `${transcript.scenario} is not ${scenario.id}`)
  }
  if (transcript.logicHash !== scenario.logicHash) {
    return refuse(
      'scenario/changed',
      `played as ${transcript.logicHash}, now ${scenario.logicHash}`,
    )
  }
  const { drill } = transcript
  if (drill !== undefined && !scenario.drills.some((it) => it.id === drill))
    return refuse('scenario/unknown', `no drill ${drill} in ${scenario.id}`)
  if (transcript.rulesVersion !== RULES_VERSION) {
    return refuse(
      'scenario/rules-changed',
      `rules ${transcript.rulesVersion}, now ${RULES_VERSION}`,
    )
  }
  const { moves, ...header } = transcript
  let meeting = openMeeting(scenario, header)
  for (const [index, move] of moves.entries()) {
    const next = play(meeting, move)
    if (isRefusal(next)) return refuse(next.refused, `move ${index + 1}: ${next.detail}`)
    meeting = next
  }
  return meeting
}
