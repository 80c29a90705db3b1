import { Client, type Room, type SeatReservation } from '@colyseus/sdk'
import type { Ask } from '../../core/classroom/ask.ts'
import type { Parts } from '../../core/classroom/parts.ts'
import { readTell, type Tell, withSight } from '../../core/classroom/tell.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { askDoor } from './door.ts'

/** An ask without its id: the connection gives it one. */
export type Wish = Ask extends infer A ? (A extends Ask ? Omit<A, 'id'> : never) : never

export interface Seen {
  /**
   * `refused`: the door does not let this token in; see `refusal`. `unreadable`: what the host tells is not what this page knows, so that
   * one of the two is older; the line is given up, since only another page can mend that.
   */
  readonly status: 'connecting' | 'open' | 'waiting' | 'refused' | 'unreadable' | 'closed'
  readonly parts: Parts
  readonly refusal: Refusal | null
  /** Add to one's own clock to have the host's, ms. */
  readonly aheadMs: number
  /** Asks that have not been answered. */
  readonly waiting: number
}

export interface Entry {
  /** The origin of the server. */
  readonly base: string
  readonly token: string
  readonly class?: string
  readonly as?: 'instructor' | 'projector'
}

interface Waiting {
  readonly ask: Ask
  readonly answer: (answer: null | Refusal) => void
}

/** Between two tries, ms: at once, then ever longer. */
const PAUSES = [0, 300, 1000, 2000, 4000] as const

const newAskId = (): string =>
  Array.from({ length: 16 }, () => Math.floor(Math.random() * 36).toString(36)).join('')

/**
 * A screen's line to its class. It comes back by the token whatever was cut, and what was asked and not answered is asked again under
 * the same id, in order: it counts once [CR5].
 *
 *   const line = connect({ base: location.origin, token }, (seen) => draw(seen))
 *   const refused = await line.ask({ kind: 'begin', activity: 1 })
 */
export function connect(entry: Entry, onSeen: (seen: Seen) => void) {
  let seen: Seen = {
    status: 'connecting',
    parts: new Map(),
    refusal: null,
    aheadMs: 0,
    waiting: 0,
  }
  let room: Room | null = null
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  const waiting = new Map<string, Waiting>()

  const set = (change: Partial<Seen>): void => {
    seen = { ...seen, ...change, waiting: waiting.size }
    onSeen(seen)
  }

  const hear = (told: Tell): void => {
    if (told.kind === 'sight') {
      set({ parts: withSight(seen.parts, told), aheadMs: told.now - Date.now() })
      return
    }
    const asked = told.id === null ? undefined : waiting.get(told.id)
    // Too fast is no answer: it is asked again when the line has been quiet for a moment.
    if (told.kind === 'refused' && told.refused === 'class/too-fast') {
      clearTimeout(timer)
      timer = setTimeout(resend, 1500)
      return
    }
    if (!asked) return
    waiting.delete(asked.ask.id)
    asked.answer(told.kind === 'done' ? null : { refused: told.refused, detail: told.detail })
    set({})
  }

  const resend = (): void => {
    for (const { ask } of waiting.values()) room?.send('ask', ask)
  }

  const again = (): void => {
    room = null
    if (over) return
    set({ status: 'waiting' })
    const pause = PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0
    tries += 1
    clearTimeout(timer)
    timer = setTimeout(() => void open(), pause)
  }

  /** It would be told the same again, and show half of it. */
  const giveUp = (refusal: Refusal): void => {
    if (over) return
    over = true
    clearTimeout(timer)
    console.error(refusal.detail)
    room?.leave().catch(() => undefined)
    room = null
    set({ status: 'unreadable', refusal })
  }

  const open = async (): Promise<void> => {
    const { base, ...body } = entry
    try {
      const admitted = await askDoor(base, 'enter', body)
      if (over) return
      if (isRefusal(admitted)) {
        if (admitted.refused === 'class/too-fast') return again()
        return set({ status: 'refused', refusal: admitted })
      }
      const client = new Client(base)
      const joined = await client.consumeSeatReservation(admitted.reservation as SeatReservation)
      if (over) return void joined.leave()
      joined.reconnection.enabled = false
      joined.onMessage('tell', (message: unknown) => {
        const told = readTell(message)
        // A tell may itself be of a refusal; what could not be read has no kind.
        if (room !== joined) return
        if ('kind' in told) hear(told)
        else giveUp(told)
      })
      joined.onLeave(() => room === joined && again())
      joined.onError(() => undefined)
      room = joined
      tries = 0
      set({ status: 'open' })
      resend()
    } catch {
      again()
    }
  }
  void open()

  return {
    seen: (): Seen => seen,
    /** Resolves with null once it is stored, or with the refusal; waits as long as the line is down. */
    ask(wish: Wish): Promise<Refusal | null> {
      const ask = { ...wish, id: newAskId() } as Ask // Wish is Ask without its id
      return new Promise((answer) => {
        waiting.set(ask.id, { ask, answer })
        set({})
        if (seen.status === 'open') room?.send('ask', ask)
      })
    },
    close(): void {
      if (over) return
      over = true
      clearTimeout(timer)
      void room?.leave()
      set({ status: 'closed' })
    },
  }
}
export type Connection = ReturnType<typeof connect>
