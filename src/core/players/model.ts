import type { Persona } from '../buyer/persona.ts'
import { fitOf } from '../grading/persona-matrix.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { isAsk } from '../meeting/tag.ts'
import { has, hasAny, type Turn } from '../meeting/turn.ts'
import { prepare } from './model-desk.ts'
import { negotiate, offerNow } from './model-table.ts'
import { isManner, type Option, optionsOf, type Player, say } from './player.ts'

/**
 * The model player sells as the courses teach: a need at a time down S→P→I→N, hears before he asks again, tells a benefit only for a
 * want that was spoken, refuses what is improper, closes with summary, hook and next step. He knows what was said and
 * what his words mean, not what the buyer feels [P2].
 */
export const model: Player = (meeting) => prepare(meeting) ?? unprepared(meeting)

/** The same without a desk: no sheet before he goes in, no guess on the way. */
export const unprepared: Player = (meeting) => negotiate(meeting, worthOf) ?? say(best(meeting))

/** The offer he would make now, said as he would say it. */
export const modelOffer = (meeting: Meeting): ReturnType<typeof offerNow> =>
  offerNow(meeting, worthOf)

/** Nobody who knows the trade says these, whatever they lead to (K-076, K-089, K-096, §3). */
const NEVER = [
  'ask.lead',
  'listen.interrupt',
  'listen.ignore',
  'talk.irritator',
  'talk.argue',
  'rapport.praise-generic',
  'observe.judge',
  'request.vague',
  'price.floor-spoken',
  'amber.',
  'red.',
]

/** False for what nobody who knows the trade says. */
export const isDecent = ({ entry }: Option): boolean =>
  !entry.known && !entry.tags.some((tag) => NEVER.some((never) => tag.startsWith(never)))

/**
 * The meeting as the model player sees it who overlooks some of what lies open; every manner of offering is seen where none would be
 * left, and everything where nothing decent would be.
 */
export const overlooking = (meeting: Meeting, missed: (option: Option) => boolean): Meeting => {
  const options = optionsOf(meeting)
  const offers = options.some((it) => isManner(it) && isDecent(it) && !missed(it))
  const seen = options.filter((it) => (isManner(it) && !offers) || !missed(it))
  return seen.some(isDecent) ? { ...meeting, open: seen.map(({ id }) => id) } : meeting
}

const LIKING = 7 // how much the fit to the buyer weighs beside what the moment asks for

const liking = (persona: Persona, entry: Option['entry']): number =>
  LIKING * (fitOf(entry.tags, persona) ?? 0)

const best = (meeting: Meeting): string => {
  const memory = recall(meeting.spoken)
  const ranked = optionsOf(meeting)
    .map((option) => ({ option, worth: worthOf(option, meeting, memory) }))
    .sort((a, b) => b.worth - a.worth)
  return ranked[0]?.option.id ?? ''
}

interface Memory {
  /** What the trainee asked on each need, and what the buyer said of it. */
  readonly asked: ReadonlySet<string>
  readonly voiced: ReadonlySet<string>
  readonly told: ReadonlySet<string>
  /** The buyer's statements since the last act of hearing, and asks since then. */
  readonly unheard: number
  readonly asksInRow: number
  readonly latest: readonly Turn[]
  readonly current: string | null
  readonly situations: number
}

const STATEMENTS = [
  'buyer.fact',
  'buyer.need-implied',
  'buyer.need-explicit',
  'buyer.benefit-voiced',
  'buyer.criteria',
  'buyer.objection',
]

function recall(turns: readonly Turn[]): Memory {
  const asked = new Set<string>()
  const voiced = new Set<string>()
  const told = new Set<string>()
  let [unheard, asksInRow, situations] = [0, 0, 0]
  let latest: Turn[] = []
  let current: string | null = null
  for (const turn of turns) {
    if (turn.need !== undefined) current = turn.need
    if (turn.actor === 'seller') {
      latest = []
      for (const tag of turn.tags) {
        told.add(tag)
        if (turn.need !== undefined) asked.add(`${tag}/${turn.need}`)
      }
      if (has(turn, 'spin:S')) situations += 1
      if (turn.tags.some((tag) => tag.startsWith('listen.') || tag === 'object.acknowledge'))
        [unheard, asksInRow] = [0, 0]
      else if (turn.tags.some(isAsk)) asksInRow += 1
    } else {
      latest.push(turn)
      if (hasAny(turn, STATEMENTS)) unheard += 1
      for (const tag of turn.tags) if (turn.need !== undefined) voiced.add(`${tag}/${turn.need}`)
    }
  }
  return { asked, voiced, told, unheard, asksInRow, latest, current, situations }
}

const latestHas = ({ latest }: Memory, tag: string): boolean =>
  latest.some((turn) => has(turn, tag))

/** How good a choice is at this moment; only the order matters. */
export function worthOf(
  option: Option,
  meeting: Meeting,
  memory: Memory = recall(meeting.spoken),
): number {
  const { entry } = option
  const { tags, need } = entry
  if (!isDecent(option)) return -1000
  const is = (tag: string): boolean => tags.includes(tag)
  const persona = liking(meeting.header.persona, entry)
  return (
    persona +
    Math.max(
      ...[
        refusing(is, memory),
        hearing(tags, memory, need),
        ladder(is, need, meeting, memory),
        answering(is, memory),
        candid(is, meeting),
        closing(is, meeting, memory),
        opening(tags, memory),
        presenting(tags, need, memory),
        0,
      ].filter((worth) => !Number.isNaN(worth)),
    ) -
    (memory.asksInRow >= 3 && tags.some(isAsk) && !tags.some((tag) => tag.startsWith('listen.'))
      ? 60
      : 0) -
    (presentsTooEarly(tags, need, memory) ? 500 : 0)
  )
}

type Is = (tag: string) => boolean

const refusing = (is: Is, memory: Memory): number => {
  if (is('comply.refuse')) return latestHas(memory, 'buyer.ambush') ? 200 : 40
  return is('comply.disclose') && !memory.told.has('comply.disclose') ? 120 : 0
}

const UNHEARD_BEFORE_HEARING = 2

const hearing = (tags: readonly string[], memory: Memory, need: string | undefined): number => {
  if (!tags.some((tag) => tag.startsWith('listen.'))) return 0
  const due = memory.unheard >= UNHEARD_BEFORE_HEARING || memory.asksInRow >= 2
  const shows = tags.some((tag) => tag === 'listen.paraphrase' || tag === 'listen.confirm') ? 4 : 0
  return (due ? 100 : memory.unheard > 0 ? 45 : 5) + shows + (need === memory.current ? 3 : 0)
}

/** The next rung on a need; the need in hand before a new one (K-068). */
const ladder = (is: Is, need: string | undefined, meeting: Meeting, memory: Memory): number => {
  if (need === undefined)
    return is('spin:S') ? (memory.situations < 2 && memory.asked.size === 0 ? 30 : 2) : 0
  const facts = meeting.scenario.needs.find((it) => it.id === need)
  if (!facts?.solvable || !facts.rivalWeak) return is('spin:P') ? -20 : 1
  const inHand = need === memory.current ? 12 : 0
  const implied = memory.voiced.has(`buyer.need-implied/${need}`)
  const explicit = memory.voiced.has(`buyer.need-explicit/${need}`)
  const asked = (rung: string): boolean => memory.asked.has(`${rung}/${need}`)
  if (is('present.benefit'))
    return explicit && !asked('present.benefit') ? 92 + inHand : explicit ? 8 : 0
  if (is('spin:N')) return implied && asked('spin:I') && !explicit ? 80 + inHand : 1
  if (is('spin:I')) return implied && !explicit ? (asked('spin:I') ? 20 : 84) + inHand : 1
  if (is('spin:P')) return implied ? 3 : 70 + inHand
  if (is('ask.criteria')) return explicit ? 62 : 0
  return is('spin:S') ? (memory.situations < 3 && !asked('spin:S') ? 22 : 2) : 0
}

const answering = (is: Is, memory: Memory): number => {
  const open = latestHas(memory, 'buyer.objection')
  if (is('object.clarify')) return open ? 97 : 10
  if (is('object.acknowledge')) return open ? 96 : 10
  if (is('object.answer')) return memory.told.has('object.clarify') ? 72 : 30
  return is('object.confirm') ? 66 : 0
}

/** Asked who decides, he tells his true limit (K-160); a false one lying at hand shows that this is the moment. */
const candid = (is: Is, meeting: Meeting): number =>
  is('nego.defer') &&
  !is('with-offer') &&
  optionsOf(meeting).some(({ entry }) => entry.tags.includes('amber.fake-boss'))
    ? 105
    : 0

/** Decisions after which a full meeting should be coming to its close. */
const LATE = 25
const DONE = ['commit.summary', 'commit.hook', 'commit.next-step'] as const

/** Once the threads are carried: summary, hook, next step, in that order (K-077). */
const closing = (is: Is, meeting: Meeting, memory: Memory): number => {
  const step = DONE.findIndex((tag) => is(tag))
  const others = ['ask.decider', 'ask.timeline', 'ask.budget', 'ask.criteria', 'ask.process'].some(
    is,
  )
  if (step < 0) return others ? 34 : 0
  const carried = meeting.scenario.needs.filter((it) =>
    memory.asked.has(`present.benefit/${it.id}`),
  ).length
  if (memory.told.has(DONE[step] ?? '')) return 4
  if (meeting.table) return meeting.table.agreed ? 90 - step : 1
  const ready = carried >= meeting.scenario.threads || meeting.decisions >= LATE
  const before = DONE.slice(0, step).every((tag) => memory.told.has(tag))
  return (ready ? 90 : 1) - (before ? 0 : 12)
}

const opening = (tags: readonly string[], memory: Memory): number =>
  tags.some((tag) => tag.startsWith('open.'))
    ? memory.asked.size === 0
      ? 60
      : 5
    : tags.some((tag) => tag.startsWith('rapport.'))
      ? 6
      : 0

/** Proof, a case or figures serve a want that was spoken. */
const presenting = (tags: readonly string[], need: string | undefined, memory: Memory): number =>
  need !== undefined &&
  memory.voiced.has(`buyer.need-explicit/${need}`) &&
  tags.some((tag) => tag.startsWith('present.'))
    ? 40
    : 0

const presentsTooEarly = (
  tags: readonly string[],
  need: string | undefined,
  memory: Memory,
): boolean =>
  tags.some((tag) => tag.startsWith('present.') || tag === 'price.quote') &&
  (need === undefined || !memory.voiced.has(`buyer.need-explicit/${need}`))
