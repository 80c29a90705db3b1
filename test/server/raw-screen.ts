import { Client, type Room, type SeatReservation } from '@colyseus/sdk'
import { askDoor } from '../../src/client/classroom/door.ts'
import { isRefusal } from '../../src/core/refusal.ts'

/** A socket without our client's manners: sends what it likes and keeps all that it hears. */
export class RawScreen {
  readonly told: unknown[] = []
  closed = false
  readonly room: Room

  private constructor(room: Room) {
    this.room = room
    room.reconnection.enabled = false
    room.onMessage('tell', (tell: unknown) => this.told.push(tell))
    room.onLeave(() => {
      this.closed = true
    })
    room.onError(() => undefined)
  }

  static async open(base: string, token: string): Promise<RawScreen> {
    const admitted = await askDoor(base, 'enter', { token })
    if (isRefusal(admitted)) throw new Error(admitted.refused)
    const room = await new Client(base).consumeSeatReservation(
      admitted.reservation as SeatReservation,
    )
    return new RawScreen(room)
  }

  #tells(key: string): readonly string[] {
    return this.told.flatMap((it) =>
      typeof it === 'object' && it !== null && key in it ? [String(Reflect.get(it, key))] : [],
    )
  }

  refusals(): readonly string[] {
    return this.#tells('refused')
  }

  /** How many asks were done, and how many refused. */
  answers(): { readonly done: number; readonly refused: number } {
    const done = this.#tells('kind').filter((it) => it === 'done').length
    return { done, refused: this.refusals().length }
  }
}
