import { has, hasAny, type Turn } from '../../meeting/turn.ts'
import { asks, earns, isSeller } from '../earning.ts'
import { hears, readHearing } from '../hearing.ts'
import { type Judge, judging, share } from '../judge.ts'
import type { Gradable, Rubric } from '../report.ts'
import { threadsDue } from '../threads.ts'

// Whether a question is worded open or closed makes no difference (EVIDENCE 1.1): their ratio weighs nothing. What weighs is the
// descent (K-072), the barrage (K-070), leading (K-071) and whether the end sums up (K-071). Points [D].
const WEIGHTS = { funnel: 40, barrage: 20, leading: 15, summary: 25 }
const BARRAGE_FREE = 2 // closed questions in a row: full points; one more earns half [D]
const LATE = 2 / 3 // of what the buyer says in the meeting, before the end has come [D]

const OPEN_TAGS = ['ask.open', 'ask.causal']
const CLOSED_TAGS = ['ask.closed', 'ask.choice', 'ask.exclude']
const BARRAGE_TAGS = ['ask.closed', 'ask.exclude']
const SUMMARY_TAGS = ['ask.summary', 'commit.summary', 'listen.confirm']

const isOpen = (turn: Turn): boolean => hasAny(turn, OPEN_TAGS)

/** How questions are put: from wide to narrow, without barrage or leading, summed up at the end (K-070…K-073). */
export const questionForm: Rubric = (meeting) => {
  if (meeting.needs.length === 0) return { score: null, findings: [] }
  const { judge, findings } = judging('question-form')
  const questions = meeting.turns.filter(asks)
  const any = questions.some(earns)
  if (!any) {
    const n = meeting.turns.at(-1)?.n ?? 0
    judge('never-asked', n, { rule: 'G21', item: 'open-closed', credit: -100 })
  }
  const score =
    WEIGHTS.funnel * funnel(meeting, judge) +
    WEIGHTS.summary * summary(meeting, judge) +
    (any
      ? WEIGHTS.barrage * barrage(meeting, judge) + WEIGHTS.leading * leading(meeting, judge)
      : 0)
  const open = questions.filter(isOpen).length
  return {
    score,
    findings,
    figures: { openRatio: Math.round(share(open, questions.length) * 100) },
  }
}

/** Each thread is opened by an open question; half where it comes only after a closed one [G21]. */
function funnel({ needs, threads, turns }: Gradable, judge: Judge): number {
  const listed = new Set(needs.map((need) => need.id))
  const worth = new Map<string, number>()
  const firstClosed = new Map<string, Turn>()
  const opened = new Map<string, Turn>()
  for (const turn of turns) {
    if (!isSeller(turn) || turn.need === undefined || !listed.has(turn.need)) continue
    const wide = isOpen(turn)
    if (!wide && !hasAny(turn, CLOSED_TAGS)) continue
    const before = worth.get(turn.need)
    if (wide && earns(turn)) {
      worth.set(turn.need, Math.max(before ?? 0, before === undefined ? 1 : 0.5))
      if (before === undefined) opened.set(turn.need, turn)
    } else if (before === undefined) {
      worth.set(turn.need, 0)
      if (!wide) firstClosed.set(turn.need, turn)
    }
  }
  const due = threadsDue(worth.size, threads)
  const each = WEIGHTS.funnel / due
  const basis = { rule: 'G21', item: 'question-funnel' }
  for (const [need, turn] of opened) judge('opened-wide', turn.n, { ...basis, credit: each, need })
  for (const [need, turn] of firstClosed) {
    judge('closed-first', turn.n, { ...basis, credit: -each * (1 - (worth.get(need) ?? 0)), need })
  }
  return [...worth.values()].reduce((total, it) => total + it, 0) / due
}

/** The longest run of closed questions; only an open question or hearing him ends a run [G22]. */
function barrage({ turns }: Gradable, judge: Judge): number {
  let run = 0
  let longest = 0
  let broken: Turn | undefined
  for (const turn of turns) {
    if (!isSeller(turn)) continue
    if (hears(turn) || (earns(turn) && isOpen(turn))) run = 0
    else if (hasAny(turn, BARRAGE_TAGS)) run++
    if (run > BARRAGE_FREE) broken ??= turn
    longest = Math.max(longest, run)
  }
  const worth = longest <= BARRAGE_FREE ? 1 : longest === BARRAGE_FREE + 1 ? 0.5 : 0
  if (broken) {
    const credit = -WEIGHTS.barrage * (1 - worth)
    judge('closed-barrage', broken.n, { rule: 'G22', item: 'open-closed', credit })
  }
  return worth
}

/** Leading questions are rare: one costs half, two all [G23]. */
function leading({ turns }: Gradable, judge: Judge): number {
  const led = turns.filter((turn) => isSeller(turn) && has(turn, 'ask.lead'))
  led.forEach((turn, i) => {
    const credit = i < 2 ? -WEIGHTS.leading / 2 : 0
    judge('led-the-answer', turn.n, {
      rule: 'G23',
      item: 'question-types-five',
      credit,
      need: turn.need,
    })
  })
  return Math.max(0, 1 - led.length / 2)
}

/** What was said is summed up near the end; half where it was done only earlier [G24]. */
function summary({ turns }: Gradable, judge: Judge): number {
  const { statements, heardBy } = readHearing(turns)
  const basis = { rule: 'G24', item: 'question-types-five' }
  let worth = 0
  let best: Turn | undefined
  turns.forEach((turn, at) => {
    const heard = heardBy[at] ?? 0
    if (!earns(turn) || !hasAny(turn, SUMMARY_TAGS) || heard === 0) return
    const found = heard >= statements * LATE ? 1 : 0.5
    if (found >= worth) best = turn
    worth = Math.max(worth, found)
  })
  if (!best) {
    const n = turns.at(-1)?.n ?? 0
    judge('never-summed-up', n, { ...basis, credit: -WEIGHTS.summary })
  } else if (worth === 1) judge('summed-up', best.n, { ...basis, credit: WEIGHTS.summary })
  else judge('summed-up-early', best.n, { ...basis, credit: -WEIGHTS.summary / 2 })
  return worth
}
