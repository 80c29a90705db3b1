import { has, type Turn } from '../../meeting/turn.ts'
import type { FindingCode } from '../codes.ts'
import { asksKnown, earns, isSeller, presents, voicesWant } from '../earning.ts'
import { type Hearing, heardShare, readHearing, STREAK_LIMIT } from '../hearing.ts'
import { type Judge, judging, share } from '../judge.ts'
import type { Gradable, Rubric } from '../report.ts'
import { engagedOf, RUNGS, type Rung, readThreads, type Thread, threadsDue } from '../threads.ts'

// K-068's weights [D]. Implication and need-payoff carry large sales, implied needs alone do not (EVIDENCE 1.1).
const WEIGHTS = { order: 25, coverage: 20, voiced: 20, relevance: 15, listening: 10, economy: 10 }
const SITUATIONS_FREE = 4 // K-068 economy [D]; situation questions do not sell (EVIDENCE 1.1)

const ASKED: Readonly<Record<Rung, FindingCode>> = {
  'spin:P': 'problem-asked',
  'spin:I': 'implication-asked',
  'spin:N': 'payoff-asked',
}
const TOO_EARLY: Readonly<Record<Rung, FindingCode | null>> = {
  'spin:P': null,
  'spin:I': 'implication-too-early',
  'spin:N': 'payoff-too-early',
}

/** One P, I or N question, or one thing presented, and whether it came in its place. */
interface Step {
  readonly at: number
  readonly kind: Rung | 'present'
  readonly legal: boolean
}

/** Questions along a need: order, coverage, buyer-voiced, relevance, listening, economy (K-068). */
export const spin: Rubric = (meeting) => {
  if (meeting.needs.length === 0) return { score: null, findings: [] }
  const { judge, findings } = judging('spin')
  const threads = readThreads(meeting)
  const engaged = engagedOf(threads)
  const due = threadsDue(engaged.length, meeting.threads)
  const hearing = readHearing(meeting.turns)
  const steps = readSteps(meeting)
  const problems = meeting.turns.filter((turn) => isSeller(turn) && has(turn, 'spin:P'))
  const onTarget = problems.filter((turn) => earns(turn) && isTarget(threads, turn)).length
  const parts = {
    order: order(steps),
    coverage: share(sum(engaged, coverage), due),
    voiced: share(sum(engaged, voiced), due),
    relevance: share(onTarget, problems.length),
    listening: heardShare(hearing),
    economy: economy(meeting, hearing, judge),
  }
  judgeSteps(meeting, steps, threads, due, problems.length, judge)
  judgeThreads(meeting, engaged, due, judge)
  judgeHearing(meeting, hearing, judge)
  const score = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce(
    (points, part) => points + WEIGHTS[part] * parts[part],
    0,
  )
  return { score, findings, figures: { threads: engaged.length, askStreak: hearing.longestStreak } }
}

const sum = (threads: readonly Thread[], worth: (thread: Thread) => number): number =>
  threads.reduce((total, thread) => total + worth(thread), 0)

const asked = (thread: Thread, rung: Rung): boolean => Number.isFinite(thread.firsts[rung])
const coverage = (thread: Thread): number =>
  RUNGS.filter((rung) => asked(thread, rung)).length / RUNGS.length
const voicedImplied = (thread: Thread): boolean =>
  asked(thread, 'spin:P') && Number.isFinite(thread.implied)
const voicedExplicit = (thread: Thread): boolean =>
  asked(thread, 'spin:N') && Number.isFinite(thread.explicit)
const voiced = (thread: Thread): number =>
  (voicedImplied(thread) ? 0.5 : 0) + (voicedExplicit(thread) ? 0.5 : 0)

/** K-068 relevance: a difficulty that we can take away and the rival hardly can (K-062). */
const isTarget = (threads: ReadonlyMap<string, Thread>, turn: Turn): boolean => {
  const need = turn.need === undefined ? undefined : threads.get(turn.need)?.need
  return need?.solvable === true && need.rivalWeak
}

/** I and N only after a P on that need, what is presented only after the buyer wanted it; a P at any time [G13]. */
function readSteps({ turns }: Gradable): readonly Step[] {
  const problem = new Set<string>()
  const wanted = new Set<string>()
  const steps: Step[] = []
  turns.forEach((turn, at) => {
    const need = turn.need ?? ''
    if (voicesWant(turn)) wanted.add(need)
    if (!isSeller(turn)) return
    const may = earns(turn)
    for (const kind of RUNGS.filter((rung) => has(turn, rung))) {
      steps.push({ at, kind, legal: may && (kind === 'spin:P' || problem.has(need)) })
    }
    if (need !== '' && presents(turn)) {
      steps.push({ at, kind: 'present', legal: may && wanted.has(need) })
    }
    if (may && has(turn, 'spin:P')) problem.add(need)
  })
  return steps
}

/** Steps in their place, of all; without one question of the three it is nothing, however well presented. */
const order = (steps: readonly Step[]): number =>
  steps.some((step) => step.legal && step.kind !== 'present')
    ? share(steps.filter((step) => step.legal).length, steps.length)
    : 0

/** All or nothing (§5.D, Bad 2): few situation questions, none of them known, never four questions in a row [G18]. */
function economy({ turns }: Gradable, hearing: Hearing, judge: Judge): number {
  const situations = turns.filter((turn) => isSeller(turn) && has(turn, 'spin:S'))
  const known = turns.filter(asksKnown)
  const overload = situations[SITUATIONS_FREE]
  const streak = hearing.streakBroken === null ? undefined : turns[hearing.streakBroken]
  const breaches = [overload, known[0], streak].filter((it) => it !== undefined).length
  const credit = -WEIGHTS.economy / Math.max(1, breaches)
  const basis = { rule: 'G18', item: 'spin', credit }
  if (overload) judge('situation-overload', overload.n, { ...basis, need: overload.need })
  known.forEach((turn, i) => {
    judge('asked-known', turn.n, {
      ...basis,
      item: 'johari',
      credit: i === 0 ? credit : 0,
      need: turn.need,
    })
  })
  if (streak) judge('ask-streak', streak.n, { ...basis, need: streak.need })
  const anyEarned = turns.some((turn) => earns(turn) && RUNGS.some((rung) => has(turn, rung)))
  return breaches === 0 && anyEarned && hearing.longestStreak <= STREAK_LIMIT ? 1 : 0
}

function judgeSteps(
  { turns }: Gradable,
  steps: readonly Step[],
  threads: ReadonlyMap<string, Thread>,
  due: number,
  problems: number,
  judge: Judge,
): void {
  const perStep = share(WEIGHTS.order, steps.length)
  for (const { at, kind, legal } of steps) {
    const turn = turns[at]
    if (!turn) continue
    const { n, need } = turn
    const thread = need === undefined ? undefined : threads.get(need)
    if (kind === 'present') {
      if (!legal)
        judge('pitch-out-of-order', n, { rule: 'G13', item: 'spin', credit: -perStep, need })
      continue
    }
    const early = legal || !earns(turn) ? null : TOO_EARLY[kind]
    if (early) judge(early, n, { rule: 'G13', item: 'spin', credit: -perStep, need })
    if (legal && thread && thread.firsts[kind] === at) {
      const credit = perStep + WEIGHTS.coverage / (RUNGS.length * due)
      judge(ASKED[kind], n, { rule: 'G14', item: 'spin', credit, need })
    }
    if (kind === 'spin:P' && legal && !isTarget(threads, turn)) {
      const credit = -share(WEIGHTS.relevance, problems)
      judge('problem-off-target', n, { rule: 'G16', item: 'unmet-needs', credit, need })
    }
  }
}

function judgeThreads(
  { turns, threads: expected }: Gradable,
  engaged: readonly Thread[],
  due: number,
  judge: Judge,
): void {
  const half = WEIGHTS.voiced / (2 * due)
  const basis = { rule: 'G15', item: 'need-types' }
  for (const thread of engaged) {
    const need = thread.need.id
    const last = turns[thread.last]?.n ?? 0
    const implied = turns[thread.implied]
    const explicit = turns[thread.explicit]
    if (implied && voicedImplied(thread))
      judge('difficulty-voiced', implied.n, { ...basis, credit: half, need })
    if (explicit && voicedExplicit(thread))
      judge('want-voiced', explicit.n, { ...basis, credit: half, need })
    const open = 1 - coverage(thread)
    if (open > 0) {
      const credit = -(open * WEIGHTS.coverage) / due
      const code = !thread.need.solvable
        ? 'thread-not-ours'
        : open < 1
          ? 'thread-unfinished'
          : 'thread-unasked'
      judge(code, last, { rule: 'G14', item: 'spin', credit, need })
    } else if (voiced(thread) < 1) {
      const credit = -(1 - voiced(thread)) * 2 * half
      judge('thread-unvoiced', last, { ...basis, credit, need })
    }
  }
  const missing = due - engaged.length
  if (missing > 0 && expected > 0) {
    const credit = -((WEIGHTS.coverage + WEIGHTS.voiced) * missing) / due
    judge('threads-missing', turns.at(-1)?.n ?? 0, { rule: 'G12', item: 'pain-points', credit })
  }
}

function judgeHearing({ turns }: Gradable, hearing: Hearing, judge: Judge): void {
  const missed = 1 - heardShare(hearing)
  if (hearing.statements === 0 || missed === 0) return
  const credit = -WEIGHTS.listening * missed
  judge('questions-unheard', turns.at(-1)?.n ?? 0, { rule: 'G17', item: 'listening', credit })
}
