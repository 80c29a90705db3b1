import { type Client, CloseCode, Room } from '@colyseus/core'
import type { Role } from '../core/classroom/role.ts'
import type { Tell } from '../core/classroom/tell.ts'
import { refuse } from '../core/refusal.ts'
import { isReadable } from './frame.ts'
import type { Keeper, Screen } from './keeper.ts'
import { Pace } from './pace.ts'

/** Asks a screen may make at once, and then a second. */
const ASKS = { burst: 30, perSecond: 6 }
const TICK_MS = 250

/** What a door tells the room of whom it lets in. */
export interface Admission {
  readonly role: Role
}

/** Where Colyseus hears a frame; its types call it private. */
interface FrameHearer {
  _onMessage: (client: Client, frame: Uint8Array) => void
}

export type Opener = (id: string) => Promise<Keeper>

/**
 * Colyseus carries the messages of a class, and nothing else: no state of its own, no reconnection of its own. Who comes back comes with
 * the token of his seat.
 */
export class ClassRoom extends Room {
  #keeper: Keeper | null = null
  readonly #screens = new Map<string, Screen>()
  readonly #pace = new Pace(ASKS.burst, ASKS.perSecond)

  /** `open` is given with the room's definition, `id` with each room. */
  override async onCreate({ id, open }: { id?: string; open?: Opener }): Promise<void> {
    if (id === undefined || !open) throw new Error('a room without a class')
    const keeper = await open(id)
    this.#keeper = keeper
    this.patchRate = null
    this.maxMessagesPerSecond = 100
    this.onMessage('ask', (client, message) => this.#ask(client, message))
    this.#readFirst()
    this.clock.setInterval(() => {
      // Nobody needs to look for a clock to run out or the computer to answer.
      this.autoDispose = !keeper.running
      keeper.tick().catch((error) => console.error(error))
    }, TICK_MS)
  }

  /** Colyseus prints a stack for a frame it cannot read and drops the line: what is no ask is refused before it gets there. */
  #readFirst(): void {
    const room = this as unknown as FrameHearer
    const hear = room._onMessage.bind(this)
    room._onMessage = (client, frame) => {
      if (isReadable(frame)) hear(client, frame)
      else if (this.#pace.take(client.sessionId, Date.now()))
        this.#refuse(client, 'class/malformed', 'only asks are heard here')
      else client.leave(CloseCode.WITH_ERROR)
    }
  }

  #refuse(client: Client, code: 'class/malformed' | 'class/too-fast', detail: string): void {
    this.#tell(client, { kind: 'refused', id: null, ...refuse(code, detail) })
  }

  #tell(client: Client, tell: Tell): void {
    client.send('tell', tell)
  }

  override async onJoin(client: Client, _options: unknown, { role }: Admission): Promise<void> {
    const screen: Screen = {
      role,
      tell: (tell) => this.#tell(client, tell),
      parts: null,
      watched: null,
    }
    this.#screens.set(client.sessionId, screen)
    // What is too large or no frame at all closes its line, which is enough.
    client.ref.removeAllListeners('error')
    client.ref.on('error', () => undefined)
    await this.#keeper?.enter(screen)
  }

  override async onLeave(client: Client): Promise<void> {
    const screen = this.#screens.get(client.sessionId)
    this.#screens.delete(client.sessionId)
    if (screen) await this.#keeper?.leave(screen)
  }

  #ask(client: Client, message: unknown): void {
    const screen = this.#screens.get(client.sessionId)
    if (!screen) return
    if (!this.#pace.take(client.sessionId, Date.now())) {
      this.#refuse(client, 'class/too-fast', `${ASKS.perSecond} asks a second`)
      return
    }
    this.#keeper?.ask(screen, message).catch((error) => {
      // It was not stored: no answer, and it will be asked again.
      console.error(error)
      client.leave(4000)
    })
  }
}
