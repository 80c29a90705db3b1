import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'
import { plant } from './furniture.ts'
import { patch, pool } from './light-shapes.ts'
import { box, face, lying, onSide, outline, seen, unitsAt } from './perspective.ts'
import type { Place } from './place.ts'
import { table, tableLamps, tableSun } from './table.ts'
import { pierced } from './windows.ts'

const SIDE = -2.7
const FAR = 9
const CEILING = 3
const PANES: readonly (readonly [number, number])[] = [
  [7.5, 8.8],
  [6.1, 7.3],
  [4.9, 5.9],
  [3.9, 4.7],
]
const FRAME: Tone = '#4a545f'
const WALL: Tone = '#dcd9d2'
const CARPET: Tone = '#7b8085'
const [LEFT, TOP] = seen([SIDE, CEILING, FAR])
const FLOOR = seen([0, 0, FAR])[1]

/** A desk with its screen and a low felt wall; further ones are paler. */
function desk(x: number, z: number, felt: Tone, seated: boolean): string {
  const air = (tone: Tone) => mix(tone, '#d5dad9', Math.min(0.62, (z - 2.6) / 9))
  const s = unitsAt(z)
  const [px, py] = seen([x + 0.7, 1.02, z])
  return (
    (seated
      ? ellipse(px, py - s * 0.26, s * 0.1, s * 0.125, air('#caa58a')) +
        shape(
          `M${px - s * 0.11},${py - s * 0.27}Q${px},${py - s * 0.5} ${px + s * 0.11},${py - s * 0.27}Q${px},${py - s * 0.34} ${px - s * 0.11},${py - s * 0.27}Z`,
          air('#3a3436'),
        ) +
        shape(
          `M${px - s * 0.25},${py + s * 0.2}Q${px - s * 0.24},${py - s * 0.12} ${px},${py - s * 0.13}Q${px + s * 0.24},${py - s * 0.12} ${px + s * 0.25},${py + s * 0.2}Z`,
          air('#5b6f86'),
        )
      : '') +
    box([x, x + 1.4], [0.7, 1.1], [z - 0.02, z + 0.03], {
      front: air(felt),
      top: air(lighter(felt, 0.3)),
      side: air(darker(felt, 0.2)),
    }) +
    box([x, x + 1.4], [0.7, 0.74], [z - 0.62, z - 0.02], {
      front: air('#b9a387'),
      top: air('#d8c8b0'),
      side: air('#a08a70'),
    }) +
    rect(px - s * 0.3, py - s * 0.12, s * 0.54, s * 0.32, air('#2d3540'), 2) +
    rect(px - s * 0.28, py - s * 0.1, s * 0.5, s * 0.27, air('#7f9fb4'), 1)
  )
}

/** A white board on wheels with a week of notes on it. */
const board = (): string => {
  const notes: readonly (readonly [number, number, Tone])[] = [
    [1150, 66, '#e3c26b'],
    [1204, 62, '#e3c26b'],
    [1150, 120, '#9fc0a4'],
    [1206, 122, '#d49a90'],
    [1150, 176, '#9fb8d0'],
    [1290, 64, '#9fc0a4'],
    [1344, 66, '#e3c26b'],
    [1292, 120, '#9fb8d0'],
    [1398, 64, '#d49a90'],
    [1346, 176, '#e3c26b'],
  ]
  return (
    line('M1160,250L1150,600M1452,250L1462,600', '#8f9a9f', 9) +
    line('M1118,600L1190,600M1424,600L1496,600', '#8f9a9f', 9) +
    rect(1126, 24, 360, 262, '#23282b', 5, 0.18) +
    rect(1120, 16, 360, 262, '#a4afb2', 5) +
    rect(1128, 24, 344, 246, '#f8f8f5', 2) +
    shape('M1128,24L1290,24L1200,270L1128,270Z', '#ffffff', 0.7) +
    line('M1142,46L1230,46M1286,46L1360,46', '#54616a', 4.5) +
    line('M1270,40L1270,258', '#c9cfcd', 2) +
    notes
      .map(
        ([x, y, tone], i) =>
          `<g transform="rotate(${(i % 3) - 1} ${x} ${y})">${rect(x, y, 44, 44, tone, 1)}${line(`M${x + 7},${y + 14}L${x + 36},${y + 14}M${x + 7},${y + 24}L${x + 28},${y + 24}`, darker(tone, 0.4), 2.2, 0.6)}</g>`,
      )
      .join('') +
    line('M1380,230C1400,200 1420,250 1446,206', '#5a7d9c', 3.4) +
    rect(1240, 278, 120, 8, '#8f9a9f', 3)
  )
}

export const OPEN_PLAN: Place = {
  id: 'open-plan',
  window: [0, -60, Math.round(LEFT) + 2, 560],
  room:
    gradient('far', [
      [0, lighter(WALL, 0.4)],
      [1, WALL],
    ]) +
    gradient('carpet', [
      [0, mix(CARPET, '#d5dad9', 0.4)],
      [1, darker(CARPET, 0.12)],
    ]) +
    pierced(
      rect(0, -150, 1600, 1050, WALL) +
        face(onSide(SIDE, [1, FAR], [0, CEILING]), lighter(WALL, 0.2)) +
        rect(LEFT, TOP, 1600 - LEFT, FLOOR - TOP, 'url(#far)'),
      PANES.map((pane) => outline(onSide(SIDE, pane, [0.75, 2.6]))).join(''),
    ) +
    PANES.map(
      ([near, far]) =>
        line(outline(onSide(SIDE, [near, far], [0.75, 2.6])), FRAME, 9) +
        face(onSide(SIDE, [near, far], [1.58, 1.63]), FRAME),
    ).join('') +
    face(onSide(SIDE + 0.14, [3.6, FAR], [0.7, 0.75]), '#f1eee6') +
    // Felt on the far wall keeps the room quiet; nothing stands behind the head.
    [430, 566, 702, 838, 974, 1110]
      .map((x, i) => rect(x, 64, 126, 178, ['#b9c3bd', '#c3bfc4', '#bcc5cb'][i % 3] as Tone, 4))
      .join('') +
    face(lying([-6, 6], CEILING, [1, FAR]), '#e9e8e3') +
    // Ducts and lamps run to the vanishing point.
    [-1.5, 0.1, 1.7, 3.3]
      .map((x) => face(lying([x, x + 0.16], CEILING - 0.12, [2, 8.6]), '#fffdf4'))
      .join('') +
    face(lying([-0.9, -0.5], CEILING - 0.04, [1, 8.8]), '#c2c4c1') +
    face(lying([2.4, 2.8], CEILING - 0.04, [1, 8.8]), '#c2c4c1') +
    face(lying([-8, 8], 0, [1.2, FAR]), 'url(#carpet)') +
    desk(-1.9, 7.6, '#7d8fa3', true) +
    desk(0.9, 7.6, '#7d8fa3', false) +
    desk(2.7, 7.6, '#7d8fa3', true) +
    desk(-2.1, 5.6, '#6f8a7c', false) +
    desk(1.2, 5.6, '#6f8a7c', true) +
    plant(466, 470, 0.62, '#6f9a80', '#d8d2c6') +
    desk(-2.3, 3.9, '#7a6a82', true) +
    desk(1.35, 3.9, '#7a6a82', false) +
    board() +
    plant(86, 660, 1.15, '#4b7a60', '#e4ded2'),
  roomSun:
    face(
      [
        [SIDE, 0.02, 4],
        [SIDE, 0.02, 5.6],
        [0.4, 0.02, 4.8],
        [0.4, 0.02, 3.4],
      ],
      '#ffffff',
      0.6,
    ) +
    face(
      [
        [SIDE, 0.02, 6.2],
        [SIDE, 0.02, 8],
        [0.8, 0.02, 7],
        [0.8, 0.02, 5.6],
      ],
      '#ffffff',
      0.5,
    ) +
    patch(520, 20, 400, 120, 110, 0.3) +
    patch(720, 20, 400, 90, 110, 0.3) +
    patch(1130, 10, 280, 120, 90, 0.4) +
    pool(360, 260, 420, 380, '#ffffff', 0.3),
  roomLamps:
    [-1.5, 0.1, 1.7, 3.3]
      .map((x) => face(lying([x, x + 0.16], CEILING - 0.12, [2, 8.6]), '#fff6df'))
      .join('') +
    pool(800, 60, 700, 240, '#ffedc4', 0.4) +
    pool(1300, 150, 320, 260, '#ffe9bd', 0.3) +
    pool(800, 420, 700, 220, '#ffe2b0', 0.2),
  table: table({ wood: '#b98f66', polish: 0.42, window: [140, 380] }),
  tableSun: tableSun(),
  tableLamps: tableLamps('#ffe6bd'),
}
