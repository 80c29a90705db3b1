const MOST = 10_000

/** A bucket of tokens: so many at once, then so many a second. Times are ms. */
export class Pace {
  readonly #burst: number
  readonly #perSecond: number
  readonly #buckets = new Map<string, { left: number; at: number }>()

  constructor(burst: number, perSecond: number) {
    this.#burst = burst
    this.#perSecond = perSecond
  }

  #bucket(key: string, now: number): { left: number; at: number } {
    const known = this.#buckets.get(key) ?? { left: this.#burst, at: now }
    const refilled = known.left + ((now - known.at) / 1000) * this.#perSecond
    const bucket = { left: Math.min(this.#burst, refilled), at: now }
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    // Whoever asks under ever new names must not fill the memory: who has been quiet longest is forgotten.
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= MOST) break
      this.#buckets.delete(oldest)
    }
    return bucket
  }

  /** Takes one; false where there is none left. */
  take(key: string, now: number): boolean {
    const bucket = this.#bucket(key, now)
    if (bucket.left < 1) return false
    bucket.left -= 1
    return true
  }

  /** Puts one back that need not have been taken. */
  giveBack(key: string, now: number): void {
    const bucket = this.#bucket(key, now)
    bucket.left = Math.min(this.#burst, bucket.left + 1)
  }
}
