import * as fc from 'fast-check'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import type { Preparation } from '../../../src/core/grading/preparation-sheet.ts'
import type { Gradable } from '../../../src/core/grading/report.ts'
import { BUYER_TAGS, SELLER_TAGS, TRAP_TAGS } from '../../../src/core/meeting/tag.ts'
import type { Turn } from '../../../src/core/meeting/turn.ts'
import { he, me, need, numbered } from './talk.ts'

export const NEEDS = [
  need('waiting'),
  need('damage', { rivalWeak: false }),
  need('gate', { solvable: false }),
]

// What meetings are made of is drawn more often than what they seldom hold.
const COMMON = [
  'ask.open',
  'ask.closed',
  'spin:S',
  'spin:P',
  'spin:I',
  'spin:N',
  'listen.paraphrase',
  'listen.ack',
  'present.benefit',
  'commit.summary',
] as const

const needId = fc.constantFrom('waiting', 'damage', 'gate', 'elsewhere')
const words = fc.integer({ min: 0, max: 60 })
const price = fc.integer({ min: 1080, max: 1210 }).map((tens) => tens * 10)

const sellerTags = fc.uniqueArray(
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...COMMON) },
    { weight: 20, arbitrary: fc.constantFrom(...SELLER_TAGS) },
    { weight: 1, arbitrary: fc.constantFrom(...TRAP_TAGS) },
  ),
  { maxLength: 3 },
)

const asRecord = <T extends object>(it: T): T =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T

const sellerMove: fc.Arbitrary<Turn> = fc
  .record({
    n: fc.constant(0),
    actor: fc.constant('seller' as const),
    tags: sellerTags,
    words,
    need: fc.option(needId, { nil: undefined, freq: 4 }),
    known: fc.option(fc.constant(true), { nil: undefined, freq: 6 }),
  })
  .map(asRecord as (it: object) => Turn)

const buyerLine: fc.Arbitrary<Turn> = fc
  .record({
    n: fc.constant(0),
    actor: fc.constant('buyer' as const),
    tags: fc.uniqueArray(fc.constantFrom(...BUYER_TAGS), { maxLength: 2 }),
    words,
    need: fc.option(needId, { nil: undefined, freq: 4 }),
    value: fc.option(price, { nil: undefined, freq: 1 }),
  })
  .map(asRecord as (it: object) => Turn)

const offer: fc.Arbitrary<Turn> = fc
  .record({
    n: fc.constant(0),
    actor: fc.constant('seller' as const),
    tags: fc.constantFrom(
      ['price.concede'],
      ['price.trade'],
      ['price.accept'],
      ['price.hold'],
      ['nego.ask-expectation'],
    ),
    words,
    value: price,
    cond: fc.option(fc.constant('prepay'), { nil: undefined }),
    condTaken: fc.option(fc.boolean(), { nil: undefined }),
    swap: fc.option(fc.constant(true as const), { nil: undefined, freq: 1 }),
  })
  .map(({ condTaken, ...said }) =>
    said.cond === undefined || condTaken === undefined ? said : { ...said, condTaken },
  )
  .map(asRecord as (it: object) => Turn)

const stage: Turn = { n: 0, actor: 'system', tags: [], words: 12 }

export const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 6, arbitrary: sellerMove },
  { weight: 6, arbitrary: buyerLine },
  { weight: 2, arbitrary: offer },
  { weight: 1, arbitrary: fc.constant(stage) },
)

/** A turn log that weighs the finer points of a bargaining [G54]. */
const FINER = { 'price-opening': 3, negotiator: 3, leaving: 2, authority: 2, concessions: 1 }

const BLANK: Preparation = {
  target: null,
  floor: null,
  exchange: false,
  asks: [],
  guess: null,
  truth: [],
}
const PREPARED: Preparation = {
  target: 11_300,
  floor: 11_000,
  exchange: true,
  asks: ['prepay'],
  guess: ['service', 'price'],
  truth: ['price', 'service'],
}

const figures = fc.record({
  persona: fc.option(fc.constantFrom(...PERSONAS)),
  needs: fc.constantFrom(NEEDS, NEEDS, NEEDS, []),
  threads: fc.integer({ min: 1, max: 3 }),
  bargain: fc.constantFrom(
    null,
    { quote: 12_000, floor: 11_000 },
    { quote: 12_000, floor: 11_000, target: 11_200 },
  ),
  weights: fc.constantFrom({}, { spin: 1, compliance: 4 }, FINER),
  preparation: fc.constantFrom(undefined, BLANK, PREPARED),
})

/** A stretch of talk that makes sense: nonsense alone would only test the lowest scores. */
const stretch: fc.Arbitrary<readonly Turn[]> = fc
  .record({ id: needId, form: fc.constantFrom('ask.open', 'ask.closed'), kind: fc.nat({ max: 8 }) })
  .map(({ id, form, kind }) => {
    const on = { need: id }
    const stretches: readonly (readonly Turn[])[] = [
      [me(`${form} spin:S`, on), he('buyer.fact', on), me('listen.note', on)],
      [me(`${form} spin:P`, on), he('buyer.need-implied', on), me('listen.paraphrase', on)],
      [me(`${form} spin:I`, on), he('buyer.fact', on), me('listen.ack', on)],
      [me(`${form} spin:N`, on), he('buyer.need-explicit', on)],
      [me('present.benefit', on), he('buyer.signal')],
      [me('commit.summary'), he('buyer.signal'), me('commit.hook commit.next-step')],
      [
        me('nego.ask-expectation'),
        he('buyer.demand', { value: 11_000 }),
        me('price.trade', { value: 11_600, cond: 'prepay' }),
        me('nego.record nego.confirm'),
      ],
      [
        he('buyer.demand', { value: 10_700 }),
        me('nego.timeout nego.defer'),
        me('internal.ask'),
        me('price.trade price.reason', { value: 11_200, cond: 'prepay' }),
        he('buyer.demand', { value: 10_800 }),
      ],
      [me('price.quote price.reason', { value: 12_000 }), he('buyer.question'), me('nego.defer')],
    ]
    return stretches[kind] ?? []
  })

/** Any meeting at all, from good ones to nonsense. */
export const meeting: fc.Arbitrary<Gradable> = fc
  .tuple(
    figures,
    fc.array(
      fc.oneof({ weight: 3, arbitrary: stretch }, { weight: 2, arbitrary: turn.map((it) => [it]) }),
      { maxLength: 16 },
    ),
  )
  .map(([{ preparation, ...it }, turns]) => ({
    ...it,
    ...(preparation && it.bargain ? { preparation } : {}),
    turns: numbered(turns.flat()),
  }))

/** A meeting, and a place in it. */
export const meetingWithPlace: fc.Arbitrary<readonly [Gradable, number]> = meeting.chain((it) =>
  fc.tuple(fc.constant(it), fc.integer({ min: 0, max: it.turns.length })),
)

export const withTurns = (it: Gradable, turns: readonly Turn[]): Gradable => ({
  ...it,
  turns: numbered(turns),
})

export const inserted = (it: Gradable, at: number, added: Turn): Gradable =>
  withTurns(it, [...it.turns.slice(0, at), added, ...it.turns.slice(at)])
