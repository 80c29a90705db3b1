import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Refusal } from '../../../../core/refusal.ts'
import type { Wish } from '../../../classroom/connection.ts'
import type { OfferDraft, Timeless } from '../../../session-state.ts'
import type { Hand } from '../../meeting/panel-props.ts'
import { NO_DRAFT, writeDraft } from './draft.ts'

export interface HandState {
  readonly draft: OfferDraft
  /** A move is on its way and has not been answered. */
  readonly asking: boolean
}

export interface SeatHand extends Hand {
  readonly store: StoreApi<HandState>
  readonly move: (move: Timeless) => Promise<void>
  /** Sends what is half done at once: the page may be going. */
  readonly flush: () => void
}

interface Means {
  readonly ask: (wish: Wish) => Promise<Refusal | null>
  readonly activity: number
  /** Where the meeting stands as far as this screen has been told. */
  readonly now: () => { readonly moves: number; readonly offers: number }
  readonly draft: OfferDraft
}

/** A lever sends a draft a frame; the host hears of it this often [D]. */
const DRAFT_EVERY_MS = 400

/** What has been put down is no draft any more. */
const ENDS_DRAFT: readonly Timeless['kind'][] = ['offer', 'accept', 'take-back']

/** The hand of a seat in a class: what it does is asked of the host, one thing at a time; what is half done is kept there. */
export function seatHand({ ask, activity, now, draft: first }: Means): SeatHand {
  const store = createStore<HandState>(() => ({ draft: first, asking: false }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = writeDraft(first, now().offers)

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const draft = writeDraft(store.getState().draft, now().offers)
    if (draft === sent) return
    sent = draft
    // Too late for a round that has ended: then nobody needs it.
    void ask({ kind: 'draft', activity, draft }).catch(() => undefined)
  }

  return {
    store,
    flush,
    setDraft(draft) {
      store.setState({ draft })
      timer ??= setTimeout(flush, DRAFT_EVERY_MS)
    },
    async move(move) {
      if (store.getState().asking) return
      store.setState({ asking: true })
      const refused = await ask({ kind: 'move', activity, after: now().moves, move })
      const done = refused === null && ENDS_DRAFT.includes(move.kind)
      store.setState({ asking: false, ...(done ? { draft: NO_DRAFT } : {}) })
      if (done) flush()
    },
  }
}
