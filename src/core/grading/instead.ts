import type { Guard } from '../buyer/mind.ts'
import { isAsk } from '../meeting/tag.ts'
import { has, type Turn } from '../meeting/turn.ts'
import type { FindingCode } from './codes.ts'
import { isSeller } from './earning.ts'
import { guardEffect } from './guards.ts'
import { HEARING_TAGS, isStatement } from './hearing.ts'
import { fitOf, JARS_WITH_ANYONE } from './persona-matrix.ts'
import type { Finding, Gradable, Meaning } from './report.ts'
import { RUNGS, readThreads, type Thread } from './threads.ts'

/** A line that could have been said, at its moment. */
interface Option {
  readonly choice: string
  readonly meaning: Meaning
}
interface Moment {
  readonly at: number
  readonly turn: Turn
  readonly finding: Finding
  readonly meeting: Gradable
  readonly threads: ReadonlyMap<string, Thread>
}
/** What to look for, best first. */
type Wish = (option: Meaning, moment: Moment) => boolean

const carries =
  (...tags: readonly string[]): Wish =>
  ({ tags: meant }) =>
    tags.some((tag) => meant.includes(tag))
const among =
  (family: string): Wish =>
  ({ tags }) =>
    tags.some((tag) => tag.startsWith(family))

/** What shows a wanted thing at work; a bare feature does not. */
const SHOWING = ['present.benefit', 'present.case', 'present.roi', 'present.proof', 'present.demo']

/** The step that was due on its need: the next question, or what we can do once he wants it. */
const due: Wish = ({ tags, need }, { at, threads }) => {
  const thread = need === undefined ? undefined : threads.get(need)
  if (!thread) return false
  const rung = RUNGS.find((it) => thread.firsts[it] >= at)
  if (rung) return tags.includes(rung)
  return thread.wanted < at && tags.some((tag) => SHOWING.includes(tag))
}
const dueHere: Wish = (option, moment) => option.need === moment.finding.need && due(option, moment)
const heard = carries(...HEARING_TAGS)
const fitting: Wish = ({ tags }, { meeting: { persona } }) =>
  persona !== null && (fitOf(tags, persona) ?? 0) >= 0.5

/** Answers the buyer's improper suggestion: there the manner of it is beside the point. */
const tempted = ({ at, meeting }: Moment): boolean =>
  meeting.turns.slice(Math.max(0, at - 2), at).some((turn) => has(turn, 'buyer.ambush'))
const refusing: Wish = (option, moment) => tempted(moment) && among('comply.')(option, moment)
/** Brings a guard of this buyer down, by the table that plays him. */
const opens =
  (guard: Guard): Wish =>
  ({ tags }, { meeting: { persona } }) =>
    guardEffect(tags, guard, persona) < 0
/** Useful to him, said in its place. */
const giving: Wish = (option, moment) =>
  carries('object.answer', 'price.reason', 'nego.record', 'commit.summary')(option, moment) ||
  (due(option, moment) && among('present.')(option, moment))
const takingUp = carries(
  'object.acknowledge',
  'object.clarify',
  'nego.ask-expectation',
  'price.reject-smile',
  ...HEARING_TAGS,
)
/** A note is of something: not before anything was told. */
const noting: Wish = (option, moment) =>
  carries('listen.note')(option, moment) &&
  moment.meeting.turns.slice(0, moment.at).some((turn) => isStatement(turn))

const ASKING: readonly Wish[] = [dueHere, due, heard]
const HEARING: readonly Wish[] = [heard, due]
const CALM: readonly Wish[] = [takingUp, due]
const REFUSING: readonly Wish[] = [among('comply.'), carries('price.reject-smile', 'tactic.named')]

/** What would have been better at the very moment that a finding names [G11]. */
const AT_THE_MOMENT: Readonly<Partial<Record<FindingCode, readonly Wish[]>>> = {
  'implication-too-early': ASKING,
  'payoff-too-early': ASKING,
  'pitch-out-of-order': ASKING,
  'pitched-too-early': ASKING,
  'pitched-at-nothing': ASKING,
  'pitched-unsolvable': [due, heard],
  'problem-off-target': [due, heard],
  'situation-overload': ASKING,
  'asked-known': ASKING,
  'closed-first': ASKING,
  'closed-barrage': HEARING,
  'led-the-answer': ASKING,
  'ask-streak': [heard],
  interrupted: HEARING,
  ignored: HEARING,
  irritated: [carries('price.reject-smile', 'price.reason', 'object.acknowledge'), ...HEARING],
  argued: [carries('object.acknowledge', 'object.clarify', 'price.reject-smile'), ...HEARING],
  'price-too-early': ASKING,
  'feature-only': [carries('present.benefit', 'present.case', 'present.roi', 'present.proof')],
  'jars-with-anyone': [refusing, takingUp, due],
  'jars-with-him': [
    refusing,
    (option, moment) => !tempted(moment) && fitting(option, moment) && due(option, moment),
    (option, moment) => !tempted(moment) && fitting(option, moment),
  ],
  'objection-left-open': [carries('object.answer', 'price.reason')],
  'objection-answered-blind': CALM,
  'objection-passed-over': CALM,
  'objection-fought': CALM,
  'defence-raised': [opens('defence'), due],
  'privacy-raised': [opens('privacy'), heard],
  'safety-raised': [opens('safety'), heard],
  'testing-raised': [opens('testing'), due],
  'asked-empty-handed': [giving, heard],
  'asked-and-spoiled': [carries('commit.next-step', 'request.specific', 'commit.summary')],
  'judged-not-observed': [carries('observe.fact', 'ask.open'), heard],
  'asked-vaguely': [carries('request.specific', 'commit.next-step', 'commit.summary')],
  'praised-emptily': [carries('rapport.praise-specific', 'rapport.common'), dueHere, due],
  'pried-too-soon': HEARING,
  'chatted-too-long': ASKING,
  'flinched-again': [carries('nego.ask-expectation', 'price.reason', 'object.clarify')],
  'gave-for-nothing': [carries('price.trade'), carries('nego.ask-expectation', 'price.hold')],
  'terms-given-away': [carries('price.trade', 'nego.package')],
  'gave-what-costs-more': [carries('ask.priority', 'nego.package')],
  'gave-unasked': [carries('nego.ask-expectation', 'price.ask-offer')],
  'price-unasked': [carries('nego.ask-expectation', 'price.ask-offer', 'ask.budget')],
  'opened-bare': [carries('price.reason')],
  'limit-false': [carries('nego.defer')],
  'limit-sidestepped': [carries('nego.defer')],
  'many-irritators': [carries('price.reject-smile', 'price.reason', 'object.acknowledge'), heard],
  'many-spirals': [carries('object.acknowledge', 'object.clarify', 'price.reject-smile'), heard],
  'left-for-nothing': [carries('internal.ask', 'plan.prepare')],
  'floor-spoken': [carries('price.hold', 'price.reason', 'nego.defer', 'price.reject-smile')],
  'first-offer-taken': [carries('nego.ask-expectation', 'price.trade', 'price.flinch')],
  'temptation-passed-over': REFUSING,
  'red-fabricate-pain': ASKING,
  'amber-interrogate': HEARING,
}

/** What was left out: the last moment at which it could have been said. */
const LEFT_OUT: Readonly<Partial<Record<FindingCode, readonly Wish[]>>> = {
  'priorities-unasked': [carries('ask.priority')],
  'defence-left': [opens('defence')],
  'privacy-left': [opens('privacy')],
  'safety-left': [opens('safety')],
  'testing-left': [opens('testing')],
  'gave-and-left': [
    (option, moment) =>
      moment.turn.n > moment.finding.turn &&
      carries('commit.next-step', 'request.specific')(option, moment),
  ],
  'nothing-given': [giving],
  'closed-late': [carries('commit.summary', 'nego.record', 'nego.confirm', 'commit.next-step')],
  'thread-unfinished': [dueHere],
  'questions-unheard': [heard],
  'heard-too-little': [heard],
  'never-listened': [heard],
  'understanding-unchecked': [carries('listen.paraphrase', 'listen.confirm')],
  'nothing-noted': [noting],
  'never-summed-up': [carries('ask.summary', 'commit.summary', 'listen.confirm')],
  'value-missing': [(option, moment) => due(option, moment) && among('present.')(option, moment)],
  'nothing-shown': [(option, moment) => due(option, moment) && among('present.')(option, moment)],
  'threads-missing': [(option, moment) => due(option, moment) && option.tags.includes('spin:P')],
  'summary-missing': [carries('commit.summary')],
  'hook-missing': [carries('commit.hook')],
  'step-missing': [carries('commit.next-step')],
  'close-not-summed-up': [carries('commit.summary', 'ask.summary')],
  'close-not-in-writing': [carries('nego.record', 'commit.ask')],
  'close-no-next-talk': [carries('commit.next-step')],
  'tested-little': [carries('listen.confirm', 'nego.confirm', 'listen.paraphrase')],
  'summed-little': [carries('ask.summary', 'commit.summary')],
  'nothing-negotiated': [carries('nego.ask-expectation', 'ask.open')],
  'asked-little': [carries('nego.ask-expectation', 'ask.open')],
  'never-left': [carries('nego.timeout', 'nego.defer')],
  'record-left': [carries('nego.record')],
  'not-read-back': [carries('nego.confirm')],
}

const POOR = ['ask.lead', 'rapport.praise-generic', 'observe.judge', 'request.vague']

/** A line that costs at any moment: a trap, a known question, an irritator. */
export const isPoor = ({ tags, known }: Meaning): boolean =>
  (known === true && tags.some(isAsk)) ||
  tags.some(
    (tag) => /^(red|amber)\./.test(tag) || JARS_WITH_ANYONE.includes(tag) || POOR.includes(tag),
  )

/** A line nobody should be pointed to: a trap, a known question, an irritator, a pitch before its need. */
const isDecent = (option: Meaning, { at, threads }: Moment): boolean => {
  if (isPoor(option)) return false
  const { tags, need } = option
  const pitches = tags.some((tag) => tag.startsWith('present.'))
  return !pitches || (need !== undefined && (threads.get(need)?.wanted ?? at) < at)
}

/** Names, for each finding that costs, a line that was open at that turn and would have been better [G11]. */
export function nameAlternatives(
  meeting: Gradable,
  findings: readonly Finding[],
): readonly Finding[] {
  const { meaningOf, turns } = meeting
  if (!meaningOf) return findings
  const threads = readThreads(meeting)
  const places = new Map(turns.map((turn, at) => [turn.n, at]))
  const optionsAt = (turn: Turn): readonly Option[] =>
    (turn.open ?? []).flatMap((choice) => {
      const meaning = choice === turn.choice ? undefined : meaningOf(choice)
      return meaning ? [{ choice, meaning }] : []
    })
  const pick = (finding: Finding, wishes: readonly Wish[], at: number): string | undefined => {
    const turn = turns[at]
    if (!turn) return undefined
    const moment: Moment = { at, turn, finding, meeting, threads }
    const options = optionsAt(turn).filter(({ meaning }) => isDecent(meaning, moment))
    for (const wish of wishes) {
      const better = options.find(({ meaning }) => wish(meaning, moment))
      if (better) return better.choice
    }
    return undefined
  }
  return findings.map((finding) => {
    const leftOut = LEFT_OUT[finding.code]
    if (leftOut) return leftUnsaid(finding, leftOut)
    const wishes = finding.code.startsWith('red-')
      ? (AT_THE_MOMENT[finding.code] ?? REFUSING)
      : AT_THE_MOMENT[finding.code]
    const place = places.get(finding.turn)
    if (!wishes || place === undefined) return finding
    const at = isSeller(turns[place] ?? NOBODY) ? place : nextMove(place)
    const instead = pick(finding, wishes, at)
    return instead === undefined ? finding : { ...finding, instead }
  })

  function leftUnsaid(finding: Finding, wishes: readonly Wish[]): Finding {
    for (let at = turns.length - 1; at >= 0; at--) {
      const instead = pick(finding, wishes, at)
      if (instead !== undefined) return { ...finding, turn: turns[at]?.n ?? finding.turn, instead }
    }
    return finding
  }

  function nextMove(place: number): number {
    const at = turns.findIndex((turn, i) => i > place && isSeller(turn))
    return at < 0 ? place : at
  }
}

const NOBODY: Turn = { n: 0, actor: 'system', tags: [], words: 0 }
