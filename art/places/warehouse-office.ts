import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'
import { bar, books, chair } from './furniture.ts'
import { patch, pool } from './light-shapes.ts'
import type { Place } from './place.ts'
import { table, tableLamps, tableSun } from './table.ts'
import { asPath, frames, type Opening, pierced, shine } from './windows.ts'

const GLASS: Opening = [306, 34, 1274, 500]
const WALL: Tone = '#d3d8d0'
const FRAME: Tone = '#4a5a63'
const LOWER: Tone = '#8fa596'
const FLOOR = 600

/** Last month's figures: a grid, a few magnets, a marker on the ledge. */
const board = (): string => {
  const cards: readonly (readonly [number, number, Tone, number])[] = [
    [104, 158, '#d9a04a', 36],
    [104, 196, '#6c9a7c', 36],
    [158, 196, '#6c9a7c', 40],
    [104, 234, '#a8695c', 34],
    [158, 272, '#d9a04a', 36],
    [212, 234, '#6c9a7c', 36],
    [212, 310, '#5f8298', 36],
    [104, 310, '#6c9a7c', 40],
    [158, 348, '#a8695c', 34],
  ]
  return (
    rect(38, 112, 232, 282, '#1a1f1c', 5, 0.14) +
    rect(34, 104, 232, 282, '#98a4a4', 5) +
    rect(41, 111, 218, 268, '#f7f8f4', 2) +
    shape('M41,111L150,111L96,379L41,379Z', '#ffffff', 0.7) +
    line('M54,130L128,130', '#54616a', 5) +
    [150, 188, 226, 264, 302, 340].map((y) => line(`M41,${y}L259,${y}`, '#cfd5d2', 1.6)).join('') +
    [96, 150, 204].map((x) => line(`M${x},150L${x},379`, '#cfd5d2', 1.6)).join('') +
    cards
      .map(
        ([x, y, tone, w]) => rect(x, y, w, 17, tone, 2) + rect(x, y, w, 5, lighter(tone, 0.3), 2),
      )
      .join('') +
    [170, 208, 246, 284, 322, 360].map((y) => line(`M52,${y}L84,${y}`, '#8b95a0', 3.4)).join('') +
    rect(80, 385, 126, 8, '#b4bdbd', 3) +
    rect(96, 380, 24, 6, '#a8695c', 2)
  )
}

const shelves = (): string =>
  rect(1318, 236, 250, FLOOR - 236 + 10, '#1d2426', 3, 0.16) +
  rect(1312, 228, 250, FLOOR - 222, '#8b9a9e', 3) +
  [240, 346, 452]
    .map(
      (y) =>
        rect(1322, y, 230, 94, darker('#6b797d', 0.24)) + rect(1322, y, 230, 12, '#1d2426', 0, 0.3),
    )
    .join('') +
  books(1326, 334, 170, 78, ['#47618a', '#6f5570', '#5f8470', '#b98c4e', '#47618a'], 5) +
  books(1326, 440, 220, 80, ['#47618a', '#47618a', '#5f8470', '#7d6a86', '#a8695c'], 23) +
  books(1326, 546, 130, 72, ['#5f8470', '#b98c4e', '#7d8f98'], 41) +
  // A helmet, a torch, a box of parts.
  shape('M1338,228Q1340,188 1378,186Q1414,188 1418,228Z', '#e0a63f') +
  shape('M1338,228Q1340,188 1378,186Q1360,196 1358,228Z', '#f0c26d') +
  shape('M1330,224L1426,224Q1428,233 1420,233L1338,233Q1328,233 1330,224Z', '#c68a2b') +
  rect(1474, 498, 66, 48, '#b89466', 2) +
  rect(1474, 498, 66, 12, '#caa87c', 2) +
  rect(1500, 508, 16, 10, '#efe8d8', 1)

/** The sill with the tea that went cold in the morning. */
const sill = (): string =>
  rect(282, 500, 1016, 16, '#eceee7', 3) +
  rect(282, 515, 1016, 6, '#1d2426', 0, 0.2) +
  shape(
    'M1150,500L1148,448Q1148,442 1154,442L1186,442Q1192,442 1192,448L1190,500Z',
    '#c9d8d2',
    0.92,
  ) +
  shape('M1150,500L1149,468L1191,468L1190,500Z', '#9a7f42', 0.85) +
  rect(1150, 434, 40, 10, '#5c6a70', 3) +
  shape('M352,500L344,462L400,462L392,500Z', '#c9826a') +
  [-28, -10, 10, 28]
    .map(
      (turn, i) =>
        `<g transform="rotate(${turn} 372 462)">${shape('M372,466C358,444 360,424 372,408C384,424 386,444 372,466Z', i % 2 ? '#6c9a72' : '#54805e')}</g>`,
    )
    .join('')

export const WAREHOUSE_OFFICE: Place = {
  id: 'warehouse-office',
  window: GLASS,
  room:
    gradient('wall', [
      [0, lighter(WALL, 0.35)],
      [1, darker(WALL, 0.05)],
    ]) +
    pierced(rect(0, -150, 1600, 1050, 'url(#wall)'), asPath(GLASS)) +
    rect(0, -150, 1600, 156, '#eef0ea') +
    rect(0, 4, 1600, 5, '#b3bbb5') +
    shine(GLASS) +
    frames(GLASS, [628, 952], [132], FRAME, 14) +
    // Slatted blinds, drawn half up.
    rect(296, 22, 988, 18, '#e6e8e1', 3) +
    [46, 57, 68, 79, 90].map((y) => rect(306, y, 968, 6, '#f1f2ec', 2, 0.94)).join('') +
    line('M1246,96L1246,268', '#eef0ea', 2.4) +
    rect(0, 521, 1600, FLOOR - 521, LOWER) +
    rect(0, 521, 1600, 6, darker(LOWER, 0.22)) +
    sill() +
    board() +
    shelves() +
    // A drawer cabinet under the board, with a printer.
    rect(52, 470, 190, FLOOR - 470, '#97a4a7', 3) +
    [478, 520, 562]
      .map((y) => rect(60, y, 174, 34, '#a9b5b7', 2) + rect(134, y + 8, 28, 6, '#6f7d82', 2))
      .join('') +
    rect(76, 424, 142, 46, '#56636c', 5) +
    rect(76, 424, 142, 14, '#6c7982', 5) +
    rect(104, 410, 86, 18, '#fbfaf5', 1) +
    // The clock nobody looks at.
    ellipse(1436, 112, 44, 44, FRAME) +
    ellipse(1436, 112, 37, 37, '#fbfaf5') +
    line('M1436,112L1420,94M1436,112L1436,84', FRAME, 3.6) +
    [0, 90, 180, 270]
      .map(
        (turn) =>
          `<g transform="rotate(${turn} 1436 112)">${line('M1436,80L1436,85', FRAME, 2.6)}</g>`,
      )
      .join('') +
    ellipse(1436, 112, 3.6, 3.6, '#a8695c') +
    rect(0, FLOOR, 1600, 300, '#80857f') +
    rect(0, FLOOR - 8, 1600, 9, '#66756c') +
    gradient('floor', [
      [0, '#1d2426', 0.26],
      [1, '#1d2426', 0],
    ]) +
    rect(0, FLOOR, 1600, 66, 'url(#floor)') +
    chair(166, '#55626b') +
    bar(500, 1100, 12, '#c3cac6'),
  roomSun:
    patch(1290, 40, FLOOR, 120, 120, 0.5) +
    patch(1440, 40, FLOOR, 70, 120, 0.35) +
    rect(290, 500, 1000, 14, '#ffffff', 0, 0.75) +
    pool(560, 330, 560, 420, '#ffffff', 0.25),
  roomLamps:
    pool(800, 26, 620, 190, '#fff0cf', 0.45) +
    pool(150, 240, 300, 300, '#ffe9c0', 0.28) +
    pool(1440, 330, 300, 320, '#ffe9c0', 0.28) +
    pool(800, 470, 620, 260, '#ffe2b0', 0.14) +
    rect(506, 20, 588, 6, '#fffaf0', 3),
  table: table({ wood: mix('#a8794f', '#8d8577', 0.12), polish: 0.5, window: [330, 1250] }),
  tableSun: tableSun(),
  tableLamps: tableLamps('#ffe3b4'),
}
