import { type Refusal, type RefusalCode, refuse as refuseWith } from '../refusal.ts'

/** Why a domain or a file of splits is turned away at the door, and the sentence that says so [N22]. */
const SENTENCES = {
  'domain/shape': 'this is not of the kind a domain has here',
  'domain/missing': 'this is missing',
  'domain/not-a-number': 'this must be a finite number',
  'domain/negative': 'this must not be below zero',
  'domain/too-large': 'this is above the greatest number a domain may hold, 1e9',
  'domain/length': 'this has another length than what it belongs to',
  'domain/issue-count': 'a domain has one to eight issues',
  'domain/duplicate-issue': 'two issues have one name',
  'domain/duplicate-level': 'two levels of an issue have one name',
  'domain/too-many-outcomes': 'a domain may have ten million outcomes at most',
  'domain/too-many-points': 'frontier and solutions together name more than five million points',
  'domain/no-agreement': 'no outcome gives both sides at least their reservation',
  'split/shape': 'this is not of the kind a split has here',
  'split/missing': 'this is missing',
  'split/not-a-number': 'this must be a finite number',
  'split/negative': 'this must not be below zero',
  'split/too-large': 'this is above the greatest number a split may hold, 1e9',
  'split/not-whole': 'items are counted in whole numbers',
  'split/length': 'counts, a, b and deal name the same kinds of item',
  'split/beyond-count': 'nobody gets more items than there are',
  'split/too-many-outcomes': 'a split may be made in a million ways at most',
} as const satisfies Partial<Record<RefusalCode, string>>
export type DomainCode = keyof typeof SENTENCES

export const refuse = (code: DomainCode, where = ''): Refusal =>
  refuseWith(code, where === '' ? SENTENCES[code] : `${where}: ${SENTENCES[code]}`)

/** The schemas' messages are codes, so that one table holds every sentence. */
export const isDomainCode = (message: string): message is DomainCode => message in SENTENCES
