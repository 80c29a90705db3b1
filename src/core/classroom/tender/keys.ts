import type { Parts } from '../parts.ts'

/** So many offers or lines are never made at a table. */
const TABLE_KEYS = 1000

/** The key of the n-th offer or line at a vendor's table. */
export const keyAt = (name: 'offer' | 'said', vendor: number, n: number): string =>
  `${name}/${vendor * TABLE_KEYS + n}`

/** What a seat sees of one vendor's table, under the keys that a shared table of two teams has: `table`, `offer/1`, `said/1`, `outcome`. */
export function partsAt(parts: Parts, vendor: number): Parts {
  const at = new Map(parts)
  for (const [key, part] of parts) {
    const [name = '', count] = key.split('/')
    if (!['table', 'offer', 'said', 'outcome'].includes(name)) continue
    at.delete(key)
    const n = Number(count)
    if (name === 'table' || name === 'outcome') {
      if (n === vendor) at.set(name, part)
    } else if (Math.floor(n / TABLE_KEYS) === vendor) at.set(`${name}/${n % TABLE_KEYS}`, part)
  }
  return at
}
