import type { ClassState, Seat } from '../class.ts'
import { heardIn } from '../decisions-in.ts'
import type { PartOf } from '../parts.ts'
import { briefFor } from '../sight-meeting.ts'
import type { Ballot } from './ballot.ts'
import { optionPart } from './sight-vote.ts'
import { tallyOf } from './tally.ts'
import type { VoteActivity } from './vote-activity.ts'

type Results = PartOf<'results'>
type VoteResults = NonNullable<Results['vote']>

/** Everybody who voted in a vote that is decided and was not removed, and how: his scores are none, his votes are told [CR46]. */
export const votersIn = (
  activity: VoteActivity,
  seats: readonly Seat[],
): readonly Results['persons'][number][] =>
  seats.flatMap(({ number, name, removed }) => {
    const tally = tallyOf(activity, number)
    if (removed || tally.votes === 0) return []
    const { header, ended, elapsedMs } = activity.run.meeting
    return [
      {
        seat: number,
        name,
        persona: header.persona,
        decisions: tally.votes,
        conduct: null,
        deal: null,
        rubrics: {},
        ended,
        elapsedMs,
        table: null,
        side: null,
        points: null,
        tally: { seat: number, ...tally },
      },
    ]
  })

/** How the class did as one, and the vote that cost it most. */
export const voteResults = (
  activity: VoteActivity,
  state: Pick<ClassState, 'seats'>,
): VoteResults => ({
  tally: { seat: 0, ...tallyOf(activity, null) },
  bargaining: briefFor(activity, 0).bargaining,
  missed: missedVote(activity, state),
})

/** What each option of a vote lost over all who voted for it, in points of standing. */
const costsOf = ({ verdicts }: Ballot, counts: readonly number[]): readonly number[] =>
  counts.map((count, i) => count * (verdicts?.[i]?.lost ?? 0))

const sum = (of: readonly number[]): number => of.reduce((all, it) => all + it, 0)
const placeOfMost = (of: readonly number[]): number => of.indexOf(Math.max(...of))

/** The vote whose votes lost most together, by the option that did, and the best of its list; null where nothing was lost [CR46]. */
function missedVote(
  activity: VoteActivity,
  state: Pick<ClassState, 'seats'>,
): VoteResults['missed'] {
  const all = activity.ballots.flatMap((ballot) => {
    if (!ballot.verdicts || (ballot.decision?.option ?? null) === null) return []
    const counts = ballot.options.map(
      (_, i) =>
        Object.entries(ballot.votes).filter(
          ([seat, option]) => option === i + 1 && !state.seats[Number(seat) - 1]?.removed,
        ).length,
    )
    return [{ ballot, counts, costs: costsOf(ballot, counts) }]
  })
  const worst = all[placeOfMost(all.map(({ costs }) => sum(costs)))]
  if (!worst || sum(worst.costs) === 0) return null
  const { ballot, counts, costs } = worst
  const said = placeOfMost(costs)
  const better = placeOfMost((ballot.verdicts ?? []).map(({ lost }) => -lost))
  const script = activity.case.scripts[activity.run.meeting.header.persona]
  const [chosen, best] = [ballot.options[said], ballot.options[better]]
  if (!chosen || !best) return null
  return {
    n: ballot.n,
    before: heardBefore(activity, ballot.n),
    said: optionPart(state, script, chosen, false),
    better: optionPart(state, script, best, false),
    times: counts[said] ?? 0,
    of: sum(counts),
    lost: Math.round(sum(costs) * 10) / 10,
  }
}

/** What had been said when a vote was opened: each vote made one move. */
function heardBefore({ run, case: played }: VoteActivity, n: number) {
  for (let now: typeof run.meeting | null = run.meeting; now; now = now.before)
    if (now.moves.length < n) return heardIn(now, played.scripts[now.header.persona])
  return null
}
