import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import type { SeatAsk } from '../ask.ts'
import type { Deed } from '../fact.ts'
import { readText } from '../name.ts'
import type { Side } from '../role.ts'
import type { Stage } from './settings.ts'
import type { VisitActivity } from './visit-activity.ts'
import { boxOf, hiddenItems, type VisitTable, visitSideOf } from './visit-table.ts'

const MOST_SAID = 600
const MOST_NOTES = 60

/** Whose an ask is, and when it may be done [CR20]. */
const WHEN = {
  pick: { side: 'customer', stages: ['prepare'] },
  'write-down': { side: 'vendor', stages: ['visit'] },
  strike: { side: 'vendor', stages: ['visit'] },
  confirm: { side: 'customer', stages: ['confirm'] },
  'mark-pitch': { side: 'customer', stages: ['visit', 'confirm'] },
} as const satisfies Readonly<
  Record<string, { readonly side: Side; readonly stages: readonly Stage[] }>
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
  if (!(when.stages as readonly Stage[]).includes(activity.stage))
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
