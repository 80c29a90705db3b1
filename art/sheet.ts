/** `npm run art:sheet`: contact sheets of the people, to be looked at, in art/sheets. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../scripts/browser.mjs'
import { EXPRESSIONS, GESTURES, type Gesture } from '../src/core/buyer/cue.ts'
import { CAST } from './cast/cast.ts'
import { type Moment, still } from './figure.ts'
import type { Look } from './look.ts'
import { INHERITED } from './svg.ts'

const OUT = new URL('./sheets/', import.meta.url)

/** When a gesture in steps shows best; the others have arrived after a while. */
const TELLING_MS: Readonly<Partial<Record<Gesture, number>>> = {
  nod: 230,
  'shake-head': 500,
  'sip-tea': 2340,
  'glance-at-watch': 1100,
  'push-document': 1800,
}
const ARRIVED_MS = 1600

interface Cell {
  readonly look: Look
  readonly moment: Moment
}

interface Crop {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly scale: number
}

const HEAD: Crop = { x: -110, y: -560, w: 220, h: 300, scale: 1.3 }
const BODY: Crop = { x: -300, y: -660, w: 600, h: 830, scale: 0.5 }
const GAP = 6

function cell({ look, moment }: Cell, { x, y, w, h }: Crop): string {
  const { behind, before } = still(look, moment)
  const wall = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#dfe3e2"/>`
  const table = `<rect x="${x}" y="0" width="${w}" height="400" fill="#a9744c"/>`
  return wall + behind + table + before
}

function sheet(rows: readonly (readonly Cell[])[], crop: Crop): string {
  const { x, y, w, h, scale } = crop
  const width = Math.max(...rows.map((row) => row.length)) * (w + GAP)
  const height = rows.length * (h + GAP)
  const cells = rows.flatMap((row, r) =>
    row.map(
      (one, c) =>
        `<svg x="${c * (w + GAP)}" y="${r * (h + GAP)}" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">${cell(one, crop)}</svg>`,
    ),
  )
  return svg(width, height, scale, cells.join(''))
}

const svg = (width: number, height: number, scale: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}" ${INHERITED}>${body}</svg>`

function rowsOf<T>(all: readonly T[], columns: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / columns) }, (_, i) =>
    all.slice(i * columns, (i + 1) * columns),
  )
}

const faces = (look: Look): readonly Cell[] =>
  EXPRESSIONS.map((expression) => ({
    look,
    moment: { expression, gesture: 'rest', afterMs: ARRIVED_MS },
  }))

const gestures = (look: Look): readonly Cell[] =>
  GESTURES.map((gesture) => ({
    look,
    moment: { expression: 'neutral', gesture, afterMs: TELLING_MS[gesture] ?? ARRIVED_MS },
  }))

/** `npm run art:sheet -- cast tiger`: only the sheets whose name has one of the words. */
const wanted = process.argv.slice(2)
const drawn: readonly (readonly [name: string, draw: () => string])[] = [
  [
    'cast',
    () =>
      sheet(
        rowsOf(
          CAST.flatMap((look) => gestures(look).slice(0, 1)),
          7,
        ),
        BODY,
      ),
  ],
  [
    'heads',
    () =>
      sheet(
        rowsOf(
          CAST.flatMap((look) => faces(look).slice(0, 1)),
          7,
        ),
        HEAD,
      ),
  ],
  ...CAST.map((look) => [`faces-${look.id}`, () => sheet(rowsOf(faces(look), 5), HEAD)] as const),
  ...CAST.map(
    (look) => [`gestures-${look.id}`, () => sheet(rowsOf(gestures(look), 5), BODY)] as const,
  ),
]

mkdirSync(OUT, { recursive: true })
const executablePath = findChromium()
if (!executablePath) throw new Error('the sheets are printed by Chromium, and there is none')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
const printed = drawn.filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
)
for (const [name, draw] of printed) {
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw()}`)
  const png = await page.locator('svg').first().screenshot()
  writeFileSync(new URL(`${name}.png`, OUT), png)
}
await browser.close()
console.log(`${printed.length} sheets in art/sheets`)
