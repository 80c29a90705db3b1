import type { Persona } from '../buyer/persona.ts'

/** A cell: 1 what opens him, −1 what shuts him, 0 neither (K-047's sheet) [D]. */
type Cell = -1 | -0.5 | 0 | 0.5 | 1
type Row = Readonly<Record<Persona, Cell>>

/** A second implication question with nothing heard between: pressing, not asking. A manner of a turn, not a tag. */
export const PRESSING = 'pressing'

/**
 * How a manner of speaking fits each buyer. Adapting is what sells, not the typing (EVIDENCE 1.6: β = .27). Every column holds the
 * same cells in another order, so that no buyer is the easier one [G36].
 */
export const PERSONA_MATRIX: Readonly<Record<string, Row>> = {
  // The tiger opens to agenda and outcome, the owl to order; to the peacock a bare agenda is cold.
  'open.purpose': { tiger: 1, peacock: 0, koala: 0.5, owl: 0.5 },
  'open.agenda': { tiger: 1, peacock: -0.5, koala: 0.5, owl: 1 },
  // Warmth: what people-minded buyers need first is rambling to the task-minded.
  'rapport.smalltalk': { tiger: -1, peacock: 0.5, koala: 1, owl: -0.5 },
  'rapport.praise-specific': { tiger: 0, peacock: 1, koala: 0, owl: -1 },
  'rapport.praise-generic': { tiger: -1, peacock: -0.5, koala: -0.5, owl: -1 },
  'rapport.common': { tiger: -0.5, peacock: 1, koala: 0.5, owl: -0.5 },
  'rapport.disclose': { tiger: -0.5, peacock: 1, koala: 1, owl: 0 },
  'express.feeling': { tiger: -0.5, peacock: 0.5, koala: 0.5, owl: 0 },
  // Best SPIN mix: few S and straight to P and I; P and N as a vision; gentle S and P; precise S and a measurable N.
  'spin:S': { tiger: -0.5, peacock: 0, koala: 0.5, owl: 1 },
  'spin:P': { tiger: 0.5, peacock: 0.5, koala: 0.5, owl: 0.5 },
  'spin:I': { tiger: 1, peacock: 0, koala: 0, owl: 0.5 },
  'spin:N': { tiger: 0.5, peacock: 1, koala: 0, owl: 1 },
  [PRESSING]: { tiger: 0, peacock: -0.5, koala: -1, owl: -0.5 },
  // Choices and decisions: the tiger wants them, the koala and the owl feel pushed.
  'ask.choice': { tiger: 1, peacock: 0, koala: -0.5, owl: 0 },
  'ask.lead': { tiger: -1, peacock: -0.5, koala: -1, owl: -1 },
  'commit.ask': { tiger: 1, peacock: 0, koala: -1, owl: -0.5 },
  'commit.next-step': { tiger: 0.5, peacock: 0, koala: 0.5, owl: 0 },
  // Being heard: reassurance to the koala, exactness to the owl; a checklist is cold to the peacock.
  'listen.ack': { tiger: 0, peacock: 0.5, koala: 1, owl: 0 },
  'listen.paraphrase': { tiger: 0, peacock: 0.5, koala: 1, owl: 0.5 },
  'listen.confirm': { tiger: 0.5, peacock: -0.5, koala: 0, owl: 1 },
  'listen.note': { tiger: 0, peacock: 0.5, koala: 0, owl: 1 },
  'object.acknowledge': { tiger: 0.5, peacock: 0.5, koala: 1, owl: 0 },
  // Showing: money to the tiger, a stage and a story to the peacock, somebody who did it to the koala, proof to the owl.
  'present.roi': { tiger: 1, peacock: -1, koala: -0.5, owl: 0.5 },
  'present.proof': { tiger: 0, peacock: -1, koala: 0, owl: 1 },
  'present.demo': { tiger: 0.5, peacock: 1, koala: 0, owl: 0.5 },
  'present.case': { tiger: 0.5, peacock: 1, koala: 1, owl: 0.5 },
  'present.feature': { tiger: -0.5, peacock: -1, koala: -0.5, owl: 0 },
  // Vagueness: hesitation to the tiger, an unproven claim to the owl; a verdict on a person shuts whoever lives by harmony.
  'observe.judge': { tiger: 0, peacock: -1, koala: -1, owl: -1 },
  'request.vague': { tiger: -1, peacock: 0, koala: -0.5, owl: -0.5 },
}

/** What opens nobody: one such mark and the whole move jars [G38]. */
export const JARS_WITH_ANYONE = [
  'talk.irritator',
  'talk.argue',
  'listen.interrupt',
  'listen.ignore',
]

/** The fit of a move's manners: the mean of those that mean anything to him, null where none does. */
export function fitOf(manners: readonly string[], persona: Persona): number | null {
  let [sum, count] = [0, 0]
  for (const manner of manners) {
    const cell = PERSONA_MATRIX[manner]?.[persona] ?? 0
    if (cell === 0) continue
    sum += cell
    count++
  }
  return count === 0 ? null : sum / count
}
