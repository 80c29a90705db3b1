import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'
import { books, landscape, plant } from './furniture.ts'
import { patch, pool } from './light-shapes.ts'
import { face, onSide, outline, seen } from './perspective.ts'
import type { Place } from './place.ts'
import { table, tableLamps, tableSun } from './table.ts'
import { pierced } from './windows.ts'

/** The glass wall runs from the corner towards us on the left. */
const SIDE = -1.22
const CORNER = seen([SIDE, 1.2, 4])[0]
const FLOOR = seen([0, 0, 4])[1]
const PANES: readonly (readonly [near: number, far: number])[] = [
  [3.22, 3.92],
  [2.5, 3.14],
  [1.9, 2.43],
  [1.3, 1.84],
]
const SILL = 0.12
const HEAD = 2.42
const FRAME: Tone = '#3b3f49'
const PLASTER: Tone = '#cfc5b8'
const WALNUT: Tone = '#7c543c'

const glassWall = (): string =>
  PANES.map(
    ([near, far]) =>
      face(onSide(SIDE, [near, far], [SILL, HEAD]), '#ffffff', 0.06) +
      face(
        [
          [SIDE, HEAD, far - 0.1],
          [SIDE, HEAD, far - 0.28],
          [SIDE, SILL, far - 0.42],
          [SIDE, SILL, far - 0.24],
        ],
        '#ffffff',
        0.14,
      ),
  ).join('') +
  // Posts between the panes show their depth.
  [3.18, 2.465, 1.87]
    .map((z) => face(onSide(SIDE + 0.05, [z - 0.03, z + 0.03], [SILL, HEAD]), lighter(FRAME, 0.14)))
    .join('') +
  face(onSide(SIDE, [1, 4], [0, SILL]), FRAME) +
  face(onSide(SIDE, [1, 4], [0.98, 1.02]), FRAME, 0.9)

const bookcase = (): string => {
  const left = 1086
  const shelf = (y: number) =>
    rect(left, y, 460, 10, lighter(WALNUT, 0.18)) + rect(left, y + 10, 460, 12, '#1c120c', 0, 0.34)
  return (
    rect(left - 16, -150, 500, FLOOR + 150, darker(WALNUT, 0.16)) +
    rect(left, -150, 460, FLOOR + 140, darker(WALNUT, 0.42)) +
    [34, 148, 262, 376].map(shelf).join('') +
    rect(left - 16, -150, 14, FLOOR + 150, lighter(WALNUT, 0.1)) +
    rect(left + 224, -150, 12, FLOOR + 140, darker(WALNUT, 0.12)) +
    rect(left, 386, 460, FLOOR - 396, WALNUT) +
    line(
      `M${left + 115},398L${left + 115},${FLOOR - 14}M${left + 345},398L${left + 345},${FLOOR - 14}`,
      darker(WALNUT, 0.4),
      3,
    ) +
    [96, 134, 326, 364]
      .map((x) => line(`M${left + x},456L${left + x},486`, '#d2ad6d', 4))
      .join('') +
    books(left + 10, 148, 150, 80, ['#3d4f6d', '#6b4f63', '#8a6f4c', '#59705f'], 3) +
    books(left + 250, 34, 190, 78, ['#59705f', '#3d4f6d', '#7d4a4a', '#b59a68'], 17) +
    books(left + 300, 262, 140, 82, ['#6b4f63', '#3d4f6d', '#b59a68', '#59705f'], 29) +
    books(left + 10, 376, 120, 84, ['#3d4f6d', '#8a6f4c', '#6b4f63'], 37) +
    // Porcelain, a stone on its stand, a small medal.
    shape(
      `M${left + 176},148Q${left + 158},126 ${left + 170},104Q${left + 176},94 ${left + 172},84L${left + 204},84Q${left + 200},94 ${left + 206},104Q${left + 218},126 ${left + 200},148Z`,
      '#dfe6e4',
    ) +
    shape(
      `M${left + 170},104Q${left + 188},114 ${left + 206},104L${left + 211},124Q${left + 188},134 ${left + 164},124Z`,
      '#5b7ea0',
      0.8,
    ) +
    shape(
      `M${left + 50},262L${left + 62},214Q${left + 78},190 ${left + 96},206Q${left + 122},200 ${left + 126},236L${left + 134},262Z`,
      '#7f8a88',
    ) +
    shape(
      `M${left + 50},262L${left + 62},214Q${left + 78},190 ${left + 86},200L${left + 76},262Z`,
      '#a3adaa',
    ) +
    rect(left + 40, 256, 104, 8, '#3a261a', 2) +
    shape(
      `M${left + 376},148L${left + 382},96L${left + 408},96L${left + 414},148Z`,
      '#c9d6d8',
      0.9,
    ) +
    ellipse(left + 395, 84, 18, 18, '#d2ad6d') +
    rect(left + 160, 344, 44, 32, '#e7dfcf', 1) +
    rect(left + 166, 350, 32, 20, '#7f9a9a')
  )
}

/** A brass lamp on the low cabinet, lit in the evening. */
const lamp = (): string =>
  line('M1000,548L1000,330', '#b8935a', 6) +
  ellipse(1000, 552, 30, 7, '#8f6f41') +
  shape('M962,334L976,262L1024,262L1038,334Z', '#e9dcc0') +
  shape('M962,334L976,262L990,262L982,334Z', '#f7efdc')

export const EXECUTIVE_OFFICE: Place = {
  id: 'executive-office',
  window: [0, -110, Math.round(CORNER), 750],
  room:
    gradient(
      'plaster',
      [
        [0, lighter(PLASTER, 0.3)],
        [0.5, PLASTER],
        [1, darker(PLASTER, 0.1)],
      ],
      true,
    ) +
    pierced(
      rect(0, -150, 1600, 1050, FRAME) +
        rect(CORNER, -150, 1600 - CORNER, FLOOR + 150, 'url(#plaster)') +
        face(
          [
            [SIDE, 0, 1],
            [SIDE, 0, 4],
            [3, 0, 4],
            [3, 0, 1],
          ],
          '#5a4a42',
        ),
      PANES.map((pane) => outline(onSide(SIDE, pane, [SILL, HEAD]))).join(''),
    ) +
    glassWall() +
    // Linen panels, a shadow gap between them.
    [430, 668, 906]
      .map(
        (x, i) =>
          rect(x, -150, 232, FLOOR + 136, i === 1 ? lighter(PLASTER, 0.16) : PLASTER, 0, 0.85) +
          rect(x, -150, 5, FLOOR + 136, lighter(PLASTER, 0.5), 0, 0.7) +
          line(`M${x + 235},-150L${x + 235},${FLOOR - 14}`, darker(PLASTER, 0.35), 3, 0.7),
      )
      .join('') +
    rect(CORNER, -150, 8, FLOOR + 150, darker(PLASTER, 0.2)) +
    rect(CORNER, FLOOR - 16, 700, 17, darker(WALNUT, 0.2)) +
    landscape(462, 74, 172, 236) +
    bookcase() +
    // A low cabinet with papers to the left of the chair, a rug on the floor.
    shape(`M300,900L470,${FLOOR + 18}L1180,${FLOOR + 18}L1420,900Z`, '#6c5566', 0.5) +
    rect(438, 470, 176, FLOOR - 470, WALNUT) +
    rect(434, 460, 184, 12, lighter(WALNUT, 0.24), 2) +
    line(`M526,478L526,${FLOOR - 8}`, darker(WALNUT, 0.4), 2.6) +
    shape('M470,460L466,424Q466,410 490,410Q514,410 514,424L510,460Z', '#5f7f78') +
    line(
      'M490,412C484,370 470,350 458,340M490,412C496,366 512,346 524,338M490,412L490,330',
      '#6b7f5c',
      3,
    ) +
    [
      [456, 338],
      [526, 336],
      [490, 326],
      [474, 360],
      [508, 356],
    ]
      .map(([x = 0, y = 0]) => ellipse(x, y, 9, 12, '#7e9a70'))
      .join('') +
    rect(544, 450, 56, 10, '#e6dcc8', 1) +
    rect(548, 442, 50, 8, '#7a4a63', 1) +
    lamp() +
    plant(318, 700, 1.1, '#44735a', '#b9a892'),
  roomSun:
    patch(640, -60, FLOOR, 150, 210, 0.5) +
    patch(838, -60, FLOOR, 110, 210, 0.42) +
    patch(1060, -60, FLOOR, 120, 210, 0.34) +
    face(
      [
        [SIDE, 0, 2.5],
        [SIDE, 0, 3.9],
        [-0.2, 0, 3.4],
        [-0.2, 0, 2],
      ],
      '#ffffff',
      0.5,
    ) +
    pool(420, 300, 420, 460, '#ffffff', 0.3),
  roomLamps:
    pool(1000, 300, 300, 290, '#ffcf8a', 0.7) +
    pool(1000, 300, 70, 60, '#fff0cf', 0.7) +
    [60, 172, 286]
      .map((y) => pool(1200, y, 140, 70, '#ffc477', 0.55) + pool(1430, y, 140, 70, '#ffc477', 0.5))
      .join('') +
    pool(548, 100, 190, 230, '#ffd9a0', 0.35) +
    pool(800, 440, 620, 300, '#ffce8c', 0.14),
  table: table({ wood: '#63402e', polish: 0.55, window: [140, 420] }),
  tableSun: tableSun(),
  tableLamps: tableLamps(),
}
