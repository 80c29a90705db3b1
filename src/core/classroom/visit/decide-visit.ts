import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { SeatAsk } from '../ask.ts'
import type { Deed } from '../fact.ts'
import { readText } from '../name.ts'
import type { Side } from '../role.ts'
import type { Stage, Task } from './settings.ts'
import type { VisitActivity } from './visit-activity.ts'
import { boxOf, hiddenItems, type VisitTable, visitSideOf } from './visit-table.ts'

const MOST_SAID = 600
const MOST_NOTES = 60
const MOST_POINTS = 30

/** Whose an ask is, and when it may be done, by what the sellers came for [CR20][CR23]. */
const WHEN = {
  pick: { side: 'customer', pains: ['prepare'], solution: ['prepare'] },
  'write-down': { side: 'vendor', pains: ['visit'], solution: ['visit'] },
  strike: { side: 'vendor', pains: ['visit'], solution: ['visit'] },
  // A solution wants a pain that was confirmed before it, so that is done while they talk.
  confirm: { side: 'customer', pains: ['confirm'], solution: ['visit', 'confirm'] },
  'make-point': { side: 'vendor', pains: [], solution: ['visit'] },
  'class-point': { side: 'customer', pains: [], solution: ['confirm'] },
  'mark-pitch': { side: 'customer', pains: ['visit', 'confirm'], solution: ['visit', 'confirm'] },
} as const satisfies Readonly<
  Record<string, Readonly<Record<Task, readonly Stage[]>> & { readonly side: Side }>
>
type VisitAsk = Extract<SeatAsk, { kind: keyof typeof WHEN }>
const isVisitAsk = (ask: SeatAsk): ask is VisitAsk => ask.kind in WHEN

/** What a seller or a customer does on a visit. */
export function decideInVisit(activity: VisitActivity, seat: number, ask: SeatAsk): Deed | Refusal {
  const table = activity.tables.find((it) => visitSideOf(it, seat))
  const side = table && visitSideOf(table, seat)
  if (!table || !side) return refuse('class/no-table', 'he sits at no table')
  if (ask.kind === 'say') {
    if (ask.to === 'table' && activity.stage !== 'visit')
      return refuse('move/not-now', 'nobody visits now')
    if (table.said.length >= MOST_SAID) return refuse('class/full', `${MOST_SAID} things were said`)
    const text = readText(ask.text)
    return isRefusal(text)
      ? text
      : { kind: 'said', table: table.number, side, by: seat, to: ask.to, text }
  }
  if (!isVisitAsk(ask)) return refuse('move/not-now', 'this is a visit')
  const when = WHEN[ask.kind]
  if (when.side !== side) return refuse('class/no-right', `${ask.kind} is the other side’s`)
  const stages: readonly Stage[] = when[activity.settings.task]
  if (!stages.includes(activity.stage))
    return refuse('move/not-now', `${ask.kind} while they ${activity.stage}`)
  return act(activity, table, seat, ask)
}

function act(
  { settings }: VisitActivity,
  table: VisitTable,
  seat: number,
  ask: VisitAsk,
): Deed | Refusal {
  const at = { table: table.number, by: seat }
  switch (ask.kind) {
    case 'pick': {
      if (settings.cards !== 'picked') return refuse('class/settings', 'the cards are dealt')
      if (!boxOf(table, ask.box)) return refuse('class/no-option', `no box ${ask.box}`)
      const taken = Object.entries(table.cards).some(
        ([it, box]) => box === ask.box && Number(it) !== seat,
      )
      return taken
        ? refuse('class/taken', 'his colleague has it')
        : { kind: 'picked', ...at, box: ask.box }
    }
    case 'write-down': {
      if (table.notes.length >= MOST_NOTES) return refuse('class/full', `${MOST_NOTES} notes`)
      const text = readText(ask.text)
      return isRefusal(text) ? text : { kind: 'noted', ...at, what: ask.what, text }
    }
    case 'strike':
      return onNote(table, ask.note) ?? { kind: 'struck', ...at, note: ask.note }
    case 'confirm': {
      const wrong = onNote(table, ask.note)
      if (wrong) return wrong
      const { note, item } = ask
      return item === null || hiddenItems(table).some((it) => it.id === item)
        ? { kind: 'confirmed', ...at, note, item }
        : refuse('class/no-option', `no item ${item}`)
    }
    case 'make-point': {
      if (table.points.length >= MOST_POINTS) return refuse('class/full', `${MOST_POINTS} points`)
      const text = readText(ask.text)
      return isRefusal(text) ? text : { kind: 'point-made', ...at, text, standing: ask.standing }
    }
    case 'class-point':
      return table.points[ask.point - 1]
        ? { kind: 'classed', ...at, point: ask.point, standing: ask.standing }
        : refuse('class/no-option', `no point ${ask.point}`)
    case 'mark-pitch': {
      const line = table.said[ask.line - 1]
      return line?.side === 'vendor' && line.to === 'table'
        ? { kind: 'pitched', ...at, line: ask.line, pitch: ask.pitch }
        : refuse('class/no-option', `line ${ask.line} is not the sellers’`)
    }
  }
}

const onNote = ({ notes }: VisitTable, n: number): Refusal | null => {
  const note = notes[n - 1]
  return note && !note.struck ? null : refuse('class/no-option', `no note ${n}`)
}
