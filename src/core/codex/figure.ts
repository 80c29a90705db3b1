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
const axis = v.strictObject({
  title: v.optional(label),
  labels: v.pipe(v.array(label), v.minLength(2)),
})

const table = v.strictObject({ ...drawn, kind: v.literal('table'), ...tableEntries })

/** Cells by row and column; null where the course leaves the place empty. */
const matrix = v.strictObject({
  ...drawn,
  kind: v.literal('matrix'),
  columns: axis,
  rows: axis,
  cells: v.array(v.array(v.nullable(v.strictObject({ label: cell, note: v.optional(label) })))),
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

const figure = v.variant('kind', [
  table,
  matrix,
  layers,
  flow,
  graph,
  bars,
  line,
  venn,
  cards,
  undrawn,
])

/** What does not fit together in a figure [C6]. */
function misfit(it: v.InferOutput<typeof figure>): string | null {
  switch (it.kind) {
    case 'table':
      return isEven(it.head.length, it.rows) ? null : 'a row is not as wide as the head'
    case 'matrix': {
      const { columns, rows, cells } = it
      return cells.length === rows.labels.length && isEven(columns.labels.length, cells)
        ? null
        : 'the cells are not as many as rows and columns'
    }
    case 'graph': {
      const ids = it.nodes.map(({ id }) => id)
      if (new Set(ids).size < ids.length) return 'two nodes have one id'
      const lost = it.edges.flatMap(({ from, to }) => [from, to]).find((id) => !ids.includes(id))
      return lost === undefined ? null : `an edge ends at ${lost}, which is no node`
    }
    case 'bars':
      return isEven(
        it.series.length,
        it.groups.map(({ values }) => values),
      )
        ? null
        : 'a group has not one value for each series'
    case 'venn': {
      const lost = it.regions
        .flatMap(({ of }) => of)
        .find((id) => !it.sets.some((set) => set.id === id))
      return lost === undefined ? null : `a region lies in ${lost}, which is no set`
    }
    default:
      return null
  }
}

/** A figure as data: one renderer a kind draws them all. */
export const figureSource = v.pipe(
  figure,
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? misfit(dataset.value) : null
    if (message !== null) addIssue({ message: `${message} [C6]` })
  }),
)

export type Figure = v.InferOutput<typeof figureSource>
export type FigureKind = Figure['kind']
/** A figure of one kind: `FigureOf<'matrix'>`. */
export type FigureOf<K extends FigureKind> = Extract<Figure, { kind: K }>
