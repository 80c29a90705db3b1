import { createStore } from 'zustand/vanilla'
import type { Refusal } from '../../../../core/refusal.ts'
import type { Wish } from '../../../classroom/connection.ts'
import { type TableDraft, writeTableDraft } from './table-draft.ts'

interface Means {
  readonly ask: (wish: Wish) => Promise<Refusal | null>
  readonly activity: number
  /** What was half done when somebody was last here. */
  readonly draft: TableDraft
}

/** A key is a draft; the host hears of it this often [D]. */
const DRAFT_EVERY_MS = 400

type Deed<W = Wish> = W extends { readonly activity: number } ? Omit<W, 'activity'> : never

/** The hand of a seat at a table of two teams: what it does is asked of the host; what is half done is kept there. */
export function tableHand({ ask, activity, draft: first }: Means) {
  const store = createStore(() => ({ draft: first, asking: false }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = writeTableDraft(first)

  /** Sends what is half done at once: the page may be going. */
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const draft = writeTableDraft(store.getState().draft)
    if (draft === sent) return
    sent = draft
    void ask({ kind: 'draft', activity, draft }).catch(() => undefined)
  }
  const change = (changed: Partial<TableDraft>): void => {
    store.setState(({ draft }) => ({ draft: { ...draft, ...changed } }))
    timer ??= setTimeout(flush, DRAFT_EVERY_MS)
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
