import { levelsOf } from '../negotiation/table.ts'
import type { Lang, Script } from '../scenario/scenario.ts'
import type { MoveKind, Package } from '../transcript/move.ts'
import type { Ending } from './ending.ts'
import { type Meeting, type SpokenLine, tableIsOpen } from './meeting.ts'
import { limitMsOf } from './play.ts'
import { spell } from './price.ts'
import { entryOf } from './tell.ts'

export interface TableView {
  readonly issues: readonly { readonly id: string; readonly values: readonly string[] }[]
  readonly standing: Package | null
  readonly round: number
  readonly elapsedMs: number
  readonly limitMs: number
  readonly away: boolean
}

/** What the headless program shows of a meeting, tags included (DESIGN §8). Never the buyer's own figures or mind [M7]. */
export interface View {
  readonly turn: number
  readonly lines: readonly {
    readonly id: string
    readonly who: string
    readonly text: string
    readonly tags: readonly string[]
  }[]
  readonly choices: readonly {
    readonly id: string
    readonly text: string
    readonly tags: readonly string[]
  }[]
  readonly table: TableView | null
  readonly may: readonly MoveKind[]
  readonly mine?: { readonly points: number; readonly reservation: number }
  readonly conditions?: readonly { readonly id: string; readonly text: string }[]
  readonly ended: Ending | null
}

/** The words of a line in a language, its figures filled in [S9]. */
export const lineText = (line: SpokenLine, script: Script, lang: Lang): string =>
  (script[lang][line.id] ?? '').replace(/%(\w+)%/g, (whole, name: string) => {
    const price = line.params[name]
    return price === undefined ? whole : spell(price, lang)
  })

/** All a choice or a line means: its need and whether the brief tells it are tags here. */
export const fullTags = (meeting: Meeting, id: string): readonly string[] => {
  const entry = entryOf(meeting.scenario, id)
  return [
    ...entry.tags,
    ...(entry.need === undefined ? [] : [`need:${entry.need}`]),
    ...(entry.known ? ['known'] : []),
    ...(entry.end === undefined ? [] : [`end:${entry.end}`]),
  ]
}

/** The kinds of move that may be made now. */
export function mayOf(meeting: Meeting): readonly MoveKind[] {
  if (meeting.ended) return []
  const kinds: MoveKind[] = meeting.open.length > 0 ? ['say'] : []
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (table && bargaining) {
    if (tableIsOpen(meeting)) {
      if (table.offers.length < bargaining.rounds) kinds.push('offer')
      if (table.standing) kinds.push('accept')
      kinds.push('leave')
    }
    if (table.away) kinds.push('return')
    kinds.push('guess')
  }
  if (meeting.decisions === 0) kinds.push('prepare')
  if (meeting.header.mode !== 'exam' && meeting.before) kinds.push('take-back')
  return [...kinds, 'walk-away', 'note']
}

export function viewOf(meeting: Meeting, script: Script, lang: Lang): View {
  const { table } = meeting
  const { bargaining } = meeting.scenario
  const text = (id: string): string => script[lang][id] ?? ''
  return {
    turn: meeting.turns,
    lines: meeting.lines.map((line) => ({
      id: line.id,
      who: line.who,
      text: lineText(line, script, lang),
      tags: fullTags(meeting, line.id),
    })),
    choices: meeting.open.map((id) => ({ id, text: text(id), tags: fullTags(meeting, id) })),
    table:
      table && bargaining
        ? {
            issues: bargaining.issues.map((it) => ({ id: it.id, values: levelsOf(it) })),
            standing: table.standing,
            round: table.offers.length,
            elapsedMs: meeting.elapsedMs,
            limitMs: limitMsOf(meeting),
            away: table.away,
          }
        : null,
    may: mayOf(meeting),
    ...(bargaining
      ? {
          mine: minePoints(meeting),
          conditions: bargaining.conditions.map((it) => ({ id: it.id, text: it.text[lang] })),
        }
      : {}),
    ended: meeting.ended,
  }
}

/** Where price is the only issue a point is 万元: the price agreed, standing, or last asked; the floor is what it must not fall below. */
const minePoints = (meeting: Meeting): { points: number; reservation: number } => {
  const { table } = meeting
  const { bargaining } = meeting.scenario
  const pack = table?.agreed ?? table?.standing ?? table?.offers.at(-1)?.packages[0]
  const price = pack ? Number(pack.price) : (bargaining?.quote ?? 0)
  return { points: price, reservation: bargaining?.floor ?? 0 }
}
