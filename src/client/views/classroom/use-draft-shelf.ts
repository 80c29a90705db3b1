import { useRef, useState } from 'react'
import { type DraftPlace, type DraftShelf, draftShelf } from '../../classroom/drafts-here.ts'
import type { ClassLine } from './use-class.ts'

/**
 * Where a seat keeps what its host has not got yet; the same for as long as the view stands, though what it is half of may change. `at`: a
 * table, a stage, a field.
 */
export function useDraftShelf(line: ClassLine, activity: number, at: DraftPlace['at']): DraftShelf {
  const place: DraftPlace = { class: line.id, seat: line.part('me')?.seat ?? 0, activity, at }
  const latest = useRef(place)
  latest.current = place
  const [shelf] = useState<DraftShelf>(() => ({
    read: () => draftShelf(latest.current).read(),
    keep: (unsent) => draftShelf(latest.current).keep(unsent),
    drop: () => draftShelf(latest.current).drop(),
  }))
  return shelf
}

/** What a host has of a seat's half-done things in an activity, as it was sent. */
export function draftAtHost(line: ClassLine, activity: number): string | null {
  const kept = line.part('draft')
  return kept?.activity === activity ? kept.draft : null
}
