import { INHERITED } from './svg.ts'

/**
 * A figure is one SVG: its parts lie side by side, and the metadata says where each lies and which
 * point of it is the joint. One file to fetch, one texture to draw from.
 */
export interface Part {
  readonly name: string
  /** Drawn around its own joint, which is 0,0. */
  readonly body: string
  /** What the drawing may cover, around the joint. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

const SHEET_WIDTH = 1000
const GAP = 4

/** Shelves, tallest part first: plain, and close enough to full. */
export function packParts(
  parts: readonly Part[],
  metadata: Readonly<Record<string, unknown>>,
): string {
  const sheetWidth = Math.max(SHEET_WIDTH, ...parts.map(width))
  const tallestFirst = [...parts].sort((a, b) => height(b) - height(a))
  const frames: Record<string, readonly number[]> = {}
  const cells: string[] = []
  let x = 0
  let y = 0
  let shelf = 0
  for (const part of tallestFirst) {
    const [left, top] = part.box
    const w = width(part)
    const h = height(part)
    if (x > 0 && x + w > sheetWidth) {
      x = 0
      y += shelf + GAP
      shelf = 0
    }
    frames[part.name] = [x, y, w, h, left, top]
    cells.push(
      `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${left} ${top} ${w} ${h}">${part.body}</svg>`,
    )
    x += w + GAP
    shelf = Math.max(shelf, h)
  }
  const size = [sheetWidth, y + shelf]
  const json = JSON.stringify({ size, frames, ...metadata })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" ${INHERITED}><metadata>${json}</metadata>${cells.join('')}</svg>\n`
}

const width = ({ box }: Part): number => box[2] - box[0]
const height = ({ box }: Part): number => box[3] - box[1]
