import type { RubricId } from './rubric-ids.ts'

/**
 * What each rubric weighs in conduct where a case does not say otherwise [G4] [D]. Need development carries large sales (EVIDENCE
 * 1.1); how price is given carries a bargaining (EVIDENCE 1.3).
 */
export const DEFAULT_WEIGHTS: Readonly<Record<RubricId, number>> = {
  spin: 3, // K-068
  'question-form': 1, // K-070…K-073
  listening: 2, // K-074, K-075
  value: 2, // K-069
  'persona-fit': 2, // K-047
  // How an objection is met and what the person was left with stand beside the questions, not above them.
  objections: 1, // K-041
  relationship: 1, // K-091, K-093, K-095…K-100, K-106…K-112
  'next-step': 2, // K-077
  concessions: 3, // K-153, K-154
  trading: 3, // K-150, K-151, K-162, K-163, K-170
  // What surrounds a bargaining weighs little beside how it is given and got.
  preparation: 0.5, // K-144, K-152, K-155
  'price-opening': 0.5, // K-156, K-157
  negotiator: 0.5, // EVIDENCE 1.2
  leaving: 0.5, // K-167
  authority: 0.5, // K-160, T-08
  closing: 2, // K-166, K-168, K-169
  compliance: 1, // §3
  time: 0.5, // K-148
}

/** The most a meeting with a red trap can have (K: §3). */
export const RED_CAP = 40
/** On conduct, for each temptation refused in time (K: §2.5). */
export const REFUSED = 5

/** Skilled negotiators irritate 2.3 times an hour, average ones 10.8; defend and attack in 1.9 % against 6.3 % (EVIDENCE 1.2) [D]. */
export const SOUR_COST: Readonly<Record<string, number>> = {
  'talk.irritator': 3,
  'talk.argue': 5, // K-161
}

/** On conduct, 5 to 15 (K: §2.5); the more it misleads the dearer [D]. */
export const AMBER_COST: Readonly<Record<string, number>> = {
  'amber.flattery': 5, // empty words, nobody harmed
  'amber.guilt': 8,
  'amber.door-in-face': 8, // a sham retreat
  'amber.feint': 8,
  'amber.good-bad-cop': 8,
  'amber.fake-boss': 8, // an authority limit that is none
  'amber.interrogate': 8,
  'amber.magnify': 8, // a true pain made greater than its evidence
  'amber.false-alarm': 8, // a startling opener without a source
  'amber.ruthless': 8, // no mercy as a style
  'amber.ambush-commit': 10, // a promise got off guard
  'amber.not-selling': 10, // the purpose denied
  'amber.alcohol': 10,
  'amber.gift': 10,
  'amber.island': 10, // a journey on which he depends on us
  'amber.play-politics': 12, // people set against each other
  'amber.fake-persona': 15, // untrue credentials
}
/**
 * All of it together [D]: what was done well beside it stays to be seen. A careless hour costs a fifth of the scale; only one in which
 * nothing else was done well ends at nothing.
 */
export const CHARGES_MOST = 20
