/**
 * The meeting room: the entry of the chunk that is loaded after the first choice can be made.
 *
 *   const room = await openRoom(element, state, {})
 *   room.show({ ...state, people: [{ ...buyer, expression: 'warm', gesture: 'lean-in' }] })
 *   room.destroy()
 */
import { CANVAS, Game } from 'phaser'
import { frameTimes } from './frame-times.ts'
import { MeetingScene } from './MeetingScene.ts'
import { chooseRenderer } from './renderer.ts'
import type { RoomState } from './room-state.ts'

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

/** Pixels for a point of the page: more than these cost much and show little. */
const DENSEST = { card: 2, canvas: 1.5 } as const

export async function openRoom(
  parent: HTMLElement,
  first: RoomState,
  options: { readonly renderer?: 'canvas' },
): Promise<Room> {
  const scene = new MeetingScene()
  const type = chooseRenderer(options.renderer)
  const densest = type === CANVAS ? DENSEST.canvas : DENSEST.card
  const { width, height, density } = measure(parent, densest)
  const game = new Game({
    type,
    parent,
    width,
    height,
    banner: false,
    transparent: true,
    scene,
    audio: { noAudio: true },
    input: false,
    disableContextMenu: false,
    scale: { mode: SCALE_NONE, autoRound: true },
  })
  // The words beside the room tell what it shows; to a screen reader the canvas has nothing to add.
  game.canvas.setAttribute('aria-hidden', 'true')
  const times = frameTimes()
  game.events.on('prestep', () => times.begin(performance.now()))
  game.events.on('postrender', () => times.end(performance.now()))
  await new Promise<void>((resolve) => game.events.once('ready', resolve))
  fill(game.canvas)

  const watcher = new ResizeObserver(() => {
    const { width, height, density } = measure(parent, densest)
    if (width === scene.scale.width && height === scene.scale.height) return
    scene.scale.resize(width, height)
    fill(game.canvas)
    scene.resize(density)
  })
  watcher.observe(parent)
  scene.resize(density)
  const destroy = () => {
    watcher.disconnect()
    scene.close()
    game.destroy(true)
  }
  try {
    await scene.show(first)
  } catch (error) {
    destroy()
    throw error
  }
  return {
    show(state) {
      scene.show(state).catch((error: unknown) => console.error(error))
    },
    destroy,
    frameTimes: times.read,
  }
}

/** Phaser.Scale.NONE: we know the size of our element better. */
const SCALE_NONE = 0

interface Size {
  readonly width: number
  readonly height: number
  readonly density: number
}

function measure(parent: HTMLElement, densest: number): Size {
  const density = Math.min(densest, window.devicePixelRatio || 1)
  return {
    width: Math.max(1, Math.round(parent.clientWidth * density)),
    height: Math.max(1, Math.round(parent.clientHeight * density)),
    density,
  }
}

function fill({ style }: HTMLCanvasElement): void {
  style.width = '100%'
  style.height = '100%'
  style.display = 'block'
}
