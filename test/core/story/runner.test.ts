import fc from 'fast-check'
import { Compiler } from 'inkjs/full'
import { describe, expect, it } from 'vitest'
import { openRunner, type StoryInput, type Told } from '../../../src/core/story/runner.ts'

const flow = new Compiler(`
EXTERNAL heard()
VAR marks = 0
-> start
=== start
a
b
-> hub
=== hub
+ {heard() > 2} [late]
  ~ marks = marks + 1
  c
  -> hub
* [once]
  { marks > 0:
  d
  - else:
  e
  }
  -> hub
+ [again]
  -> hub
=== aside
f
-> hub
`)
  .Compile()
  .ToJson()

/** A story whose one fact is how many lines were heard. */
const open = () => openRunner<number>(flow ?? '', { heard: (count) => count })

const drive = (runner: ReturnType<typeof open>) => {
  const tell = (at: Told<number> | null, input: StoryInput, count: number) => {
    const ids: string[] = []
    let heard = count
    const told = runner.tell(at?.point ?? null, input, count, (id) => {
      ids.push(id)
      heard += 1
      return heard
    })
    return { ...told, ids, heard }
  }
  const choose = (at: ReturnType<typeof tell>, id: string) =>
    tell(at, { kind: 'choose', id }, at.heard)
  return { tell, choose, start: () => tell(null, { kind: 'start' }, 0) }
}

describe('one live story', () => {
  it('[S15] tells each line before it weighs what comes after it', () => {
    const { start, choose } = drive(open())
    const first = start()
    expect([first.ids, first.open]).toEqual([
      ['a', 'b'],
      ['once', 'again'],
    ])
    const second = choose(first, 'once')
    expect([second.ids, second.open]).toEqual([['e'], ['late', 'again']])
  })

  it('[S15] goes back to any point, on to another, and back again', () => {
    const { start, choose } = drive(open())
    const first = start()
    const e = choose(first, 'once')
    const late = choose(e, 'late')
    expect(choose(first, 'again').open).toEqual(['once', 'again'])
    expect(choose(late, 'late').ids).toEqual(['c'])
    expect(choose(first, 'once').ids).toEqual(['e'])
    expect(choose(e, 'again').open).toEqual(['late', 'again'])
  })

  it('[S15] tells again with the facts of that time, not of now', () => {
    const { start, choose, tell } = drive(open())
    const first = start()
    const more = tell(first, { kind: 'choose', id: 'again' }, 5)
    expect(more.open).toContain('late')
    start()
    expect(choose(more, 'late').open).toContain('once')
    expect(first.open).not.toContain('late')
  })

  it('[S15] an input the story cannot take throws, and the next is told as if it had not been', () => {
    const runner = drive(open())
    const first = runner.start()
    expect(() => runner.choose(first, 'nothing')).toThrow('no open choice nothing')
    expect(() => runner.tell(first, { kind: 'divert', knot: 'nowhere' }, 2)).toThrow()
    expect(runner.choose(first, 'once').ids).toEqual(['e'])
    expect(runner.tell(first, { kind: 'divert', knot: 'aside' }, 2).ids).toEqual(['f'])
  })

  it('[S13] nothing depends on the clock: two stories tell the same', () => {
    const [left, right] = [drive(open()), drive(open())]
    const ways = [left, right].map((it) => it.choose(it.choose(it.start(), 'once'), 'late'))
    expect(ways[0]?.ids).toEqual(ways[1]?.ids)
    expect(ways[0]?.open).toEqual(ways[1]?.open)
  })
})

type Point = ReturnType<ReturnType<typeof drive>['start']>
const shown = ({ ids, open, heard }: Point) => ({ ids, open, heard })

/** The way to a point, told by a story that tells nothing else. */
const alone = (way: readonly string[]) => {
  const { start, choose } = drive(open())
  return way.reduce((at, id) => choose(at, id), start())
}

describe('a state a meeting', () => {
  it('[CR60] from whichever point one goes on, however many others go on, it is as told alone from the start', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(steps, (taken) => {
        const { start, choose } = drive(open())
        const points: { at: Point; way: readonly string[] }[] = [
          { at: start(), way: [] },
          { at: start(), way: [] },
        ]
        for (const [from, which] of taken) {
          const one = points[from % points.length]
          const id = one?.at.open[which % one.at.open.length]
          if (!one || id === undefined) continue
          const way = [...one.way, id]
          const at = choose(one.at, id)
          expect(shown(at)).toEqual(shown(alone(way)))
          points.push({ at, way })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('[CR60] who was forgotten while a thousand others went on goes on all the same', () => {
    const { start, choose } = drive(open())
    const first = choose(start(), 'once')
    const second = choose(choose(start(), 'again'), 'once')
    for (let n = 0; n < 1000; n++) choose(start(), 'again')
    expect(shown(choose(first, 'late'))).toEqual(shown(alone(['once', 'late'])))
    expect(shown(choose(second, 'again'))).toEqual(shown(alone(['again', 'once', 'again'])))
  })
})
