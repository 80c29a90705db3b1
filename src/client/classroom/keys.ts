/**
 * The keys this browser holds: an instructor's, and the seat it has in each class. Whoever has a key is who it says, so that a tab,
 * a browser or a machine that fell over comes back to the same seat.
 */
const INSTRUCTOR = 'counterpart.class.instructor'
const seatKey = (id: string): string => `counterpart.class.seat.${id}`
const codeKey = (code: string): string => `counterpart.class.code.${code}`
const nameKey = (id: string): string => `counterpart.class.name.${id}`

/** A browser may forbid keeping anything; a key then lasts as long as the page. */
const held = new Map<string, string>()

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? held.get(key) ?? null
  } catch {
    return held.get(key) ?? null
  }
}

function write(key: string, token: string | null): void {
  if (token === null) held.delete(key)
  else held.set(key, token)
  try {
    if (token === null) localStorage.removeItem(key)
    else localStorage.setItem(key, token)
  } catch {
    // See above.
  }
}

export const seatToken = (id: string): string | null => read(seatKey(id))
export const keepSeat = (id: string, token: string | null): void => write(seatKey(id), token)
export const instructorToken = (): string | null => read(INSTRUCTOR)
export const keepInstructor = (token: string | null): void => write(INSTRUCTOR, token)

/** Under which code somebody came in, and as whom: who comes to the door again is offered his own seat. */
export const keepEntry = (code: string, id: string): void => write(codeKey(code), id)
export const keepName = (id: string, name: string): void => write(nameKey(id), name)

export interface KnownSeat {
  readonly class: string
  readonly name: string
}

/** The seat this browser has in the class of a code, where it has one; `code` as `readCode` gives it. */
export function knownSeat(code: string): KnownSeat | null {
  const id = read(codeKey(code))
  return id !== null && seatToken(id) !== null ? { class: id, name: read(nameKey(id)) ?? '' } : null
}
