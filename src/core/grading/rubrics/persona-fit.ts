import type { Persona } from '../../buyer/persona.ts'
import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import { asksKnown, earns, isRed, isSeller, presents, voicesWant } from '../earning.ts'
import { hears } from '../hearing.ts'
import { clamp, judging } from '../judge.ts'
import { fitOf, JARS_WITH_ANYONE, PRESSING } from '../persona-matrix.ts'
import type { Gradable, Rubric } from '../report.ts'

const NEUTRAL = 50 // who fits as often as he jars
const FULL_FIT = 0.6 // the mean fit worth all points: mostly fitting moves, not only [D]
const WORTH_NAMING = 0.5 // a fit below it is no finding

/** How the moves fit the buyer: his pace, his topics, his way of being won (K-047). */
export const personaFit: Rubric = (meeting) => {
  const { persona } = meeting
  if (persona === null) return { score: null, findings: [] }
  const { judge, findings } = judging('persona-fit')
  const fits = readFits(meeting, persona)
  const n = meeting.turns.at(-1)?.n ?? 0
  if (fits.length === 0) {
    judge('no-manner', n, { rule: 'G39', item: 'disc', credit: -100 })
    return { score: 0, findings }
  }
  const each = NEUTRAL / (FULL_FIT * fits.length)
  let sum = 0
  for (const { turn, fit, anyone } of fits) {
    sum += fit
    if (Math.abs(fit) < WORTH_NAMING) continue
    const credit = each * fit
    const code = fit > 0 ? 'fits-him' : anyone ? 'jars-with-anyone' : 'jars-with-him'
    judge(code, turn.n, { rule: 'G37', item: 'disc', credit, need: turn.need })
  }
  return { score: clamp(NEUTRAL + each * sum), findings }
}

interface Fit {
  readonly turn: Turn
  readonly fit: number
  /** What opens nobody [G38], rather than what shuts this one. */
  readonly anyone: boolean
}

/** One pass; moves without a manner that means anything to him are left out. */
function readFits({ needs, turns }: Gradable, persona: Persona): readonly Fit[] {
  const fits: Fit[] = []
  const wanted = new Set<string>()
  let pressed = false
  for (const turn of turns) {
    if (voicesWant(turn)) wanted.add(turn.need ?? '')
    if (!isSeller(turn)) continue
    if (hears(turn)) pressed = false
    const tooEarly =
      presents(turn) && needs.length > 0 && !(turn.need ? wanted.has(turn.need) : wanted.size > 0)
    const jars = isRed(turn) || asksKnown(turn) || tooEarly || hasAny(turn, JARS_WITH_ANYONE)
    const implies = earns(turn) && has(turn, 'spin:I')
    const fit = jars ? -1 : fitOf(implies && pressed ? pressing(turn.tags) : turn.tags, persona)
    if (implies) pressed = true
    if (fit !== null) fits.push({ turn, fit, anyone: jars })
  }
  return fits
}

const pressing = (tags: readonly string[]): readonly string[] =>
  tags.map((tag) => (tag === 'spin:I' ? PRESSING : tag))
