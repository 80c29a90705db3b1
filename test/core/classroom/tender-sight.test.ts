import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SeatAsk } from '../../../src/core/classroom/ask.ts'
import { facing } from '../../../src/core/classroom/cards.ts'
import { evolve, foldClass } from '../../../src/core/classroom/evolve.ts'
import type { Watched } from '../../../src/core/classroom/look.ts'
import type { PartOf, Parts } from '../../../src/core/classroom/parts.ts'
import type { Role } from '../../../src/core/classroom/role.ts'
import { sideOf } from '../../../src/core/classroom/shared-table.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { readTell, sightChange } from '../../../src/core/classroom/tell.ts'
import { partsAt } from '../../../src/core/classroom/tender/keys.ts'
import { TENDER_STAGES, type TenderStage } from '../../../src/core/classroom/tender/settings.ts'
import { tenderOf, vendorAt } from '../../../src/core/classroom/tender/tender-table.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import type { Package } from '../../../src/core/transcript/move.ts'
import { BOOK, type ClassRig, INSTRUCTOR, seat } from './class-rig.ts'
import {
  award,
  customer,
  goTo,
  offer,
  say,
  seal,
  tableIn,
  tenderIn,
  tendering,
  vendor,
} from './tender-rig.ts'

const WALL: Role = { kind: 'projector' }
const textOf = (parts: Parts): string => JSON.stringify([...parts])

/** Packages of which each is one person's only: by their levels of price and payment. */
const pack = (which: number, kind: number): Package => ({
  price: `l${which}`,
  payment: String(30 * kind),
  service: 'l2',
  delivery: 'l4',
})
const ORDERS = [
  ['price', 'payment', 'service', 'delivery'],
  ['payment', 'price', 'service', 'delivery'],
  ['service', 'price', 'payment', 'delivery'],
  ['delivery', 'service', 'payment', 'price'],
]

type Owner =
  | `vendor ${number}`
  | 'the customer'
  /** At another tender: cards are the same at all. */
  | `namesake ${number}`
  | 'namesake'
  | 'closely'
  | 'desk'
  | 'wall'
/** Teams of three at the first tender, one at another. */
const WATCHED: readonly (readonly [string, Owner, (rig: ClassRig) => Role, Watched?])[] = [
  ...([1, 2, 3] as const).flatMap((which) =>
    [0, 1, 2].map(
      (place) =>
        [
          `vendor ${which}, place ${place}`,
          `vendor ${which}`,
          (rig: ClassRig) => vendor(rig, which, place),
        ] as const,
    ),
  ),
  ...[0, 1, 2].map(
    (place) =>
      [
        `customer, place ${place}`,
        'the customer',
        (rig: ClassRig) => customer(rig, place),
      ] as const,
  ),
  ['a vendor of another tender', 'namesake 1', (rig) => vendor(rig, 1, 0, 2)],
  ['a customer of another tender', 'namesake', (rig) => customer(rig, 0, 2)],
  ['the wall', 'wall', () => WALL],
  ['the instructor', 'desk', () => INSTRUCTOR],
  ['the instructor, closely', 'closely', () => INSTRUCTOR, { what: 'table', number: 2 }],
]

interface Secret {
  readonly name: string
  readonly text: string
  /** Who may see it, at a stage; when all is over. */
  readonly knows: (stage: TenderStage) => readonly Owner[]
  readonly after: readonly Owner[]
}
const VENDORS = [1, 2, 3] as const
const TEAMS: readonly Owner[] = ['vendor 1', 'vendor 2', 'vendor 3', 'the customer']

/** Everything that happened at the first tender, and whose it is. The instructor looks closely at the second vendor's table. */
function secretsOf(rig: ClassRig): readonly Secret[] {
  const { contests } = tenderIn(rig)
  const closely = (which: number): readonly Owner[] => (which === 2 ? ['closely'] : [])
  const of = (
    name: string,
    value: unknown,
    knows: readonly Owner[],
    after: readonly Owner[] = knows,
  ): Secret => ({ name, text: JSON.stringify(value), knows: () => knows, after })
  return [
    ...VENDORS.flatMap((which) => {
      const own: Owner = `vendor ${which}`
      const contest = contests[which - 1]
      if (!contest) throw new Error('no card')
      const both: readonly Owner[] = [own, 'the customer', ...closely(which)]
      return [
        of(`talk at table ${which}`, `桌上对第${which}家`, both),
        of(`team talk of vendor ${which}`, `第${which}家私下`, [own, ...closely(which)]),
        of(`quotation ${which}`, pack(which, 1), both),
        of(`counter to ${which}`, pack(which, 2), both),
        {
          name: `envelope ${which}`,
          text: JSON.stringify(pack(which, 3)),
          knows: (stage: TenderStage) =>
            stage === 'award' ? [own, 'the customer', 'desk', 'closely'] : [own, 'desk', 'closely'],
          after: [...TEAMS, 'desk', 'closely'],
        } satisfies Secret,
        of(`card of vendor ${which}`, contest.seller.points, [own, `namesake ${which}`], TEAMS),
        of(`guess of vendor ${which}`, ORDERS[which - 1], [own], TEAMS),
        {
          ...of(`guess about vendor ${which}`, ORDERS[which - 1]?.toReversed(), [], TEAMS),
          // He sees it where he may change it.
          knows: (stage: TenderStage) => (stage === `talk-${which}` ? ['the customer'] : []),
        } satisfies Secret,
      ]
    }),
    of('team talk of the customer', '客户私下', ['the customer', ...closely(2)]),
    of('card of the customer', contests[0]?.buyer.points, ['the customer', 'namesake'], TEAMS),
  ]
}

/** Plays the first tender up to a stage, with something of everything. */
function playedTo(stage: TenderStage): ClassRig {
  const rig = tendering(24, { team: 3 })
  const [lead, decider, bargainer] = [0, 1, 2]
  const guess = (order: readonly string[] = []) => ({
    kind: 'guess' as const,
    activity: 1,
    order: [...order],
  })
  for (const which of VENDORS) {
    rig.done(vendor(rig, which, bargainer), offer(pack(which, 1)))
    rig.done(vendor(rig, which, decider), say(`第${which}家私下`, 'team'))
    rig.done(vendor(rig, which, lead), guess(ORDERS[which - 1]))
  }
  for (const it of TENDER_STAGES.slice(1, TENDER_STAGES.indexOf(stage) + 1)) {
    goTo(rig, it)
    const which = VENDORS[['talk-1', 'talk-2', 'talk-3'].indexOf(it)]
    if (which !== undefined) {
      rig.done(vendor(rig, which, lead), say(`桌上对第${which}家`))
      rig.done(customer(rig, bargainer), offer(pack(which, 2)))
      rig.done(customer(rig, decider), guess(ORDERS[which - 1]?.toReversed()))
      if (which === 2) rig.done(customer(rig, decider), say('客户私下', 'team'))
    }
    if (it === 'seal')
      for (const one of VENDORS) rig.done(vendor(rig, one, decider), seal(pack(one, 3)))
    if (it === 'award') {
      const n = tableIn(rig, 2).offers.length
      rig.done(customer(rig, decider), award(2, n))
      rig.done(vendor(rig, 2, decider), { kind: 'sign', activity: 1, sheet: 1 })
    }
  }
  return rig
}

const seen = (rig: ClassRig, secret: Secret): readonly string[] =>
  WATCHED.flatMap(([name, , roleIn, watched]) =>
    textOf(sightOf(rig.state, roleIn(rig), watched)).includes(secret.text) ? [name] : [],
  )
const namesOf = (owners: readonly Owner[]): readonly string[] =>
  WATCHED.flatMap(([name, owner]) => (owners.includes(owner) ? [name] : []))

describe('what is seen of a tender', () => {
  it.each(TENDER_STAGES)('[CR30] in the stage %s nobody is told what is another’s', (stage) => {
    const rig = playedTo(stage)
    const all = secretsOf(rig)
    // Searching finds: what has happened is somewhere, and cards differ.
    expect(new Set(all.map((it) => it.text)).size).toBe(all.length)
    const stageNo = TENDER_STAGES.indexOf(stage)
    let found = 0
    for (const secret of all) {
      const who = seen(rig, secret)
      const happened = rig.facts.some((it) => JSON.stringify(it).includes(secret.text))
      if (happened || secret.name.startsWith('card')) {
        expect(who, secret.name).toEqual(namesOf(secret.knows(stage)))
        found += 1
      } else expect(who, secret.name).toEqual([])
    }
    expect(found).toBe([13, 16, 20, 23, 26, 26][stageNo] ?? 0)
  })

  it('[CR30] when all is over each learns cards, guesses and all final offers, but no talk and no offers of the others', () => {
    const rig = playedTo('award')
    rig.done(customer(rig, 1), { kind: 'sign', activity: 1, sheet: 1 })
    rig.done(INSTRUCTOR, { kind: 'end' })
    for (const secret of secretsOf(rig)) {
      const who = seen(rig, secret)
      // At the second tender they learn their own, which are the same cards.
      const others = ['a vendor of another tender', 'a customer of another tender']
      const cards = secret.name.startsWith('card') ? others : []
      expect(
        who.filter((it) => !cards.includes(it)),
        secret.name,
      ).toEqual(namesOf(secret.after))
    }
  })

  it('[CR30] no figure of another’s card: reservations, and what an offer is worth to him', () => {
    const rig = playedTo('award')
    const { contests } = tenderIn(rig)
    for (const which of VENDORS) {
      const parts = sightOf(rig.state, vendor(rig, which))
      const card = parts.get('card') as PartOf<'card'>
      const own = contests[which - 1]
      expect([card.points, card.reservation]).toEqual([own?.seller.points, own?.seller.reservation])
      for (const [key, part] of parts)
        if (/^(offer|final)\//.test(key))
          expect(part).toMatchObject(
            key.startsWith('offer') ? { theirs: null } : { customerPoints: null },
          )
    }
    const parts = sightOf(rig.state, customer(rig))
    const card = parts.get('card') as PartOf<'card'>
    const [first] = contests
    expect(card.points).toEqual(first && facing(first, 'customer').seller.points)
    for (const which of VENDORS)
      expect(parts.get(`final/${which}`)).toMatchObject({ vendorPoints: null })
  })

  it.each(TENDER_STAGES)(
    '[CR30] in the stage %s the wall has names, the stage and the clock',
    (stage) => {
      const rig = playedTo(stage)
      const parts = sightOf(rig.state, WALL)
      const keys = [...parts.keys()].map((key) => key.split('/')[0])
      expect(new Set(keys)).toEqual(new Set(['class', 'person', 'tender']))
      for (const key of ['tender/1', 'tender/2']) {
        const { vendors } = parts.get(key) as PartOf<'tender'>
        for (const it of vendors)
          expect(it).toMatchObject({ offers: null, sealed: null, out: null })
      }
    },
  )

  it('[CR30] a vendor does not learn how many offers a rival made, whether he has sealed or is still there; the customer does', () => {
    const rig = playedTo('seal')
    rig.done(vendor(rig, 3, 1), { kind: 'walk-out', activity: 1 })
    const told = (role: Role) =>
      (sightOf(rig.state, role).get('tender') as PartOf<'tender'>).vendors.map((it) => [
        it.offers,
        it.sealed,
        it.out,
      ])
    const nothing = [null, null, null]
    expect(told(vendor(rig, 1))).toEqual([[2, true, false], nothing, nothing])
    expect(told(vendor(rig, 3))).toEqual([nothing, nothing, [2, true, true]])
    expect(told(customer(rig))).toEqual([
      [2, true, false],
      [2, true, false],
      [2, true, true],
    ])
  })

  it('[CR30] a table’s parts stand under the keys of a table between two teams', () => {
    const rig = playedTo('award')
    const at = partsAt(sightOf(rig.state, customer(rig)), 2)
    expect(at.get('table')).toMatchObject({ number: 2 })
    expect([1, 2, 3].map((n) => (at.get(`offer/${n}`) as PartOf<'offer'>).packages[0])).toEqual(
      [1, 2, 3].map((kind) => pack(2, kind)),
    )
    expect(textOf(at)).toContain('桌上对第2家')
    expect(textOf(at)).not.toContain('桌上对第1家')
    expect(at.has('tender')).toBe(true)
  })

  it('[CR1] everything that is told passes the page’s door', () => {
    for (const stage of TENDER_STAGES) {
      const rig = playedTo(stage)
      if (stage === 'award') rig.done(INSTRUCTOR, { kind: 'end' })
      for (const [name, , roleIn, watched] of WATCHED) {
        const change = sightChange(null, sightOf(rig.state, roleIn(rig), watched), 1)
        expect(readTell(JSON.parse(JSON.stringify(change))), name).toMatchObject({ kind: 'sight' })
      }
    }
  })
})

/** Any ask, of anybody, sound or not: four numbers choose it. */
function anyAsk(rig: ClassRig, [which, how]: readonly [number, number]): SeatAsk {
  const activity = 1
  const level = (n: number): string => `l${((how >> n) % 5) + 1}`
  const any: Package = {
    price: level(0),
    payment: String(30 * ((how % 5) + 1)),
    service: level(2),
    delivery: level(4),
  }
  const sheet = (how % 3) + 1
  const id = rig.newId()
  const seats = tenderIn(rig).tables
  const at = ((how % 3) + 1) as 1 | 2 | 3
  const asks: readonly SeatAsk[] = [
    { kind: 'say', id, activity, to: how % 2 ? 'table' : 'team', text: `话${rig.facts.length}。` },
    { kind: 'offer', id, activity, packages: [any] },
    { kind: 'offer', id, activity, packages: [any] },
    { kind: 'seal', id, activity, package: any },
    { kind: 'seal', id, activity, package: any },
    {
      ...{ kind: 'award', id, activity, vendor: at, package: 0 },
      offer: Math.max(1, (seats[at - 1]?.offers.length ?? 1) - (how % 7 === 0 ? 1 : 0)),
    },
    { kind: 'sign', id, activity, sheet },
    { kind: 'sign', id, activity, sheet: 1 },
    { kind: 'tear', id, activity, sheet },
    { kind: 'leave-table', id, activity },
    { kind: 'return-to-table', id, activity },
    { kind: 'guess', id, activity, order: ['price', 'payment', 'service', 'delivery'] },
    { kind: 'accept', id, activity, offer: sheet, package: 0 },
    { kind: 'strike', id, activity, note: 1 },
    { kind: 'begin', id, activity },
  ]
  const { stage } = tenderIn(rig)
  const fitting = asks.filter(({ kind }) =>
    stage === 'award' ? ['award', 'sign'].includes(kind) : stage === 'seal' && kind === 'seal',
  )
  if (fitting.length > 0 && which % 4 > 0) return fitting[how % fitting.length] as SeatAsk // as below
  // Leaving for good is rare, or nothing would ever be signed.
  if (which % 97 === 0) return { kind: 'walk-out', id, activity }
  return asks[which % asks.length] as SeatAsk // within the list
}

/** Whatever is told a seat of a tender is of tables he sits at, in words that were for him. */
function heardWhatIsHis(rig: ClassRig, number: number): void {
  const { tables, ended } = tenderIn(rig)
  const parts = sightOf(rig.state, seat(number))
  const own = tables.filter((it) => sideOf(it, number))
  const [first] = own
  const side = first && sideOf(first, number)
  const mine = new Set(own.map((it) => vendorAt(it.number)))
  for (const key of parts.keys()) {
    const [name = '', n = ''] = key.split('/')
    const count = Number(n)
    if (name === 'table') expect(mine).toContain(count)
    if (name === 'offer' || name === 'said') expect(mine).toContain(Math.floor(count / 1000))
    if (ended) continue
    expect(['outcome', 'award', 'match', 'picture', 'results', 'watch']).not.toContain(name)
    if (name === 'final') expect(mine).toContain(count)
    if (name === 'final' && side === 'customer') expect(tenderIn(rig).stage).toBe('award')
  }
  const text = textOf(parts)
  for (const table of tables)
    for (const said of table.said) {
      const isHis = own.includes(table) && (said.to === 'table' || said.side === side)
      expect(text.includes(`"${said.text}"`)).toBe(isHis)
    }
}

const CHANCE = fc.tuple(fc.nat(), fc.nat())

describe('any play at a tender', () => {
  it('[CR6] [CR29] [CR30] facts fold to the same class from any point; one deal a tender at most, with what was final; each hears his own', () => {
    const deals = { made: 0 }
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.nat(99), CHANCE, fc.nat(20)), { minLength: 90, maxLength: 160 }),
        (people, steps) => {
          const rig = tendering(people)
          for (const [who, chance, then] of steps) {
            if (tenderIn(rig).ended) break
            const ask = anyAsk(rig, chance)
            const before = rig.state
            const deeds = rig.ask(seat((who % people) + 1), ask, ask.id)
            if (isRefusal(deeds)) expect(rig.state).toBe(before)
            const stays = tenderIn(rig).stage === 'award'
            if (then === 0 || (!stays && [1, 5].includes(then)))
              rig.done(INSTRUCTOR, { kind: 'next-stage', from: tenderIn(rig).stage })
            if (then === 2) rig.add({ kind: 'went', seat: (who % people) + 1 })
            if (then === 3) rig.add({ kind: 'came', seat: (who % people) + 1 })
            if (then === 4) rig.wait(30_000)
            if (then >= 18) rig.wait(2000)
          }
          for (let n = 1; n <= people; n++) heardWhatIsHis(rig, n)
          if (!tenderIn(rig).ended) rig.done(INSTRUCTOR, { kind: 'end' })
          for (let n = 1; n <= people; n++) heardWhatIsHis(rig, n)
          expect(rig.refolded()).toEqual(rig.state)
          const cut = Math.floor(rig.facts.length / 2)
          let half = foldClass(rig.facts.slice(0, cut), BOOK)
          for (const fact of rig.facts.slice(cut)) half = evolve(half, fact, BOOK)
          expect(half).toEqual(rig.state)
          const { tables, envelopes } = tenderIn(rig)
          expect(tables.every((it) => it.ended)).toBe(true)
          const won = tables.filter((it) => it.ended === 'deal')
          expect(new Set(won.map((it) => tenderOf(it.number))).size).toBe(won.length)
          for (const { number, sheet, offers } of won) {
            deals.made += 1
            const last = offers.findLast((it) => it.side === 'vendor')
            expect(last?.packages).toContainEqual(sheet?.terms)
            const envelope = envelopes[number]
            if (envelope) expect(sheet?.terms).toEqual(envelope.terms)
            expect(Object.keys(sheet?.signed ?? {}).toSorted()).toEqual(['customer', 'vendor'])
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    )
    expect(deals.made).toBeGreaterThan(5)
  })
})
