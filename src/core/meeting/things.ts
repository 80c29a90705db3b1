import type { Meeting } from './meeting.ts'
import type { Turn } from './turn.ts'

/** Moments at which a meeting turns. */
export const TURNINGS = ['refusal', 'concession', 'risen', 'deal'] as const
export type Turning = (typeof TURNINGS)[number]

/** Whoever is warm by temper has tea on the table before anybody sits down. */
const WARM_HOSTS: ReadonlySet<string> = new Set(['koala', 'peacock'])
/** [D] Anybody else pours it once trust has been this high. */
const TEA_AT = 50

/** What a trainee has laid on the table by what was said; from the last of these on it lies there. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  brochure: ['present.feature', 'present.advantage', 'present.benefit'],
  record: ['present.proof', 'present.case', 'present.roi'],
}

/** What lies on the table at a moment, from what has happened until then. */
export function thingsOf(meeting: Meeting): readonly string[] {
  const { table, scenario, spoken } = meeting
  const said = new Set(spoken.filter((it) => it.actor === 'seller').flatMap((it) => it.tags))
  const brought = Object.entries(BROUGHT).flatMap(([thing, tags]) =>
    tags.some((tag) => said.has(tag)) ? [thing] : [],
  )
  const made = table?.agreed || meeting.ended === 'deal'
  const offered = table && (table.standing || table.offers.length > 0)
  return [
    ...(hasTea(meeting) ? ['tea', 'teapot'] : []),
    ...(scenario.bargaining ? ['papers'] : []),
    ...(scenario.sample ? [scenario.sample] : []),
    ...brought,
    ...(made ? ['contract'] : offered ? ['offer-sheet'] : []),
  ]
}

function hasTea(meeting: Meeting): boolean {
  if (WARM_HOSTS.has(meeting.header.persona)) return true
  for (let at: Meeting | null = meeting; at; at = at.before)
    if (at.mind.trust >= TEA_AT) return true
  return false
}

/** What the last exchange has turned, if anything. */
export function turningOf(meeting: Meeting): Turning | null {
  const { table, ended, spoken, before } = meeting
  if (ended === 'deal' || ended === 'advance' || table?.agreed) return 'deal'
  if (ended === 'thrown-out') return 'risen'
  const buyers = spoken.slice(before?.spoken.length ?? 0).filter((it) => it.actor === 'buyer')
  if (buyers.some((it) => any(it, CONCEDING))) return 'concession'
  return buyers.some((it) => any(it, REFUSING)) ? 'refusal' : null
}

const CONCEDING = ['buyer.concede', 'buyer.need-explicit', 'buyer.benefit-voiced']
const REFUSING = ['buyer.objection', 'buyer.defensive']
const any = (turn: Turn, tags: readonly string[]): boolean =>
  turn.tags.some((tag) => tags.includes(tag))
