import { createStore } from 'zustand/vanilla'
import type { Refusal } from '../../../../core/refusal.ts'
import type { Wish } from '../../../classroom/connection.ts'
import { draftTeller } from '../../../classroom/draft-teller.ts'
import type { DraftShelf } from '../../../classroom/drafts-here.ts'
import { type TableDraft, writeTableDraft } from './table-draft.ts'

interface Means {
  readonly ask: (wish: Wish) => Promise<Refusal | null>
  readonly activity: number
  /** What was half done when somebody was last here. */
  readonly draft: TableDraft
  /** What the host has of it, read and written again. */
  readonly told: string | null
  readonly shelf: DraftShelf
  /** The host's clock, ms of its day. */
  readonly now: () => number
}

type Deed<W = Wish> = W extends { readonly activity: number } ? Omit<W, 'activity'> : never

/** The hand of a seat at a table of two teams: what it does is asked of the host; what is half done is kept there. */
export function tableHand(means: Means) {
  const { ask, activity, draft: first } = means
  const store = createStore(() => ({ draft: first, asking: false }))
  const { flush, soon } = draftTeller({
    ...means,
    written: () => writeTableDraft(store.getState().draft),
  })
  // What never reached the host does now.
  soon()
  const change = (changed: Partial<TableDraft>): void => {
    store.setState(({ draft }) => ({ draft: { ...draft, ...changed } }))
    soon()
  }
  /** One thing at a time; a refusal is shown by the line. */
  const act = async (deed: Deed): Promise<boolean> => {
    if (store.getState().asking) return false
    store.setState({ asking: true })
    try {
      return (await ask({ ...deed, activity } as Wish)) === null // Deed is Wish without its activity
    } finally {
      store.setState({ asking: false })
    }
  }
  return {
    store,
    change,
    flush,
    act,
    /** Said, it is no draft any more; what was written meanwhile stays. */
    async say(to: 'table' | 'team'): Promise<void> {
      const text = store.getState().draft[to]
      if (text.trim() === '') return
      const done = await act({ kind: 'say', to, text })
      if (!done || store.getState().draft[to] !== text) return
      change({ [to]: '' })
      flush()
    },
    /** What lies on the table is no draft any more. */
    async offer(packages: TableDraft['packages'] & object): Promise<void> {
      if (!(await act({ kind: 'offer', packages }))) return
      change({ packages: null })
      flush()
    },
  }
}
export type TableHand = ReturnType<typeof tableHand>
