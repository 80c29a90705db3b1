import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { PartName, PartOf, Parts } from '../../../core/classroom/parts.ts'
import type { Refusal } from '../../../core/refusal.ts'
import {
  type Connection,
  connect,
  type Entry,
  type Seen,
  type Wish,
} from '../../classroom/connection.ts'

/** A screen's line to its class: what it sees, and how it asks. */
export interface ClassLine {
  /** Of the class. */
  readonly id: string
  readonly seen: Seen
  /** The part of a key, `me` or `row/3`; its name tells its shape. */
  readonly part: <N extends PartName>(name: N, key?: string) => PartOf<N> | undefined
  /** All parts of a name, in the order of their numbers; what is watched closely has `watch/` before it. */
  readonly parts: <N extends PartName>(name: N, watched?: boolean) => readonly PartOf<N>[]
  /** Resolves with null once it is stored, or with the refusal, which is also `refused` until it is dismissed. */
  readonly ask: (wish: Wish) => Promise<Refusal | null>
  readonly refused: Refusal | null
  readonly dismiss: () => void
}

const NOTHING: Seen = {
  status: 'connecting',
  parts: new Map(),
  refusal: null,
  aheadMs: 0,
  waiting: 0,
}

/** Holds the line while the screen stands. `entry` null: there is nobody to be yet. */
export function useClass(token: string | null, id: string, as: Entry['as'] | null): ClassLine {
  const [held, setHeld] = useState<{ readonly line: Connection; readonly hear: Hearers } | null>(
    null,
  )
  const [refused, setRefused] = useState<Refusal | null>(null)
  useEffect(() => {
    if (token === null) return
    const hear: Hearers = new Set()
    const entry: Entry = { base: location.origin, token, class: id, ...(as ? { as } : {}) }
    const line = connect(entry, () => {
      for (const it of hear) it()
    })
    setHeld({ line, hear })
    return () => line.close()
  }, [token, id, as])
  const seen = useSyncExternalStore(
    useMemo(() => followIn(held?.hear), [held]),
    () => held?.line.seen() ?? NOTHING,
  )
  // The same function while the line stands: what is drawn with it is not drawn again with every sight.
  const ask = useCallback(
    async (wish: Wish) => {
      if (!held) throw new Error('nobody to ask')
      const refusal = await held.line.ask(wish)
      setRefused(refusal)
      return refusal
    },
    [held],
  )
  return useMemo(
    () => ({
      id,
      seen,
      ...reading(seen.parts),
      ask,
      refused,
      dismiss: () => setRefused(null),
    }),
    [id, seen, ask, refused],
  )
}

/** How parts are read by their names. */
export const reading = (parts: Parts): Pick<ClassLine, 'part' | 'parts'> => ({
  part: (name, key = name) => parts.get(key) as PartOf<typeof name> | undefined, // the key's name tells
  parts: (name, watched = false) => partsNamed(parts, `${watched ? 'watch/' : ''}${name}/`),
})

type Hearers = Set<() => void>
const followIn = (hear: Hearers | undefined) => (follow: () => void) => {
  hear?.add(follow)
  return () => void hear?.delete(follow)
}

function partsNamed<N extends PartName>(parts: Parts, start: string): readonly PartOf<N>[] {
  const found = [...parts].filter(([key]) => key.startsWith(start))
  const number = (key: string): number => Number(key.slice(start.length))
  return found.toSorted(([a], [b]) => number(a) - number(b)).map(([, part]) => part as PartOf<N>) // the key's name tells
}
