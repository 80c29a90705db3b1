import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { foldClass } from '../../../src/core/classroom/evolve.ts'
import { PART_SCHEMAS, type PartOf, type Parts } from '../../../src/core/classroom/parts.ts'
import { type Kept, keepsakeOf } from '../../../src/core/classroom/results.ts'
import { csvOf } from '../../../src/core/classroom/results-csv.ts'
import { spreadOf } from '../../../src/core/classroom/results-head.ts'
import type { Role } from '../../../src/core/classroom/role.ts'
import { sightOf } from '../../../src/core/classroom/sight.ts'
import { impactOf } from '../../../src/core/grading/impact.ts'
import { RULES_VERSION } from '../../../src/core/transcript/rules.ts'
import { BOOK, ClassRig, INSTRUCTOR, PLAY, seat, VERSUS } from './class-rig.ts'

const WALL: Role = { kind: 'projector' }
const say = (after: number, choice: string) =>
  ({ kind: 'move', activity: 1, after, move: { kind: 'say', choice } }) as const

/** Two pitch before anything was asked, one asks his way to a next step, one reads his brief only. */
function played(): ClassRig {
  const rig = new ClassRig()
  rig.join('王伟', '李娜', '张敏', '赵磊')
  rig.done(INSTRUCTOR, { kind: 'start', settings: { ...PLAY, reports: 'at-end' } })
  const lines = [['pitch', 'next'], ['pitch', 'next'], ['stuck', 'worth', 'pitch', 'next'], []]
  for (const [i, choices] of lines.entries()) {
    if (choices.length === 0) continue
    rig.done(seat(i + 1), { kind: 'begin', activity: 1 })
    for (const [after, choice] of choices.entries()) rig.done(seat(i + 1), say(after, choice))
  }
  return rig
}

const ended = (): ClassRig => {
  const rig = played()
  rig.done(INSTRUCTOR, { kind: 'end' })
  return rig
}

const partOf = (parts: Parts, key: string) => parts.get(key)
const resultsIn = (rig: ClassRig, number = 1): PartOf<'results'> =>
  v.parse(PART_SCHEMAS.results, partOf(sightOf(rig.state, INSTRUCTOR), `results/${number}`))

describe('what came of an activity', () => {
  it('[CR33] results are told when it has ended and not before; those of earlier activities stay', () => {
    const rig = played()
    expect(partOf(sightOf(rig.state, INSTRUCTOR), 'results/1')).toBeUndefined()
    rig.done(INSTRUCTOR, { kind: 'end' })
    const before = resultsIn(rig)
    expect(before.persons.map((it) => [it.seat, it.ended])).toEqual([
      [1, 'no-sale'],
      [2, 'no-sale'],
      [3, 'advance'],
    ])
    rig.done(INSTRUCTOR, { kind: 'start', settings: PLAY })
    expect(resultsIn(rig)).toEqual(before)
    expect(partOf(sightOf(rig.state, INSTRUCTOR), 'results/2')).toBeUndefined()
  })

  it('[CR48] the board shows in words where each is: what was last said to him', () => {
    const parts = sightOf(played().state, INSTRUCTOR)
    const row = (number: number) => partOf(parts, `row/${number}`) as PartOf<'row'>
    expect(row(4).heard).toBeNull()
    expect(row(3).heard?.zh).toMatch(/\p{Script=Han}/u)
    expect(row(3).heard?.en).not.toBe(row(3).heard?.zh)
  })

  it('[CR33] scores are those of the reports, and the spread counts them in tens', () => {
    const { persons, spread } = resultsIn(ended())
    const rows = sightOf(played().state, INSTRUCTOR)
    for (const it of persons) {
      const row = v.parse(PART_SCHEMAS.row, rows.get(`row/${it.seat}`))
      expect([it.conduct, it.rubrics]).toEqual([row.conduct, row.rubrics])
    }
    expect(spread.conduct.reduce((sum, it) => sum + it, 0)).toBe(3)
    expect(spreadOf([0, 9.9, 10, 99, 100, null])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2])
  })

  it('[CR33] all reports of the activity asked for are handed to the instructor, and to nobody else', () => {
    const { state } = ended()
    const watched = { what: 'results', number: 1 } as const
    const keys = (role: Role) =>
      [...sightOf(state, role, watched).keys()].filter((it) => it.startsWith('watch/'))
    expect(keys(INSTRUCTOR)).toEqual(['watch/report/1', 'watch/report/2', 'watch/report/3'])
    expect(keys(WALL)).toEqual([])
    expect(keys(seat(1))).toEqual([])
  })

  it('[CR33] between two teams: points by side and table, every deal in one picture, nothing for a breakdown', () => {
    const rig = new ClassRig()
    rig.join('王伟', '李娜', '张敏', '赵磊')
    rig.done(INSTRUCTOR, { kind: 'start', settings: { ...VERSUS, cards: 'printed' } })
    const activity = rig.state.activities[0]
    if (activity?.mode !== 'versus') throw new Error('no tables')
    const [table] = activity.tables
    const [vendor, customer] = [table?.teams.vendor, table?.teams.customer].map(
      (it) => it?.chairs[0]?.seat ?? 0,
    ) as [number, number]
    const pack = { price: 'l3', payment: '90', service: 'l4', delivery: 'l2' }
    const on = { activity: 1 } as const
    rig.done(seat(vendor), { kind: 'offer', ...on, packages: [pack] })
    rig.done(seat(customer), { kind: 'accept', ...on, offer: 1, package: 0 })
    for (const it of [vendor, customer]) rig.done(seat(it), { kind: 'sign', ...on, sheet: 1 })
    rig.done(INSTRUCTOR, { kind: 'end' })
    const { persons, picture } = resultsIn(rig)
    expect(persons.map((it) => it.seat).toSorted()).toEqual([1, 2, 3, 4])
    const [deal] = picture?.deals ?? []
    const pointsOf = (it: number) => persons.find((person) => person.seat === it)?.points
    expect([pointsOf(vendor), pointsOf(customer)]).toEqual([deal?.vendor, deal?.customer])
    const others = persons.filter((it) => it.table !== table?.number)
    expect(others.map((it) => it.points)).toEqual([null, null])
    expect(picture?.breakdowns).toHaveLength(1)
  })

  it('[CR35] the line that cost most, with what it answered and the better line that was open', () => {
    const [missed] = resultsIn(ended()).missed
    expect(missed?.said.zh).toBe('我们的车快。')
    expect(missed?.before?.zh).toBe('坐。')
    expect(missed?.better.zh).toBe('装车卡在哪儿？')
    expect(missed).toMatchObject({ knot: 'hub', times: 2, of: 3 })
  })

  it('[CR35] its cost is the sum over all who said it, in points of conduct', () => {
    const { state } = ended()
    const [missed] = resultsIn(ended()).missed
    const parts = sightOf(state, INSTRUCTOR, { what: 'results', number: 1 })
    const costs = [1, 2].map((it) => {
      const { report } = v.parse(PART_SCHEMAS.report, parts.get(`watch/report/${it}`))
      // The pitch is his first move: what was said to him before it is turn 1.
      return report.findings
        .filter((finding) => finding.turn <= 2 && finding.instead !== undefined)
        .map((finding) => impactOf(finding, report))
        .filter((points) => points < 0)
        .reduce((sum, points) => sum + points, 0)
    })
    expect(missed?.lost).toBeCloseTo(-costs.reduce((sum, it) => sum + it, 0), 1)
    expect(missed?.lost).toBeGreaterThan(0)
  })

  it('[CR36] the best line is quoted with who said it; a name changed since is the new one', () => {
    const rig = ended()
    const { best } = resultsIn(rig)
    expect(best).toMatchObject({ seat: 3, name: '张敏' })
    expect(best?.earned).toBeGreaterThan(0)
    expect(['装车卡在哪儿？', '降到三十分钟，对您值多少？', '我们的车快。']).toContain(
      best?.said.zh,
    )
    rig.done(INSTRUCTOR, { kind: 'rename', seat: 3, name: '张敏敏' })
    expect(resultsIn(rig).best?.name).toBe('张敏敏')
  })

  it('[CR33] whoever was removed is in no result', () => {
    const rig = ended()
    rig.done(INSTRUCTOR, { kind: 'remove', seat: 3 })
    const after = resultsIn(rig)
    expect(after.persons.map((it) => it.seat)).toEqual([1, 2])
    expect(JSON.stringify(after)).not.toContain('张敏')
  })

  it('[CR37] the wall learns the spread and two lines, and nobody’s score', () => {
    const rig = ended()
    const wall = sightOf(rig.state, WALL)
    const summary = v.parse(PART_SCHEMAS.summary, wall.get('summary'))
    const { spread, missed, best, persons } = resultsIn(rig)
    expect(summary).toEqual({ persons: persons.length, spread, missed: missed[0], best })
    expect([...wall.keys()].filter((it) => /results|report|row/.test(it))).toEqual([])
    expect(JSON.stringify([...wall])).not.toContain('"rubrics"')
    expect(sightOf(played().state, WALL).has('summary')).toBe(false)
  })

  it('[CR37] a seat learns nothing of the others’ results', () => {
    const keys = [...sightOf(ended().state, seat(1)).keys()]
    expect(keys.filter((it) => /results|summary|person|row/.test(it))).toEqual([])
  })

  it('[CR38] numbers stand for names on the wall while it is so, and the instructor still knows who is who', () => {
    const rig = ended()
    rig.done(INSTRUCTOR, { kind: 'numbered', on: true })
    const wall = JSON.stringify([...sightOf(rig.state, WALL)])
    for (const name of ['王伟', '李娜', '张敏', '赵磊']) expect(wall).not.toContain(name)
    expect(partOf(sightOf(rig.state, WALL), 'person/3')).toMatchObject({ seat: 3, name: '3' })
    expect(partOf(sightOf(rig.state, WALL), 'summary')).toMatchObject({ best: { name: '3' } })
    expect(partOf(sightOf(rig.state, INSTRUCTOR), 'person/3')).toMatchObject({ name: '张敏' })
    expect(partOf(sightOf(rig.state, seat(3)), 'me')).toMatchObject({ name: '张敏' })
    rig.done(INSTRUCTOR, { kind: 'numbered', on: false })
    expect(JSON.stringify([...sightOf(rig.state, WALL)])).toContain('张敏')
    expect(rig.ask(seat(1), { kind: 'numbered', on: true })).toMatchObject({
      refused: 'class/no-right',
    })
  })

  it('[CR38] numbers stand for names at the tables of two teams, too', () => {
    const rig = new ClassRig()
    rig.join('王伟', '李娜')
    rig.done(INSTRUCTOR, { kind: 'start', settings: VERSUS })
    rig.done(INSTRUCTOR, { kind: 'numbered', on: true })
    const wall = JSON.stringify([...sightOf(rig.state, WALL)])
    for (const name of ['王伟', '李娜']) expect(wall).not.toContain(name)
  })

  describe('under other rules', () => {
    /** The facts as a class of another version of the rules left them. */
    const older = (rig: ClassRig) =>
      rig.facts.map((it) => (it.kind === 'started' ? { ...it, rules: RULES_VERSION - 1 } : it))

    it('[CR39] the class opens all the same and shows what was kept', () => {
      const rig = ended()
      const [activity] = rig.state.activities
      const kept = activity && keepsakeOf(rig.state, activity)
      if (!kept) throw new Error('nothing to keep')
      const state = foldClass(older(rig), BOOK)
      if (!state) throw new Error('no class')
      expect(state.activities[0]).toMatchObject({ shut: true, runs: {} })
      const shelf = new Map<number, Kept>([[1, JSON.parse(JSON.stringify(kept)) as Kept]])
      const shown = sightOf(state, INSTRUCTOR, { what: 'results', number: 1 }, shelf)
      expect(shown.get('results/1')).toEqual({ ...resultsIn(rig), kept: 'stored' })
      expect(shown.has('watch/report/3')).toBe(true)
    })

    it('[CR39] where nothing was kept it says so', () => {
      const state = foldClass(older(ended()), BOOK)
      if (!state) throw new Error('no class')
      expect(sightOf(state, INSTRUCTOR).get('results/1')).toMatchObject({
        kept: 'lost',
        persons: [],
      })
    })

    it('[CR39] a stored move that is refused now shuts its activity, and the next can be started', () => {
      const rig = ended()
      const facts = rig.facts.map((it) =>
        it.kind === 'moved' && it.move.kind === 'say' && it.move.choice === 'stuck'
          ? { ...it, move: { ...it.move, choice: 'gone' } }
          : it,
      )
      const state = foldClass(facts, BOOK)
      expect(state?.activities[0]).toMatchObject({ shut: true, ended: { why: 'instructor' } })
      if (state) rig.state = state
      rig.done(INSTRUCTOR, { kind: 'start', settings: PLAY })
      rig.done(seat(1), { kind: 'begin', activity: 2 })
    })

    it('[CR39] nothing can be played in it', () => {
      const rig = played()
      const state = foldClass(older(rig), BOOK)
      if (state) rig.state = state
      expect(rig.ask(seat(4), { kind: 'begin', activity: 1 })).toMatchObject({
        refused: 'scenario/rules-changed',
      })
    })
  })
})

describe('a table for spreadsheets', () => {
  it('[CR34] begins with its mark, ends lines as RFC 4180, quotes what must be', () => {
    expect(
      csvOf([
        ['姓名', '过程'],
        ['王伟', 61.5],
        ['a,"b"', null],
        ['两\n行', -3],
      ]),
    ).toBe('\uFEFF姓名,过程\r\n王伟,61.5\r\n"a,""b""",\r\n"两\n行",-3\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    '[CR34] %j is no formula',
    (name) => {
      const line = csvOf([[name]]).slice(1)
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )

  it('[CR34] a negative figure stays a figure', () => {
    expect(csvOf([[-2.5]])).toBe('\uFEFF-2.5\r\n')
  })
})
