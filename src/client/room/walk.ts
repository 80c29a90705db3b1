/** Where a person is in a movement of several steps. */
import { MOVEMENTS, type Movement, type Step } from './gestures.ts'

export interface Walk {
  readonly begin: (movement: Movement) => void
  readonly step: () => Step
  /** Goes on by so much of the movement's own time; tells whether another step has begun. */
  readonly proceed: (ms: number) => boolean
  /** With reduced motion a gesture is shown as the moment that says most, without the way there. */
  readonly skipToTelling: () => void
}

export function walk(first: Movement): Walk {
  let movement = first
  let at = 0
  let inStepMs = 0
  function step(): Step {
    const found = movement.steps[at] ?? movement.steps[0]
    if (!found) throw new Error('a movement without steps')
    return found
  }
  return {
    step,
    begin(next) {
      movement = next
      at = 0
      inStepMs = 0
    },
    proceed(ms) {
      const { forMs } = step()
      if (forMs === undefined) return false
      inStepMs += ms
      if (inStepMs < forMs) return false
      inStepMs -= forMs
      at++
      if (at >= movement.steps.length) {
        at = movement.after === 'stay' ? movement.steps.length - 1 : 0
        if (movement.after === 'rest') movement = MOVEMENTS.rest
        if (movement.after !== 'again') inStepMs = 0
      }
      return true
    },
    skipToTelling() {
      if (movement.after === 'rest') at = movement.telling ?? 0
      if (movement.after === 'stay') at = movement.steps.length - 1
    },
  }
}
