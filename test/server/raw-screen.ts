import { Protocol } from '@colyseus/core'
import { encode } from '@colyseus/schema'
import { Client, type Room, type SeatReservation } from '@colyseus/sdk'
import { pack } from 'msgpackr'
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

  /** A message as it goes over the wire, whatever our own client would make of it. */
  send(type: string, message: unknown): void {
    const head = new Uint8Array(1024)
    head[0] = Protocol.ROOM_DATA
    const at = { offset: 1 }
    encode.string(head, type, at)
    const body = message === undefined ? [] : pack(message)
    this.room.connection.send(Uint8Array.from([...head.subarray(0, at.offset), ...body]))
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
