import { ownPoints } from '../negotiation/board.ts'
import { emptyTable, levelsOf, priceOf, type Table } from '../negotiation/table.ts'
import type { Bargaining, Issue, Lang, Points, Script } from '../scenario/scenario.ts'
import { levelTerm } from '../scenario/terms.ts'
import type { MoveKind, Package } from '../transcript/move.ts'
import type { Ending } from './ending.ts'
import { type Meeting, type SpokenLine, tableIsOpen } from './meeting.ts'
import { limitMsOf } from './play.ts'
import { spell } from './price.ts'
import { entryOf } from './tell.ts'

/** `names` are the words of the values; left out where the values are prices. */
export interface IssueView {
  readonly id: string
  readonly title: string
  readonly values: readonly string[]
  readonly names?: readonly string[]
}

export interface TableView {
  readonly issues: readonly IssueView[]
  readonly standing: Package | null
  readonly round: number
  readonly elapsedMs: number
  readonly limitMs: number
  readonly away: boolean
}

/** One's own points and what one has without a deal; over several issues also what each level is worth to oneself. */
export interface Mine {
  readonly points: number
  readonly reservation: number
  readonly worth?: Points
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
  readonly mine?: Mine
  readonly conditions?: readonly { readonly id: string; readonly text: string }[]
  readonly ended: Ending | null
}

/** The words of a line in a language, its figures filled in [S9]. */
export const lineText = (line: SpokenLine, script: Script, lang: Lang): string =>
  (script[lang][line.id] ?? '').replace(/%([\w.-]+)%/g, (whole, name: string) => {
    const told = line.params[name]
    if (typeof told === 'number') return spell(told, lang)
    return told === undefined ? whole : (script[lang][told] ?? told)
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
            issues: bargaining.issues.map((it) => issueView(bargaining, it, script, lang)),
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
          mine: mineOf(table ?? emptyTable, bargaining),
          conditions: bargaining.conditions.map((it) => ({ id: it.id, text: it.text[lang] })),
        }
      : {}),
    ended: meeting.ended,
  }
}

const issueView = (bargaining: Bargaining, issue: Issue, script: Script, lang: Lang): IssueView => {
  const values = levelsOf(issue)
  const view = { id: issue.id, title: issue.title[lang], values }
  if (!bargaining.seller) return view
  return { ...view, names: values.map((it) => script[lang][levelTerm(issue.id, it)] ?? it) }
}

/**
 * One's own points of what is agreed, else of what stands, else of one's last offer, else of the quote or the best there is; a price
 * alone is worth its figure, and the floor is the reservation.
 */
const mineOf = (table: Table, bargaining: Bargaining): Mine => {
  const pack = table.agreed ?? table.standing ?? table.offers.at(-1)?.packages[0]
  const { seller, quote, floor } = bargaining
  if (!seller) return { points: pack ? priceOf(pack) : quote, reservation: floor }
  const best = Object.values(seller.points).reduce((sum, it) => sum + Math.max(...it), 0)
  return {
    points: pack ? ownPoints(bargaining, pack) : best,
    reservation: seller.reservation,
    worth: seller.points,
  }
}
