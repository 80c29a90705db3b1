import { openCase } from '../../src/cli/cases.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import type { Meeting } from '../../src/core/meeting/meeting.ts'
import { transcriptOf } from '../../src/core/meeting/replay.ts'
import { unprepared } from '../../src/core/players/model.ts'
import { playOut } from '../../src/core/players/player.ts'
import { PLAYERS } from '../../src/core/players/players.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { type Review, reviewing } from '../../src/core/review/review.ts'
import { bareRunner, playAgain, wayOf } from './play.ts'

/** Long meetings of trainees who do not know the trade: what a review has most to say of. */
const WHO = ['random', 'first', 'longest'] as const
const SEEDS = 20
const DECISIONS = 30
const SEED = 1 // of the meetings whose best line is set beside the model player's

const seconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const timed = <T>(work: () => T): { readonly value: T; readonly cpu: number } => {
  const start = seconds()
  return { value: work(), cpu: seconds() - start }
}

const finished = (meeting: Meeting, positions?: number): Review => {
  const work = reviewing(meeting, positions === undefined ? {} : { positions })
  let step = work.next()
  while (!step.done) step = work.next()
  if (isRefusal(step.value)) throw new Error(step.value.detail)
  return step.value
}

/** Of all meetings with a persona the one whose length is nearest to thirty decisions. */
const longest = (meetings: readonly Meeting[]): Meeting => {
  const far = ({ decisions }: Meeting): number => Math.abs(DECISIONS - decisions)
  return meetings.reduce((best, it) => (far(it) < far(best) ? it : best))
}

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits))

/**
 * A full review of about thirty decisions with each persona, in seconds of one core, and its positions a second beside bare inkjs's
 * choices a second on the lines of the same meeting; then how the best line found compares with the model player's own conduct.
 */
export function benchReview(): Readonly<Record<string, unknown>> {
  const opened = openCase('forklift')
  if (isRefusal(opened)) throw new Error(opened.detail)
  const { scenario } = opened
  const players = [...WHO, 'model'] as const
  const bare = bareRunner(scenario)
  return Object.fromEntries(
    PERSONAS.map((persona) => {
      const meetings = players.flatMap((name) =>
        Array.from({ length: SEEDS }, (_, i) => {
          const player = PLAYERS[name]
          if (!player) throw new Error(`no player ${name}`)
          return playOut(scenario, persona, i + 1, player)
        }),
      )
      const meeting = longest(meetings)
      const way = wayOf(meeting)
      const rounds = Math.ceil(600 / way.length)
      const ink = timed(() => {
        for (let i = 0; i < rounds; i++) bare(way)
      })
      const ours = timed(() => {
        for (let i = 0; i < rounds; i++) playAgain(scenario, transcriptOf(meeting))
      })
      const { value, cpu } = timed(() => finished(meeting))
      return [
        persona,
        {
          decisions: value.decisions.length,
          positions: value.positions,
          cpuSeconds: rounded(cpu),
          atMost: 5,
          positionsPerSecond: Math.round(value.positions / cpu),
          playPerSecond: Math.round((rounds * meeting.decisions) / ours.cpu),
          bareChoicesPerSecond: Math.round((rounds * meeting.decisions) / ink.cpu),
        },
      ]
    }),
  )
}

/** What the review finds from the first decision of a bad meeting, beside what the model player reaches with as blank a desk. */
export function benchStrength(): Readonly<Record<string, unknown>> {
  const { random } = PLAYERS
  if (!random) throw new Error('no random player')
  return Object.fromEntries(
    ['forklift', 'tower-price', 'chips'].map((id) => {
      const opened = openCase(id)
      if (isRefusal(opened)) throw new Error(opened.detail)
      const { scenario } = opened
      const rows = PERSONAS.map((persona) => {
        const [start] = finished(playOut(scenario, persona, SEED, random)).course
        const own = finished(playOut(scenario, persona, SEED, unprepared), 1).course.at(-1)
        return { found: start?.standing ?? 0, model: own?.standing ?? 0 }
      })
      const mean = (of: 'found' | 'model'): number =>
        rounded(rows.reduce((sum, it) => sum + it[of], 0) / rows.length, 1)
      const worse = rows.filter((it) => it.found < it.model - 0.05).length
      return [id, { meetings: rows.length, best: mean('found'), model: mean('model'), worse }]
    }),
  )
}
