import { useEffect } from 'react'

/** Brings the entry a link names into view, once it is there; what lies above it must be there too. */
export function useAt(at: string | null, ready: boolean): void {
  useEffect(() => {
    if (at === null || !ready) return
    const found = document.getElementById(`at-${at}`)
    found?.scrollIntoView({ block: 'start' })
    found?.focus({ preventScroll: true })
  }, [at, ready])
}
