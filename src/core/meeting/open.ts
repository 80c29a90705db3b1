import type { Persona } from '../buyer/persona.ts'
import { emptyTable } from '../negotiation/table.ts'
import type { Temper } from '../negotiation/temper.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryInput } from '../story/runner.ts'
import { FORMAT, type Mode, RULES_VERSION } from '../transcript/rules.ts'
import type { Header } from '../transcript/transcript.ts'
import { drillOf, mindAtStart } from './drill.ts'
import type { Facts, Meeting } from './meeting.ts'
import { tell } from './tell.ts'

/** The header of a new meeting. `seed` is a whole number in 0…2³²−1. */
export const headerOf = (
  scenario: Scenario,
  persona: Persona,
  seed: number,
  mode: Mode,
  temper?: Temper,
  drill?: string,
): Header => ({
  format: FORMAT,
  scenario: scenario.id,
  logicHash: scenario.logicHash,
  textHash: scenario.textHash,
  rulesVersion: RULES_VERSION,
  seed,
  persona,
  mode,
  ...(temper === undefined ? {} : { temper }),
  ...(drill === undefined ? {} : { drill }),
})

/** The meeting as the trainee enters: the buyer's first lines, the first choices, no move made. A drill begins at its knot [T7]. */
export function openMeeting(scenario: Scenario, header: Header): Meeting {
  const facts: Facts = {
    mind: mindAtStart(scenario, header),
    table: scenario.bargaining ? emptyTable : null,
    tally: {},
    decisions: 0,
    turns: 0,
  }
  const drill = drillOf({ scenario, header })
  const start: StoryInput = drill ? { kind: 'divert', knot: drill.knot } : { kind: 'start' }
  const scene = tell(scenario, header, null, start, facts, 0)
  return {
    scenario,
    header,
    moves: [],
    elapsedMs: 0,
    takenBack: 0,
    before: null,
    ...scene.facts,
    spoken: scene.spoken,
    lines: scene.lines,
    open: scene.open,
    ended: scene.ended,
    point: scene.point,
  }
}
