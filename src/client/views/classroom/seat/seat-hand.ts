import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Refusal } from '../../../../core/refusal.ts'
import type { Wish } from '../../../classroom/connection.ts'
import { draftTeller } from '../../../classroom/draft-teller.ts'
import type { DraftShelf } from '../../../classroom/drafts-here.ts'
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
  /** What the host has of it, read and written again. */
  readonly told: string | null
  readonly shelf: DraftShelf
  /** The host's clock, ms of its day. */
  readonly clock: () => number
}

/** What has been put down is no draft any more. */
const ENDS_DRAFT: readonly Timeless['kind'][] = ['offer', 'accept', 'take-back']

/** The hand of a seat in a class: what it does is asked of the host, one thing at a time; what is half done is kept there. */
export function seatHand(means: Means): SeatHand {
  const { ask, activity, now, draft: first } = means
  const store = createStore<HandState>(() => ({ draft: first, asking: false }))
  const { flush, soon } = draftTeller({
    ...means,
    now: means.clock,
    written: () => writeDraft(store.getState().draft, now().offers),
  })
  // What never reached the host does now.
  soon()

  return {
    store,
    flush,
    setDraft(draft) {
      store.setState({ draft })
      soon()
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
