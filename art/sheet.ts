/** `npm run art:sheet`: contact sheets of everybody's faces and gestures, to be looked at. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { EXPRESSIONS, GESTURES } from '../src/core/buyer/cue.ts'
import { CAST } from './cast.ts'
import { type Moment, still } from './figure.ts'
import type { Look } from './look.ts'
import { INHERITED } from './svg.ts'

const OUT = new URL('./sheets/', import.meta.url)

/** When a gesture in steps shows best. */
const TELLING_MS: Readonly<Record<string, number>> = {
  nod: 230,
  'shake-head': 500,
  'sip-tea': 2100,
  'glance-at-watch': 1100,
  'push-document': 1800,
}

interface Cell {
  readonly look: Look
  readonly moment: Moment
}

function sheet(
  rows: readonly (readonly Cell[])[],
  view: readonly [number, number, number, number],
  scale: number,
): string {
  const [x, y, w, h] = view
  const columns = Math.max(...rows.map((row) => row.length))
  const cells = rows.flatMap((row, r) =>
    row.map(({ look, moment }, c) => {
      const { behind, before } = still(look, moment)
      return (
        `<svg x="${c * (w + 6)}" y="${r * (h + 6)}" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">` +
        `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#dfe3e2"/>${behind}` +
        `<rect x="-900" y="0" width="1800" height="300" fill="#a9744c"/><rect x="-900" y="0" width="1800" height="4" fill="#c08b62"/>${before}</svg>`
      )
    }),
  )
  const width = columns * (w + 6)
  const height = rows.length * (h + 6)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}" ${INHERITED}><rect width="${width}" height="${height}" fill="#fff"/>${cells.join('')}</svg>`
}

const faces = CAST.map((look) =>
  EXPRESSIONS.map((expression) => ({
    look,
    moment: { expression, gesture: 'rest' as const, afterMs: 700 },
  })),
)
const gestures = CAST.map((look) =>
  GESTURES.map((gesture) => ({
    look,
    moment: { expression: 'neutral' as const, gesture, afterMs: TELLING_MS[gesture] ?? 1600 },
  })),
)

mkdirSync(OUT, { recursive: true })
const HEAD = [-110, -545, 220, 290] as const
const BODY = [-290, -640, 580, 790] as const
for (const [i, row] of faces.entries())
  writeFileSync(
    new URL(`faces-${CAST[i]?.id}.svg`, OUT),
    sheet([row.slice(0, 5), row.slice(5)], HEAD, 1.4),
  )
for (const [i, row] of gestures.entries())
  writeFileSync(
    new URL(`gestures-${CAST[i]?.id}.svg`, OUT),
    sheet([row.slice(0, 5), row.slice(5, 10), row.slice(10)], BODY, 0.5),
  )
writeFileSync(
  new URL('cast.svg', OUT),
  sheet(
    [gestures.slice(0, 5).map((row) => row[0]), gestures.slice(5).map((row) => row[0])].map((row) =>
      row.filter((cell) => cell !== undefined),
    ),
    BODY,
    0.55,
  ),
)
