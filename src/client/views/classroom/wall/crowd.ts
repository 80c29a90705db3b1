/** How close things must stand on the wall to be seen whole: one size up to the first number, the next up to the second … [CR79] */
export type Crowd = 'few' | 'many' | 'packed' | 'full'
const CROWDS = ['few', 'many', 'packed', 'full'] as const

export const crowdOf = (count: number, upTo: readonly [number, number, number]): Crowd =>
  CROWDS[upTo.filter((it) => count > it).length] ?? 'full'
