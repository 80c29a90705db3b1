/** How a meeting may end [S11]. */
export const ENDINGS = [
  'advance',
  'continuation',
  'no-sale',
  'thrown-out',
  'deal',
  'no-deal',
  'walked-away',
  'time-up',
  'practised',
] as const
export type Ending = (typeof ENDINGS)[number]

export const isEnding = (value: string): value is Ending => ENDINGS.some((it) => it === value)
