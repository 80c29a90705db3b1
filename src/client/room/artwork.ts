/** Fetches drawings and turns them into pixels at the size they are shown in. */
import type { Measures } from './measures.ts'

/** Where a part lies on its sheet, and its corner as seen from its joint; in units of the drawing. */
export type FrameBox = readonly [
  x: number,
  y: number,
  w: number,
  h: number,
  left: number,
  top: number,
]

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly frames: Readonly<Record<string, FrameBox>>
  readonly measures: Measures | undefined
  /** Where a place is seen through: left, top, right, bottom. */
  readonly window: readonly [number, number, number, number] | undefined
  /** A view under a roof of its own. */
  readonly indoors: boolean
  readonly image: HTMLImageElement
}

interface Metadata {
  readonly size: readonly [number, number]
  readonly frames?: Readonly<Record<string, FrameBox>>
  readonly measures?: Measures
  readonly window?: readonly [number, number, number, number]
  readonly indoors?: boolean
}

const drawings = new Map<string, Promise<Drawing>>()

export function fetchDrawing(name: string): Promise<Drawing> {
  const known = drawings.get(name)
  if (known) return known
  const coming = load(name)
  drawings.set(name, coming)
  // A network that failed once may work when the drawing is wanted again.
  coming.catch(() => drawings.delete(name))
  return coming
}

async function load(name: string): Promise<Drawing> {
  const answer = await fetch(`${import.meta.env.BASE_URL}art/${name}.svg`)
  if (!answer.ok) throw new Error(`art/${name}.svg: ${answer.status}`)
  const text = await answer.text()
  const found = /<metadata>(.*?)<\/metadata>/.exec(text)?.[1]
  if (!found) throw new Error(`art/${name}.svg has no metadata`)
  // Our own art script wrote it: the shape is ours.
  const { size, frames = {}, measures, window, indoors = false } = JSON.parse(found) as Metadata
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  await image.decode()
  return { width: size[0], height: size[1], frames, measures, window, indoors, image }
}

export function frameOf({ frames }: Drawing, part: string): FrameBox {
  const box = frames[part]
  if (!box) throw new Error(`a drawing without its ${part}`)
  return box
}

export function rasterise({ image, width, height }: Drawing, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, width * scale, height * scale)
  return canvas
}

/** A drawing as the scene has it: a texture of so many pixels for a unit of the drawing. */
export interface Sheet {
  readonly key: string
  readonly drawing: Drawing
  readonly scale: number
}
