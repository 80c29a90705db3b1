import { replay } from '../../core/meeting/replay.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { type Progress, type Review, reviewing } from '../../core/review/review.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import type { Transcript } from '../../core/transcript/transcript.ts'

/** What is asked once; the search then runs until it is done or the worker is ended. */
export interface Asked {
  readonly scenario: Scenario
  readonly transcript: Transcript
}

export type Told =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly review: Review }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** News are told so often at most, unless a verdict is among them. */
const EVERY_MS = 100

const tell = (told: Told): void => postMessage(told)

function search({ scenario, transcript }: Asked): void {
  const meeting = replay(scenario, transcript)
  if (isRefusal(meeting)) {
    tell({ kind: 'refused', refusal: meeting })
    return
  }
  const steps = reviewing(meeting)
  let toldAt = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    const now = performance.now()
    if (step.value.decisions.length === 0 && now - toldAt < EVERY_MS) continue
    toldAt = now
    tell({ kind: 'progress', progress: step.value })
  }
  tell(
    isRefusal(step.value)
      ? { kind: 'refused', refusal: step.value }
      : { kind: 'done', review: step.value },
  )
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => search(data))
