import { describe, expect, it } from 'vitest'
import { EXTERNALS } from '../../../src/core/meeting/externals.ts'
import { spell } from '../../../src/core/meeting/price.ts'
import { lineText, viewOf } from '../../../src/core/meeting/view.ts'
import { roleOf } from '../../../src/core/scenario/scenario.ts'
import { after, MINI, offer, say, sitDown, TABLE } from '../mini-case.ts'

describe('a view', () => {
  it('[M7] shows lines and choices in a language, with the whole of what they mean', () => {
    const meeting = after(sitDown(MINI.scenario), say('stuck'))
    const zh = viewOf(meeting, MINI.scripts.owl, 'zh')
    const en = viewOf(meeting, MINI.scripts.owl, 'en')
    expect(zh.lines).toEqual([
      {
        id: 'stuck-told',
        who: 'BUYER',
        text: '等两个小时。',
        tags: ['buyer.need-implied', 'need:waiting'],
      },
    ])
    expect(en.lines[0]?.text).toBe("Two hours' wait.")
    expect(en.choices.map((it) => it.id)).toEqual(meeting.open)
    expect(zh.choices.find((it) => it.id === 'fleet')?.tags).toEqual([
      'ask.closed',
      'spin:S',
      'known',
    ])
    expect(en).toMatchObject({ turn: 3, table: null, ended: null })
  })

  it('[M7] names the ending a line brings', () => {
    const view = viewOf(after(sitDown(MINI.scenario), say('next')), MINI.scripts.owl, 'en')
    expect(view).toMatchObject({ ended: 'no-sale', choices: [], may: [] })
    expect(view.lines[0]?.tags).toEqual(['end:no-sale'])
  })

  it('[M7] shows the table and one’s own figures, never the buyer’s figures or mind', () => {
    const meeting = after(sitDown(TABLE.scenario), offer(11_800, 'exclusive'))
    const view = viewOf(meeting, TABLE.scripts.owl, 'zh')
    expect(view.table).toMatchObject({ round: 1, limitMs: 1_800_000, away: false })
    expect(view.table?.issues[0]?.values.slice(0, 2)).toEqual(['10500', '10510'])
    expect(view.table?.standing).toEqual(meeting.table?.standing)
    expect(view.mine?.reservation).toBe(11_000)
    expect(view.conditions?.[0]).toEqual({ id: 'prepaid', text: '预付三成' })
    const told = JSON.stringify({ ...view, table: { ...view.table, issues: [] } })
    for (const secret of ['trust', 'patience', 'guard', 'aspiration', '"cost"', '11400', '10600'])
      expect(told).not.toContain(secret)
  })
})

describe('words', () => {
  it('[S5] only the buyer’s words change with the persona', () => {
    const { tiger, owl } = MINI.scripts
    expect(tiger.zh.sit).not.toBe(owl.zh.sit)
    expect(tiger.en.sit).toBe('tiger sit')
    expect(tiger.zh.stuck).toBe(owl.zh.stuck)
    expect(tiger.zh['next-yes']).toBe(owl.zh['next-yes'])
    expect(roleOf(MINI.scenario, 'BUYER', 'tiger')?.name.en).toBe('Han')
    expect(roleOf(MINI.scenario, 'ROOM', 'tiger')).toBeNull()
  })

  it('[S5] the persona changes what is said, not what follows from it', () => {
    const [tiger, koala] = (['tiger', 'koala'] as const).map((persona) =>
      after(sitDown(MINI.scenario, { persona }), say('stuck'), say('worth')),
    )
    expect(tiger?.spoken.map((it) => it.choice)).toEqual(koala?.spoken.map((it) => it.choice))
    expect(tiger?.mind.needs).toEqual(koala?.mind.needs)
  })

  it('[S9] the figures of a line are those of its moment, in either language', () => {
    const first = after(sitDown(TABLE.scenario), offer(11_600))
    const [line] = first.lines
    if (!line) throw new Error('the buyer said nothing')
    const standing = Number(first.table?.standing?.price)
    expect(line.params).toEqual({ offer: 11_600, cut: 400, counter: standing })
    const later = after(first, offer(11_400))
    expect(later.table?.standing).not.toEqual(first.table?.standing)
    const spoken = { ...line, id: 'counters' }
    expect(lineText(spoken, TABLE.scripts.owl, 'zh')).toBe(`我还 ${spell(standing, 'zh')}。`)
    expect(lineText(spoken, TABLE.scripts.owl, 'en')).toBe(`I bid ${spell(standing, 'en')}.`)
  })

  const prices: readonly [number, string, string][] = [
    [12_000, '1.2 亿', '¥120 m'],
    [11_200, '1.12 亿', '¥112 m'],
    [11_250, '1.125 亿', '¥112.5 m'],
    [10_000, '1 亿', '¥100 m'],
    [9990, '9990 万', '¥99.9 m'],
    [260, '260 万', '¥2.6 m'],
    [100, '100 万', '¥1 m'],
    [50, '50 万', '¥500,000'],
    [12.55, '12.55 万', '¥125,500'],
    [0.5, '0.5 万', '¥5,000'],
    [0, '0 万', '¥0'],
  ]
  it.each(prices)('[S9] %d 万 is %s and %s', (price, zh, en) => {
    expect(spell(price, 'zh')).toBe(zh)
    expect(spell(price, 'en')).toBe(en)
  })
})

describe('what a story may ask', () => {
  const meeting = after(sitDown(MINI.scenario, { persona: 'koala', seed: 5 }), say('stuck'))
  const ask = (name: string, ...args: readonly (string | number)[]) =>
    EXTERNALS[name]?.(
      { facts: meeting, header: meeting.header, scenario: meeting.scenario },
      ...args,
    )

  const rows: readonly [string, readonly (string | number)[], string | number][] = [
    ['need', ['waiting'], 1],
    ['need', ['nobody-wrote-this'], 0],
    ['need', ['constructor'], 0],
    ['severity', ['waiting'], 0],
    ['severity', ['constructor'], 0],
    ['decisions', [], 1],
    ['persona', [], 'koala'],
    ['told', ['spin:P'], 1],
    ['told', ['spin:I'], 0],
    ['toldOn', ['spin:P', 'waiting'], 1],
    ['toldOn', ['spin:P', 'elsewhere'], 0],
    ['answer', [], 'none'],
    ['condition', [], 'none'],
    ['round', [], 0],
    ['standing', [], 0],
    ['draw', [1], 0],
    ['draw', [0], 0],
  ]
  it.each(rows)('[S10] %s(%j) is %j', (name, args, answer) => {
    expect(ask(name, ...args)).toBe(answer)
  })

  it('[S10] figures of the mind are whole numbers of 0 to 100', () => {
    for (const name of ['trust', 'patience', 'guard']) {
      const figure = Number(ask(name))
      expect(Number.isInteger(figure) && figure >= 0 && figure <= 100).toBe(true)
    }
  })
})
