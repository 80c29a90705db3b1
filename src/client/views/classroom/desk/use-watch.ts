import { useEffect } from 'react'
import type { ClassLine } from '../use-class.ts'

/** Watches somebody, a table or an activity's reports while a view of it stands; asked again by a line that was cut. */
export function useWatch(
  { ask, seen }: ClassLine,
  what: 'seat' | 'table' | 'results',
  number: number | null,
): void {
  const open = seen.status === 'open'
  useEffect(() => {
    if (!open || number === null) return
    void ask({ kind: 'watch', what, number })
    return () => void ask({ kind: 'watch', what: null, number: null })
  }, [open, ask, what, number])
}
