/**
 * Which process holds a class. Exactly one does at a time: it alone adds to the class's facts. Whoever asks for a class that nobody
 * holds takes it.
 */
export interface Holding {
  /** The id of the process that holds a class; this one's where nobody did. */
  readonly holderOf: (id: string) => Promise<string>
  /** Whether this process may act for a class now, by its own clock: a holder that was held up finds out by itself [CR51]. */
  readonly holds: (id: string) => boolean
  /** Gives a class back: another may take it at once. */
  readonly release: (id: string) => Promise<void>
  /** Where a process can be reached by its fellows; null for one that is not known, or is this one. */
  readonly addressOf: (process: string) => Promise<Address | null>
  readonly close: () => Promise<void>
}

export interface Address {
  readonly host: string
  readonly port: number
}

/** One process a class list: it holds whatever there is. */
export const holdingAlone = (own: () => string): Holding => ({
  holderOf: async () => own(),
  holds: () => true,
  release: async () => undefined,
  addressOf: async () => null,
  close: async () => undefined,
})
