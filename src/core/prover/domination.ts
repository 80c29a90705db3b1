import { draw } from '../chance/draw.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { isDecent, model } from '../players/model.ts'
import { isManner, type Option, optionsOf, say } from '../players/player.ts'
import type { Move } from '../transcript/move.ts'
import { decisionsOf, playOn } from './bounds.ts'
import { type Graded, graded } from './path.ts'
import { step } from './wander.ts'

/** A choice that was worse than another one, or better than all, wherever it was tried. */
export interface Verdict {
  readonly choice: string
  readonly visits: number
  /** Points of conduct to the best other choice of those moments, on average; above 0 where this one is better. */
  readonly margin: number
  /** The other choice that was most often the best. */
  readonly other: string
  /** A trap, an irritator, a question whose answer is known: meant to be worse. */
  readonly decent: boolean
}

export interface Domination {
  readonly visits: number
  /** Worse than some other choice at every visit: nobody would have reason to say it. */
  readonly dominated: readonly Verdict[]
  /** Better than every other choice at every visit: the right answer shows itself. */
  readonly obvious: readonly Verdict[]
}

const LEAST_VISITS = 3 // fewer say nothing
const CLEARLY = 0.5 // points of conduct

/**
 * What each choice is worth at moments of meetings that were not yet spoiled: it is taken, the model player plays on to the end, and
 * the conduct is compared with that of the other choices of the same moment and kind. `wanted` visits a choice.
 */
export function dominationOf(meetings: readonly Graded[], wanted: number): Domination {
  const tried = visitsOf(meetings, wanted).map(worthsAt)
  const byChoice = new Map<string, { margin: number; other: string; decent: boolean }[]>()
  for (const worths of tried) {
    for (const some of Map.groupBy(worths, ({ option }) => isManner(option)).values()) {
      if (some.length < 2) continue
      for (const { option, conduct } of some) {
        const others = some.filter((it) => it.option.id !== option.id)
        const best = others.reduce((one, it) => (it.conduct > one.conduct ? it : one))
        const row = {
          margin: conduct - best.conduct,
          other: best.option.id,
          decent: isDecent(option),
        }
        byChoice.set(option.id, [...(byChoice.get(option.id) ?? []), row])
      }
    }
  }
  const verdicts = [...byChoice]
    .filter(([, rows]) => rows.length >= Math.min(LEAST_VISITS, wanted))
    .map(([choice, rows]) => ({ choice, rows }))
  const told = (all: (margin: number) => boolean): readonly Verdict[] =>
    verdicts
      .filter(({ rows }) => rows.every(({ margin }) => all(margin)))
      .map(({ choice, rows }) => ({
        choice,
        visits: rows.length,
        margin: rows.reduce((sum, { margin }) => sum + margin, 0) / rows.length,
        other: mostOften(rows.map(({ other }) => other)),
        decent: rows.some(({ decent }) => decent),
      }))
      .toSorted((a, b) => Math.abs(b.margin) - Math.abs(a.margin))
  return {
    visits: tried.length,
    dominated: told((margin) => margin <= -CLEARLY),
    obvious: told((margin) => margin >= CLEARLY),
  }
}

interface Worth {
  readonly option: Option
  readonly conduct: number
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
    return meeting.ended && report.conduct !== null ? [{ option, conduct: report.conduct }] : []
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
