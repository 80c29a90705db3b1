/** The rubrics, in the order a debrief shows them. */
export const RUBRICS = [
  'spin',
  'question-form',
  'listening',
  'value',
  'objections',
  'persona-fit',
  'relationship',
  'next-step',
  'preparation',
  'price-opening',
  'concessions',
  'trading',
  'negotiator',
  'leaving',
  'authority',
  'closing',
  'compliance',
  'time',
] as const
export type RubricId = (typeof RUBRICS)[number]
