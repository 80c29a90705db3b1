import { describe, expect, it } from 'vitest'
import type { Gradable } from '../../../../src/core/grading/report.ts'
import { closing } from '../../../../src/core/grading/rubrics/closing.ts'
import { bargaining, he, me, told } from '../talk.ts'

type Turns = Gradable['turns']
const offer = (value: number) => me('price.trade', { value, cond: 'prepay' })
const demand = he('buyer.demand', { value: 11_000 })
const accept = me('price.accept', { value: 11_400 })
const wrapped = [
  me('commit.summary'),
  me('nego.record'),
  me('nego.confirm'),
  me('commit.next-step'),
  me('rapport.common'),
]

describe('closing', () => {
  // summary 20, harmony 15, written 15, next talk 15, record 10, read back 15, first offer 10
  const rows: readonly [string, string, Turns, number][] = [
    ['[G44]', 'all of it', [demand, offer(11_600), accept, ...wrapped], 100],
    [
      '[G44]',
      'wrapped up before the price was settled',
      [...wrapped, offer(11_600)],
      10 + 7.5 + 10,
    ],
    ['[G44]', 'an agreement and no more', [offer(11_600), accept], 10],
    ['[G44]', 'a quarrel at the close', [offer(11_600), ...wrapped, me('talk.argue')], 85],
    ['[G44]', 'a quarrel before it', [me('talk.argue'), offer(11_600), ...wrapped], 100],
    ['[G44]', 'a signature asked for', [offer(11_600), me('commit.ask')], 10 + 15 + 15],
    ['[G45]', 'read back before the last step only', [me('nego.confirm'), offer(11_600)], 10 + 7.5],
    [
      '[G45]',
      'read back with the last step',
      [me('price.trade nego.confirm', { value: 11_600 })],
      10 + 15 + 15,
    ],
    ['[G46]', 'the first offer taken', [demand, me('price.accept', { value: 11_000 })], 0],
    ['[G46]', 'a second one taken', [demand, me('price.flinch'), demand, accept], 10],
    ['[G2]', 'nothing', [], 0],
    ['[G2]', 'not a word on price', wrapped, 10 + 15],
  ]
  it.each(rows)('%s %s', (_rule, _name, turns, expected) => {
    expect(closing(bargaining(turns)).score).toBeCloseTo(expected)
  })

  it('[G47] a last small step after his yes is worth five more, and does not move the close', () => {
    const yes = he('buyer.signal')
    const calm = [offer(11_600), me('commit.summary'), yes, offer(11_585)]
    const plain = [offer(11_600), me('commit.summary'), yes]
    const pushed = [offer(11_600), me('commit.summary'), he('buyer.demand'), offer(11_585)]
    const score = (turns: Turns) => closing(bargaining(turns)).score ?? -1
    expect(score(calm) - score(plain)).toBeCloseTo(5)
    expect(score(pushed)).toBeCloseTo(score(plain))
    expect(score([offer(11_600), me('commit.summary'), yes, offer(11_300)])).toBeLessThan(
      score(plain),
    )
  })

  const at = (tags: string, value: number) => me(tags, { value })
  const reports: readonly [string, Turns, Partial<Gradable>, number | null, readonly string[]][] = [
    [
      '[G44] [G45] [G46] all of it',
      [
        demand,
        at('price.concede', 11_600),
        me('commit.summary'),
        me('nego.record'),
        me('nego.confirm'),
        me('commit.next-step'),
        he(''),
      ],
      {},
      100,
      [
        '3 close-summed-up 20 G44 closing-outcomes',
        '6 close-in-harmony 15 G44 closing-outcomes',
        '4 close-in-writing 15 G44 closing-outcomes',
        '6 close-next-talk 15 G44 closing-outcomes',
        '4 record-taken 10 G45 record-rights',
        '5 read-back 15 G45 record-rights',
        '2 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G2] nothing said',
      [],
      {},
      0,
      [
        '0 close-not-summed-up -20 G44 closing-outcomes',
        '0 close-sour -15 G44 closing-outcomes',
        '0 close-not-in-writing -15 G44 closing-outcomes',
        '0 close-no-next-talk -15 G44 closing-outcomes',
        '0 record-left -10 G45 record-rights',
        '0 not-read-back -15 G45 record-rights',
        '0 first-offer-unanswered -10 G46 never-accept-first',
      ],
    ],
    [
      '[G46] his first price taken',
      [demand, at('price.accept', 11_000), he('')],
      {},
      0,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '2 first-offer-taken -10 G46 never-accept-first',
      ],
    ],
    [
      '[G46] a price of his by any tag is an offer',
      [
        he('buyer.fact', { value: 11_000 }),
        he('buyer.fact', { value: 11_100 }),
        at('price.accept', 11_100),
      ],
      {},
      0,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '3 first-offer-unanswered -10 G46 never-accept-first',
      ],
    ],
    [
      '[G46] taken at once, then talked about',
      [demand, at('price.accept', 11_000), me('price.hold'), demand, at('price.accept', 11_000)],
      {},
      0,
      [
        '5 close-not-summed-up -20 G44 closing-outcomes',
        '5 close-sour -15 G44 closing-outcomes',
        '5 close-not-in-writing -15 G44 closing-outcomes',
        '5 close-no-next-talk -15 G44 closing-outcomes',
        '5 record-left -10 G45 record-rights',
        '5 not-read-back -15 G45 record-rights',
        '2 first-offer-taken -10 G46 never-accept-first',
      ],
    ],
    [
      '[G46] a red word is no answer to it',
      [demand, me('price.hold red.leak'), at('price.accept', 11_000)],
      {},
      0,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '3 first-offer-taken -10 G46 never-accept-first',
      ],
    ],
    [
      '[G44] [G45] a quarrel at the close, read back before it',
      [me('nego.confirm'), at('price.concede', 11_600), me('talk.argue'), me('commit.ask'), he('')],
      {},
      32.5,
      [
        '5 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '4 close-in-writing 15 G44 closing-outcomes',
        '5 close-no-next-talk -15 G44 closing-outcomes',
        '5 record-left -10 G45 record-rights',
        '1 read-back-early -7.5 G45 record-rights',
        '2 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G44] any of four words sours it',
      [at('price.concede', 11_600), me('rapport.common'), me('listen.ignore')],
      {},
      10,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G47] a comfort after his yes',
      [
        at('price.concede', 11_600),
        he('buyer.signal'),
        at('price.concede', 11_590),
        me('listen.ack'),
      ],
      {},
      30,
      [
        '4 close-not-summed-up -20 G44 closing-outcomes',
        '4 close-in-harmony 15 G44 closing-outcomes',
        '4 close-not-in-writing -15 G44 closing-outcomes',
        '4 close-no-next-talk -15 G44 closing-outcomes',
        '4 record-left -10 G45 record-rights',
        '4 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
        '3 last-comfort 5 G47 small-comfort',
      ],
    ],
    [
      '[G47] a comfort he did not say yes to',
      [
        at('price.concede', 11_600),
        at('price.concede', 11_590),
        he('buyer.signal'),
        me('listen.ack'),
      ],
      {},
      25,
      [
        '4 close-not-summed-up -20 G44 closing-outcomes',
        '4 close-in-harmony 15 G44 closing-outcomes',
        '4 close-not-in-writing -15 G44 closing-outcomes',
        '4 close-no-next-talk -15 G44 closing-outcomes',
        '4 record-left -10 G45 record-rights',
        '4 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G47] a yes before the step before',
      [he('buyer.signal'), at('price.concede', 11_600), at('price.concede', 11_590)],
      {},
      10,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '2 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G47] our own signal is not his',
      [at('price.concede', 11_600), me('buyer.signal'), at('price.concede', 11_590)],
      {},
      10,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G47] more than a twentieth',
      [at('price.concede', 11_600), he('buyer.signal'), at('price.concede', 11_500)],
      {},
      10,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G47] just a twentieth',
      [at('price.concede', 11_050), he('buyer.signal'), at('price.concede', 11_000)],
      {},
      15,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
        '3 last-comfort 5 G47 small-comfort',
      ],
    ],
    [
      '[G47] a single small step is no comfort',
      [at('price.hold', 12_000), he('buyer.signal'), at('price.concede', 11_990)],
      {},
      10,
      [
        '3 close-not-summed-up -20 G44 closing-outcomes',
        '3 close-sour -15 G44 closing-outcomes',
        '3 close-not-in-writing -15 G44 closing-outcomes',
        '3 close-no-next-talk -15 G44 closing-outcomes',
        '3 record-left -10 G45 record-rights',
        '3 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G3] a red trap in everything',
      [
        me('price.hold red.leak'),
        me('commit.summary red.leak'),
        me('nego.record red.leak'),
        me('nego.confirm red.leak'),
        me('listen.ack red.leak'),
      ],
      {},
      0,
      [
        '5 close-not-summed-up -20 G44 closing-outcomes',
        '5 close-sour -15 G44 closing-outcomes',
        '5 close-not-in-writing -15 G44 closing-outcomes',
        '5 close-no-next-talk -15 G44 closing-outcomes',
        '5 record-left -10 G45 record-rights',
        '5 not-read-back -15 G45 record-rights',
        '5 first-offer-unanswered -10 G46 never-accept-first',
      ],
    ],
    [
      '[G44] what the buyer says at the close is not ours',
      [
        me('price.hold'),
        he('commit.summary'),
        he('nego.record'),
        he('talk.argue'),
        he('nego.confirm'),
      ],
      {},
      10,
      [
        '5 close-not-summed-up -20 G44 closing-outcomes',
        '5 close-sour -15 G44 closing-outcomes',
        '5 close-not-in-writing -15 G44 closing-outcomes',
        '5 close-no-next-talk -15 G44 closing-outcomes',
        '5 record-left -10 G45 record-rights',
        '5 not-read-back -15 G45 record-rights',
        '1 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
    [
      '[G44] without a step the close begins with the first word on price',
      [me('commit.summary'), he('price.hold'), me('price.hold'), me('ask.summary')],
      {},
      30,
      [
        '4 close-summed-up 20 G44 closing-outcomes',
        '4 close-sour -15 G44 closing-outcomes',
        '4 close-not-in-writing -15 G44 closing-outcomes',
        '4 close-no-next-talk -15 G44 closing-outcomes',
        '4 record-left -10 G45 record-rights',
        '4 not-read-back -15 G45 record-rights',
        '3 first-offer-worked 10 G46 never-accept-first',
      ],
    ],
  ]
  it.each(reports)('%s', (_name, turns, rest, points, findings) => {
    const graded = closing(bargaining(turns, rest))
    if (points === null) expect(graded.score).toBeNull()
    else expect(graded.score).toBeCloseTo(points, 2)
    expect(told(graded)).toEqual(findings)
  })

  it.each([
    'listen.ack',
    'object.acknowledge',
    'express.feeling',
    'price.reject-smile',
    'rapport.common',
    'commit.hook',
  ])('[G44] %s is harmony at the close', (tag) => {
    expect(closing(bargaining([offer(11_600), me(tag)])).score).toBe(25)
  })

  it.each(['talk.irritator', 'talk.argue', 'listen.interrupt', 'listen.ignore'])(
    '[G44] %s ends it',
    (tag) => {
      expect(closing(bargaining([offer(11_600), me('listen.ack'), me(tag)])).score).toBe(10)
    },
  )

  it('[G2] null where nothing is bargained', () => {
    expect(closing(bargaining(wrapped, { bargain: null }))).toEqual({ score: null, findings: [] })
  })
})
