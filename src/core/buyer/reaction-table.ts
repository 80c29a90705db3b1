import type { Guard } from './mind.ts'

/** Columns: tiger, peacock, koala, owl. */
type Four = readonly [tiger: number, peacock: number, koala: number, owl: number]

interface Row {
  /** A tag, or a circumstance in capitals that the fold finds. */
  readonly on: string
  readonly trust: Four
  readonly patience: Four
  /** Which guards it works on, and by how much for each persona. */
  readonly guards: readonly Guard[]
  readonly guard: Four
}

const row = (
  on: string,
  trust: Four,
  patience: Four,
  guards: readonly Guard[] = [],
  guard: Four = [0, 0, 0, 0],
): Row => ({ on, trust, patience, guards, guard })

/**
 * K-047's sheet as numbers [B3]: points of trust, points of patience, guards and their points (− opens); bounds −25…+15. Persona
 * changes pace and what opens or shuts, never what a fair deal is worth.
 */
export const REACTIONS: readonly Row[] = [
  // Each decision costs time: the tiger's runs fastest.
  row('TURN', [0, 0, 0, 0], [-2.4, -1.8, -1.7, -1.8]),
  // K-059, K-092: what the file says is not asked.
  row('KNOWN', [-4, -3, -3, -5], [-9, -6, -5, -9], ['testing'], [4, 2, 2, 6]),
  // K-069: a capability before its need is explicit is an advantage, and raises an objection.
  row('PREMATURE', [-4, -3, -4, -5], [-6, -5, -4, -6], ['defence'], [6, 4, 5, 6]),
  // K-076: more than three asks in a row is an interrogation.
  row('STREAK', [-3, -3, -4, -2], [-5, -5, -6, -3], ['privacy', 'defence'], [4, 4, 6, 3]),
  row('open.greet', [0, 2, 2, 0], [0, 0, 0, 0]),
  row('open.intro', [0, 1, 1, 1], [-1, 0, 0, 0], ['defence'], [0, -2, -2, -2]),
  row('open.purpose', [4, 2, 4, 4], [4, 1, 2, 3], ['defence'], [-6, -4, -6, -6]),
  row('open.agenda', [5, 1, 3, 5], [5, 0, 2, 4], ['defence', 'testing'], [-6, -2, -4, -6]),
  row('rapport.smalltalk', [-2, 4, 4, -2], [-6, 2, 2, -4], ['privacy'], [0, -5, -5, 2]),
  row('rapport.praise-specific', [1, 6, 2, -3], [-1, 3, 1, -2], ['defence'], [0, -6, -3, 2]),
  row('rapport.praise-generic', [-4, 0, -2, -5], [-4, 0, -1, -4], ['defence'], [4, 0, 2, 5]),
  row('rapport.disclose', [0, 4, 4, 0], [-2, 1, 2, -2], ['privacy'], [0, -5, -6, 0]),
  row('rapport.common', [1, 5, 4, 1], [-1, 2, 2, -1], ['privacy'], [0, -5, -5, 0]),
  row('spin:S', [-1, 1, 1, 1], [-2, -1, -1, 0], ['testing'], [0, -1, -1, -2]),
  row('spin:P', [3, 3, 2, 3], [2, 1, 1, 2], ['defence'], [-4, -4, -3, -4]),
  row('spin:I', [4, 2, 2, 4], [3, 1, 0, 2], ['testing'], [-4, -2, -2, -5]),
  row('spin:N', [4, 5, 4, 4], [3, 3, 2, 3], ['testing'], [-4, -4, -3, -4]),
  row('ask.lead', [-3, -2, -4, -4], [-3, -2, -3, -3], ['defence'], [4, 2, 4, 4]),
  row('ask.personal-aim', [0, 3, 1, -1], [-1, 1, 0, -1], ['privacy'], [3, -2, 3, 4]),
  row('listen.ack', [1, 2, 2, 1], [1, 1, 2, 1], ['privacy'], [-1, -2, -3, -1]),
  row('listen.paraphrase', [3, 3, 4, 4], [2, 2, 3, 3], ['defence', 'privacy'], [-4, -4, -6, -5]),
  row('listen.confirm', [3, 2, 3, 4], [2, 1, 2, 3], ['testing'], [-3, -2, -3, -5]),
  row('listen.note', [2, 2, 3, 4], [1, 1, 2, 3], ['testing'], [-2, -2, -3, -4]),
  row('listen.interrupt', [-4, -4, -5, -5], [-5, -4, -5, -5], ['privacy'], [3, 3, 6, 4]),
  row('listen.ignore', [-5, -6, -6, -6], [-6, -5, -5, -6], ['defence'], [5, 5, 6, 5]),
  row('present.benefit', [5, 5, 4, 5], [4, 4, 3, 4], ['testing'], [-5, -4, -3, -5]),
  row('present.feature', [-2, -1, -1, 0], [-3, -2, -2, -1]),
  row('present.case', [1, 4, 4, 1], [0, 2, 2, 0], ['safety'], [-2, -3, -5, -2]),
  row('present.proof', [2, -1, 1, 5], [1, -3, 0, 3], ['testing', 'safety'], [-3, 0, -2, -6]),
  row('present.demo', [3, 3, 2, 4], [1, 2, 1, 2], ['testing'], [-3, -3, -2, -5]),
  row('present.roi', [5, 1, 1, 4], [3, -1, 0, 2], ['testing'], [-4, 0, -1, -4]),
  row('object.acknowledge', [1, 2, 4, 2], [1, 1, 2, 1], ['safety'], [-2, -2, -5, -3]),
  row('object.clarify', [2, 2, 3, 3], [1, 1, 1, 2], ['defence'], [-3, -3, -3, -4]),
  row('object.answer', [2, 1, 1, 2], [1, 0, 0, 1]),
  row('object.confirm', [2, 2, 2, 3], [1, 1, 1, 2], ['testing'], [-2, -2, -2, -3]),
  row('talk.irritator', [-4, -4, -5, -5], [-5, -4, -4, -5], ['defence'], [4, 3, 4, 4]),
  row('talk.argue', [-5, -6, -7, -5], [-6, -5, -6, -5], ['defence', 'safety'], [5, 5, 7, 5]),
  row('commit.summary', [3, 3, 3, 4], [3, 2, 2, 3]),
  row('commit.hook', [2, 2, 2, 3], [1, 1, 1, 1]),
  row('commit.next-step', [2, 2, 2, 2], [2, 1, 1, 1]),
  row('commit.ask', [3, 0, -4, -3], [2, 0, -4, -3], ['safety'], [0, 0, 6, 5]),
  row('price.floor-spoken', [-3, -2, -2, -4], [0, 0, 0, 0], ['testing'], [4, 2, 2, 5]),
  row('price.reject-smile', [2, 2, 2, 1], [0, 1, 1, 0], ['safety'], [-2, -3, -4, -2]),
  // K-095 testing: what can be checked, said plainly, is the honest authority (K-100).
  row('price.reason', [1, 1, 1, 3], [1, 0, 1, 2], ['testing'], [-2, -2, -2, -4]),
  row('nego.ask-expectation', [1, 2, 2, 2], [0, 1, 1, 1], ['defence'], [-2, -3, -3, -3]),
  row('nego.confirm', [2, 1, 2, 3], [1, 0, 1, 2], ['testing', 'safety'], [-3, -2, -3, -5]),
  row('nego.record', [1, 1, 1, 3], [0, 0, 0, 1], ['safety'], [-2, -2, -3, -4]),
  row('nego.defer', [0, 0, 0, 0], [0, 0, 0, 0], ['testing'], [-2, -2, -3, -3]),
  row('nego.timeout', [-1, 0, 0, 0], [-3, -1, -1, -1]),
  row('tactic.named', [2, 0, -1, 1], [0, -1, -1, 0]),
  row('comply.refuse', [4, 3, 4, 5], [2, 1, 2, 2], ['safety', 'testing'], [-5, -3, -6, -6]),
  row('comply.disclose', [3, 2, 3, 4], [0, 0, 0, 0], ['safety'], [-4, -3, -5, -5]),
  // K-093: a fact, a feeling, a need, a plain request can be answered; a verdict or a vague wish cannot.
  row('observe.fact', [1, 0, 1, 2], [0, 0, 1, 1], ['defence'], [-2, -1, -2, -3]),
  row('express.feeling', [0, 2, 2, 0], [0, 0, 0, 0], ['privacy'], [-1, -3, -4, 0]),
  row('express.need', [1, 1, 1, 1], [0, 0, 0, 0], ['defence'], [-2, -2, -2, -2]),
  row('request.specific', [2, 1, 1, 2], [1, 0, 0, 1], ['safety'], [-2, -1, -2, -3]),
  row('observe.judge', [-3, -4, -5, -4], [-2, -2, -3, -3], ['safety'], [4, 5, 6, 5]),
  row('request.vague', [-2, -1, 0, -3], [-3, -1, 0, -3], ['testing'], [3, 1, 1, 4]),
  // CURRICULUM §3: a trap shows in the room before it shows in the report.
  row('AMBER', [-6, -5, -7, -8], [-5, -4, -5, -6], ['defence', 'safety'], [6, 5, 8, 8]),
  // K-095's warnings beside what every trap does: showing off invites more testing, a gift or a drink comes too near too soon.
  row('amber.fake-persona', [0, 0, 0, 0], [0, 0, 0, 0], ['testing'], [6, 4, 4, 8]),
  row('amber.gift', [0, 0, 0, 0], [0, 0, 0, 0], ['privacy'], [4, 3, 6, 6]),
  row('amber.alcohol', [0, 0, 0, 0], [0, 0, 0, 0], ['privacy'], [4, 3, 6, 6]),
  row('RED', [-15, -12, -15, -20], [-12, -8, -10, -15], ['defence', 'safety'], [12, 10, 15, 15]),
]
