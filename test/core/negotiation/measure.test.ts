import { describe, expect, it } from 'vitest'
import { freshMind } from '../../../src/core/buyer/mind.ts'
import { PERSONAS, type Persona } from '../../../src/core/buyer/persona.ts'
import { drawShare } from '../../../src/core/chance/draw.ts'
import {
  boardOf,
  buyerPoints,
  idxOfPackage,
  ownPoints,
  packageAt,
} from '../../../src/core/negotiation/board.ts'
import { mannerOf } from '../../../src/core/negotiation/counterpart/manner.ts'
import { type Reply, replyTo } from '../../../src/core/negotiation/counterpart.ts'
import { emptyTable, type Offer, same, type Table } from '../../../src/core/negotiation/table.ts'
import { curves } from '../../../src/core/negotiation/tactics.ts'
import { TEMPERS, type Temper } from '../../../src/core/negotiation/temper.ts'
import type { Bargaining } from '../../../src/core/scenario/scenario.ts'
import type { Package } from '../../../src/core/transcript/move.ts'
import { CHIPS, MONEY } from '../mini-case.ts'

const bargainingOf = ({ bargaining }: { readonly bargaining: Bargaining | null }): Bargaining => {
  if (!bargaining) throw new Error('a case without a table')
  return bargaining
}
const TABLES: Readonly<Record<string, Bargaining>> = {
  chips: bargainingOf(CHIPS.scenario),
  money: bargainingOf(MONEY.scenario),
}

/** The package worth least to the trainee that leaves him this share of his room at most; chance chooses among equals. */
const givingUp = (bargaining: Bargaining, share: number, seed: number): Package => {
  const { outcomes, domain } = boardOf(bargaining)
  const best = outcomes.uA.reduce((x, y) => Math.max(x, y))
  const wish = best - share * (best - domain.a.reservation) - NEAR
  let found = -1
  outcomes.uA.forEach((u, n) => {
    const least = outcomes.uA[found] ?? Number.POSITIVE_INFINITY
    const lucky = drawShare(seed, n, 'which') > drawShare(seed, found, 'which')
    if (u >= wish && (u < least - NEAR || (u <= least + NEAR && lucky))) found = n
  })
  return packageAt(bargaining, found)
}

const NEAR = 1e-9
/** Shares of his room given up, round by round: what trainees do. */
const SCRIPTS: Readonly<Record<string, (round: number) => number>> = {
  'the same first terms': () => 0,
  'the same middling terms': () => 0.4,
  'worse every time': (round) => Math.max(0, 0.6 - 0.1 * round),
  'small equal steps': (round) => 0.06 * round,
  'falling steps': (round) => [0, 0.2, 0.32, 0.4, 0.45, 0.48, 0.5, 0.51][round] ?? 0.51,
  'to and fro': (round) => (round % 2 === 0 ? 0.1 : 0.3),
  'all at once': (round) => (round === 0 ? 0 : 0.7),
  'three steps and no more': (round) => Math.min(0.3, 0.1 * round),
}

interface Answered {
  readonly before: Table
  readonly asked: Package
  readonly reply: Reply
  /** What the offer gained him against the one before, in his points. */
  readonly gain: number
  readonly last: boolean
}

const play = (
  bargaining: Bargaining,
  script: (round: number) => number,
  persona: Persona,
  temper: Temper,
  seed: number,
): readonly Answered[] => {
  const answered: Answered[] = []
  let table = emptyTable
  for (let round = 0; round < bargaining.rounds; round++) {
    const asked = givingUp(bargaining, script(round), seed)
    const offer: Offer = { packages: [asked], condition: null, conditionTaken: false }
    const reply = replyTo(table, bargaining, offer, freshMind(persona, []), persona, seed, temper)
    const earlier = table.offers.at(-1)?.packages[0]
    const gain = earlier ? buyerPoints(bargaining, asked) - buyerPoints(bargaining, earlier) : 0
    const last = round + 1 === bargaining.rounds
    answered.push({ before: table, asked, reply, gain, last })
    if (!reply.standing) break
    table = {
      ...table,
      offers: [...table.offers, offer],
      standing: reply.standing,
      counters: [...table.counters, reply.standing],
    }
  }
  return answered
}

/** Every script at every table with every persona and temper: some two hundred meetings. */
const MEETINGS = Object.entries(TABLES).flatMap(([table, bargaining]) =>
  Object.entries(SCRIPTS).flatMap(([script, shares]) =>
    PERSONAS.flatMap((persona) =>
      TEMPERS.map((temper) => ({
        name: `${table}, ${script}, ${persona}, ${temper}`,
        bargaining,
        answers: play(bargaining, shares, persona, temper, 1),
      })),
    ),
  ),
)
const everywhere = (look: (bargaining: Bargaining, answered: Answered, name: string) => void) => {
  for (const { name, bargaining, answers } of MEETINGS)
    for (const answered of answers) look(bargaining, answered, name)
}

const way = ({ buyer }: Bargaining): number => buyer.aspiration - buyer.reservation

describe('the counterpart answers in measure', () => {
  it('[N57] to one who gave he never says the same again', () => {
    everywhere((_, { before, reply, gain }, name) => {
      if (gain > NEAR && before.standing && reply.standing)
        expect(same(before.standing, reply.standing), name).toBe(false)
    })
  })

  it('[N57] whoever goes back finds him where he was', () => {
    everywhere((_, { before, reply, gain, last }, name) => {
      if (gain < -NEAR && !last && reply.standing)
        expect(reply.standing, name).toEqual(before.standing)
    })
  })

  it('[N57] while rounds are left he gives three tenths of his way at most in one go', () => {
    everywhere((bargaining, { before, reply, last }, name) => {
      if (last || !before.standing || !reply.standing) return
      const given =
        buyerPoints(bargaining, before.standing) - buyerPoints(bargaining, reply.standing)
      expect(given, name).toBeLessThanOrEqual(0.3 * way(bargaining) + NEAR)
    })
  })

  it('[N57] nor does he sign what lies further than that from where he stands', () => {
    everywhere((bargaining, { before, reply, asked, last }, name) => {
      if (last || !before.standing || reply.answer !== 'accept') return
      const leap = buyerPoints(bargaining, before.standing) - buyerPoints(bargaining, asked)
      expect(leap, name).toBeLessThanOrEqual(0.3 * way(bargaining) + NEAR)
    })
  })

  it('[N57] while rounds are left he signs nothing worth less than what he refused', () => {
    everywhere((bargaining, { before, reply, asked, last }, name) => {
      if (last || reply.answer !== 'accept') return
      const refused = before.offers.flatMap(({ packages }) => packages)
      const offered = before.counters.map((it) => buyerPoints(bargaining, it))
      const most = Math.max(...refused.map((it) => buyerPoints(bargaining, it)))
      expect(buyerPoints(bargaining, asked), name).toBeGreaterThanOrEqual(
        Math.min(most, ...offered) - NEAR,
      )
    })
  })

  it('[N57] who never moves gets no yes to his first terms, and from none but the soft as much as who steps down', () => {
    for (const persona of PERSONAS) {
      for (const temper of ['fair', 'hard'] as const) {
        const chips = bargainingOf(CHIPS.scenario)
        const [still, falling] = ['the same first terms', 'falling steps'].map((name) =>
          play(chips, SCRIPTS[name] ?? (() => 0), persona, temper, 1).at(-1),
        )
        expect(still?.reply.answer).toBe('last-round')
        const home = (it: Answered | undefined): number =>
          it ? ownPoints(chips, it.reply.standing ?? it.asked) : 0
        expect(home(still), `${persona} ${temper}`).toBeLessThan(home(falling))
      }
    }
  })

  it('[N52] to one who does not move he turns his back on nothing that was asked', () => {
    everywhere((bargaining, { before, reply, asked, gain }, name) => {
      if (gain > NEAR || !before.standing || !reply.standing) return
      const [from, to, wish] = [before.standing, reply.standing, asked].map((it) =>
        idxOfPackage(bargaining, it),
      )
      for (const [i, level] of (to ?? []).entries()) {
        const far = (at: number | undefined): number => Math.abs((at ?? 0) - (wish?.[i] ?? 0))
        expect(far(level), name).toBeLessThanOrEqual(far(from?.[i]))
      }
    })
  })
})

describe('persona and temper', () => {
  it('[N53] both of the time-dependent tactics are somebody’s', () => {
    const chosen = PERSONAS.map((persona) => mannerOf(persona, 'fair').curve)
    expect(new Set(chosen)).toEqual(new Set(Object.keys(curves)))
  })

  it('[N53] a harder temper is slower, whoever he is', () => {
    for (const persona of PERSONAS) {
      const betas = TEMPERS.map((temper) => mannerOf(persona, temper).beta)
      expect(betas).toEqual(betas.toSorted((x, y) => y - x))
    }
  })
})
