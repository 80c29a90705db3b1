import { transcriptOf } from '../../meeting/replay.ts'
import type { Script } from '../../scenario/scenario.ts'
import type { ClassState } from '../class.ts'
import type { Put, Watched } from '../look.ts'
import type { PartOf } from '../parts.ts'
import type { Role } from '../role.ts'
import { reportPart } from '../sight-board.ts'
import { briefFor, linesOf, sceneOf } from '../sight-meeting.ts'
import type { Ballot, Option } from './ballot.ts'
import { tallyOf, toldCounts } from './tally.ts'
import type { VoteActivity } from './vote-activity.ts'

/** What a role sees where the class votes: the meeting is everyone's, a vote its seat's and the instructor's [CR17]. */
export function voteSight(
  state: ClassState,
  activity: VoteActivity,
  role: Role,
  _watched: Watched | null,
  put: Put,
): void {
  const { run, ballots } = activity
  const isOver = run.meeting.ended !== null || activity.ended !== null
  const isDesk = role.kind === 'instructor'
  put('brief', briefFor(activity, 0))
  put('scene', sceneOf(activity, run))
  for (const [i, line] of linesOf(activity, run.meeting).entries()) put(`line/${i + 1}`, line)
  const tellsVerdicts = isDesk || isOver || activity.settings.reviews === 'at-once'
  for (const it of ballots) put(`ballot/${it.n}`, ballotPart(state, activity, it, role))
  if (tellsVerdicts) put('tally/0', { seat: 0, ...tallyOf(activity, null) })
  if (isOver) put('report', reportPart(run.meeting))
  if (role.kind === 'seat') {
    put('vote', votePart(activity, role.seat))
    if (tellsVerdicts) put('tally', { seat: role.seat, ...tallyOf(activity, role.seat) })
  }
  if (!isDesk) return
  put('transcript', transcriptOf(run.meeting))
  for (const { number, removed } of state.seats) {
    if (removed) continue
    put(`vote/${number}`, votePart(activity, number))
    put(`tally/${number}`, { seat: number, ...tallyOf(activity, number) })
  }
}

const votePart = ({ ballots }: VoteActivity, seat: number): PartOf<'vote'> => {
  const last = ballots.at(-1)
  return { seat, ballot: last?.n ?? 0, option: last?.votes[seat] ?? null }
}

function ballotPart(
  state: ClassState,
  activity: VoteActivity,
  ballot: Ballot,
  role: Role,
): PartOf<'ballot'> {
  const { settings, run, ended } = activity
  const { n, votes, openedRunMs, openedExtendedMs, decision, verdicts } = ballot
  const isDesk = role.kind === 'instructor'
  const isOver = run.meeting.ended !== null || ended !== null
  const watches = isDesk || settings.counts === 'all'
  const counted = watches || (role.kind === 'projector' && settings.counts === 'wall')
  const script = activity.case.scripts[run.meeting.header.persona]
  const namesTold = isDesk || decision !== null
  const here = state.seats.filter((it) => it.present && !it.removed)
  return {
    n,
    open: decision === null && ended === null,
    options: ballot.options.map((it) => optionPart(state, script, it, namesTold)),
    voted: Object.keys(votes).length,
    waiting: decision ? 0 : here.filter((it) => votes[it.number] === undefined).length,
    counts: toldCounts(ballot, counted),
    openedRunMs,
    openedExtendedMs,
    seconds: settings.seconds,
    decision,
    verdicts:
      verdicts && (isDesk || isOver || settings.reviews === 'at-once') ? [...verdicts] : null,
  }
}

export const optionPart = (
  { seats }: Pick<ClassState, 'seats'>,
  script: Script,
  { move, by }: Option,
  namesTold: boolean,
): PartOf<'ballot'>['options'][number] => {
  const said = move.kind === 'say' ? move.choice : move.kind === 'offer' ? move.say : undefined
  return {
    move,
    words: said === undefined ? null : { zh: script.zh[said] ?? '', en: script.en[said] ?? '' },
    proposed: by !== null,
    by: namesTold && by !== null ? (seats[by - 1]?.name ?? '') : null,
  }
}
