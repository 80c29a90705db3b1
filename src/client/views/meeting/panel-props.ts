import type { StoreApi } from 'zustand/vanilla'
import type { Table } from '../../../core/negotiation/table.ts'
import type { Lang, OpenBargaining, Script } from '../../../core/scenario/scenario.ts'
import type { MoveKind } from '../../../core/transcript/move.ts'
import type { OfferDraft, Timeless } from '../../session-state.ts'

/** The trainee's hand at a table: what is half done, and how it is done. This page's session has one, and a seat in a class. */
export interface Hand {
  readonly store: Pick<
    StoreApi<{ readonly draft: OfferDraft }>,
    'getState' | 'getInitialState' | 'subscribe'
  >
  readonly setDraft: (draft: OfferDraft) => void
  readonly move: (move: Timeless) => unknown
}

/** What a table is drawn from. */
export interface TableProps {
  readonly table: Table
  readonly bargaining: OpenBargaining
  readonly may: readonly MoveKind[]
  readonly hand: Hand
  /** The words of the ways of saying it, and of every level. */
  readonly script: Script
  readonly lang: Lang
  /** Ways of making the offer: choosing one makes it. */
  readonly manners: readonly string[]
  readonly from: number
  readonly onChoose: (id: string) => void
  readonly disabled: boolean
}

/** The draft is read here, not above: moving a lever draws the table again and nothing else. */
export interface PanelProps extends TableProps {
  readonly draft: OfferDraft
}
