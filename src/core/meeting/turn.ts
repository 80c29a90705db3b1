/**
 * A turn: one move of the trainee or one line of a buyer, with what it means. Transcripts fold to turns and turn logs are
 * read to turns, so a rubric never knows where a conversation came from.
 */
export interface Turn {
  /** 1-based, in the order spoken. */
  readonly n: number
  readonly actor: 'seller' | 'buyer' | 'system'
  /** Meaning only: `need:x` and `known` are the fields below. */
  readonly tags: readonly string[]
  readonly need?: string
  /** The fact asked for stands in the brief (K-059). */
  readonly known?: boolean
  /** Length in words of the source language [S8]. */
  readonly words: number
  /** 万元: the price named by an offer, an acceptance or a demand. */
  readonly value?: number
  /** The trainee's own points of the package an offer or an acceptance named, where several issues are on the table. */
  readonly points?: number
  /** The offer asks for more on one issue and gives on another: a trade without a condition. */
  readonly swap?: true
  /** The counter-condition attached to a concession (K-153 rule 10), with the buyer's answer to it where he gave one. */
  readonly cond?: string
  readonly condTaken?: boolean
  /** The id of the choice or line that was spoken: the quote of a finding. */
  readonly choice?: string
  /** What else could have been said at that moment: ids, in the story's order. Empty in turn logs. */
  readonly open?: readonly string[]
  /** Active meeting time of the move. */
  readonly atMs?: number
}

export const has = (turn: Turn, tag: string): boolean => turn.tags.includes(tag)

export const hasAny = (turn: Turn, tags: readonly string[]): boolean =>
  turn.tags.some((tag) => tags.includes(tag))

/** True where a tag of the turn starts with `family`, such as `listen.` or `red.`. */
export const inFamily = (turn: Turn, family: string): boolean =>
  turn.tags.some((tag) => tag.startsWith(family))
