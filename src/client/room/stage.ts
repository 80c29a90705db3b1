/** One running game with its canvas, filling an element; a room may need a second one when a graphics card fails it. */
import { CANVAS, Game } from 'phaser'
import type { FrameTimes } from './frame-times.ts'
import { MeetingScene } from './MeetingScene.ts'
import { rest } from './rest.ts'
import type { RoomState } from './room-state.ts'

export interface Stage {
  /** Shows a state as soon as its drawings are there. */
  readonly show: (state: RoomState) => Promise<void>
  readonly destroy: () => void
}

/** Pixels for a point of the page: more than these cost much and show little. */
const DENSEST = { card: 2, canvas: 1.5 } as const

/** `lost` is called once if the graphics card takes its context away. */
export async function openStage(
  parent: HTMLElement,
  type: number,
  times: FrameTimes,
  lost: () => void,
): Promise<Stage> {
  const scene = new MeetingScene()
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
  game.canvas.addEventListener('webglcontextlost', lost, { once: true })
  game.events.on('prestep', () => times.begin(performance.now()))
  game.events.on('postrender', () => times.end(performance.now()))
  await new Promise<void>((resolve) => game.events.once('ready', resolve))
  fill(game.canvas)
  const resting = rest(game, () => scene.isStill())

  const watcher = new ResizeObserver(() => {
    const { width, height, density } = measure(parent, densest)
    if (width === scene.scale.width && height === scene.scale.height) return
    scene.scale.resize(width, height)
    fill(game.canvas)
    scene.resize(density)
    resting.wake()
  })
  watcher.observe(parent)
  scene.resize(density)
  return {
    async show(state) {
      await scene.show(state)
      resting.wake()
    },
    destroy() {
      game.canvas.removeEventListener('webglcontextlost', lost)
      watcher.disconnect()
      scene.close()
      game.destroy(true)
      // It goes with the next frame, so there has to be one.
      resting.wake()
    },
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
