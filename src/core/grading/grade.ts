import { conductOf } from './conduct.ts'
import { dealOf } from './deal.ts'
import { nameAlternatives } from './instead.ts'
import { tenths } from './judge.ts'
import { dealPartsOf } from './package-table.ts'
import type { Gradable, Grade, Report, Rubric } from './report.ts'
import { RUBRICS, type RubricId } from './rubric-ids.ts'
import { authority } from './rubrics/authority.ts'
import { closing } from './rubrics/closing.ts'
import { compliance } from './rubrics/compliance.ts'
import { concessions } from './rubrics/concessions.ts'
import { leaving } from './rubrics/leaving.ts'
import { listening } from './rubrics/listening.ts'
import { negotiator } from './rubrics/negotiator.ts'
import { nextStep } from './rubrics/next-step.ts'
import { objections } from './rubrics/objections.ts'
import { personaFit } from './rubrics/persona-fit.ts'
import { preparation } from './rubrics/preparation.ts'
import { priceOpening } from './rubrics/price-opening.ts'
import { questionForm } from './rubrics/question-form.ts'
import { relationship } from './rubrics/relationship.ts'
import { spin } from './rubrics/spin.ts'
import { time } from './rubrics/time.ts'
import { trading } from './rubrics/trading.ts'
import { value } from './rubrics/value.ts'
import { DEFAULT_WEIGHTS } from './weights.ts'

const RUBRIC: Readonly<Record<RubricId, Rubric>> = {
  spin,
  'question-form': questionForm,
  listening,
  value,
  objections,
  'persona-fit': personaFit,
  relationship,
  'next-step': nextStep,
  preparation,
  'price-opening': priceOpening,
  concessions,
  trading,
  negotiator,
  leaving,
  authority,
  closing,
  compliance,
  time,
}

const each = <T>(of: (rubric: RubricId) => T): Readonly<Record<RubricId, T>> =>
  Object.fromEntries(RUBRICS.map((rubric) => [rubric, of(rubric)])) as Record<RubricId, T>

const UNGRADED: Grade = { score: null, findings: [] }

const rounded = (points: number | null): number | null => (points === null ? null : tenths(points))

/** The two totals of a report, and conduct's merit: what it would be without the cap, 100 at most and not bounded below. */
export interface Totals extends Pick<Report, 'conduct' | 'deal'> {
  readonly merit: number | null
}

const gradesOf = (meeting: Gradable) => {
  const weights = { ...DEFAULT_WEIGHTS, ...meeting.weights }
  const graded = (rubric: RubricId): boolean => meeting.only?.includes(rubric) ?? true
  const grades: Readonly<Record<RubricId, Grade>> = each((rubric) =>
    graded(rubric) ? RUBRIC[rubric](meeting) : UNGRADED,
  )
  return { weights, grades, conduct: conductOf(grades, weights, meeting.turns) }
}

/** The totals alone, as `grade` gives them: nothing is explained and no better line named. */
export const totalsOf = (meeting: Gradable): Totals => {
  const { points, merit } = gradesOf(meeting).conduct
  return { conduct: rounded(points), deal: dealIn(meeting), merit: rounded(merit) }
}

/** A drill brings no deal home [G90]. */
const dealIn = (meeting: Gradable): number | null =>
  meeting.only ? null : rounded(dealOf(meeting))

type Graded = ReturnType<typeof gradesOf>
export type Scores = Pick<Report, 'conduct' | 'deal' | 'rubrics'>

const scoresIn = (meeting: Gradable, { weights, grades, conduct }: Graded): Scores => ({
  conduct: rounded(conduct.points),
  deal: dealIn(meeting),
  rubrics: each((rubric) => {
    const { score, figures } = grades[rubric]
    const weighed = { score: rounded(score), weight: score === null ? 0 : weights[rubric] }
    return figures ? { ...weighed, figures } : weighed
  }),
})

/** The scores alone, as `grade` gives them: no better line is looked for, which costs half as much again [CR61]. */
export const scoresOf = (meeting: Gradable): Scores => scoresIn(meeting, gradesOf(meeting))

/** Grades a meeting: the same turns and figures give the same report, whatever language they were spoken in [G1]. */
export function grade(meeting: Gradable): Report {
  const graded = gradesOf(meeting)
  const { conduct, deal, rubrics } = scoresIn(meeting, graded)
  const { grades, conduct: conducted } = graded
  const findings = [...RUBRICS.flatMap((rubric) => grades[rubric].findings), ...conducted.findings]
  const brought = meeting.bargain?.packages && dealPartsOf(meeting.bargain.packages)
  const told = nameAlternatives(meeting, findings)
  return {
    conduct,
    deal,
    ...(brought ? { brought } : {}),
    rubrics,
    findings: told.toSorted((a, b) => a.turn - b.turn),
    capped: conducted.capped,
  }
}
