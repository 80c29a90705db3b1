import { useCallback, useEffect, useState } from 'react'
import { writeArchive } from '../../archive.ts'
import { unbookmark } from '../../bookmark.ts'
import { bring, type Outcome } from '../../bring.ts'
import { bringMeans } from '../../bring-means.ts'
import { download } from '../../download.ts'
import { storage } from '../../page.ts'
import type { Held, MeetingRecord } from '../../storage.ts'

export interface Shelf {
  readonly meetings: readonly MeetingRecord[]
  readonly held: readonly Held[]
  /** Nothing can be kept in this browser. */
  readonly shut: boolean
  readonly outcome: Outcome | null
  readonly takeIn: (file: File) => Promise<void>
  readonly takeHome: () => Promise<void>
  readonly exportOne: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly release: (id: number) => Promise<void>
}

const day = (): string => new Date().toISOString().slice(0, 10)

/** What this browser keeps, and what can be done with it. */
export function useShelf(): Shelf {
  const [meetings, setMeetings] = useState<readonly MeetingRecord[]>([])
  const [held, setHeld] = useState<readonly Held[]>([])
  const [shut, setShut] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const read = useCallback(async () => {
    try {
      const kept = await storage()
      setMeetings(await kept.list())
      setHeld(await kept.held())
    } catch (error) {
      console.error(error)
      setShut(true)
    }
  }, [])
  useEffect(() => void read(), [read])
  return {
    meetings,
    held,
    shut,
    outcome,
    async takeIn(file) {
      setOutcome(await bring(file.name, await file.text(), await bringMeans()))
      await read()
    },
    async takeHome() {
      download(`counterpart-${day()}.json`, await writeArchive(await storage()))
    },
    async exportOne(id) {
      download(`counterpart-${id}.json`, await (await storage()).raw(id))
    },
    async remove(id) {
      await (await storage()).remove(id)
      unbookmark(id)
      await read()
    },
    async release(id) {
      await (await storage()).release(id)
      await read()
    },
  }
}
