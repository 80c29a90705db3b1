/**
 * The meeting room: the entry of the chunk that is loaded after the first choice can be made.
 *
 *   const room = await openRoom(element, state, {})
 *   room.show({ ...state, people: [{ ...buyer, expression: 'warm', gesture: 'lean-in' }] })
 *   room.destroy()
 */
import { CANVAS, WEBGL } from 'phaser'
import { frameTimes } from './frame-times.ts'
import { chooseRenderer } from './renderer.ts'
import type { RoomState } from './room-state.ts'
import { openStage, type Stage } from './stage.ts'

export type { RoomPerson, RoomState, Tempo } from './room-state.ts'

export interface Room {
  /** Told what to draw; it decides nothing. A state whose drawings cannot be fetched is not shown. */
  readonly show: (state: RoomState) => void
  readonly destroy: () => void
  /** Work done in the last frames, and the times between their beginnings. */
  readonly frameTimes: () => {
    readonly workMs: readonly number[]
    readonly intervalsMs: readonly number[]
  }
}

export async function openRoom(
  parent: HTMLElement,
  first: RoomState,
  options: { readonly renderer?: 'canvas' | 'webgl' },
): Promise<Room> {
  const times = frameTimes()
  let latest = first
  let gone = false
  let stage: Stage | undefined

  /** A graphics card that takes its context away is not asked again: the room goes on, on a plain canvas. */
  const lost = (): void => {
    setTimeout(() => {
      stage?.destroy()
      stage = undefined
      open(CANVAS).catch((error: unknown) => console.warn(error))
    })
  }
  async function open(type: number): Promise<void> {
    if (gone) return
    const opened = await openStage(parent, type, times, lost)
    if (gone) return opened.destroy()
    stage = opened
    await opened.show(latest)
  }
  const destroy = (): void => {
    gone = true
    stage?.destroy()
    stage = undefined
  }
  try {
    await open(options.renderer === 'webgl' ? WEBGL : chooseRenderer(options.renderer))
  } catch (error) {
    destroy()
    throw error
  }
  return {
    show(state) {
      latest = state
      stage?.show(state).catch((error: unknown) => console.error(error))
    },
    destroy,
    frameTimes: times.read,
  }
}
