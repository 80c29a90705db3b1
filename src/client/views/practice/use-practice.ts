import { useCallback, useEffect, useState } from 'react'
import { storage } from '../../page.ts'
import type { KeptCard } from '../../practice/card-shelf.ts'
import { gatherCards } from '../../practice/gather.ts'
import type { Recall } from '../../practice/schedule.ts'
import { todaysCards } from '../../practice/todays.ts'
import { caseFile, loadScenario } from '../../scenarios.ts'
import type { MeetingRecord } from '../../storage.ts'

export interface Practice {
  readonly due: readonly KeptCard[]
  /** New cards that wait for the days after. */
  readonly waiting: number
  readonly all: readonly KeptCard[]
  readonly records: readonly MeetingRecord[]
  readonly status: 'opening' | 'open' | 'shut'
  readonly answer: (id: string, recall: Recall) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Reads the shelf again, after a round of cards. */
  readonly read: () => Promise<void>
}

const caseOf = async (id: string) => {
  const found = caseFile(id)
  return found ? loadScenario(found).catch(() => null) : null
}

/** The cards and runs of this browser; mistakes of meetings that ended since the last visit join them first. */
export function usePractice(): Practice {
  const [shown, setShown] = useState<
    Pick<Practice, 'due' | 'waiting' | 'all' | 'records' | 'status'>
  >({
    due: [],
    waiting: 0,
    all: [],
    records: [],
    status: 'opening',
  })
  const read = useCallback(async () => {
    try {
      const kept = await storage()
      await gatherCards(kept, caseOf, Date.now())
      const now = Date.now()
      const all = await kept.cards.all()
      const { cards, waiting } = todaysCards(await kept.cards.due(now), all, now)
      setShown({
        due: cards,
        waiting,
        all,
        records: await kept.list(),
        status: 'open',
      })
    } catch (error) {
      console.error(error)
      setShown((it) => ({ ...it, status: 'shut' }))
    }
  }, [])
  useEffect(() => void read(), [read])
  return {
    ...shown,
    read,
    answer: async (id, recall) => (await storage()).cards.answer(id, recall, Date.now()),
    remove: async (id) => (await storage()).cards.remove(id),
  }
}
