import { adviceFor } from '../meeting/advice.ts'
import { besideOf } from '../meeting/beside.ts'
import { gaugesOf } from '../meeting/gauges.ts'
import { type Meeting, type SpokenLine, tableIsOpen } from '../meeting/meeting.ts'
import { notedHeard, notedOwn, noteIn } from '../meeting/noted.ts'
import { onStage } from '../meeting/on-stage.ts'
import { isTimed, limitMsOf } from '../meeting/play.ts'
import { presentAt } from '../meeting/present.ts'
import { settingAt } from '../meeting/setting.ts'
import { entryOf } from '../meeting/tell.ts'
import type { Turn } from '../meeting/turn.ts'
import { lineText, mayOf } from '../meeting/view.ts'
import {
  type Bargaining,
  type OpenBargaining,
  type Role,
  roleOf,
  type Script,
  type Text,
} from '../scenario/scenario.ts'
import { levelTerm } from '../scenario/terms.ts'
import type { Package } from '../transcript/move.ts'
import { headerFor, type Plan, type Run } from './case-activity.ts'
import type { PartOf } from './parts.ts'

const openPart = ({ buyer: _, temper: __, conditions, ...open }: Bargaining): OpenBargaining => ({
  ...open,
  conditions: conditions.map(({ cost: ___, ...it }) => it),
})

const briefs = new WeakMap<Plan['settings'], Map<number, PartOf<'brief'>>>()

/** What a trainee knows before he begins. */
export function briefFor(activity: Plan, seat: number): PartOf<'brief'> {
  const known = briefs.get(activity.settings) ?? new Map<number, PartOf<'brief'>>()
  briefs.set(activity.settings, known)
  const brief = known.get(seat) ?? writeBrief(activity, seat)
  known.set(seat, brief)
  return brief
}

function writeBrief(activity: Plan, seat: number): PartOf<'brief'> {
  const { scenario } = activity.case
  const { persona, mode } = headerFor(activity, seat)
  const { brief, bargaining } = scenario
  const timed = bargaining !== null || mode === 'exam'
  return {
    case: scenario.id,
    title: scenario.title,
    you: brief.you,
    goal: brief.goal,
    facts: [...brief.facts],
    offer: [...brief.offer],
    place: scenario.place,
    buyer: scenario.buyer[persona],
    persona,
    mode,
    bargaining: bargaining && openPart(bargaining),
    limitMs: timed ? (bargaining?.limitMs ?? scenario.limitMs) : null,
  }
}

type Played = Pick<Plan, 'case'>

const scriptOf = (activity: Played, { header }: Meeting): Script =>
  activity.case.scripts[header.persona]

const scenes = new WeakMap<Run, PartOf<'scene'>>()

/** Where a meeting stands, as the trainee may see it: no mind outside guided mode, no meaning of what was not said [CR8]. */
export function sceneOf(activity: Played, run: Run): PartOf<'scene'> {
  const known = scenes.get(run)
  if (known) return known
  const scene = setScene(activity, run)
  scenes.set(run, scene)
  return scene
}

function setScene(activity: Played, run: Run): PartOf<'scene'> {
  const { meeting, beganRunMs, beganExtendedMs } = run
  const script = scriptOf(activity, meeting)
  const { scenario, header, open } = meeting
  const guided = header.mode === 'guided'
  const manners = tableIsOpen(meeting)
  const isManner = (id: string): boolean =>
    manners && entryOf(scenario, id).tags.includes('with-offer')
  return {
    moves: meeting.moves.length,
    decisions: meeting.decisions,
    choices: open.map((id) => ({ id, text: raw(script, id), manner: isManner(id) })),
    may: [...mayOf(meeting)],
    stage: stagePart(meeting),
    beside: besideOf(meeting, null),
    table: meeting.table,
    gauges: guided ? gaugesPart(meeting) : null,
    hint: guided ? hintPart(meeting) : null,
    ended: meeting.ended,
    beganRunMs,
    beganExtendedMs,
  }
}

const stagePart = (meeting: Meeting): PartOf<'scene'>['stage'] => {
  const { people, gone = [], things, ...seen } = onStage(meeting)
  return { ...seen, people: [...people], gone: [...gone], things: [...things] }
}

const gaugesPart = (meeting: Meeting): PartOf<'scene'>['gauges'] => {
  const { needs, ...gauges } = gaugesOf(meeting)
  return { ...gauges, needs: [...needs] }
}

const hintPart = (meeting: Meeting): PartOf<'scene'>['hint'] => {
  const advice = adviceFor(meeting)
  const need = meeting.scenario.needs.find((it) => it.id === advice?.need)
  return advice && { code: advice.code, need: need?.title ?? null }
}

/** As it is written: figures of an offer not made yet stand as placeholders [S9]. */
const raw = (script: Script, id: string): Text => ({
  zh: script.zh[id] ?? '',
  en: script.en[id] ?? '',
})

export type Line = PartOf<'line'>

/** Everything said so far; what was taken back is gone from it. A line is the same object ever after. */
export function linesOf(activity: Played, meeting: Meeting): readonly Line[] {
  const way: Meeting[] = []
  for (let now: Meeting | null = meeting; now; now = now.before) way.push(now)
  const all: Line[] = []
  for (const it of way.reverse()) {
    const exchange = it.before ? (all.at(-1)?.exchange ?? 0) + 1 : 0
    all.push(...exchangeOf(activity, it, exchange))
  }
  return all
}

const exchanges = new WeakMap<Meeting, readonly Line[]>()

/** What was said with the decision that led to a meeting, and after it. */
function exchangeOf(activity: Played, meeting: Meeting, exchange: number): readonly Line[] {
  const known = exchanges.get(meeting)
  if (known) return known
  const { before } = meeting
  const turns = meeting.spoken.slice(before?.spoken.length ?? 0)
  const own = before ? turns.find((it) => it.actor === 'seller') : undefined
  const script = scriptOf(activity, meeting)
  const all = [
    ...(own ? [{ exchange, ...ownLine(meeting, own, script) }] : []),
    ...meeting.lines.map((it) => ({ exchange, ...heardLine(meeting, it, turns, script, own) })),
  ]
  exchanges.set(meeting, all)
  return all
}

const both = (line: SpokenLine, script: Script): Text => ({
  zh: lineText(line, script, 'zh'),
  en: lineText(line, script, 'en'),
})

/** What a turn meant, and the need it was about: told in a guided meeting only. */
const meaningOf = (meeting: Meeting, turn: Turn | undefined): Pick<Line, 'tags' | 'need'> => {
  if (!turn || meeting.header.mode !== 'guided') return { tags: [], need: null }
  return {
    tags: [...turn.tags, ...(turn.known ? ['known'] : [])],
    need: meeting.scenario.needs.find((it) => it.id === turn.need)?.title ?? null,
  }
}

function ownLine(meeting: Meeting, turn: Turn, script: Script): Omit<Line, 'exchange'> {
  const { choice, value, cond, tags } = turn
  const accepts = tags.includes('price.accept')
  const offers = value !== undefined || turn.points !== undefined
  const packages = putDownWith(meeting, turn)
  const leaves = choice === undefined && tags.includes('nego.timeout')
  return {
    who: 'SELLER',
    person: null,
    setting: null,
    present: [],
    beside: null,
    words: ownWords(meeting, turn, script),
    packages: [...packages],
    price: value ?? null,
    condition: meeting.scenario.bargaining?.conditions.find((it) => it.id === cond)?.text ?? null,
    act: accepts ? 'accept' : offers ? 'offer' : leaves ? 'leave' : null,
    note: noteIn(meeting, notedOwn(turn), turn),
    ...meaningOf(meeting, turn),
  }
}

/** The packages an own turn named: what was agreed, or what was put down. */
const putDownWith = (meeting: Meeting, { value, points, tags }: Turn): readonly Package[] => {
  if (tags.includes('price.accept')) return agreedIn(meeting)
  return value !== undefined || points !== undefined ? lastPut(meeting) : []
}

/** The words of the trainee's turn that led to a meeting, its figures filled in; null where he only acted. */
export function ownWords(meeting: Meeting, turn: Turn, script: Script): Text | null {
  const { choice, value } = turn
  if (choice === undefined) return null
  const params = {
    ...(value === undefined ? {} : { offer: value }),
    ...Object.fromEntries(
      Object.entries(putDownWith(meeting, turn)[0] ?? {}).map(([id, it]) => [
        `offer.${id}`,
        levelTerm(id, it),
      ]),
    ),
  }
  return both({ id: choice, who: 'SELLER', params, turn: turn.n }, script)
}

const agreedIn = ({ table }: Meeting): readonly Package[] => (table?.agreed ? [table.agreed] : [])
const lastPut = ({ table }: Meeting): readonly Package[] => table?.offers.at(-1)?.packages ?? []

const heardLine = (
  meeting: Meeting,
  line: SpokenLine,
  turns: readonly Turn[],
  script: Script,
  own: Turn | undefined,
): Omit<Line, 'exchange'> => {
  const turn = turns.find((it) => it.n === line.turn)
  return {
    who: line.who,
    person: personPart(roleOf(meeting.scenario, line.who, meeting.header.persona)),
    setting: settingAt(meeting, line.turn),
    present: [...presentAt(meeting, line.turn)],
    beside: besideOf(meeting, line),
    words: both(line, script),
    packages: [],
    price: null,
    condition: null,
    act: null,
    note:
      turn?.actor === 'buyer' && line.who !== 'ROOM'
        ? noteIn(meeting, notedHeard(turn, own ?? null), turn)
        : null,
    ...meaningOf(meeting, turn),
  }
}

/** The limit of a run's own clock, where it has one. */
export const limitOf = ({ meeting }: Run): number | null =>
  isTimed(meeting) ? limitMsOf(meeting) : null

/** What a part tells of somebody, whatever else his role says. */
function personPart(role: Role | null): PartOf<'line'>['person'] {
  if (!role) return null
  const { name, title, look } = role
  return { name, title, look }
}
