import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERSONAS } from '../../../src/core/buyer/persona.ts'
import type { Meeting } from '../../../src/core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../../../src/core/meeting/open.ts'
import { play } from '../../../src/core/meeting/play.ts'
import { replay, transcriptOf } from '../../../src/core/meeting/replay.ts'
import { lineText, viewOf } from '../../../src/core/meeting/view.ts'
import { boardOf, packageAt } from '../../../src/core/negotiation/board.ts'
import { TEMPERS } from '../../../src/core/negotiation/temper.ts'
import { LANGS } from '../../../src/core/scenario/scenario.ts'
import type { Move, Package } from '../../../src/core/transcript/move.ts'
import { decode, encode } from '../../../src/core/transcript/transcript.ts'
import { after, CHIPS, say, sitDown } from '../mini-case.ts'

const { bargaining } = CHIPS.scenario
if (!bargaining) throw new Error('mini-chips has no bargaining')
const table = (): Meeting => sitDown(CHIPS.scenario)

const pack = (price: number, payment: number, service: number, delivery: number): Package => ({
  price: `l${price}`,
  payment: String(payment * 30),
  service: `l${service}`,
  delivery: `l${delivery}`,
})
const ALL = pack(5, 1, 5, 5)
const put = (...packages: readonly Package[]): Move => ({ kind: 'offer', packages: [...packages] })
const lastSaid = ({ spoken }: Meeting) => spoken.findLast((turn) => turn.actor === 'seller')

describe('a table of several issues', () => {
  const kinds: readonly [string, readonly Move[], object][] = [
    ['first terms', [put(ALL)], { tags: ['price.quote'], points: 50 }],
    ['the same again', [put(ALL), put(ALL)], { tags: ['price.hold'], points: 50 }],
    [
      'less for nothing',
      [put(ALL), put(pack(4, 1, 5, 5))],
      { tags: ['price.concede'], points: 47 },
    ],
    [
      'less here against more there',
      [put(pack(5, 2, 5, 5)), put(pack(2, 1, 5, 5))],
      { tags: ['price.trade'], points: 41, swap: true },
    ],
    [
      'two at once',
      [put(ALL), put(pack(3, 1, 5, 5), pack(5, 2, 4, 5))],
      { tags: ['price.concede', 'nego.package'], points: 44 },
    ],
  ]
  it.each(kinds)('[N2] %s is read for what it is', (_name, moves, turn) => {
    expect(lastSaid(after(table(), ...moves))).toMatchObject(turn)
  })

  const wrong: readonly [string, readonly Move[], string][] = [
    ['an issue left out', [put({ price: 'l1', payment: '30', service: 'l1' })], 'offer/issues'],
    ['an issue nobody named', [put({ ...ALL, colour: 'red' })], 'offer/issues'],
    ['an issue by inheritance', [put({ ...ALL, constructor: 'l1' })], 'offer/issues'],
    ['a level out of range', [put({ ...ALL, price: 'l6' })], 'offer/off-ladder'],
    ['a rung between two', [put({ ...ALL, payment: '45' })], 'offer/off-ladder'],
    ['a rung that is no number', [put({ ...ALL, payment: 'NaN' })], 'offer/off-ladder'],
    ['a rung below', [put({ ...ALL, payment: '-30' })], 'offer/off-ladder'],
    ['one package twice', [put(ALL, ALL)], 'offer/twice'],
    [
      'four packages',
      [put(ALL, pack(1, 1, 1, 1), pack(2, 2, 2, 2), pack(3, 3, 3, 3))],
      'offer/too-many',
    ],
    [
      'a condition nobody wrote',
      [{ ...put(ALL), if: 'free-lunch' } as Move],
      'offer/condition-unknown',
    ],
    ['an offer while away', [{ kind: 'leave' }, put(ALL)], 'table/away'],
    ['an offer after the clock', [{ ...put(ALL), atMs: 1_800_000 } as Move], 'clock/over'],
    ['an offer when all is said', [say('stop'), put(ALL)], 'move/over'],
    ['a yes to nothing', [{ kind: 'accept' }], 'table/no-standing'],
    ['a guess of other issues', [{ kind: 'guess', order: ['price'] }], 'guess/issues'],
  ]
  it.each(wrong)('[N3] %s is refused in a sentence, and nothing changes', (_name, moves, code) => {
    const before = after(table(), ...moves.slice(0, -1))
    const kept = structuredClone(before.table)
    const refused = play(before, moves.at(-1) ?? put(ALL))
    expect(refused).toMatchObject({ refused: code, detail: expect.stringMatching(/\w+ \w+|^\S+$/) })
    expect(before.table).toEqual(kept)
  })

  it('[N8] of several packages he takes one, and that one is agreed', () => {
    const done = after(table(), put(ALL), put(pack(5, 1, 4, 5), pack(1, 5, 1, 1)))
    expect(done).toMatchObject({ ended: 'deal', table: { agreed: pack(1, 5, 1, 1) } })
    expect(done.spoken.find((turn) => turn.actor === 'system')).toMatchObject({
      tags: ['price.accept'],
      points: 10,
    })
  })

  it('[M3] a meeting refolds to itself, temper and all', () => {
    const header = headerOf(CHIPS.scenario, 'tiger', 7, 'practice', 'hard')
    const moves = [put(ALL), say('priority'), put(pack(3, 1, 5, 3)), { kind: 'accept' } as const]
    const meeting = after(openMeeting(CHIPS.scenario, header), ...moves)
    const transcript = decode(encode(transcriptOf(meeting)))
    if ('refused' in transcript) throw new Error(transcript.detail)
    expect(transcript.temper).toBe('hard')
    const again = replay(CHIPS.scenario, transcript)
    expect('refused' in again ? again : again.table).toEqual(meeting.table)
  })

  it('[N53] temper and seed change the way there', () => {
    const standingOf = (temper: (typeof TEMPERS)[number], seed: number) => {
      const opened = openMeeting(
        CHIPS.scenario,
        headerOf(CHIPS.scenario, 'owl', seed, 'exam', temper),
      )
      const moves = [put(ALL), put(pack(4, 1, 5, 4)), put(pack(3, 1, 5, 4))]
      return JSON.stringify(after(opened, ...moves).table?.counters)
    }
    expect(standingOf('soft', 1)).toBe(standingOf('soft', 1))
    expect(standingOf('soft', 1)).not.toBe(standingOf('hard', 1))
  })
})

describe('words for packages', () => {
  it('[S9] a line names issues and levels in either language', () => {
    const [line] = after(table(), put(ALL)).lines
    if (!line) throw new Error('the buyer said nothing')
    const { zh, en } = { zh: CHIPS.scripts.owl, en: CHIPS.scripts.owl }
    expect(line.params['offer.payment']).toBe('term/payment/30')
    expect(line.params['offer.price']).toBe('term/price/l5')
    expect(lineText({ ...line, id: 'agreed' }, zh, 'zh')).toBe('好，最高价，30 天。')
    expect(lineText({ ...line, id: 'agreed' }, en, 'en')).toBe(
      'All right, the highest price, 30 days.',
    )
  })

  it('[N55] he tells a priority to who asks and is trusted, one for each question', () => {
    const told = after(table(), say('priority'))
    expect(told.lines.map((it) => it.id)).toEqual(['priority-told'])
    expect(told.lines[0]?.params.priority).toBe('term/price')
    expect(after(told, say('priority')).lines[0]?.params.priority).toBe('term/delivery')
    expect(after(table(), put(ALL)).lines[0]?.params).not.toHaveProperty('priority')
    const shut = { ...table(), mind: { ...table().mind, trust: 5 } }
    expect(after(shut, say('priority')).lines.map((it) => it.id)).toEqual(['priority-kept'])
  })
})

describe('who may know what', () => {
  const { count } = boardOf(bargaining).outcomes
  const buyer = bargaining.buyer.points ?? {}
  /** Figures of his that are not by chance the trainee's own. */
  const SECRETS = ['trust', 'patience', 'guard', 'aspiration', 'askStreak', 'mind', 'buyer"']

  it('[M7] a view holds nothing of the buyer’s points, reservation or mind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERSONAS),
        fc.constantFrom(...TEMPERS),
        fc.constantFrom(...LANGS),
        fc.array(fc.nat(count - 1), { minLength: 1, maxLength: 8 }),
        (persona, temper, lang, places) => {
          let meeting = openMeeting(
            CHIPS.scenario,
            headerOf(CHIPS.scenario, persona, 3, 'practice', temper),
          )
          for (const place of places) {
            const next = play(meeting, put(packageAt(bargaining, place)))
            if ('refused' in next) break
            meeting = next
            const view = viewOf(meeting, CHIPS.scripts[persona], lang)
            const text = JSON.stringify(view)
            for (const secret of SECRETS) expect(text).not.toContain(secret)
            for (const [id, points] of Object.entries(buyer))
              expect(text).not.toContain(`"${id}":${JSON.stringify(points)}`)
            expect(Object.keys(view.mine ?? {})).toEqual(['points', 'reservation', 'worth'])
            // What the trainee may keep: the table and the turns hold levels and his own points only.
            const kept = JSON.stringify([meeting.table, meeting.spoken, meeting.lines, view])
            expect(kept).not.toMatch(/"(other|theirs|worths|least|uB|utilities)"/)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('[M7] the view of the table: names, levels, and one’s own points of what stands', () => {
    const meeting = after(table(), put(ALL))
    const view = viewOf(meeting, CHIPS.scripts.owl, 'en')
    expect(view.table?.issues[1]).toEqual({
      id: 'payment',
      title: 'Payment',
      values: ['30', '60', '90', '120', '150'],
      names: ['30 days', '60 days', '90 days', '120 days', '150 days'],
    })
    expect(view.mine?.reservation).toBe(20)
    expect(view.mine?.worth).toEqual(bargaining.seller?.points)
    const { standing } = meeting.table ?? {}
    const own = Object.entries(standing ?? {}).reduce((sum, [id, level]) => {
      const issue = view.table?.issues.find((it) => it.id === id)
      return sum + (view.mine?.worth?.[id]?.[issue?.values.indexOf(level) ?? -1] ?? Number.NaN)
    }, 0)
    expect(view.mine?.points).toBe(own)
  })
})
