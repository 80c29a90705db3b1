import { PERSONAS } from '../buyer/persona.ts'
import type { Report } from '../grading/report.ts'
import type { Ending } from '../meeting/ending.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { isVocabulary } from '../meeting/tag.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Graded, graded, type Path, pathOf } from './path.ts'
import { wander } from './wander.ts'

type Rubric = keyof Report['rubrics']

/** What going through a case found [S16]. */
export interface Walk {
  readonly meetings: number
  readonly knots: { readonly reached: readonly string[]; readonly missed: readonly string[] }
  readonly choices: { readonly reached: readonly string[]; readonly missed: readonly string[] }
  /** Tags outside the vocabulary: a compiled case has none. */
  readonly unknownTags: readonly string[]
  readonly lines: { readonly missed: readonly string[] }
  readonly endings: Readonly<Partial<Record<Ending, number>>>
  readonly missedEndings: readonly Ending[]
  /** Meetings that stood still without an end: the way to the first few. */
  readonly deadEnds: readonly Path[]
  readonly decisions: { readonly least: number; readonly most: number }
  readonly conduct: { readonly least: number | null; readonly greatest: number | null }
  /** The way of fewest decisions to each ending. */
  readonly shortest: Readonly<Partial<Record<Ending, Path>>>
  /** The least and the greatest score of each rubric that had occasion: equal where no choice moved it. */
  readonly rubrics: Readonly<
    Partial<Record<Rubric, { readonly least: number; readonly greatest: number }>>
  >
}

/** Meetings with every persona, `rounds` each, going where none has been. A seeded search, not a proof. */
export function search(scenario: Scenario, rounds: number): readonly Graded[] {
  const taken = new Map<string, number>()
  return PERSONAS.flatMap((persona) =>
    Array.from({ length: rounds }, (_, i) => graded(wander(scenario, persona, i + 1, taken))),
  )
}

/** Each drill once with every persona: lines stand there that no whole meeting hears [S30]. */
export const drilled = (scenario: Scenario): readonly Meeting[] =>
  scenario.drills.flatMap(({ id }) =>
    PERSONAS.map((persona) => wander(scenario, persona, 1, new Map(), id)),
  )

export const walk = (scenario: Scenario, rounds: number): Walk =>
  walkOf(scenario, search(scenario, rounds), drilled(scenario))

const DEAD_ENDS_TOLD = 5

/** What some meetings found of a case; `steps` are unfinished ones in which more was heard and taken. */
export function walkOf(
  scenario: Scenario,
  meetings: readonly Graded[],
  steps: readonly Meeting[] = [],
): Walk {
  const { taken, heard } = reachedBy([...meetings.map(({ meeting }) => meeting), ...steps])
  const over = meetings.filter(({ meeting }) => meeting.ended)
  const endings = Map.groupBy(over, ({ meeting }) => meeting.ended as Ending)
  const ids = Object.keys(scenario.entries)
  const kindOf = (id: string) => scenario.entries[id]?.kind
  const knotsOf = (some: readonly string[]): readonly string[] => [
    ...new Set(some.flatMap((id) => scenario.entries[id]?.knot ?? [])),
  ]
  const knots = knotsOf(ids.filter((id) => heard.has(id) || taken.has(id)))
  const choices = ids.filter((id) => kindOf(id) === 'choice')
  const conducts = over.flatMap(({ report }) => report.conduct ?? [])
  const lengths = over.map(({ meeting }) => meeting.decisions)
  return {
    meetings: meetings.length,
    knots: { reached: knots, missed: knotsOf(ids).filter((it) => !knots.includes(it)) },
    choices: {
      reached: choices.filter((id) => taken.has(id)),
      missed: choices.filter((id) => !taken.has(id)),
    },
    unknownTags: unknownTagsOf(scenario),
    lines: { missed: ids.filter((id) => !heard.has(id) && kindOf(id) === 'line') },
    endings: Object.fromEntries([...endings].map(([ending, some]) => [ending, some.length])),
    missedEndings: scenario.endings.filter((it) => !endings.has(it)),
    deadEnds: meetings
      .filter(({ meeting }) => !meeting.ended)
      .slice(0, DEAD_ENDS_TOLD)
      .map(pathOf),
    decisions: { least: Math.min(...lengths), most: Math.max(...lengths) },
    conduct: {
      least: conducts.length > 0 ? Math.min(...conducts) : null,
      greatest: conducts.length > 0 ? Math.max(...conducts) : null,
    },
    shortest: Object.fromEntries(
      [...endings].map(([ending, some]) => [
        ending,
        pathOf(some.reduce((one, it) => (it.meeting.decisions < one.meeting.decisions ? it : one))),
      ]),
    ),
    rubrics: rangesOf(over),
  }
}

/** Choices that were taken, by word or as the manner of an offer, and all that was said. */
function reachedBy(meetings: readonly Meeting[]): {
  readonly taken: ReadonlySet<string>
  readonly heard: ReadonlySet<string>
} {
  const taken = new Set<string>()
  const heard = new Set<string>()
  for (const { spoken, scenario } of meetings) {
    for (const { choice } of spoken) {
      if (choice === undefined) continue
      heard.add(choice)
      if (scenario.entries[choice]?.kind === 'choice') taken.add(choice)
    }
  }
  return { taken, heard }
}

const unknownTagsOf = ({ entries }: Scenario): readonly string[] => [
  ...new Set(
    Object.values(entries).flatMap(({ tags }) => tags.filter((tag) => !isVocabulary(tag))),
  ),
]

const rangesOf = (over: readonly Graded[]): Walk['rubrics'] => {
  const scores = new Map<string, number[]>()
  for (const { report } of over) {
    for (const [rubric, { score }] of Object.entries(report.rubrics)) {
      if (score !== null) scores.set(rubric, [...(scores.get(rubric) ?? []), score])
    }
  }
  return Object.fromEntries(
    [...scores].map(([rubric, some]) => [
      rubric,
      { least: Math.min(...some), greatest: Math.max(...some) },
    ]),
  )
}
