/** A figure beside its bound. A count that misses its bound fails the run; a time never does: it depends on what else the machine does. */
export interface Figure {
  readonly name: string
  readonly value: number | string
  readonly bound?: string
  /** Left out where nothing is demanded. */
  readonly holds?: boolean
  readonly kind: 'count' | 'time'
}

export const count = (name: string, value: number, bound?: string, holds?: boolean): Figure => ({
  name,
  value,
  kind: 'count',
  ...(bound === undefined ? {} : { bound }),
  ...(holds === undefined ? {} : { holds }),
})
export const time = (name: string, value: number, bound?: string, holds?: boolean): Figure => ({
  ...count(name, Math.round(value * 10) / 10, bound, holds),
  kind: 'time',
})

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN

/** Middle, 99th of a hundred and greatest, ms. */
export function spread(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b)
  return { count: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99), max: at(sorted, 1) }
}

const verdict = ({ holds, kind }: Figure): string => {
  if (holds === undefined) return ''
  if (holds) return 'holds'
  return kind === 'count' ? 'FAILS' : 'above'
}

export function print(part: string, figures: readonly Figure[]): void {
  console.log(`\n${part}`)
  const wide = Math.max(...figures.map((it) => it.name.length))
  for (const it of figures) {
    const value = String(it.value).padStart(10)
    const line = `  ${it.name.padEnd(wide)} ${value}  ${(it.bound ?? '').padEnd(14)} ${verdict(it)}`
    console.log(line.trimEnd())
  }
}

export const failed = (figures: readonly Figure[]): boolean =>
  figures.some((it) => it.kind === 'count' && it.holds === false)
