import { PERSONAS, type Persona } from '../buyer/persona.ts'
import { fingerprint } from '../chance/draw.ts'
import type { Flow } from './case-flow.ts'
import type { Drill } from './drill.ts'
import type { Bargaining, Entry, Scenario, Script } from './scenario.ts'
import type { ScenarioSource } from './source.ts'
import { countWords } from './words.ts'

/** What a line shows beside its words: no logic [S40][S46]. */
export type Shown = Pick<Entry, 'setting' | 'presence'>

/** The case as it is played, and the fingerprints of its logic and of its words [S7]. */
export function assemble(
  meta: ScenarioSource,
  bargaining: Bargaining | null,
  drills: readonly Drill[],
  bare: ReadonlyMap<string, Omit<Entry, 'words'>>,
  scripts: Readonly<Record<Persona, Script>>,
  shown: ReadonlyMap<string, Shown>,
  flow: Flow,
): Scenario {
  const entries: Record<string, Entry> = {}
  for (const [id, entry] of bare) {
    const counts = Object.fromEntries(
      PERSONAS.map((it) => [it, countWords(scripts[it].zh[id] ?? '')]),
    ) as Record<Persona, number>
    const same = PERSONAS.every((it) => counts[it] === counts.tiger)
    entries[id] = {
      ...entry,
      words: same ? counts.tiger : counts,
      ...shown.get(id),
    }
  }
  const { BUYER, ...others } = meta.cast
  const logic = {
    id: meta.id,
    lead: meta.lead,
    needs: meta.needs.map(({ title: _title, impacts: _impacts, ...need }) => need),
    threads: meta.threads,
    weights: meta.weights,
    endings: meta.endings,
    limitMs: meta.limit.minutes * 60_000,
    bargaining: wordless(bargaining),
    drills: drills.map(({ title: _title, goal: _goal, ...drill }) => drill),
    knots: flow.knots,
    flow: flow.json,
  }
  const tagged = [...bare].map(([id, entry]) => [id, entry])
  return {
    format: 'counterpart-scenario/1',
    ...logic,
    bargaining,
    drills,
    title: meta.title,
    summary: meta.summary,
    place: meta.place,
    ...(meta.light ? { light: meta.light } : {}),
    ...(meta.view ? { view: meta.view } : {}),
    buyer: BUYER,
    others: others as Scenario['others'],
    ...(meta.present ? { present: meta.present } : {}),
    ...(meta.team ? { team: meta.team as NonNullable<Scenario['team']> } : {}),
    ...(meta.sample ? { sample: meta.sample } : {}),
    brief: meta.brief,
    needs: meta.needs as Scenario['needs'],
    practises: meta.practises,
    weights: meta.weights as Scenario['weights'],
    invented: meta.invented,
    entries,
    logicHash: fingerprint(JSON.stringify([logic, tagged])),
    textHash: fingerprint(
      JSON.stringify(shown.size > 0 ? [meta, scripts, [...shown]] : [meta, scripts]),
    ),
  }
}

/** What logicHash covers of a bargaining: its figures, not its words [S7]. */
const wordless = (bargaining: Bargaining | null) =>
  bargaining && {
    ...bargaining,
    issues: bargaining.issues.map((issue) =>
      issue.levels
        ? { id: issue.id, levels: issue.levels.map((it) => it.id) }
        : { id: issue.id, from: issue.from, to: issue.to, step: issue.step },
    ),
    conditions: bargaining.conditions.map(({ text: _text, ...condition }) => condition),
  }
