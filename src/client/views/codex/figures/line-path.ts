type Point = readonly [number, number]
type Scale = (at: number) => number

/** The least and the most of all series in both directions. */
export function reachOf(series: readonly { readonly points: readonly Point[] }[]): {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
} {
  const all = series.flatMap(({ points }) => points)
  const span = (axis: 0 | 1): readonly [number, number] => {
    const values = all.map((it) => it[axis])
    return [Math.min(...values), Math.max(...values)]
  }
  return { x: span(0), y: span(1) }
}

/** A line from point to point, or a step that holds its height until the next point. */
export function pathOf(
  points: readonly Point[],
  shape: 'line' | 'step',
  across: Scale,
  up: Scale,
): string {
  const put = (n: number): string => n.toFixed(1)
  return points
    .map(([x, y], i) => {
      if (i === 0) return `M${put(across(x))} ${put(up(y))}`
      return shape === 'step'
        ? `H${put(across(x))}V${put(up(y))}`
        : `L${put(across(x))} ${put(up(y))}`
    })
    .join('')
}
