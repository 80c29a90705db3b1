import { type RefObject, useRef, useState } from 'react'

/** What holds an order while a hand or the keyboard is among the rows: for the element they stand in. */
interface Hold {
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** The rows as they stood, so that none slips away under the hand that reaches for it; who is new comes last [CR76]. */
export function asBefore<T>(
  rows: readonly T[],
  stood: readonly number[],
  keyOf: (row: T) => number,
): readonly T[] {
  const place = new Map(stood.map((it, i) => [it, i]))
  const placeOf = (row: T): number => place.get(keyOf(row)) ?? stood.length
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || keyOf(a) - keyOf(b))
}

/** Rows in the order they are given, unless they are held where they stood. */
export function useHeldOrder<T>(
  rows: readonly T[],
  keyOf: (row: T) => number,
): { readonly shown: readonly T[]; readonly hold: Hold; readonly release: () => void } {
  const [held, setHeld] = useState(false)
  const stood: RefObject<readonly number[]> = useRef([])
  const shown = held ? asBefore(rows, stood.current, keyOf) : rows
  stood.current = shown.map(keyOf)
  const release = (): void => setHeld(false)
  const keep = (): void => setHeld(true)
  const hold = {
    onPointerEnter: keep,
    onPointerLeave: release,
    onFocus: keep,
    onBlur: release,
  }
  return { shown, hold, release }
}
