import type { Refusal } from '../../core/refusal.ts'
import type { Wish } from './connection.ts'
import type { DraftShelf } from './drafts-here.ts'

/** A lever or a key is a draft; the host hears of it this often [D]. */
const DRAFT_EVERY_MS = 400

interface Means {
  readonly ask: (wish: Wish) => Promise<Refusal | null>
  readonly activity: number
  /** What is half done now, as JSON of an object; null where nothing is. */
  readonly written: () => string | null
  /** What the host has been told already. */
  readonly told: string | null
  readonly shelf: DraftShelf
  /** The host's clock, ms of its day. */
  readonly now: () => number
}

/** Tells a host what is half done, now and then; what it has not answered yet stays in this browser [CR69]. */
export function draftTeller({ ask, activity, written, told, shelf, now }: Means) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = told

  /** At once: the page may be going. */
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const draft = written()
    if (draft === sent) return
    sent = draft
    const at = now()
    const stamped = draft && JSON.stringify({ ...(JSON.parse(draft) as object), at })
    shelf.keep({ draft: stamped, at })
    // Too late for a round that has ended: then nobody needs it.
    const told = (): void => {
      if (shelf.read()?.at === at) shelf.drop()
    }
    ask({ kind: 'draft', activity, draft: stamped }).then(told, () => undefined)
  }
  return {
    flush,
    soon(): void {
      timer ??= setTimeout(flush, DRAFT_EVERY_MS)
    },
  }
}
