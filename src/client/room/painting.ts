/** Paints a place in its light, once, onto canvases: a frame of the room then only moves pictures that are ready. */
import { type Drawing, type FrameBox, frameOf } from './artwork.ts'
import { dye } from './dye.ts'
import type { Light, Tone } from './light.ts'

/** A box of the world, in its units. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Painting {
  readonly canvas: HTMLCanvasElement
  readonly pen: CanvasRenderingContext2D
}

/** One part of a place with what sun and lamps do to it; what can be seen through stays so. */
export function paintPart(
  place: Drawing,
  part: 'room' | 'table',
  light: Light,
  scale: number,
): HTMLCanvasElement {
  const box = frameOf(place, part)
  const { canvas, pen } = painting(box[2] * scale, box[3] * scale)
  drawPart(pen, place, part, box, scale)
  dyePainting({ canvas, pen }, light.inside)
  const outline = copy(canvas)
  cast(pen, place, `${part}-sun`, box, scale, 'soft-light', light.sun.share, light.sun.tone)
  cast(pen, place, `${part}-lamps`, box, scale, 'screen', light.lamps)
  keepWithin(pen, outline)
  return canvas
}

/** What is seen through the windows: the sky, then far and near, each with the air before it. */
export function paintView(view: Drawing, light: Light, box: Box, scale: number): HTMLCanvasElement {
  const width = box.right - box.left
  const height = box.bottom - box.top
  const { canvas, pen } = painting(width * scale, height * scale)
  const whole: FrameBox = [0, 0, width, height, box.left, box.top]
  const sky = pen.createLinearGradient(0, (-100 - box.top) * scale, 0, (HORIZON - box.top) * scale)
  for (const [offset, tone] of light.sky) sky.addColorStop(offset, tone)
  pen.fillStyle = sky
  pen.fillRect(0, 0, canvas.width, canvas.height)
  const layer = (part: string, haze: number): void => {
    const one = painting(canvas.width, canvas.height)
    drawPart(one.pen, view, part, whole, scale)
    dyePainting(one, light.outside)
    one.pen.globalAlpha = haze
    one.pen.globalCompositeOperation = 'source-atop'
    one.pen.fillStyle = light.haze.tone
    one.pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(one.canvas, 0, 0)
  }
  layer('far', light.haze.far)
  layer('near', light.haze.near)
  cast(pen, view, 'lit', whole, scale, 'screen', light.lit)
  return canvas
}

/** A sheet of people or things, in the colour of the light that falls on them. */
export function dyed(canvas: HTMLCanvasElement, tone: Tone): HTMLCanvasElement {
  const pen = canvas.getContext('2d')
  if (pen) dyePainting({ canvas, pen }, tone)
  return canvas
}

/** Seated eyes: where everything that is level ends. */
export const HORIZON = 250

function painting(width: number, height: number): Painting {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(width))
  canvas.height = Math.max(1, Math.ceil(height))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to paint on')
  return { canvas, pen }
}

function copy(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const made = painting(canvas.width, canvas.height)
  made.pen.drawImage(canvas, 0, 0)
  return made.canvas
}

/** Draws one part where it lies in the world; `onto` is the box that the canvas shows. */
function drawPart(
  pen: CanvasRenderingContext2D,
  { image, width, height, frames }: Drawing,
  part: string,
  onto: FrameBox,
  scale: number,
): void {
  const box = frames[part]
  if (!box) return
  const [x, y, w, h, left, top] = box
  const toX = (left - onto[4]) * scale
  const toY = (top - onto[5]) * scale
  pen.save()
  pen.beginPath()
  pen.rect(toX, toY, w * scale, h * scale)
  pen.clip()
  // The whole sheet is drawn and clipped: a part cut out of a vector drawing is blurred by some browsers.
  pen.drawImage(image, toX - x * scale, toY - y * scale, width * scale, height * scale)
  pen.restore()
}

function dyePainting({ canvas: { width, height }, pen }: Painting, tone: Tone): void {
  if (tone === '#ffffff') return
  const pixels = pen.getImageData(0, 0, width, height)
  dye(pixels.data, tone)
  pen.putImageData(pixels, 0, 0)
}

/** Lays a part of light over what is painted; with a tone, the part says only where and how much. */
function cast(
  pen: CanvasRenderingContext2D,
  drawing: Drawing,
  part: string,
  onto: FrameBox,
  scale: number,
  how: GlobalCompositeOperation,
  share: number,
  tone?: Tone,
): void {
  if (share <= 0 || !drawing.frames[part]) return
  const one = painting(pen.canvas.width, pen.canvas.height)
  drawPart(one.pen, drawing, part, onto, scale)
  if (tone) {
    one.pen.globalCompositeOperation = 'source-in'
    one.pen.fillStyle = tone
    one.pen.fillRect(0, 0, one.canvas.width, one.canvas.height)
  }
  pen.globalAlpha = share
  pen.globalCompositeOperation = how
  pen.drawImage(one.canvas, 0, 0)
  pen.globalAlpha = 1
  pen.globalCompositeOperation = 'source-over'
}

function keepWithin(pen: CanvasRenderingContext2D, outline: HTMLCanvasElement): void {
  pen.globalCompositeOperation = 'destination-in'
  pen.drawImage(outline, 0, 0)
  pen.globalCompositeOperation = 'source-over'
}
