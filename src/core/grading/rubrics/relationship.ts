import { GUARDS, type Guard } from '../../buyer/mind.ts'
import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import type { FindingCode } from '../codes.ts'
import { isSeller, voicesWant } from '../earning.ts'
import { readGuards } from '../guards.ts'
import { hears } from '../hearing.ts'
import { clamp, type Judge, judging } from '../judge.ts'
import { isPlayedOrWeighed } from '../occasion.ts'
import type { Gradable, Rubric } from '../report.ts'
import { isSound, presentsInTime } from '../soundness.ts'

// Trust and interest make a relation (K-106): each of the four guards opened (K-095), and something given before something is asked
// (K-097). Adapting is what has evidence, so what opens whom is the buyer's own table (EVIDENCE 1.6). Points [D].
const GUARD_WEIGHT = 17.5
const OPEN_AT = 10 // points of opening, less what shut it: the guard is down
const GIVE_AND_ASK = 30
const ONE_WAY = 15 // given and nothing asked; or asked first and given later
// Non-violent communication (K-093): facts, feeling, need, request; a verdict or a vague wish in their place costs.
const FOUR_PARTS = 10
const PARTS = ['observe.fact', 'express.feeling', 'express.need', 'request.specific']
const FEWEST_PARTS = 2
/** K-093, K-112, K-094: what costs, each time. */
const COSTS: readonly (readonly [string, number, FindingCode, string])[] = [
  ['observe.judge', 10, 'judged-not-observed', 'nvc'],
  ['request.vague', 10, 'asked-vaguely', 'nvc'],
  ['rapport.praise-generic', 5, 'praised-emptily', 'goodwill-methods'],
]
const PRIED = 10 // a personal question before anything was heard (K-094, K-108: deep talk on shallow ground)
const HEARD_BEFORE_PRYING = 2
const CHATTED = 5 // each small talk past the second (K-084, K-089 taboo 8)
const CHATS_FREE = 2
const FLINCHED = 5 // each surprise past the first is theatre (K-159)

/** Useful to him whatever comes of it: what he wanted shown, answered, summed up, written down, admitted (K-097). */
const GIVES = [
  'object.answer',
  'commit.summary',
  'price.reason',
  'price.concede',
  'price.trade',
  'nego.record',
  'internal.ask',
  'internal.exec',
  'comply.disclose',
]
/** A proportionate return, asked in the open (K-097, K-099). */
const ASKS_BACK = ['commit.next-step', 'commit.ask', 'commit.referral', 'request.specific']

/** How the person across the table was won or lost: null in a turn log that does not weigh it. */
export const relationship: Rubric = (meeting) => {
  if (!isPlayedOrWeighed(meeting, 'relationship')) return { score: null, findings: [] }
  const { judge, findings } = judging('relationship')
  const score =
    guards(meeting, judge) +
    giveAndAsk(meeting, judge) +
    fourParts(meeting, judge) -
    costs(meeting, judge)
  return { score: clamp(score), findings }
}

const OPENED: Readonly<Record<Guard, FindingCode>> = {
  defence: 'defence-opened',
  privacy: 'privacy-opened',
  safety: 'safety-opened',
  testing: 'testing-opened',
}
const SHUT: Readonly<Record<Guard, FindingCode>> = {
  defence: 'defence-raised',
  privacy: 'privacy-raised',
  safety: 'safety-raised',
  testing: 'testing-raised',
}
const UNTOUCHED: Readonly<Record<Guard, FindingCode>> = {
  defence: 'defence-left',
  privacy: 'privacy-left',
  safety: 'safety-left',
  testing: 'testing-left',
}

/** Each of the four, as far as it was brought down; the turn that did most for it or against it is named [G65]. */
function guards(meeting: Gradable, judge: Judge): number {
  const logs = readGuards(meeting)
  const end = meeting.turns.at(-1)?.n ?? 0
  let points = 0
  for (const guard of GUARDS) {
    const { opened, shut, opener, shutter } = logs[guard]
    const worth = Math.min(1, Math.max(0, (opened - shut) / OPEN_AT))
    points += GUARD_WEIGHT * worth
    const good = worth >= 0.5
    const code = good ? OPENED[guard] : shutter ? SHUT[guard] : UNTOUCHED[guard]
    const turn = good ? opener : shutter
    const credit = GUARD_WEIGHT * (good ? worth : worth - 1)
    judge(code, turn?.n ?? end, { rule: 'G65', item: 'customer-psychology', credit })
  }
  return points
}

/** Something useful first, then a proportionate step asked for [G66]. */
function giveAndAsk({ turns }: Gradable, judge: Judge): number {
  const wanted = new Set<string>()
  let given: Turn | undefined
  let empty: Turn | undefined
  let spoiled = false
  let fair: Turn | undefined
  for (const turn of turns) {
    if (voicesWant(turn) && turn.need !== undefined) wanted.add(turn.need)
    if (!isSeller(turn)) continue
    // What is asked for in the same breath was not given before.
    if (hasAny(turn, ASKS_BACK)) {
      if (given && isSound(turn)) fair ??= turn
      else if (!fair && !empty) [empty, spoiled] = [turn, given !== undefined]
    }
    if (isSound(turn) && (hasAny(turn, GIVES) || presentsInTime(turn, wanted))) given ??= turn
  }
  const end = turns.at(-1)?.n ?? 0
  const points = fair ? (empty ? ONE_WAY : GIVE_AND_ASK) : given && !empty ? ONE_WAY : 0
  const code: FindingCode = empty
    ? spoiled
      ? 'asked-and-spoiled'
      : 'asked-empty-handed'
    : fair
      ? 'gave-then-asked'
      : given
        ? 'gave-and-left'
        : 'nothing-given'
  judge(code, (empty ?? fair ?? given)?.n ?? end, {
    rule: 'G66',
    item: 'reciprocity',
    credit: points === GIVE_AND_ASK ? points : points - GIVE_AND_ASK,
  })
  return points
}

/** On top: what is seen, what it does to me, what I need, what I ask, a quarter each from the second on [G67]. */
function fourParts({ turns }: Gradable, judge: Judge): number {
  const sound = turns.filter((turn) => isSound(turn) && hasAny(turn, PARTS))
  const said = PARTS.filter((part) => sound.some((turn) => has(turn, part)))
  const last = sound.at(-1)
  if (said.length < FEWEST_PARTS || !last) return 0
  const credit = (FOUR_PARTS * said.length) / PARTS.length
  judge('spoke-plainly', last.n, { rule: 'G67', item: 'nvc', credit })
  return credit
}

function costs({ turns }: Gradable, judge: Judge): number {
  let [cost, heard, chats, flinches] = [0, 0, 0, 0]
  const charge = (code: FindingCode, { n }: Turn, points: number, item: string): void => {
    cost += points
    judge(code, n, { rule: 'G67', item, credit: -points })
  }
  for (const turn of turns.filter(isSeller)) {
    for (const [tag, points, code, item] of COSTS)
      if (has(turn, tag)) charge(code, turn, points, item)
    if (has(turn, 'ask.personal-aim') && heard < HEARD_BEFORE_PRYING)
      charge('pried-too-soon', turn, PRIED, 'personal-trust-spaces')
    if (has(turn, 'rapport.smalltalk') && ++chats > CHATS_FREE)
      charge('chatted-too-long', turn, CHATTED, 'small-talk')
    if (has(turn, 'price.flinch') && ++flinches > 1)
      charge('flinched-again', turn, FLINCHED, 'flinch')
    if (hears(turn) && isSound(turn)) heard++
  }
  return cost
}
