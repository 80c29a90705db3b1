/**
 * The reference negotiators against every persona and temper at K-150's table: joint gain, own points, breakdowns. And how long
 * the counterpart takes to answer in a domain of 15,625 outcomes.
 *
 *   node test/bench/table.ts [SEEDS]
 */
import { fileURLToPath } from 'node:url'
import { compileFolder } from '../../src/cli/story-files.ts'
import { freshMind } from '../../src/core/buyer/mind.ts'
import { PERSONAS, type Persona } from '../../src/core/buyer/persona.ts'
import { draw, drawShare } from '../../src/core/chance/draw.ts'
import { boardOf, buyerPoints, ownPoints, packageAt } from '../../src/core/negotiation/board.ts'
import { replyTo } from '../../src/core/negotiation/counterpart.ts'
import { emptyTable, type Offer } from '../../src/core/negotiation/table.ts'
import { TEMPERS, type Temper } from '../../src/core/negotiation/temper.ts'
import { NEGOTIATORS } from '../../src/core/players/negotiators.ts'
import { playOut } from '../../src/core/players/player.ts'
import type { Bargaining, Scenario } from '../../src/core/scenario/scenario.ts'

export interface TableRow {
  readonly negotiator: string
  readonly persona: Persona
  readonly temper: Temper
  readonly meetings: number
  readonly breakdowns: number
  /** Means over the deals; NaN where there was none. */
  readonly own: number
  readonly buyer: number
  readonly joint: number
  /** Joint gain as a share of the best there is. */
  readonly share: number
  /** Deals that left the buyer above his reservation. */
  readonly above: number
  readonly rounds: number
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, it) => sum + it, 0) / values.length

export const bestJoint = (bargaining: Bargaining): number => {
  const { uA, uB } = boardOf(bargaining).outcomes
  return uA.reduce((best, u, n) => Math.max(best, u + (uB[n] as number)), 0) // one length
}

export function tableRow(
  scenario: Scenario,
  negotiator: string,
  persona: Persona,
  temper: Temper,
  seeds: number,
): TableRow {
  const { bargaining } = scenario
  const player = NEGOTIATORS[negotiator]
  if (!bargaining || !player) throw new Error(`no table for ${negotiator}`)
  const meetings = Array.from({ length: seeds }, (_, i) =>
    playOut(scenario, persona, i + 1, player, temper),
  )
  const agreed = meetings.flatMap(({ table }) => (table?.agreed ? [table.agreed] : []))
  const own = agreed.map((it) => ownPoints(bargaining, it))
  const buyer = agreed.map((it) => buyerPoints(bargaining, it))
  const joint = own.map((it, i) => it + (buyer[i] ?? 0))
  return {
    negotiator,
    persona,
    temper,
    meetings: seeds,
    breakdowns: seeds - agreed.length,
    own: mean(own),
    buyer: mean(buyer),
    joint: mean(joint),
    share: mean(joint) / bestJoint(bargaining),
    above: buyer.filter((it) => it > bargaining.buyer.reservation).length,
    rounds: mean(meetings.map(({ table }) => table?.offers.length ?? 0)),
  }
}

const SIZES = [5, 5, 5, 5, 5, 5]

/** Six issues of five levels with points drawn at random: 15,625 outcomes. */
export const wideTable = (name: string): Bargaining => {
  const points = (side: string): Readonly<Record<string, readonly number[]>> =>
    Object.fromEntries(
      SIZES.map((size, i) => {
        const most = 5 + 20 * drawShare(2026, i, `${name} ${side}`)
        const rising = Array.from({ length: size }, (_, k) => (most * k) / (size - 1))
        return [`issue-${i}`, side === 'seller' ? rising : rising.toReversed()]
      }),
    )
  const [seller, buyer] = [points('seller'), points('buyer')]
  const most = (side: typeof seller): number =>
    Object.values(side).reduce((sum, it) => sum + Math.max(...it), 0)
  const levels = Array.from({ length: 5 }, (_, k) => ({ id: `l${k}`, zh: `${k}`, en: `${k}` }))
  return {
    issues: SIZES.map((_, i) => ({ id: `issue-${i}`, title: { zh: '项', en: 'Issue' }, levels })),
    quote: most(seller),
    floor: 0.3 * most(seller),
    rounds: 10,
    limitMs: 1_800_000,
    conditions: [],
    seller: { points: seller, reservation: 0.3 * most(seller) },
    buyer: { points: buyer, reservation: 0.3 * most(buyer), aspiration: most(buyer) },
  }
}

/** Milliseconds of each answer over some bargainings of random offers. */
export const answerTimes = (tables: number): readonly number[] => {
  const times: number[] = []
  for (let i = 0; i < tables; i++) {
    const bargaining = wideTable(`wide ${i}`)
    const { count } = boardOf(bargaining).outcomes
    let table = emptyTable
    for (let round = 0; round < bargaining.rounds; round++) {
      const pack = packageAt(bargaining, draw(i, round, 'bench') % count)
      const made: Offer = { packages: [pack], condition: null, conditionTaken: false }
      const start = performance.now()
      const reply = replyTo(table, bargaining, made, freshMind('owl', []), 'owl', i)
      times.push(performance.now() - start)
      if (!reply.standing) break
      table = {
        ...table,
        offers: [...table.offers, made],
        standing: reply.standing,
        counters: [...table.counters, reply.standing],
      }
    }
  }
  return times
}

const median = (values: readonly number[]): number =>
  values.toSorted((x, y) => x - y)[values.length >> 1] ?? Number.NaN

const MEETINGS = 50 // a negotiator, persona and temper

/** The reference negotiators at K-150's table, with every persona and temper, and how long an answer takes among 15,625 packages. */
export function benchTable(): unknown {
  const stories = fileURLToPath(new URL('../stories', import.meta.url))
  const compiled = compileFolder('mini-chips', stories)
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems))
  const shown = (value: number): number => Math.round(value * 1000) / 1000
  const rows = Object.keys(NEGOTIATORS).flatMap((name) =>
    PERSONAS.flatMap((persona) =>
      TEMPERS.map((temper) =>
        Object.fromEntries(
          Object.entries(tableRow(compiled.scenario, name, persona, temper, MEETINGS)).map(
            ([key, it]) => [
              key,
              typeof it === 'number' ? (Number.isNaN(it) ? '–' : shown(it)) : it,
            ],
          ),
        ),
      ),
    ),
  )
  console.table(rows)
  return { answerMsMedian: shown(median(answerTimes(20))), atMost: 10 }
}
