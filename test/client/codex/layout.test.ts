import { describe, expect, test } from 'vitest'
import { barOf, rangeOf } from '../../../src/client/views/codex/figures/bar-range.ts'
import { isOutline, rowsOf } from '../../../src/client/views/codex/figures/graph-rows.ts'
import { pathOf, reachOf } from '../../../src/client/views/codex/figures/line-path.ts'
import { loopPlaces } from '../../../src/client/views/codex/figures/loop-places.ts'
import { sidesOf } from '../../../src/client/views/codex/figures/sides.ts'
import { circlesOf, regionSpot } from '../../../src/client/views/codex/figures/venn-places.ts'
import { isWordy } from '../../../src/client/views/codex/figures/wordy.ts'
import type { FigureOf } from '../../../src/core/codex/figure.ts'

const both = (text: string) => ({ zh: text, en: text })
const graph = (
  shape: FigureOf<'graph'>['shape'],
  ids: string,
  edges: readonly string[],
): FigureOf<'graph'> => ({
  id: 'F-99',
  title: both('a graph'),
  items: ['spin'],
  mark: 'ours',
  kind: 'graph',
  shape,
  nodes: [...ids].map((id) => ({ id, label: both(id) })),
  edges: edges.map((it) => ({ from: it[0] ?? '', to: it[1] ?? '' })),
})
const idsOf = (figure: FigureOf<'graph'>) =>
  rowsOf(figure).rows.map((row) => row.map(({ id }) => id).join(''))

describe('where things stand in a figure', () => {
  test('a tree goes down a row an edge, a node below the lowest it is reached from', () => {
    expect(idsOf(graph('tree', 'abcd', ['ab', 'ac', 'cd', 'bd']))).toEqual(['a', 'bc', 'd'])
    expect(idsOf(graph('tree', 'abc', ['ab', 'bc', 'ac']))).toEqual(['a', 'b', 'c'])
  })

  test('a radial graph: what leads in above, what leads out below, or half and half', () => {
    expect(idsOf(graph('radial', 'mabcd', ['am', 'bm', 'mc', 'md']))).toEqual(['ab', 'm', 'cd'])
    expect(idsOf(graph('radial', 'mabc', ['ma', 'mb', 'mc']))).toEqual(['ab', 'm', 'c'])
  })

  test('a line ends at the middles of what it joins, and knows where it points', () => {
    const { bands } = rowsOf(graph('radial', 'mab', ['am', 'mb']))
    expect(bands).toEqual([
      [{ from: 'a', to: 'm', above: 50, below: 50, toward: 'below' }],
      [{ from: 'm', to: 'b', above: 50, below: 50, toward: 'below' }],
    ])
    const up = rowsOf(graph('radial', 'mab', ['ma', 'mb'])).bands[0]
    expect(up).toEqual([{ from: 'm', to: 'a', above: 50, below: 50, toward: 'above' }])
  })

  test('a circle of edges ends', () => {
    expect(idsOf(graph('net', 'ab', ['ab', 'ba'])).join('')).toHaveLength(2)
  })

  test('only a tree of many leaves is an outline', () => {
    const edges = ['ab', 'ac', 'bd', 'be', 'bf', 'cg', 'ch']
    expect(isOutline(graph('tree', 'abcdefgh', edges))).toBe(true)
    expect(isOutline(graph('tree', 'abcd', ['ab', 'ac', 'ad']))).toBe(false)
    expect(isOutline(graph('tree', 'abcdefgh', [...edges, 'cd']))).toBe(false)
  })

  test.each([4, 5, 6, 7])(
    'a loop of %i comes round: each step leads to the next place',
    (count) => {
      for (const way of ['tall', 'wide'] as const) {
        const places = loopPlaces(count, way)
        expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(count)
        for (const [i, { row, column, next }] of places.slice(0, -1).entries()) {
          const then = places[i + 1] ?? { row: 0, column: 0 }
          const down = Math.sign(then.row - row)
          const right = Math.sign(then.column - column)
          const turns = { right: [0, 1], down: [1, 0], left: [0, -1], up: [-1, 0] } as const
          expect([down, right], `${way} ${i}`).toEqual(turns[next])
        }
        expect(places.at(-1)).toMatchObject({ column: 1, next: 'up' })
      }
    },
  )

  test('a pyramid begins at a point, a funnel ends in a spout, and no layer overhangs', () => {
    expect(sidesOf('pyramid', 0, 4)).toEqual({ top: 0, bottom: 25 })
    expect(sidesOf('pyramid', 3, 4).bottom).toBe(100)
    expect(sidesOf('funnel', 0, 4).top).toBe(100)
    expect(sidesOf('funnel', 1, 4).top).toBe(sidesOf('funnel', 0, 4).bottom)
    expect(sidesOf('funnel', 3, 4).bottom).toBeGreaterThan(0)
  })

  test('bars stand on nought, one below it ends there', () => {
    const range = rangeOf({ groups: [{ label: both('g'), values: [90, -10, null] }] })
    expect(range).toEqual({ least: -10, most: 90 })
    expect(barOf(90, range)).toEqual({ from: 10, length: 90 })
    expect(barOf(-10, range)).toEqual({ from: 0, length: 10 })
    expect(rangeOf({ groups: [{ label: both('g'), values: [3] }] })).toEqual({ least: 0, most: 3 })
  })

  test('a step holds its height until the next point', () => {
    const points = [
      [0, 2],
      [1, 1],
    ] as const
    const as = (n: number): number => n
    expect(pathOf(points, 'step', as, as)).toBe('M0.0 2.0H1.0V1.0')
    expect(pathOf(points, 'line', as, as)).toBe('M0.0 2.0L1.0 1.0')
    expect(reachOf([{ points }])).toEqual({ x: [0, 1], y: [1, 2] })
  })

  test('a region’s spot lies in its own circles and in no other', () => {
    const circles = circlesOf(['a', 'b', 'c'])
    for (const of of ['a', 'b', 'c', 'ab', 'bc', 'ac', 'abc']) {
      const { x, y } = regionSpot([...of], circles)
      const within = circles.filter((it) => Math.hypot(it.x - x, it.y - y) < 62)
      expect(within.map(({ id }) => id).join('')).toBe(of)
    }
  })

  test('a table of numbers stays a table, one of many words does not', () => {
    const head = [both('a'), both('b'), both('c')]
    expect(isWordy(head, [[both('first'), 4, 8]])).toBe(false)
    expect(isWordy(head, [[both('first'), both('a good many words here'), 8]])).toBe(true)
    expect(isWordy(head.slice(1), [[both('x'), both('a good many words here')]])).toBe(false)
  })
})
