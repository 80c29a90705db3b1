/**
 * Chance without a stream: every draw is a hash of (seed, turn, purpose), so that taking a branch never shifts another
 * draw [M4]. FNV-1a over the key, finished with murmur3's avalanche.
 */
const hash32 = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A whole number in 0…2³²−1. */
export const draw = (seed: number, turn: number, purpose: string): number =>
  hash32(`${seed}/${turn}/${purpose}`)

/** A share in 0 (in) … 1 (out). */
export const drawShare = (seed: number, turn: number, purpose: string): number =>
  draw(seed, turn, purpose) / 2 ** 32

/** `items` in the order of their draws: the shuffle of choices. Ties keep the given order. */
export const shuffled = (items: readonly string[], seed: number, turn: number): readonly string[] =>
  items
    .map((item) => ({ item, key: draw(seed, turn, item) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

/** A 128-bit fingerprint in hex of what a scenario holds: to notice change, not to resist an attacker. */
export const fingerprint = (text: string): string =>
  [0, 1, 2, 3].map((lane) => hash32(`${lane}:${text}`).toString(16).padStart(8, '0')).join('')
