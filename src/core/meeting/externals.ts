import { guardOf, levelOf } from '../buyer/mind.ts'
import { draw } from '../chance/draw.ts'
import type { Externals } from '../story/runner.ts'
import { type Moment, temperOf } from './meeting.ts'
import { toldPriorities } from './priorities.ts'

/** What a story can ask [S10]. Read-only: the one source of truth is the mind. */
export const EXTERNALS: Externals<Moment> = {
  trust: ({ facts }) => Math.round(facts.mind.trust),
  patience: ({ facts }) => Math.round(facts.mind.patience),
  guard: ({ facts }) => Math.round(guardOf(facts.mind)),
  need: ({ facts }, id) => levelOf(facts.mind, String(id)),
  severity: ({ facts }, id) => facts.mind.needs[String(id)]?.severity ?? 0,
  decisions: ({ facts }) => facts.decisions,
  persona: ({ header }) => header.persona,
  told: ({ facts }, tag) => facts.tally[String(tag)] ?? 0,
  toldOn: ({ facts }, tag, need) => facts.tally[`${tag}/${need}`] ?? 0,
  draw: ({ facts, header }, n) => draw(header.seed, facts.turns, 'story') % Math.max(1, Number(n)),
  answer: ({ facts }) => facts.table?.answer ?? 'none',
  condition: ({ facts }) => facts.table?.condition ?? 'none',
  round: ({ facts }) => facts.table?.offers.length ?? 0,
  standing: ({ facts }) => (facts.table?.standing ? 1 : 0),
  // Over several issues [N55]: ids, or "none".
  stands: ({ facts }, issue) => facts.table?.standing?.[String(issue)] ?? 'none',
  gives: ({ facts }) => facts.table?.gives ?? 'none',
  preferred: ({ facts }) => (facts.table?.preferred ?? -1) + 1,
  priority: ({ facts, scenario }, n) => toldPriorities(facts, scenario)[Number(n) - 1] ?? 'none',
  temper: (moment) => temperOf(moment),
}
