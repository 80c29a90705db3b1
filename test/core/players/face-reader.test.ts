import { describe, expect, it } from 'vitest'
import { openCase } from '../../../src/cli/cases.ts'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { cueNow } from '../../../src/core/meeting/cue-now.ts'
import { type Reading, readingOf, sellingBy } from '../../../src/core/players/face-reader.ts'
import { type Player, pick, playOut } from '../../../src/core/players/player.ts'
import { mean } from '../../../src/core/players/standing.ts'
import { isRefusal } from '../../../src/core/refusal.ts'

const SEEDS = 24 // with each buyer

const opened = openCase('forklift')
if (isRefusal(opened)) throw new Error(opened.detail)
const { scenario } = opened

interface Outcome {
  readonly conduct: number
  readonly trust: number
  /** Share of the meetings. */
  readonly thrownOut: number
}

function outcomeOf(player: Player): Outcome {
  const meetings = PERSONAS.flatMap((persona) =>
    Array.from({ length: SEEDS }, (_, i) => playOut(scenario, persona, i + 1, player)),
  )
  return {
    conduct: mean(meetings.map((it) => grade(gradableOf(it)).conduct ?? 0)),
    trust: mean(meetings.map((it) => it.mind.trust)),
    thrownOut: mean(meetings.map((it) => (it.ended === 'thrown-out' ? 1 : 0))),
  }
}

describe('the body as the only feedback', () => {
  it('[P22] who looks at the buyer does better than one who gives the same answers at any moment', () => {
    const seen: Reading[] = []
    const looking = outcomeOf(
      sellingBy((meeting) => {
        const reading = readingOf(cueNow(meeting))
        seen.push(reading)
        return reading
      }),
    )
    const blind = outcomeOf(sellingBy((meeting) => pick(meeting, seen, 'blind') ?? 'well'))
    expect(looking.conduct).toBeGreaterThan(blind.conduct + 1)
    expect(looking.trust).toBeGreaterThan(blind.trust + 3)
    expect(looking.thrownOut).toBeLessThan(blind.thrownOut)
  })
})
