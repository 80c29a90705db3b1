import { ellipse, line, shape } from '../svg.ts'
import { lights, skyline, type Tower, tower } from './towers.ts'
import type { View } from './view.ts'

/** From the twelfth floor: roofs below, a few higher than oneself, a river between. */
const MIDDLE: readonly Tower[] = [
  { x: 96, top: 176, w: 92 },
  { x: 210, top: 300, w: 120 },
  { x: 352, top: 128, w: 84, storey: 16 },
  { x: 462, top: 286, w: 112 },
  { x: 600, top: 318, w: 90 },
  { x: 884, top: 304, w: 110 },
  { x: 1010, top: 186, w: 88 },
  { x: 1120, top: 276, w: 130 },
  { x: 1276, top: 150, w: 96, storey: 16 },
  { x: 1392, top: 300, w: 140 },
]
const CLOSE: readonly Tower[] = [
  { x: 20, top: 404, w: 160, storey: 24 },
  { x: 300, top: 430, w: 190, storey: 24 },
  { x: 560, top: 470, w: 150, storey: 24 },
  { x: 900, top: 452, w: 180, storey: 24 },
  { x: 1150, top: 420, w: 170, storey: 24 },
  { x: 1380, top: 440, w: 200, storey: 24 },
]

export const clouds = (): string =>
  [
    [300, 66, 150, 15],
    [390, 82, 110, 11],
    [210, 86, 80, 8],
    [1030, 44, 150, 14],
    [1130, 60, 100, 9],
    [700, 30, 120, 9],
  ]
    .map(([x = 0, y = 0, rx = 0, ry = 0]) => ellipse(x, y, rx, ry, '#ffffff', 0.5))
    .join('')

export const CITY: View = {
  id: 'city',
  far:
    clouds() +
    shape('M0,244Q200,214 380,230T760,222T1140,232T1600,216L1600,800L0,800Z', '#a9bccb') +
    skyline(
      [
        [40, 212, 60],
        [150, 196, 44],
        [250, 222, 80],
        [330, 184, 46],
        [440, 214, 70],
        [540, 200, 40],
        [596, 226, 90],
        [700, 206, 48],
        [770, 222, 70],
        [860, 192, 44],
        [930, 218, 80],
        [1060, 204, 60],
        [1150, 224, 90],
        [1256, 198, 50],
        [1330, 220, 80],
        [1450, 206, 60],
        [1530, 222, 70],
      ],
      '#9fb4c6',
    ) +
    shape('M0,300Q260,282 520,292T1010,288T1600,296L1600,800L0,800Z', '#8fa9b4') +
    shape(
      'M0,372C380,352 620,366 900,350S1360,366 1600,356L1600,372C1340,384 1180,366 940,372S380,384 0,398Z',
      '#d4e2e6',
      0.85,
    ),
  near:
    MIDDLE.map((it) => tower(it, '#8499ab')).join('') +
    shape('M0,520Q180,486 360,508T700,500T1060,512T1600,496L1600,800L0,800Z', '#62806f') +
    CLOSE.map((it) => tower(it, '#6b7f92')).join('') +
    line('M352,128L352,96', '#8499ab', 3) +
    line('M1320,150L1320,112', '#8499ab', 3),
  lit:
    MIDDLE.map((it, i) => lights(it, i + 3)).join('') +
    CLOSE.map((it, i) => lights(it, i + 40)).join(''),
}
