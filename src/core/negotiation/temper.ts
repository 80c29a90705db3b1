/** How hard a buyer bargains, whoever he is: a setting of the meeting beside his persona. */
export const TEMPERS = ['soft', 'fair', 'hard'] as const
export type Temper = (typeof TEMPERS)[number]
