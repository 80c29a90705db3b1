import type { Look } from '../look.ts'
import { BUYERS } from './buyers.ts'
import { DIRECTORS } from './directors.ts'
import { STAFF } from './staff.ts'

/** Everybody who can be drawn; a scenario's cast refers to them by id. */
export const CAST: readonly Look[] = [...BUYERS, ...DIRECTORS, ...STAFF]

/** Who can sit beside the trainee, drawn from behind too. */
export const BESIDE: readonly Look[] = STAFF.filter(({ id }) =>
  ['engineer', 'colleague', 'analyst'].includes(id),
)
