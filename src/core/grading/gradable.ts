import type { Meeting } from '../meeting/meeting.ts'
import { priceOf, type Table } from '../negotiation/table.ts'
import type { Move } from '../transcript/move.ts'
import type { Bargain, Gradable } from './report.ts'

/** What grading reads of a meeting: turns and the case's facts, never words. */
export const gradableOf = (meeting: Meeting): Gradable => ({
  persona: meeting.header.persona,
  needs: meeting.scenario.needs,
  threads: meeting.scenario.threads,
  bargain: bargainOf(meeting),
  weights: meeting.scenario.weights,
  ...(meeting.table ? { agreed: agreedPrice(meeting.table) } : {}),
  turns: meeting.spoken,
  meaningOf: (choice) => meeting.scenario.entries[choice],
})

const agreedPrice = ({ agreed }: Table): number | null => (agreed ? priceOf(agreed) : null)

const bargainOf = ({ scenario, moves }: Meeting): Bargain | null => {
  if (!scenario.bargaining) return null
  const { quote, floor, buyer } = scenario.bargaining
  const target = moves.reduce<number | null>((found, move) => targetOf(move) ?? found, null)
  const reach = Math.min(quote, buyer.reservation)
  return { quote, floor, reach, ...(target === null ? {} : { target }) }
}

/** 万元: the target of a preparation sheet (K-152). */
const targetOf = (move: Move): number | null => {
  if (move.kind !== 'prepare') return null
  const target = Number(move.sheet.target)
  return Number.isFinite(target) && target > 0 ? target : null
}
