import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'
import { bar, chair, plant, screen } from './furniture.ts'
import { patch, pool } from './light-shapes.ts'
import type { Place } from './place.ts'
import { table, tableLamps, tableSun } from './table.ts'
import { asPath, blind, frames, type Opening, pierced, shine } from './windows.ts'

const GLASS: Opening = [64, 18, 1012, 516]
const WALL: Tone = '#d8d0c4'
const FRAME: Tone = '#434e5f'
const WOOD: Tone = '#94694b'
const FLOOR = 594

/** Slats of walnut; every so many lie a little deeper. */
const slats = (): string =>
  rect(1046, -150, 554, FLOOR + 150, darker(WOOD, 0.3)) +
  Array.from({ length: 24 }, (_, i) => {
    const x = 1050 + i * 23
    return (
      rect(x, -150, 17, FLOOR + 150, i % 5 === 2 ? lighter(WOOD, 0.1) : WOOD) +
      rect(x, -150, 4, FLOOR + 150, lighter(WOOD, 0.24))
    )
  }).join('') +
  gradient('shadow', [
    [0, '#1f140d', 0.02],
    [1, '#1f140d', 0.34],
  ]) +
  rect(1046, -150, 554, FLOOR + 150, 'url(#shadow)')

const column = (): string =>
  rect(1010, -150, 40, FLOOR + 150, WALL) +
  rect(1010, -150, 12, FLOOR + 150, lighter(WALL, 0.4)) +
  rect(1036, -150, 14, FLOOR + 150, darker(WALL, 0.16))

const sideboard = (): string =>
  rect(1096, 380, 430, 14, lighter('#6b4a38', 0.26), 2) +
  rect(1100, 394, 422, 190, '#6b4a38') +
  rect(1100, 394, 422, 26, '#1f140d', 0, 0.22) +
  line('M1240,398L1240,584M1381,398L1381,584', '#4b3227', 3) +
  line('M1228,470L1228,500M1252,470L1252,500M1369,470L1369,500M1393,470L1393,500', '#d0ab6e', 4) +
  rect(1108, 584, 12, 14, '#33241c') +
  rect(1502, 584, 12, 14, '#33241c') +
  // A tray with cups, a thermos, two books lying.
  rect(1126, 374, 110, 7, '#3a2a22', 3) +
  [1140, 1166, 1192]
    .map(
      (x) =>
        shape(`M${x},354L${x + 20},354L${x + 17},374L${x + 3},374Z`, '#eef0ec') +
        ellipse(x + 10, 354, 10, 2.6, '#cfd6d3'),
    )
    .join('') +
  shape('M1212,374L1212,330Q1212,318 1224,318Q1236,318 1236,330L1236,374Z', '#3f5a66') +
  rect(1216, 310, 16, 10, '#c9ced0', 2) +
  rect(1420, 370, 84, 10, '#7a4a63', 1) +
  rect(1426, 360, 74, 10, '#e6dcc8', 1) +
  shape('M1446,360Q1440,334 1456,326Q1474,334 1468,360Z', '#5f7f78') +
  line(
    'M1457,326C1452,296 1440,282 1430,276M1457,326C1462,292 1474,276 1484,270M1457,326L1458,268',
    '#6b7f5c',
    3,
  ) +
  [
    [1430, 276],
    [1484, 270],
    [1458, 266],
    [1446, 296],
    [1470, 292],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 8, 10, '#7e9a70'))
    .join('')

const under = (): string =>
  rect(0, 516, 1046, FLOOR - 516, '#c3b9aa') +
  rect(56, 512, 962, 12, '#e9e2d6', 2) +
  rect(56, 523, 962, 5, '#1f1a18', 0, 0.2) +
  Array.from({ length: 46 }, (_, i) =>
    line(`M${78 + i * 20.4},542L${78 + i * 20.4},578`, '#aca191', 4),
  ).join('')

export const MEETING_ROOM: Place = {
  id: 'meeting-room',
  window: GLASS,
  room:
    gradient('wall', [
      [0, lighter(WALL, 0.3)],
      [1, darker(WALL, 0.06)],
    ]) +
    pierced(rect(0, -150, 1600, 1050, 'url(#wall)'), asPath(GLASS)) +
    rect(0, -150, 1600, 150, lighter(WALL, 0.55)) +
    rect(0, -2, 1050, 6, darker(WALL, 0.14)) +
    shine(GLASS) +
    frames(GLASS, [301, 538, 775], [404], FRAME, 13) +
    blind([64, 18, 301, 0], 74, '#ece5d8') +
    blind([301, 18, 538, 0], 74, '#ece5d8') +
    blind([538, 18, 775, 0], 40, '#ece5d8') +
    blind([775, 18, 1012, 0], 40, '#ece5d8') +
    under() +
    slats() +
    column() +
    screen(1110, 104, 400, 228, '#33495f') +
    sideboard() +
    rect(0, FLOOR, 1600, 310, '#6d675f') +
    rect(0, FLOOR - 8, 1600, 9, '#574d45') +
    gradient('floor', [
      [0, '#2a211b', 0.28],
      [1, '#2a211b', 0],
    ]) +
    rect(0, FLOOR, 1600, 70, 'url(#floor)') +
    plant(40, 640, 1.18, '#4b7a60', '#d8d2c6') +
    chair(150, '#4a5263') +
    chair(1452, '#4a5263') +
    bar(430, 1170, 22, '#2f333c'),
  roomSun:
    patch(1066, 60, 560, 90, 150, 0.55) +
    patch(1196, 60, 560, 150, 150, 0.4) +
    rect(290, 512, 724, 14, '#ffffff', 0, 0.7) +
    pool(420, 330, 520, 420, '#ffffff', 0.25) +
    patch(120, FLOOR, 720, 200, 90, 0.6) +
    patch(360, FLOOR, 720, 200, 90, 0.6),
  roomLamps:
    pool(800, 40, 560, 170, '#ffd89b', 0.5) +
    pool(1310, 70, 340, 330, '#ffc983', 0.5) +
    pool(1310, 360, 260, 60, '#ffc983', 0.25) +
    pool(800, 470, 620, 260, '#ffce8c', 0.16) +
    rect(436, 30, 728, 6, '#fff6df', 3),
  table: table({ wood: '#85573b', polish: 0.62, window: [130, 960] }),
  tableSun: tableSun(),
  tableLamps: tableLamps(),
}
