import { describe, expect, it } from 'vitest'
import type { Persona } from '../../../src/core/buyer/persona.ts'
import type { FindingCode } from '../../../src/core/grading/codes.ts'
import { isPoor, nameAlternatives } from '../../../src/core/grading/instead.ts'
import type { Finding, Gradable, Meaning } from '../../../src/core/grading/report.ts'
import { he, me, need, numbered, talk } from './talk.ts'

type Turns = Gradable['turns']
const on = { need: 'waiting' }
const wanted = he('buyer.need-explicit', on)
const asked = [me('ask.open spin:P', on), me('spin:I', on), me('spin:N', on)]

/** `spin:P ask.open @waiting`: the tags of a choice and its need. */
const meant = (choice: string): Meaning => {
  const [tags = '', of] = choice.split(' @')
  return { tags: tags.split(' '), ...(of === undefined ? {} : { need: of }) }
}
const finding = (code: FindingCode, turn: number, rest: Partial<Finding> = {}): Finding => ({
  rule: 'G11',
  rubric: 'spin',
  turn,
  credit: -1,
  item: 'spin',
  code,
  ...rest,
})
const named = (turns: Turns, of: Finding, rest: Partial<Gradable> = {}): Finding | undefined =>
  nameAlternatives(talk(turns, { meaningOf: meant, ...rest }), [of])[0]

interface Setting {
  readonly before?: Turns
  readonly on?: string
  readonly persona?: Persona
}
/** What is named for a finding at a move at which all these could have been said. */
const better = (code: FindingCode, open: readonly string[], setting: Setting = {}) => {
  const turns = [...(setting.before ?? []), me('rapport.smalltalk', { open })]
  const of = finding(code, turns.length, setting.on === undefined ? {} : { need: setting.on })
  return named(turns, of, {
    persona: setting.persona ?? null,
    needs: [need('waiting'), need('damage')],
  })?.instead
}

describe('alternatives', () => {
  const P = 'ask.open spin:P @waiting'
  const rows: readonly [string, FindingCode, readonly string[], string | undefined, Setting?][] = [
    [
      'the step due on the need of the finding before one due on another',
      'asked-known',
      ['spin:P @damage', P],
      P,
      { on: 'waiting' },
    ],
    [
      'else any step that is due',
      'asked-known',
      ['spin:I @waiting', 'spin:P @damage'],
      'spin:P @damage',
      { on: 'waiting' },
    ],
    [
      'else hearing him',
      'asked-known',
      ['spin:I @waiting', 'listen.ack'],
      'listen.ack',
      { on: 'waiting' },
    ],
    [
      'a need that the case does not list has no step',
      'asked-known',
      ['spin:P @nobody', 'spin:P'],
      undefined,
    ],
    [
      'after the first P the I is due',
      'asked-known',
      [P, 'spin:I @waiting'],
      'spin:I @waiting',
      { before: [me('spin:P', on)] },
    ],
    [
      'after all three, what shows it, once he wants it',
      'asked-known',
      ['present.feature @waiting', 'present.case @waiting'],
      'present.case @waiting',
      { before: [...asked, wanted] },
    ],
    ['and not before', 'asked-known', ['present.case @waiting'], undefined, { before: asked }],
    [
      'one tag of several will do',
      'asked-known',
      ['present.feature present.proof @waiting'],
      'present.feature present.proof @waiting',
      { before: [...asked, wanted] },
    ],
    [
      'no benefit while a question is due',
      'pitched-unsolvable',
      ['present.case @waiting', P],
      P,
      { before: [wanted] },
    ],
    ['a barrage: hearing before the step due', 'closed-barrage', [P, 'listen.note'], 'listen.note'],
    ['passed over with no hearing at hand: the step due', 'ignored', ['open.greet', P], P],
    [
      'an irritator: a reason, before hearing',
      'irritated',
      ['listen.ack', 'price.reason'],
      'price.reason',
    ],
    [
      'what annoyed him at a temptation: no',
      'jars-with-anyone',
      ['listen.ack', 'comply.refuse'],
      'comply.refuse',
      { before: [he('buyer.ambush')] },
    ],
    [
      'two turns after it still',
      'jars-with-anyone',
      ['listen.ack', 'comply.refuse'],
      'comply.refuse',
      { before: [he('buyer.ambush'), he('')] },
    ],
    [
      'three turns after it no more',
      'jars-with-anyone',
      ['comply.refuse', 'listen.ack'],
      'listen.ack',
      { before: [he('buyer.ambush'), he(''), he('')] },
    ],
    [
      'without a temptation taking up',
      'jars-with-anyone',
      ['comply.refuse', 'object.acknowledge'],
      'object.acknowledge',
      { before: [he('buyer.fact')] },
    ],
    [
      'what jars with him: what fits him',
      'jars-with-him',
      ['listen.ack', 'open.agenda'],
      'open.agenda',
      { persona: 'tiger' },
    ],
    [
      'at half a cell already',
      'jars-with-him',
      ['listen.ack', 'listen.confirm'],
      'listen.confirm',
      { persona: 'tiger' },
    ],
    [
      'not what does not',
      'jars-with-him',
      ['rapport.smalltalk', 'listen.ack'],
      undefined,
      { persona: 'tiger' },
    ],
    ['not where nobody knows him', 'jars-with-him', ['open.agenda'], undefined],
    [
      'at a temptation his manner is beside the point',
      'jars-with-him',
      ['open.agenda', 'comply.refuse'],
      'comply.refuse',
      { persona: 'tiger', before: [he('buyer.ambush')] },
    ],
    [
      'nor is he then pleased',
      'jars-with-him',
      ['open.agenda'],
      undefined,
      { persona: 'tiger', before: [he('buyer.ambush')] },
    ],
    [
      'a guard raised: what opens it with this buyer',
      'privacy-raised',
      ['ask.personal-aim', 'open.greet', 'listen.paraphrase'],
      'listen.paraphrase',
      { persona: 'owl' },
    ],
    [
      'what does nothing to it opens nothing',
      'testing-raised',
      ['open.greet', 'listen.note'],
      'listen.note',
      { persona: 'owl' },
    ],
    [
      'asked empty-handed: an answer first',
      'asked-empty-handed',
      ['open.greet', 'object.answer'],
      'object.answer',
    ],
    ['or a reason', 'asked-empty-handed', ['listen.ack', 'price.reason'], 'price.reason'],
    ['or the minutes', 'asked-empty-handed', ['listen.ack', 'nego.record'], 'nego.record'],
    ['or a summary', 'asked-empty-handed', ['listen.ack', 'commit.summary'], 'commit.summary'],
    [
      'or what he wants shown',
      'asked-empty-handed',
      ['listen.ack', 'present.case @waiting'],
      'present.case @waiting',
      { before: [...asked, wanted] },
    ],
    ['a question gives nothing', 'asked-empty-handed', [P, 'listen.ack'], 'listen.ack'],
    [
      'a price given for nothing: against something, else asking',
      'gave-for-nothing',
      ['price.hold', 'price.trade'],
      'price.trade',
    ],
    ['a red trap: no', 'red-leak', ['price.reject-smile', 'comply.escalate'], 'comply.escalate'],
    ['or naming it', 'red-leak', ['open.greet', 'tactic.named'], 'tactic.named'],
    ['what was good has no alternative', 'problem-asked', [P], undefined],
    [
      'never a trap',
      'asked-known',
      ['spin:P red.leak @waiting', 'spin:P amber.guilt @waiting'],
      undefined,
    ],
    [
      'nor a leading question or an irritator',
      'asked-known',
      ['spin:P ask.lead @waiting', 'spin:P talk.irritator @waiting'],
      undefined,
    ],
    [
      'a trap is one by how its tag begins',
      'asked-known',
      ['spin:P not.red.leak @waiting'],
      'spin:P not.red.leak @waiting',
    ],
    [
      'nor a pitch of no need',
      'feature-only',
      ['present.benefit'],
      undefined,
      { before: [wanted] },
    ],
    [
      'nor one at a need not wanted',
      'feature-only',
      ['present.benefit @damage'],
      undefined,
      { before: [wanted] },
    ],
    [
      'nor one beside another tag',
      'feature-only',
      ['present.benefit ask.open @damage'],
      undefined,
      { before: [wanted] },
    ],
    [
      'one in its place',
      'feature-only',
      ['present.benefit @waiting'],
      'present.benefit @waiting',
      { before: [wanted] },
    ],
  ]
  it.each(rows)('[G11] %s', (_name, code, open, expected, setting) => {
    expect(better(code, open, setting)).toBe(expected)
  })

  it('[G11] known is poor only of a question, and any poor tag spoils a line', () => {
    expect(isPoor({ tags: ['spin:P', 'ask.open'], known: true })).toBe(true)
    expect(isPoor({ tags: ['listen.ack'], known: true })).toBe(false)
    expect(isPoor({ tags: ['ask.open'], known: false })).toBe(false)
    for (const tag of [
      'red.leak',
      'amber.guilt',
      'talk.argue',
      'listen.interrupt',
      'observe.judge',
      'request.vague',
    ])
      expect(isPoor({ tags: ['listen.ack', tag] }), tag).toBe(true)
    expect(isPoor({ tags: ['listen.ack', 'open.agenda'] })).toBe(false)
  })

  const left: readonly [string, FindingCode, readonly (readonly string[])[], number, string?][] = [
    [
      'the last moment of several',
      'record-left',
      [['nego.record'], ['nego.record', 'x.y'], ['x.y']],
      2,
      'nego.record',
    ],
    ['the first turn of all', 'record-left', [['nego.record'], [], []], 1, 'nego.record'],
    ['no moment', 'record-left', [[], [], []], 3],
    ['a value to be shown', 'value-missing', [['x.y'], ['present.proof @waiting'], []], 3],
    [
      'a problem due on another need',
      'threads-missing',
      [['spin:P @damage'], ['spin:S @damage'], []],
      1,
      'spin:P @damage',
    ],
    ['a problem asked already is not due', 'threads-missing', [[], ['spin:I @damage'], []], 3],
  ]
  it.each(left)('[G10] what was left out names %s', (_name, code, open, turn, instead) => {
    const turns = open.map((choices) => me('rapport.smalltalk', { open: choices }))
    const found = named(turns, finding(code, 3), { needs: [need('waiting'), need('damage')] })
    expect(found?.turn).toBe(turn)
    expect(found?.instead).toBe(instead)
    expect('instead' in (found ?? {})).toBe(instead !== undefined)
  })

  it.each(['value-missing', 'nothing-shown'] as const)(
    '[G10] %s: what he wants can be shown once all is asked',
    (code) => {
      const turns = [
        ...asked,
        wanted,
        me('x.y', { open: ['present.proof @waiting', 'spin:P @waiting'] }),
        me('x.y'),
      ]
      expect(named(turns, finding(code, 6))).toMatchObject({
        turn: 5,
        instead: 'present.proof @waiting',
      })
      const early = [me('x.y', { open: ['spin:P @waiting'] })]
      expect(named(early, finding(code, 1))).not.toHaveProperty('instead')
    },
  )

  it('[G10] nothing can be noted before anything was told', () => {
    const note = me('x.y', { open: ['listen.note', 'listen.ack'] })
    expect(
      named([note, he('buyer.fact'), me('x.y')], finding('nothing-noted', 3)),
    ).not.toHaveProperty('instead')
    expect(named([he('buyer.fact'), me('x.y'), note], finding('nothing-noted', 3))).toMatchObject({
      turn: 3,
      instead: 'listen.note',
    })
  })

  it.each(['commit.next-step', 'request.specific'])(
    '[G66] who gave could have asked by %s, later only',
    (tag) => {
      const at = me('x.y', { open: [tag, 'commit.summary'] })
      expect(named([at, at, at], finding('gave-and-left', 2))).toMatchObject({
        turn: 3,
        instead: tag,
      })
      expect(named([at, at, me('x.y')], finding('gave-and-left', 2))).not.toHaveProperty('instead')
    },
  )

  it('[G11] a finding at a line of the buyer looks at the next move, or at nothing', () => {
    const open = { open: ['comply.refuse'] }
    const code = 'temptation-passed-over'
    const turns = [me('x.y', open), he('buyer.ambush'), he(''), me('x.y', open)]
    expect(named(turns, finding(code, 2))?.instead).toBe('comply.refuse')
    expect(named(turns.slice(0, 3), finding(code, 2))).not.toHaveProperty('instead')
    expect(named(turns, finding(code, 9))).not.toHaveProperty('instead')
    expect(named([he('buyer.ambush', open)], finding(code, 1))?.instead).toBe('comply.refuse')
  })

  it('[G11] the chosen line is no alternative, nor is one without a meaning', () => {
    const of = finding('asked-known', 1)
    const at = (rest: object) => numbered([me('x.y', { open: ['spin:P @waiting'], ...rest })])
    expect(named(at({ choice: 'spin:P @waiting' }), of)).not.toHaveProperty('instead')
    expect(named(at({}), of, { meaningOf: () => undefined })).not.toHaveProperty('instead')
    expect(named(at({}), of)?.instead).toBe('spin:P @waiting')
    expect(named([me('x.y')], of)).not.toHaveProperty('instead')
  })

  it('[G11] a turn log is left as it is', () => {
    const findings = [finding('asked-known', 1)]
    expect(nameAlternatives(talk([me('x.y', { open: ['spin:P @waiting'] })]), findings)).toBe(
      findings,
    )
  })
})
