import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import { gradableOf } from '../../../src/core/grading/gradable.ts'
import { grade } from '../../../src/core/grading/grade.ts'
import { ownPoints } from '../../../src/core/negotiation/board.ts'
import { priceOf } from '../../../src/core/negotiation/table.ts'
import { TEMPERS } from '../../../src/core/negotiation/temper.ts'
import { NEGOTIATORS } from '../../../src/core/players/negotiators.ts'
import { playOut } from '../../../src/core/players/player.ts'
import { PLAYERS } from '../../../src/core/players/players.ts'
import { walk } from '../../../src/core/prover/walk.ts'
import { tableRow } from '../../bench/table.ts'
import { CHIPS, MONEY, TABLE } from '../mini-case.ts'

const SEEDS = 4
const rowsOf = (name: string, seeds = SEEDS) =>
  PERSONAS.flatMap((persona) =>
    TEMPERS.map((temper) => tableRow(CHIPS.scenario, name, persona, temper, seeds)),
  )
const breakdowns = (name: string): number =>
  rowsOf(name).reduce((sum, row) => sum + row.breakdowns, 0)

describe('reference negotiators at K-150’s table', () => {
  it('[P5] the logroller reaches 95 of 100 of the best joint gain with everybody', () => {
    for (const row of rowsOf('logroller')) {
      expect(row).toMatchObject({ breakdowns: 0 })
      expect(row.share).toBeGreaterThanOrEqual(0.95)
    }
  })

  it('[P5] the splitter makes 60 of 72', () => {
    for (const row of rowsOf('splitter')) expect(row.joint).toBe(60)
  })

  it('[P5] the hard-liner meets more breakdowns than anybody else', () => {
    const most = breakdowns('hard-liner')
    for (const name of ['pushover', 'tit-for-tat', 'logroller', 'splitter'])
      expect(breakdowns(name)).toBeLessThan(most)
  })

  it('[P5] the pushover brings less home than the logroller', () => {
    const [pushover, logroller] = ['pushover', 'logroller'].map((name) =>
      rowsOf(name).map((row) => row.own),
    )
    pushover?.forEach((own, i) => {
      expect(own).toBeLessThan(logroller?.[i] ?? 0)
    })
  })

  it('[P5] of the deals with 200 random trainees 95 of 100 leave the buyer above his reservation', () => {
    const rows = rowsOf('random', 17)
    const deals = rows.reduce((sum, row) => sum + row.meetings - row.breakdowns, 0)
    const above = rows.reduce((sum, row) => sum + row.above, 0)
    expect(rows.reduce((sum, row) => sum + row.meetings, 0)).toBeGreaterThanOrEqual(200)
    expect(above / deals).toBeGreaterThanOrEqual(0.95)
  })

  it('[P5] everybody can play every table to its end', () => {
    const { model, random, 'price-cutter': cutter } = PLAYERS
    for (const [name, player] of Object.entries({ model, random, cutter, ...NEGOTIATORS })) {
      for (const persona of PERSONAS) {
        if (!player) throw new Error(`no player ${name}`)
        const { ended } = playOut(CHIPS.scenario, persona, 2, player)
        expect({ name, ended }).not.toEqual({ name, ended: null })
      }
    }
    for (const player of Object.values(NEGOTIATORS))
      expect(playOut(TABLE.scenario, 'owl', 2, player).ended).not.toBeNull()
  })

  it('[S16] a table of several issues can be walked', () => {
    const found = walk(CHIPS.scenario, 20)
    expect(found).toMatchObject({ deadEnds: [], unknownTags: [], choices: { missed: [] } })
  })
})

describe('the model player over several issues', () => {
  const model = PLAYERS.model
  if (!model) throw new Error('no model player')

  it('[P2] brings home 80 of 100 at K-150’s table from every persona, fair or hard', () => {
    for (const persona of PERSONAS) {
      for (const temper of ['fair', 'hard'] as const) {
        const { deal } = grade(gradableOf(playOut(CHIPS.scenario, persona, 3, model, temper)))
        expect(deal, `${persona} ${temper}`).toBeGreaterThanOrEqual(80)
      }
    }
  })

  it('[P2] where a price is named he opens at the quote and gives falling steps, each against something', () => {
    const { bargaining } = MONEY.scenario
    if (!bargaining?.seller) throw new Error('mini-money has no table')
    for (const persona of PERSONAS) {
      for (const temper of TEMPERS) {
        const meeting = playOut(MONEY.scenario, persona, 3, model, temper)
        const offers = meeting.table?.offers ?? []
        const named = offers.map(({ packages: [pack] }) => pack ?? {})
        const own = named.map((it) => ownPoints(bargaining, it))
        const steps = own.slice(1).map((it, i) => (own[i] ?? it) - it)
        const given = steps.filter((it) => it > 0)
        expect(priceOf(named[0] ?? {})).toBe(bargaining.quote)
        expect(steps.every((it) => it >= 0)).toBe(true)
        expect(given.length).toBeGreaterThan(1)
        expect(offers.some(({ conditionTaken }) => conditionTaken)).toBe(true)
        for (const pack of [...named, ...(meeting.table?.agreed ? [meeting.table.agreed] : [])]) {
          expect(priceOf(pack)).toBeGreaterThanOrEqual(bargaining.floor)
          expect(ownPoints(bargaining, pack)).toBeGreaterThanOrEqual(bargaining.seller.reservation)
        }
        expect(meeting.table?.agreed, `${persona} ${temper}`).toBeTruthy()
      }
    }
  })
})
