/** The trainee's colleague at the near edge of the table, seen from behind in the corner of the picture [S48]. */
import type { GameObjects, Scene } from 'phaser'
import type { Beside } from '../../core/meeting/beside.ts'
import { frameOf, type Sheet } from './artwork.ts'
import { DEPTH } from './depth.ts'
import type { Framing } from './framing.ts'

export interface Neighbour {
  readonly want: (beside: Beside) => void
  readonly draw: (ms: number, still: boolean) => void
  /** Stays in the corner of the picture, wherever that is; not where the picture has no room to spare. */
  readonly follow: (framing: Framing, size: PictureSize) => void
  readonly destroy: () => void
}

interface PictureSize {
  readonly width: number
  readonly height: number
  readonly density: number
}

/** From the corner of the picture to where neck and shoulders meet, in units of the world. */
const FROM_CORNER = { x: 226, y: 118 } as const
/** So many points of the page wide, and so much wider than high, a picture has a corner to spare. */
const ROOMY = { width: 640, share: 1.2 } as const
const TURN_MS = 260
const BREATH_MS = 4200

export function neighbour(scene: Scene, sheet: Sheet): Neighbour {
  const picture = (part: string): GameObjects.Image => {
    const [, , w, h, left, top] = frameOf(sheet.drawing, part)
    return scene.add
      .image(0, 0, sheet.key, part)
      .setOrigin(-left / w, -top / h)
      .setScale(1 / sheet.scale)
      .setDepth(DEPTH.near)
  }
  const back = picture('back')
  const away = picture('head-away')
  const aside = picture('head-aside')
  const reached = { aside: 0, down: 0 }
  let doing: Beside['doing'] = 'listen'
  let shown = false
  let breathMs = 0
  let x = 0
  let y = 0
  const near = (from: number, to: number, step: number): number =>
    from < to ? Math.min(to, from + step) : Math.max(to, from - step)
  return {
    want(beside) {
      doing = beside.doing
    },
    draw(ms, still) {
      const step = still ? 1 : ms / TURN_MS
      reached.aside = near(reached.aside, doing === 'turn' ? 1 : 0, step)
      reached.down = near(reached.down, doing === 'write' ? 1 : 0, step)
      breathMs = still ? 0 : (breathMs + ms) % BREATH_MS
      const breath = Math.sin((breathMs / BREATH_MS) * 2 * Math.PI) * 1.4
      back.visible = shown
      // A head is seen from behind until it has half turned.
      aside.visible = shown && reached.aside > 0.5
      away.visible = shown && !aside.visible
      back.x = x
      back.y = y + breath
      for (const head of [away, aside]) {
        head.x = x - reached.aside * 7
        head.y = y + breath * 1.4 + reached.down * 15
        head.rotation = reached.down * -0.05 - reached.aside * 0.03
      }
    },
    follow({ zoom, centreX, centreY }, { width, height, density }) {
      shown = width / density >= ROOMY.width && width >= height * ROOMY.share
      x = centreX + width / zoom / 2 - FROM_CORNER.x
      y = centreY + height / zoom / 2 - FROM_CORNER.y
    },
    destroy() {
      for (const image of [back, away, aside]) image.destroy()
    },
  }
}
