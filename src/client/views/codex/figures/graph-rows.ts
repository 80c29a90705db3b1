import type { FigureOf } from '../../../../core/codex/figure.ts'
import type { Label } from '../../../../core/codex/words.ts'

type Graph = FigureOf<'graph'>
export type GraphNode = Graph['nodes'][number]

/** A line between two neighbouring rows; its ends are in percent of the width. */
export interface Joint {
  readonly from: string
  readonly to: string
  readonly above: number
  readonly below: number
  /** Which end the edge points at. */
  readonly toward: 'above' | 'below'
  readonly label?: Label
}

export interface GraphRows {
  readonly rows: readonly (readonly GraphNode[])[]
  /** `bands[i]` lies under `rows[i]`. */
  readonly bands: readonly (readonly Joint[])[]
}

/** The middle of place `i` among `count` of equal width, in percent. */
export const middleOf = (i: number, count: number): number => ((i + 0.5) / count) * 100

/**
 * A graph in rows from the top down, every edge between two neighbouring rows. What surrounds the middle of a radial graph stands
 * above it where it leads in and below where it leads out; if all lead one way, half and half.
 */
export function rowsOf(graph: Graph): GraphRows {
  const rows = graph.shape === 'radial' ? aroundTheMiddle(graph) : byDepth(graph)
  const bands = rows.slice(0, -1).map((row, i) => jointsBetween(graph, row, rows[i + 1] ?? []))
  return { rows, bands }
}

function aroundTheMiddle({ nodes, edges }: Graph): readonly (readonly GraphNode[])[] {
  const [middle, ...rest] = nodes
  if (!middle) return []
  const leadsIn = rest.filter(({ id }) => edges.some((it) => it.from === id))
  const leadsOut = rest.filter((it) => !leadsIn.includes(it))
  if (leadsIn.length > 0 && leadsOut.length > 0) return [leadsIn, [middle], leadsOut]
  const half = Math.ceil(rest.length / 2)
  return [rest.slice(0, half), [middle], rest.slice(half)]
}

/** Every node one row below the lowest it is reached from. */
function byDepth({ nodes, edges }: Graph): readonly (readonly GraphNode[])[] {
  const depths = new Map<string, number>()
  const depthOf = (id: string, seen: readonly string[] = []): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    const above = edges.filter(({ from, to }) => to === id && !seen.includes(from))
    const depth = Math.max(-1, ...above.map(({ from }) => depthOf(from, [...seen, id]))) + 1
    depths.set(id, depth)
    return depth
  }
  const rows: GraphNode[][] = []
  for (const node of nodes) {
    const depth = depthOf(node.id)
    rows[depth] = [...(rows[depth] ?? []), node]
  }
  return rows
}

function jointsBetween(
  { edges }: Graph,
  upper: readonly GraphNode[],
  lower: readonly GraphNode[],
): readonly Joint[] {
  const place = (row: readonly GraphNode[], id: string): number =>
    row.findIndex((it) => it.id === id)
  return edges.flatMap(({ from, to, label }): Joint[] => {
    const down = place(upper, from) !== -1 && place(lower, to) !== -1
    const up = place(lower, from) !== -1 && place(upper, to) !== -1
    if (!down && !up) return []
    const above = middleOf(place(upper, down ? from : to), upper.length)
    const below = middleOf(place(lower, down ? to : from), lower.length)
    const toward = down ? 'below' : 'above'
    return [{ from, to, above, below, toward, ...(label ? { label } : {}) }]
  })
}

const MOST_ABREAST = 4

/** A tree with too many leaves to stand abreast is written as an outline. */
export function isOutline(graph: Graph): boolean {
  const single = graph.nodes.every(
    ({ id }) => graph.edges.filter(({ to }) => to === id).length <= 1,
  )
  return graph.shape === 'tree' && single && byDepth(graph).some((row) => row.length > MOST_ABREAST)
}

export const childrenOf = ({ nodes, edges }: Graph, id: string): readonly GraphNode[] =>
  nodes.filter((it) => edges.some(({ from, to }) => from === id && to === it.id))
