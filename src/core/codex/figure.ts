import * as v from 'valibot'
import { cell, isEven, label, prose, slug, tableEntries } from './words.ts'

const common = {
  id: v.pipe(v.string(), v.regex(/^F-\d{2}$/, 'a figure is F-00')),
  title: label,
  /** The items it belongs to; it is shown with the first one's section. */
  items: v.pipe(v.array(slug), v.minLength(1)),
  note: v.optional(prose),
}
/** `ours`: the drawing is ours, though the course names or counts what it shows. */
const drawn = { ...common, mark: v.picklist(['course', 'ours']) }

const part = v.strictObject({ label, note: v.optional(label) })
const parts = v.pipe(v.array(part), v.minLength(2))
const axis = v.strictObject({ title: v.optional(label), labels: v.pipe(v.array(label), v.minLength(2)) })

const table = v.strictObject({ ...drawn, kind: v.literal('table'), ...tableEntries })

/** Cells by row and column; null where the course leaves the place empty. */
const matrix = v.strictObject({
  ...drawn,
  kind: v.literal('matrix'),
  columns: axis,
  rows: axis,
  cells: v.array(
    v.array(v.nullable(v.strictObject({ label: cell, note: v.optional(label) }))),
  ),
})

/** Pyramid and funnel from the top down, rings from outside in, stairs from the bottom up, scale from left to right. */
const layers = v.strictObject({
  ...drawn,
  kind: v.literal('layers'),
  shape: v.picklist(['pyramid', 'funnel', 'rings', 'stairs', 'scale']),
  layers: parts,
  end: v.optional(label),
})

/** Steps in order, in one lane or several beside each other; a loop returns to its first step. */
const flow = v.strictObject({
  ...drawn,
  kind: v.literal('flow'),
  shape: v.picklist(['line', 'loop']),
  lanes: v.pipe(
    v.array(v.strictObject({ label: v.optional(label), steps: parts })),
    v.minLength(1),
  ),
})

/** A radial graph has its first node in the middle; a tree begins with its root. */
const graph = v.strictObject({
  ...drawn,
  kind: v.literal('graph'),
  shape: v.picklist(['tree', 'radial', 'net']),
  nodes: v.pipe(
    v.array(v.strictObject({ id: slug, label, note: v.optional(label) })),
    v.minLength(2),
  ),
  edges: v.array(v.strictObject({ from: slug, to: slug, label: v.optional(label) })),
})

/** One value for each series in each group, in `unit`; null where there is none. */
const bars = v.strictObject({
  ...drawn,
  kind: v.literal('bars'),
  shape: v.picklist(['grouped', 'stacked', 'steps']),
  unit: label,
  series: v.pipe(v.array(label), v.minLength(1)),
  groups: v.pipe(
    v.array(v.strictObject({ label, values: v.array(v.nullable(v.number())) })),
    v.minLength(1),
  ),
})

const line = v.strictObject({
  ...drawn,
  kind: v.literal('line'),
  shape: v.picklist(['line', 'step']),
  x: label,
  y: label,
  series: v.pipe(
    v.array(
      v.strictObject({
        label,
        note: v.optional(label),
        points: v.pipe(v.array(v.tuple([v.number(), v.number()])), v.minLength(2)),
      }),
    ),
    v.minLength(1),
  ),
})

const venn = v.strictObject({
  ...drawn,
  kind: v.literal('venn'),
  sets: v.pipe(v.array(v.strictObject({ id: slug, label })), v.minLength(2)),
  regions: v.array(
    v.strictObject({ of: v.pipe(v.array(slug), v.minLength(1)), label, note: v.optional(label) }),
  ),
})

const cards = v.strictObject({
  ...drawn,
  kind: v.literal('cards'),
  cards: v.pipe(
    v.array(v.strictObject({ label, lines: v.pipe(v.array(label), v.minLength(1)) })),
    v.minLength(2),
  ),
})

/** Not drawn: `gap` where its content is lost, `left-out` where a drawing serves no reader. */
const undrawn = v.strictObject({
  ...common,
  kind: v.picklist(['gap', 'left-out']),
  reason: prose,
})

/** A figure as data: one renderer a kind draws them all. */
export const figureSource = v.variant('kind', [
  v.pipe(table, v.check(isEven, 'a row is not as wide as the head [C6]')),
  v.pipe(
    matrix,
    v.check(
      ({ columns, rows, cells }) =>
        cells.length === rows.labels.length &&
        cells.every((row) => row.length === columns.labels.length),
      'the cells are not as many as the rows and columns [C6]',
    ),
  ),
  layers,
  flow,
  v.pipe(
    graph,
    v.check(
      ({ nodes, edges }) =>
        new Set(nodes.map(({ id }) => id)).size === nodes.length &&
        edges.every((edge) =>
          [edge.from, edge.to].every((end) => nodes.some(({ id }) => id === end)),
        ),
      'an edge ends at no node, or two nodes have one id [C6]',
    ),
  ),
  v.pipe(
    bars,
    v.check(
      ({ series, groups }) => groups.every(({ values }) => values.length === series.length),
      'a group has not one value for each series [C6]',
    ),
  ),
  line,
  v.pipe(
    venn,
    v.check(
      ({ sets, regions }) => regions.every(({ of }) => of.every((it) => sets.some(({ id }) => id === it))),
      'a region lies in no set [C6]',
    ),
  ),
  cards,
  undrawn,
])

export type Figure = v.InferOutput<typeof figureSource>
export type FigureKind = Figure['kind']
/** A figure of one kind: `FigureOf<'matrix'>`. */
export type FigureOf<K extends FigureKind> = Extract<Figure, { kind: K }>
