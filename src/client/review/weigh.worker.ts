import { replay } from '../../core/meeting/replay.ts'
import { isRefusal } from '../../core/refusal.ts'
import { type Weighed, weighing } from '../../core/review/weigh.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import type { Move } from '../../core/transcript/move.ts'
import type { Transcript } from '../../core/transcript/transcript.ts'

/** The meeting up to a decision, and what could be done there. */
export interface WeighAsked {
  readonly scenario: Scenario
  readonly transcript: Transcript
  readonly moves: readonly Move[]
}
/** In the order of the moves; null where the meeting cannot be played again here. */
export type WeighTold = readonly Weighed[] | null

function weigh({ scenario, transcript, moves }: WeighAsked): WeighTold {
  const meeting = replay(scenario, transcript)
  if (isRefusal(meeting)) return null
  const steps = weighing(meeting, moves)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

addEventListener('message', ({ data }: MessageEvent<WeighAsked>) => postMessage(weigh(data)))
