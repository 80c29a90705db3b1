import { INDEX, loadSection } from 'virtual:codex'
import { useEffect } from 'react'
import { useStore } from 'zustand/react'
import { createStore } from 'zustand/vanilla'
import type { Bodies, SectionId } from '../../../core/codex/codex.ts'

interface Shelf {
  readonly bodies: Partial<Bodies>
  readonly failed: boolean
}

/** Sections stay for as long as the page does. */
const shelf = createStore<Shelf>(() => ({ bodies: {}, failed: false }))
const asked = new Set<SectionId>()

async function fetchSection(id: SectionId): Promise<void> {
  if (asked.has(id)) return
  asked.add(id)
  try {
    const body = await loadSection(id)
    shelf.setState(({ bodies }) => ({ bodies: { ...bodies, [id]: body } }))
  } catch {
    asked.delete(id)
    shelf.setState({ failed: true })
  }
}

export const ALL_SECTIONS: readonly SectionId[] = INDEX.sections.map(({ id }) => id)
export const NO_SECTION: readonly SectionId[] = []

/** Asks for these sections and gives whatever is there by now, these and others. */
export function useSections(wanted: readonly SectionId[]): Shelf {
  const ids = wanted.join(' ')
  useEffect(() => {
    for (const id of ALL_SECTIONS) if (ids.split(' ').includes(id)) void fetchSection(id)
  }, [ids])
  return useStore(shelf)
}
