/** Which lines of which case this browser has shown before: on another go they need no reading. */

const KEY = 'counterpart.read'

type Read = Readonly<Record<string, readonly string[]>>

function remembered(): Read {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return found !== null && typeof found === 'object' ? (found as Read) : {}
  } catch {
    return {}
  }
}

let read: Map<string, Set<string>> | null = null

/** Looked up when first asked for: the first screen does not wait for it. */
function known(scenario: string): Set<string> {
  read ??= new Map(
    Object.entries(remembered()).map(([id, lines]) => [
      id,
      new Set(Array.isArray(lines) ? lines : []),
    ]),
  )
  const found = read.get(scenario) ?? new Set<string>()
  read.set(scenario, found)
  return found
}

export const wasRead = (scenario: string, line: string): boolean => known(scenario).has(line)

export function markRead(scenario: string, lines: readonly string[]): void {
  const found = known(scenario)
  if (lines.every((it) => found.has(it))) return
  for (const line of lines) found.add(line)
  const all = [...(read ?? [])].map(([id, ids]) => [id, [...ids]] as const)
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(all)))
  } catch {
    // They are read again the next time.
  }
}

/** A name for a line of which only the words are known: FNV-1a over its signs. */
export function wordsKey(words: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++)
    hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193) >>> 0
  return `~${hash.toString(36)}`
}
