import { drillOf } from '../meeting/drill.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { isTimed, limitMsOf } from '../meeting/play.ts'
import { ownPoints } from '../negotiation/board.ts'
import { isPriced, priceOf } from '../negotiation/table.ts'
import { packageTableOf } from './package-table.ts'
import { preparationOf } from './preparation-sheet.ts'
import type { Bargain, Gradable } from './report.ts'
import { RUBRICS } from './rubric-ids.ts'

/** What grading reads of a meeting: turns and the case's facts, never words. */
export const gradableOf = (meeting: Meeting): Gradable => ({
  persona: meeting.header.persona,
  needs: meeting.scenario.needs,
  threads: meeting.scenario.threads,
  bargain: bargainOf(meeting),
  weights: meeting.scenario.weights,
  ...drillParts(meeting),
  ...(meeting.table ? { agreed: agreedPrice(meeting) } : {}),
  ...(meeting.table && meeting.scenario.bargaining
    ? { preparation: preparationOf(meeting, meeting.scenario.bargaining) }
    : {}),
  ...(isTimed(meeting)
    ? { clock: { limitMs: limitMsOf(meeting), ranOut: meeting.ended === 'time-up' } }
    : {}),
  turns: meeting.spoken,
  meaningOf: (choice) => meeting.scenario.entries[choice],
})

/** A drill is graded in its own rubrics and on its own need, and brings no deal home [G90]. */
const drillParts = (meeting: Meeting): Partial<Gradable> => {
  const drill = drillOf(meeting)
  if (!drill) return {}
  const { need, weights } = drill
  const needs = meeting.scenario.needs.filter(({ id }) => need === undefined || id === need)
  return { weights, only: RUBRICS.filter((it) => weights[it] !== undefined), needs, threads: 1 }
}

/** In the unit of the concessions: the price, or the own points where none is named. */
const agreedPrice = ({ table, scenario: { bargaining } }: Meeting): number | null => {
  if (!table?.agreed || !bargaining) return null
  return isPriced(bargaining) ? priceOf(table.agreed) : ownPoints(bargaining, table.agreed)
}

const bargainOf = (meeting: Meeting): Bargain | null => {
  const { scenario, table, spoken } = meeting
  const { bargaining } = scenario
  if (!bargaining || !table) return null
  const { floor, buyer } = bargaining
  const { target } = preparationOf(meeting, bargaining)
  const aimed = target === null ? {} : { target }
  const packages = packageTableOf(table, bargaining)
  if (!packages) {
    const { quote } = bargaining
    return { quote, floor, reach: Math.min(quote, buyer.reservation), ...aimed }
  }
  if (isPriced(bargaining)) return { quote: bargaining.quote, floor, packages, ...aimed }
  // Where nothing is quoted beforehand, the first terms named are the quote.
  const opened = spoken.find((turn) => turn.actor === 'seller' && turn.points !== undefined)
  const quote = Math.max(opened?.points ?? bargaining.quote, floor)
  return { quote, floor, unit: 'points', packages, ...aimed }
}
