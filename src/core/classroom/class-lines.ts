import { impactOf } from '../grading/impact.ts'
import { isOfTheWhole } from '../grading/of-the-whole.ts'
import type { Finding } from '../grading/report.ts'
import type { Script, Text } from '../scenario/scenario.ts'
import type { Decided, Outcome } from './outcome.ts'
import type { PartOf } from './parts.ts'

/** What came of somebody's meeting, his name, and the words it was played in. */
export interface Played extends Outcome {
  readonly seat: number
  readonly name: string
  readonly script: Script
}
export type Missed = PartOf<'results'>['missed'][number]
export type Best = NonNullable<PartOf<'results'>['best']>

/** How many of the costliest lines are told. */
const MOST_MISSED = 5

interface Judged {
  readonly by: Played
  readonly at: Decided
  readonly finding: Finding
  readonly points: number
}

/** Every finding at the decision it judges: its own turn's, or the next move where it judges what was heard. */
function judgedIn(by: Played): readonly Judged[] {
  const { decided } = by
  const turns = [...decided.keys()].toSorted((a, b) => a - b)
  return by.report.findings.flatMap((finding) => {
    const turn = turns.find((it) => it >= finding.turn)
    const at = turn === undefined ? undefined : decided.get(turn)
    return at ? [{ by, at, finding, points: impactOf(finding, by.report) }] : []
  })
}

/**
 * The lines that lost most over the class, the costliest first [CR35]: a finding that costs and names a line that was open belongs to
 * the line said and its knot; costs of all who said it add up. A knot is told once, by its costliest line. Where several better lines
 * were open, the one named most.
 */
export function mostMissed(all: readonly Played[]): readonly Missed[] {
  const groups = Map.groupBy(
    all.flatMap(judgedIn).filter((it) => it.points < 0 && it.finding.instead !== undefined),
    ({ at }) => `${at.knot}/${at.choice}`,
  )
  const could = timesOpen(all)
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      return first ? [missedOf(group, first, could)] : []
    })
    .toSorted((a, b) => b.lost - a.lost)
    .filter((it, i, lines) => lines.findIndex(({ knot }) => knot === it.knot) === i)
    .slice(0, MOST_MISSED)
}

function missedOf(
  group: readonly Judged[],
  first: Judged,
  could: ReadonlyMap<string, ReadonlySet<number>>,
): Missed {
  const [better = ''] = mostOften(group.map(({ finding }) => finding.instead ?? ''))
  const at = group.find(({ finding }) => finding.instead === better) ?? first
  const worst = group.reduce((most, it) => (it.points < most.points ? it : most), first)
  return {
    knot: first.at.knot,
    before: at.at.before,
    said: at.at.said,
    better: asWritten(at.by.script, better),
    code: worst.finding.code,
    lost: tenth(-group.reduce((sum, it) => sum + it.points, 0)),
    times: new Set(group.map(({ by }) => by.seat)).size,
    of: could.get(first.at.choice)?.size ?? 0,
  }
}

/** Seats to whom a line was open, by line. */
function timesOpen(all: readonly Played[]): ReadonlyMap<string, ReadonlySet<number>> {
  const seats = new Map<string, Set<number>>()
  for (const { seat, decided } of all)
    for (const { open, choice } of decided.values())
      for (const id of [...open, choice]) seats.set(id, (seats.get(id) ?? new Set()).add(seat))
  return seats
}

/** The line that earned most; of equals the one said first in the list of seats [CR36]. */
export function bestLine(all: readonly Played[]): Best | null {
  const earned = all.flatMap(judgedIn).filter((it) => it.points > 0 && isQuotable(it))
  const [first] = earned
  if (!first) return null
  const { by, at, finding, points } = earned.reduce(
    (most, it) => (it.points > most.points ? it : most),
    first,
  )
  return {
    seat: by.seat,
    name: by.name,
    before: at.before,
    said: at.said,
    code: finding.code,
    earned: tenth(points),
  }
}

const isQuotable = ({ finding, at }: Judged): boolean =>
  !isOfTheWhole(finding.code) && finding.turn === at.turn

/** A line nobody said: figures of an offer not made stay open. */
const asWritten = (script: Script, id: string): Text => ({
  zh: (script.zh[id] ?? '').replace(/%[\w.-]+%/g, '……'),
  en: (script.en[id] ?? '').replace(/%[\w.-]+%/g, '…'),
})

/** Values, the most frequent first; of equals the one that came first. */
const mostOften = (values: readonly string[]): readonly string[] => {
  const counts = Map.groupBy(values, (it) => it)
  return [...counts.entries()].toSorted((a, b) => b[1].length - a[1].length).map(([it]) => it)
}

const tenth = (points: number): number => Math.round(points * 10) / 10
