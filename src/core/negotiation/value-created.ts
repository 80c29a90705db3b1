import type { Solutions } from './solutions.ts'

export interface Gain {
  readonly a: number
  readonly b: number
}

/**
 * What the two made together, as a share of the most they could have: gains over the reservations, summed, against the
 * greatest joint gain of a deal both could sign. Monotone in both utilities, so a dominated deal never scores above its
 * dominator [N26]; the distance to the frontier has no such property and is only shown.
 */
export const valueCreated = (
  deal: Gain,
  d: Gain,
  { maxJoint }: Pick<Solutions, 'maxJoint'>,
): number => {
  const nothing = d.a + d.b
  const most = maxJoint.value - nothing
  if (most <= 0) return 1
  return Math.min(1, Math.max(0, (deal.a + deal.b - nothing) / most))
}
