import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { isDecent, model } from '../players/model.ts'
import { isManner, type Option, optionsOf, say } from '../players/player.ts'
import { LOSES_AT_MOST } from '../review/verdict.ts'
import type { Move } from '../transcript/move.ts'
import { decisionsOf, playOn } from './bounds.ts'
import { type Graded, graded } from './path.ts'
import { step } from './wander.ts'

/** A choice that was worse than another one, or better than all, wherever it was tried. */
export interface Verdict {
  readonly choice: string
  readonly visits: number
  /** Points of conduct to the other choice, on average; above 0 where this one is better. */
  readonly margin: number
  /** The points lost at the visit at which fewest were; 0 of what is better than all. */
  readonly least: number
  /** The one it was always worse than; of what is better than all, the next best it met most often. */
  readonly other: string
  /** Neither a trap nor an irritator nor a question whose answer is known: those are meant to be worse. */
  readonly decent: boolean
  /** The report judged it each time and gave nothing for it: a mistake that teaches. */
  readonly told: boolean
}

export interface Domination {
  readonly visits: number
  /** Worse than one and the same other choice at every visit: nobody would have reason to say it. */
  readonly dominated: readonly Verdict[]
  /** Better than every other choice at every visit: the right answer shows itself. */
  readonly obvious: readonly Verdict[]
}

/**
 * A choice nobody warns of: decent to say, never explained, and a mistake at every visit beside one and the same other [S19]. A case has none.
 */
export const isUntoldMistake = ({ decent, told, least }: Verdict): boolean =>
  decent && !told && least > LOSES_AT_MOST.inaccuracy

const LEAST_VISITS = 3 // fewer say nothing
const CLEARLY = 0.5 // points of conduct

/**
 * What each choice is worth at moments of meetings that were not yet spoiled: it is taken, the model player plays on to the end, and
 * the conduct is compared with that of the other choices of the same moment and kind. `wanted` visits a choice.
 */
export function dominationOf(meetings: readonly Graded[], wanted: number): Domination {
  const tried = visitsOf(meetings, wanted).map(worthsAt)
  const visits = new Map<string, Visit[]>()
  for (const worths of tried) {
    for (const some of Map.groupBy(worths, ({ option }) => isManner(option)).values()) {
      if (some.length < 2) continue
      for (const own of some) {
        const others = some.filter((it) => it !== own)
        visits.set(own.option.id, [...(visits.get(own.option.id) ?? []), { own, others }])
      }
    }
  }
  const enough = [...visits].filter(([, all]) => all.length >= Math.min(LEAST_VISITS, wanted))
  return {
    visits: tried.length,
    dominated: byMargin(enough.flatMap(([, all]) => alwaysWorse(all) ?? [])),
    obvious: byMargin(enough.flatMap(([, all]) => alwaysBest(all) ?? [])),
  }
}

/** A choice at a moment, with what else could have been said. */
interface Visit {
  readonly own: Worth
  readonly others: readonly Worth[]
}

const byMargin = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.toSorted((a, b) => Math.abs(b.margin) - Math.abs(a.margin))

const marginsTo = (visits: readonly Visit[], other: string): readonly number[] =>
  visits.flatMap(({ own, others }) => {
    const met = others.find((it) => it.option.id === other)
    return met ? [own.conduct - met.conduct] : []
  })

const verdict = (
  visits: readonly Visit[],
  other: string,
  margins: readonly number[],
): Verdict | null => {
  const [first] = visits
  return first
    ? {
        choice: first.own.option.id,
        visits: visits.length,
        margin: margins.reduce((sum, it) => sum + it, 0) / margins.length,
        least: Math.max(0, -Math.max(...margins)),
        other,
        decent: isDecent(first.own.option),
        told: visits.every(({ own }) => own.told),
      }
    : null
}

/** Against one that lay beside it every time; the clearest where there are several. */
function alwaysWorse(visits: readonly Visit[]): Verdict | null {
  const beside = new Set(visits.flatMap(({ others }) => others.map(({ option }) => option.id)))
  const verdicts = [...beside].flatMap((other) => {
    const margins = marginsTo(visits, other)
    const always = margins.length === visits.length && margins.every((it) => it <= -CLEARLY)
    return (always && verdict(visits, other, margins)) || []
  })
  return byMargin(verdicts)[0] ?? null
}

function alwaysBest(visits: readonly Visit[]): Verdict | null {
  const next = visits.map(({ own, others }) => {
    const best = others.reduce((one, it) => (it.conduct > one.conduct ? it : one))
    return { id: best.option.id, margin: own.conduct - best.conduct }
  })
  if (!next.every(({ margin }) => margin >= CLEARLY)) return null
  return verdict(
    visits,
    mostOften(next.map(({ id }) => id)),
    next.map(({ margin }) => margin),
  )
}

interface Worth {
  readonly option: Option
  readonly conduct: number
  /** Whether the report judged it and gave nothing for it. */
  readonly told: boolean
}

/** Takes every open choice in turn; a manner of offering goes with the offer the model player would make. */
const worthsAt = (moment: Meeting): readonly Worth[] => {
  const meant = model(moment)
  return optionsOf(moment).flatMap((option) => {
    const move: Move | null = isManner(option)
      ? meant.kind === 'offer'
        ? { ...meant, say: option.id }
        : null
      : say(option.id)
    if (!move) return []
    const { meeting, report } = graded(playOn(step(moment, move), model))
    const told = report.findings.some(
      ({ turn, credit }) => turn === moment.turns + 1 && credit <= 0,
    )
    return meeting.ended && report.conduct !== null
      ? [{ option, conduct: report.conduct, told }]
      : []
  })
}

const isSpoiled = ({ tally }: Meeting): boolean =>
  Object.keys(tally).some((tag) => tag.startsWith('red.'))

/** Moments at which each choice lay open, in a drawn order, until every choice has enough. */
function visitsOf(meetings: readonly Graded[], wanted: number): readonly Meeting[] {
  const moments = meetings
    .flatMap(({ meeting }) => decisionsOf(meeting))
    .filter((it) => it.open.length > 1 && !isSpoiled(it))
    .map((it, i) => ({ it, key: draw(it.header.seed, i, 'visit') }))
    .sort((a, b) => a.key - b.key)
  const counts = new Map<string, number>()
  const chosen: Meeting[] = []
  for (const { it } of moments) {
    if (!it.open.some((id) => (counts.get(id) ?? 0) < wanted)) continue
    chosen.push(it)
    for (const id of it.open) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return chosen
}

const mostOften = (ids: readonly string[]): string =>
  [...Map.groupBy(ids, (id) => id)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
