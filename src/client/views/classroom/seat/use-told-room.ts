import { useEffect, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import type { ToldScene } from '../../../classroom/told-room.ts'
import type { RoomSource } from '../../../room-link.ts'

/** A room that follows what the host tells; the same for as long as the meeting is looked at. */
export function useToldRoom({ scene, lines, persona, lang }: ToldScene): () => Promise<RoomSource> {
  const [{ store, source }] = useState(() => {
    const store = createStore<ToldScene>(() => ({ scene, lines, persona, lang }))
    const source = async () => (await import('../../../classroom/told-room.ts')).toldRoom(store)
    return { store, source }
  })
  useEffect(() => {
    store.setState({ scene, lines, persona, lang })
  }, [store, scene, lines, persona, lang])
  return source
}
