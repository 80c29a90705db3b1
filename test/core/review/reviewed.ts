import { openCase } from '../../../src/cli/cases.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { type Review, reviewing } from '../../../src/core/review/review.ts'
import type { Scenario } from '../../../src/core/scenario/scenario.ts'

/** A review taken to its end. */
export const reviewed = (meeting: Meeting, positions: number): Review => {
  const work = reviewing(meeting, { positions })
  let step = work.next()
  while (!step.done) step = work.next()
  if (isRefusal(step.value)) throw new Error(step.value.detail)
  return step.value
}

export const scenarioOf = (id: string): Scenario => {
  const opened = openCase(id)
  if (isRefusal(opened)) throw new Error(opened.detail)
  return opened.scenario
}
