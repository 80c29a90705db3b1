import * as v from 'valibot'

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))

/** One after the other: sellers prepare, visit, and what they found is held against the cards [CR20]. */
export const STAGES = ['prepare', 'visit', 'confirm'] as const
export type Stage = (typeof STAGES)[number]

/** What the sellers come for: to find pains (C-21), or to bring a solution for one (C-22) [CR23]. */
export const TASKS = ['pains', 'solution'] as const
export type Task = (typeof TASKS)[number]

/** Sellers visit another team's customers (C-21, C-22). */
export const visitSettings = v.strictObject({
  mode: v.literal('visit'),
  task: v.optional(v.picklist(TASKS), 'pains'),
  /** Customers of a team, and its sellers: as many each. Where a solution is asked for there is one customer. */
  team: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  /** Whether a customer may choose his place in the chain while the sellers prepare. */
  cards: v.picklist(['dealt', 'picked']),
  stageMinutes: v.strictObject({ prepare: minutes, visit: minutes, confirm: minutes }),
})
export type VisitSettings = Readonly<v.InferOutput<typeof visitSettings>>

/** C-21, C-22 */
export const VISIT_TITLES = {
  pains: { zh: '痛点拜访', en: 'Pain visit' },
  solution: { zh: '方案拜访', en: 'Solution visit' },
} as const
