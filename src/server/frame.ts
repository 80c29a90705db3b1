import { Protocol } from '@colyseus/core'
import { decode } from '@colyseus/schema'
import { unpack } from 'msgpackr'

/** What keeps a line up or ends it; of one byte, whatever follows. */
const BARE: readonly number[] = [Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.PING]

/**
 * Whether a frame is one that Colyseus can read and that our page sends: a message of a named type with a packed body, or a sign of life.
 * Colyseus itself prints a stack for every other, and drops the line; never throws.
 */
export function isReadable(frame: Uint8Array): boolean {
  const [code = -1] = frame
  if (BARE.includes(code)) return true
  if (code !== Protocol.ROOM_DATA) return false
  try {
    const at = { offset: 1 }
    if (!decode.stringCheck(frame, at)) return false
    const type = decode.string(frame, at)
    if (type !== 'ask') return false
    unpack(frame.subarray(at.offset))
    return true
  } catch {
    return false
  }
}
