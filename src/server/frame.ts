import { Protocol } from '@colyseus/core'
import { unpack } from 'msgpackr'

/** What keeps a line up or ends it; of one byte, whatever follows. */
const BARE: readonly number[] = [Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.PING]
/** How every message begins that our page sends: a message of the type `ask`, as Colyseus writes a short name. */
const ASK = [Protocol.ROOM_DATA, 0xa0 + 'ask'.length, ...new TextEncoder().encode('ask')]

/**
 * Whether a frame is one that our page sends and Colyseus can read: an ask with a packed body, or a sign of life. For every other Colyseus
 * would print a stack, and drop the line. Never throws.
 */
export function isReadable(frame: Uint8Array): boolean {
  if (BARE.includes(frame[0] ?? -1)) return true
  if (!ASK.every((byte, i) => frame[i] === byte)) return false
  try {
    unpack(frame.subarray(ASK.length))
    return true
  } catch {
    return false
  }
}
