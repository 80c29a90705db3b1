/** What can go wrong for a player is a value with one of these codes; our own mistakes throw. */
export const REFUSALS = [
  // the door
  'format/not-json',
  'format/unknown',
  'format/malformed',
  'format/too-large',
  // a transcript against its case
  'scenario/unknown',
  'scenario/changed',
  'scenario/rules-changed',
  // a move
  'move/malformed',
  'move/over',
  'move/not-now',
  'choice/unknown',
  'choice/not-open',
  'clock/backwards',
  'clock/over',
  'mode/no-take-back',
  'take-back/nothing',
  'table/none',
  'table/away',
  'table/not-away',
  'table/no-standing',
  'table/no-rounds-left',
  'offer/issues',
  'offer/off-ladder',
  'offer/worse-than-before',
  'offer/condition-unknown',
  'offer/too-many',
  'offer/twice',
  'guess/issues',
  // a review
  'review/unfinished',
  // a domain, or splits
  'domain/shape',
  'domain/missing',
  'domain/not-a-number',
  'domain/negative',
  'domain/too-large',
  'domain/length',
  'domain/issue-count',
  'domain/duplicate-issue',
  'domain/duplicate-level',
  'domain/too-many-outcomes',
  'domain/too-many-points',
  'domain/no-agreement',
  'split/shape',
  'split/missing',
  'split/not-a-number',
  'split/negative',
  'split/too-large',
  'split/not-whole',
  'split/length',
  'split/beyond-count',
  'split/too-many-outcomes',
  // a class
  'class/malformed',
  'class/too-large',
  'class/too-fast',
  'class/unknown',
  'class/full',
  'class/closed',
  'class/token',
  'class/passphrase',
  'class/origin',
  'class/name',
  'class/text',
  'class/no-right',
  'class/no-seat',
  'class/no-activity',
  'class/running',
  'class/paused',
  'class/ended',
  'class/out-of-turn',
  'class/settings',
  'class/no-table',
  'class/offer-gone',
  'class/sheet',
  'class/no-option',
  'class/vote-closed',
  'class/vote-open',
  'class/no-votes',
  'class/taken',
  // figures
  'figures/malformed',
  'figures/impossible',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

export interface Refusal {
  readonly refused: RefusalCode
  readonly detail: string
}

export const refuse = (refused: RefusalCode, detail: string): Refusal => ({ refused, detail })

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value
