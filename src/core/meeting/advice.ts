import { levelOf } from '../buyer/mind.ts'
import { type Meeting, tableIsOpen } from './meeting.ts'

/** What a coach at the trainee's elbow would whisper, and about which need. */
export interface Advice {
  readonly code: string
  readonly need?: string
}

const IMPLIED = 1
const EXPLICIT = 2
const SHORT_OF_PATIENCE = 25
const LONG_STREAK = 3
const GRAVE = 2

const told = ({ tally }: Meeting, tag: string): number => tally[tag] ?? 0

const needWhere = (meeting: Meeting, fits: (id: string) => boolean): string | undefined =>
  meeting.scenario.needs.find((it) => fits(it.id))?.id

const atLevel = (meeting: Meeting, level: number) => (id: string) =>
  levelOf(meeting.mind, id) === level

type Row = (meeting: Meeting) => Advice | null

const when = (code: string, fits: (meeting: Meeting) => boolean): Row => {
  return (meeting) => (fits(meeting) ? { code } : null)
}

const about = (code: string, need: (meeting: Meeting) => string | undefined): Row => {
  return (meeting) => {
    const id = need(meeting)
    return id === undefined ? null : { code, need: id }
  }
}

/** Several issues are on the table now. */
const several = (it: Meeting): boolean =>
  tableIsOpen(it) && it.scenario.bargaining?.seller !== undefined

/** The first that fits is whispered. */
const ROWS: readonly Row[] = [
  when('away', (it) => it.table?.away === true),
  when('ask-expectation', (it) => tableIsOpen(it) && told(it, 'nego.ask-expectation') === 0),
  when('hold-first', (it) => tableIsOpen(it) && it.table?.offers.length === 0),
  when('ask-priority', (it) => several(it) && told(it, 'ask.priority') === 0),
  when('two-packages', (it) => several(it) && told(it, 'nego.package') === 0),
  when('swap', several),
  when('trade', (it) => tableIsOpen(it) && it.table?.taken.length === 0),
  when('smaller', tableIsOpen),
  when('short-of-patience', (it) => it.mind.patience < SHORT_OF_PATIENCE),
  when('open', (it) => it.decisions === 0),
  when('listen', (it) => it.mind.askStreak >= LONG_STREAK),
  about('benefit', (it) =>
    needWhere(
      it,
      (id) => levelOf(it.mind, id) >= EXPLICIT && told(it, `present.benefit/${id}`) === 0,
    ),
  ),
  about('implication', (it) =>
    needWhere(it, (id) => atLevel(it, IMPLIED)(id) && (it.mind.needs[id]?.severity ?? 0) < GRAVE),
  ),
  about('payoff', (it) => needWhere(it, atLevel(it, IMPLIED))),
  when('close', (it) => {
    const explicit = it.scenario.needs.filter((need) => levelOf(it.mind, need.id) >= EXPLICIT)
    return it.scenario.needs.length > 0 && explicit.length >= it.scenario.threads
  }),
  when('problem', (it) => it.scenario.needs.length > 0),
]

export function adviceFor(meeting: Meeting): Advice | null {
  for (const row of ROWS) {
    const advice = row(meeting)
    if (advice) return advice
  }
  return null
}
