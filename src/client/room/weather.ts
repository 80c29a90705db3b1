/** Rain behind the glass: streaks that fall, and drops that stay. */
import type { GameObjects, Scene } from 'phaser'
import { DEPTH } from './depth.ts'
import type { Box } from './painting.ts'

/** Two sheets of rain, the nearer one faster; in units of the world a second. */
const SHEETS = [
  { speed: 900, length: 46, width: 1.3, many: 120, alpha: 0.5, drift: 0.1 },
  { speed: 1350, length: 84, width: 2, many: 56, alpha: 0.46, drift: 0.12 },
] as const
/** Pixels for a unit: nobody sees rain sharply. */
const SCALE = 0.75

export interface Rain {
  readonly advance: (ms: number) => void
  readonly destroy: () => void
}

export function rain(scene: Scene, box: Box, still: boolean): Rain {
  const width = box.right - box.left
  const height = box.bottom - box.top
  const sheets = SHEETS.map((sheet, i) => {
    const key = `rain-${i}`
    if (scene.textures.exists(key)) scene.textures.remove(key)
    scene.textures.addCanvas(key, streaks(width, height, sheet, i + 1))
    const image: GameObjects.Image = scene.add.image(box.left, box.top - height, key)
    image
      .setOrigin(0)
      .setScale(1 / SCALE)
      .setDepth(DEPTH.place + 1)
    return { image, speed: sheet.speed, fallen: (i * height) / 3 }
  })
  return {
    advance(ms) {
      if (still) return
      for (const sheet of sheets) {
        sheet.fallen = (sheet.fallen + (Math.min(ms, 100) / 1000) * sheet.speed) % height
        sheet.image.y = box.top - height + sheet.fallen
      }
    },
    destroy() {
      for (const { image } of sheets) image.destroy()
    },
  }
}

/** Twice as high as the window, and the same above as below, so that it can fall without end. */
function streaks(
  width: number,
  height: number,
  { length, width: stroke, many, alpha, drift }: (typeof SHEETS)[number],
  seed: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * SCALE)
  canvas.height = Math.ceil(height * 2 * SCALE)
  const pen = canvas.getContext('2d')
  if (!pen) return canvas
  const dice = rolls(seed)
  pen.scale(SCALE, SCALE)
  pen.strokeStyle = '#f2f6f8'
  pen.lineWidth = stroke
  pen.lineCap = 'round'
  for (let i = 0; i < many; i++) {
    const x = dice() * width
    const y = dice() * height
    const l = length * (0.6 + dice() * 0.7)
    pen.globalAlpha = alpha * (0.4 + dice() * 0.6)
    for (const from of [y - height, y, y + height]) {
      pen.beginPath()
      pen.moveTo(x, from)
      pen.lineTo(x - l * drift, from + l)
      pen.stroke()
    }
  }
  return canvas
}

/** Drops and runs on the glass, painted into what is seen through it. */
export function wet(canvas: HTMLCanvasElement, scale: number): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const width = canvas.width / scale
  const height = canvas.height / scale
  const dice = rolls(7)
  pen.save()
  pen.scale(scale, scale)
  for (let i = 0; i < (width * height) / 4200; i++) {
    const x = dice() * width
    const y = dice() * height
    const r = 1.2 + dice() ** 3 * 3.6
    pen.globalAlpha = 0.32
    pen.fillStyle = '#62727d'
    pen.beginPath()
    pen.ellipse(x, y, r * 0.85, r, 0, 0, Math.PI * 2)
    pen.fill()
    pen.globalAlpha = 0.75
    pen.fillStyle = '#f4f8fa'
    pen.beginPath()
    pen.ellipse(x - r * 0.25, y - r * 0.35, r * 0.3, r * 0.34, 0, 0, Math.PI * 2)
    pen.fill()
    if (r < 3.6) continue
    pen.globalAlpha = 0.2
    pen.fillRect(x - 0.7, y - r - 30 - dice() * 60, 1.4, 30 + dice() * 50)
  }
  pen.restore()
}

/** Our own little generator: a rain that is painted again falls in the same places. */
function rolls(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
