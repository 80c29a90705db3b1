import type { FigureOf } from '../../../../core/codex/figure.ts'

export interface Range {
  readonly least: number
  readonly most: number
}

/** What all bars of a figure are measured on: from nought, or from the lowest where some lie below. */
export function rangeOf({ groups }: Pick<FigureOf<'bars'>, 'groups'>): Range {
  const values = groups.flatMap((it) => it.values.filter((value) => value !== null))
  return { least: Math.min(0, ...values), most: Math.max(0, ...values) }
}

/** Where a bar begins and how long it is, in percent of the range; one below nought ends at nought. */
export function barOf(
  value: number,
  { least, most }: Range,
): { readonly from: number; readonly length: number } {
  const whole = most - least || 1
  return {
    from: ((Math.min(0, value) - least) / whole) * 100,
    length: (Math.abs(value) / whole) * 100,
  }
}
