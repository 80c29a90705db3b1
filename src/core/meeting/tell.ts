import { react } from '../buyer/react.ts'
import { shuffled } from '../chance/draw.ts'
import { isPriced, priceOf } from '../negotiation/table.ts'
import type { Entry, Scenario } from '../scenario/scenario.ts'
import { openRunner, type Runner, type StoryInput, type StoryPoint } from '../story/runner.ts'
import type { Header } from '../transcript/transcript.ts'
import type { Ending } from './ending.ts'
import { EXTERNALS } from './externals.ts'
import type { Facts, Meeting, Moment, SpokenLine } from './meeting.ts'
import { placeholdersOf } from './placeholders.ts'
import type { Turn } from './turn.ts'

/** One live story a case and process; a cache and nothing else. */
const runners = new WeakMap<Scenario, Runner<Moment>>()

const runnerOf = (scenario: Scenario): Runner<Moment> => {
  const known = runners.get(scenario)
  if (known) return known
  const opened = openRunner(scenario.flow, EXTERNALS)
  runners.set(scenario, opened)
  return opened
}

/** What the story itself brings to what comes after a meeting, whatever the way to it was. */
export const storySignOf = ({ scenario, point }: Meeting): string =>
  runnerOf(scenario).signOf(point)

export const entryOf = (scenario: Scenario, id: string): Entry => {
  const entry = scenario.entries[id]
  if (!entry) throw new Error(`${scenario.id} has no line or choice ${id}`)
  return entry
}

export const wordsOf = (entry: Entry, header: Header): number =>
  typeof entry.words === 'number' ? entry.words : entry.words[header.persona]

/** A need's evidence, by need: how grave it can honestly be made (K-066). */
const evidenceOf = (scenario: Scenario): Readonly<Record<string, number>> =>
  Object.fromEntries(scenario.needs.map((it) => [it.id, it.severity]))
const evidence = new WeakMap<Scenario, Readonly<Record<string, number>>>()
export const evidenceFor = (scenario: Scenario): Readonly<Record<string, number>> => {
  const known = evidence.get(scenario) ?? evidenceOf(scenario)
  evidence.set(scenario, known)
  return known
}

/** Meaning tags without the marks that a turn keeps as fields of its own. */
const meaningOf = (entry: Entry): readonly string[] =>
  entry.tags.filter((tag) => tag !== 'stage' && tag !== 'with-offer')
const meanings = new WeakMap<Entry, readonly string[]>()
export const tagsOf = (entry: Entry): readonly string[] => {
  const known = meanings.get(entry) ?? meaningOf(entry)
  meanings.set(entry, known)
  return known
}

/** What the room shows and what one's own people say are no words of the buyer's side [S48]. */
const isOtherSide = ({ team }: Scenario, who: string): boolean =>
  who !== 'ROOM' && team?.[who] === undefined

/** Everything that came of giving the story an input. */
export interface Scene {
  readonly facts: Facts
  readonly spoken: readonly Turn[]
  readonly lines: readonly SpokenLine[]
  readonly open: readonly string[]
  readonly ended: Ending | null
  readonly point: StoryPoint<Moment>
}

/** Lets the buyer answer: each line becomes a turn and works on the mind before the story goes on [M2]. */
export function tell(
  scenario: Scenario,
  header: Header,
  at: StoryPoint<Moment> | null,
  input: StoryInput,
  facts: Facts,
  atMs: number,
): Scene {
  const spoken: Turn[] = []
  const lines: SpokenLine[] = []
  let now = facts
  let ended: Ending | null = null
  const hear = (id: string): Moment => {
    const entry = entryOf(scenario, id)
    const params = placeholdersOf(now, scenario)
    const turn: Turn = {
      n: now.turns + 1,
      actor: isOtherSide(scenario, entry.who) ? 'buyer' : 'system',
      tags: tagsOf(entry),
      ...(entry.need === undefined ? {} : { need: entry.need }),
      words: wordsOf(entry, header),
      ...named(entry, now, scenario),
      choice: id,
      atMs,
    }
    spoken.push(turn)
    lines.push({ id, who: entry.who, params, turn: turn.n })
    ended = entry.end ?? ended
    now = {
      ...now,
      turns: turn.n,
      mind: react(now.mind, turn, header.persona, evidenceFor(scenario)),
    }
    return { facts: now, header, scenario }
  }
  const told = runnerOf(scenario).tell(at, input, { facts, header, scenario }, hear)
  const open = ended ? [] : shuffled(told.open, header.seed, now.turns)
  return { facts: now, spoken, lines, open, ended, point: told.point }
}

/** A demand or a concession of the buyer names his standing price. */
const named = (
  { tags }: Entry,
  { table }: Facts,
  { bargaining }: Scenario,
): { readonly value?: number } =>
  table?.standing &&
  bargaining &&
  isPriced(bargaining) &&
  (tags.includes('buyer.demand') || tags.includes('buyer.concede'))
    ? { value: priceOf(table.standing) }
    : {}
