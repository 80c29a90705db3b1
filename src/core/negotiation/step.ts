/** What a move from one own offer to the next did to both (Hindriks, Jonker & Tykhonov 2007) [N31]. */
export const STEPS = [
  'concession',
  'selfish',
  'fortunate',
  'unfortunate',
  'nice',
  'silent',
] as const
export type Step = (typeof STEPS)[number]

/** By what happened to the own utility (less, none, more), then to the other's: every pair of signs has its class. */
const TABLE: Readonly<Record<Change, Readonly<Record<Change, Step>>>> = {
  less: { less: 'unfortunate', none: 'concession', more: 'concession' },
  none: { less: 'unfortunate', none: 'silent', more: 'nice' },
  more: { less: 'selfish', none: 'selfish', more: 'fortunate' },
}
type Change = 'less' | 'none' | 'more'

const read = (change: number, equal: number): Change => {
  if (Math.abs(change) <= equal) return 'none'
  return change > 0 ? 'more' : 'less'
}

/** Changes within `equal` count as none. */
export const stepOf = (ownChange: number, otherChange: number, equal = 1e-12): Step =>
  TABLE[read(ownChange, equal)][read(otherChange, equal)]
