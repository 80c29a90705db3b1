import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import { earns, isRed, isSeller } from '../earning.ts'
import { judging, share } from '../judge.ts'
import { isReadHere } from '../occasion.ts'
import type { Gradable, Rubric } from '../report.ts'

// A true limit gives room and can be checked; an invented one cannot (K-160, T-08). Points [D].
const SIDESTEPPED = 0.5

/** A limit that is none, or powers that are not his. */
const FALSE_TAGS = ['amber.fake-boss', 'amber.fake-persona']

/** What was said of who decides: null where nobody asked and nothing was said. */
export const authority: Rubric = (meeting) => {
  if (!isReadHere(meeting, 'authority')) return { score: null, findings: [] }
  const { judge, findings } = judging('authority')
  const told = meeting.turns.flatMap((turn) => {
    const worth = isSeller(turn) ? honestyOf(turn, meeting) : null
    return worth === null ? [] : [{ turn, worth }]
  })
  for (const { turn, worth } of told) {
    const code = worth === 1 ? 'limit-true' : worth === 0 ? 'limit-false' : 'limit-sidestepped'
    const credit = share(100 * (worth === 1 ? 1 : worth - 1), told.length)
    judge(code, turn.n, { rule: 'G58', item: 'higher-authority', credit })
  }
  const honest = told.reduce((sum, { worth }) => sum + worth, 0)
  return { score: told.length === 0 ? null : 100 * share(honest, told.length), findings }
}

/** 1 for a true limit, 0 for a false one, half where he was asked and spoke of something else. */
function honestyOf(turn: Turn, meeting: Gradable): number | null {
  if (hasAny(turn, FALSE_TAGS)) return 0
  if (has(turn, 'nego.defer')) return earns(turn) ? 1 : 0
  if (!isAskedWhoDecides(turn, meeting)) return null
  return isRed(turn) ? 0 : SIDESTEPPED
}

/** "Can you decide?": the moment at which a true limit and a false one both lay at hand. */
export const isAskedWhoDecides = ({ open = [] }: Turn, { meaningOf, turns }: Gradable): boolean => {
  if (!meaningOf || turns.length === 0) return false
  const meant = open.map((choice) => meaningOf(choice)?.tags ?? [])
  return (
    meant.some((tags) => tags.includes('nego.defer') && !tags.includes('with-offer')) &&
    meant.some((tags) => FALSE_TAGS.some((tag) => tags.includes(tag)))
  )
}
