/** The place in its light: what the windows show, the room, its table, and what lies on it for everybody. */
import type { GameObjects, Scene } from 'phaser'
import { type Drawing, frameOf, type Sheet } from './artwork.ts'
import { DEPTH } from './depth.ts'
import { TABLE_Y } from './framing.ts'
import { INDOORS, type Light } from './light.ts'
import { type Box, HORIZON, paintPart, paintView } from './painting.ts'
import { SHARED_THINGS, spot } from './things.ts'
import { type Rain, rain, wet } from './weather.ts'

export interface Scenery {
  /** `share`: how much of a thing is to be seen, 0..1. */
  readonly draw: (ms: number, share: (part: string) => number) => void
  /** What is far follows the camera: it seems to move less. */
  readonly follow: (camera: {
    readonly push: number
    readonly right: number
    readonly down: number
  }) => void
  /** Others sit there now: what lies on the table is moved to where it lies for them. */
  readonly seat: (seats: readonly number[]) => void
  readonly destroy: () => void
}

export interface Surroundings {
  readonly place: Drawing
  readonly view: Drawing
  readonly light: Light
  /** Pixels for a unit of the world. */
  readonly scale: number
  readonly reducedMotion: boolean
}

/** How much a layer goes with the camera, 0 like the people, 1 like the moon. */
const FAR = { view: 0.8, room: 0.4, table: 0 } as const
/** Beyond the windows' edges, for the camera's moves. */
const SPARE = 40
/** What lies behind the people need not be as sharp as they are. */
const SOFTEST = 1.5

interface Layer {
  readonly image: GameObjects.Image
  readonly left: number
  readonly top: number
  readonly scale: number
  readonly far: number
}

export function scenery(
  scene: Scene,
  { place, view, light, scale, reducedMotion }: Surroundings,
  things: Sheet,
  seats: readonly number[],
): Scenery {
  const soft = Math.min(SOFTEST, scale)
  const layer = (
    key: keyof typeof FAR,
    canvas: HTMLCanvasElement,
    pixels: number,
    [left, top]: readonly [number, number],
    depth: number,
  ): Layer => {
    if (scene.textures.exists(key)) scene.textures.remove(key)
    scene.textures.addCanvas(key, canvas)
    const image = scene.add
      .image(left, top, key)
      .setOrigin(0)
      .setScale(1 / pixels)
      .setDepth(depth)
    return { image, left, top, scale: 1 / pixels, far: FAR[key] }
  }
  const [left, top, right, bottom] = place.window ?? [0, 0, 1, 1]
  const pane: Box = {
    left: left - SPARE,
    top: top - SPARE,
    right: right + SPARE,
    bottom: bottom + SPARE,
  }
  const outside = paintView(view, view.indoors ? { ...light, ...INDOORS } : light, pane, soft)
  const rains = light.rain && !view.indoors
  if (rains) wet(outside, soft)
  const corner = (part: string): readonly [number, number] => {
    const [, , , , x, y] = frameOf(place, part)
    return [x, y]
  }
  const layers = [
    layer('view', outside, soft, [pane.left, pane.top], DEPTH.place),
    layer('room', paintPart(place, 'room', light, soft), soft, corner('room'), DEPTH.place + 2),
    layer('table', paintPart(place, 'table', light, scale), scale, corner('table'), DEPTH.table),
  ]
  const falling: Rain | null = rains ? rain(scene, pane, reducedMotion) : null
  const laidOut = SHARED_THINGS.map((thing) => {
    const [x, y] = spot(thing, seats)
    const [, , w, h, l, t] = frameOf(things.drawing, thing)
    const image = scene.add.image(x, TABLE_Y + y, things.key, thing)
    image
      .setOrigin(-l / w, -t / h)
      .setScale(1 / things.scale)
      .setDepth(DEPTH.table + 1)
    return { thing, image, y: TABLE_Y + y, toX: x, toY: TABLE_Y + y }
  })
  return {
    draw(ms, share) {
      falling?.advance(ms)
      const moved = 1 - Math.exp(-ms / MOVE_MS)
      for (const it of laidOut) {
        const { thing, image } = it
        const seen = share(thing)
        image.x += (it.toX - image.x) * moved
        it.y += (it.toY - it.y) * moved
        image.visible = seen > 0.01
        if (!image.visible) continue
        image.alpha = seen
        // Laid down rather than switched on.
        image.y = it.y - (1 - seen) * LAID_FROM
      }
    },
    follow({ push, right, down }) {
      for (const { image, left, top, scale: size, far } of layers) {
        const f = 1 / (1 + push * far)
        image.scaleX = size * f
        image.scaleY = size * f
        image.x = MIDDLE + (left - MIDDLE) * f + right * far
        image.y = HORIZON + (top - HORIZON) * f + down * far
      }
    },
    seat(next) {
      for (const it of laidOut) {
        const [x, y] = spot(it.thing, next)
        it.toX = x
        it.toY = TABLE_Y + y
      }
    },
    destroy() {
      for (const { image } of layers) image.destroy()
      for (const { image } of laidOut) image.destroy()
      falling?.destroy()
    },
  }
}

const MIDDLE = 800
const LAID_FROM = 14
const MOVE_MS = 320
