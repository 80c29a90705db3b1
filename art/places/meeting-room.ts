import { ellipse, gradient, line, moved, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'
import type { Place } from './place.ts'
import { table } from './table.ts'

const FRAME: Tone = '#39455a'

/** A block of the city with lit windows, further ones paler. */
function tower(x: number, top: number, w: number, tone: Tone, step: number, foot = 600): string {
  const rows = Array.from(
    { length: Math.floor((foot - top - 16) / step) },
    (_, r) => top + 12 + r * step,
  )
  return (
    rect(x, top, w, foot - top, tone) +
    rect(x, top, w * 0.3, foot - top, lighter(tone, 0.14)) +
    rows.map((y) => line(`M${x + 7},${y}L${x + w - 7},${y}`, lighter(tone, 0.42), 3, 0.55)).join('')
  )
}

const crane = (x: number, top: number, foot: number): string =>
  line(
    `M${x},${top}L${x},${foot}M${x - 130},${top + 16}L${x + 60},${top + 16}M${x},${top}L${x - 110},${top + 16}M${x},${top}L${x + 54},${top + 16}`,
    '#b06a45',
    4.5,
    0.85,
  ) +
  line(`M${x - 96},${top + 16}L${x - 96},${top + 84}`, '#7b6a63', 2) +
  rect(x + 40, top + 18, 18, 14, '#8f8a86') +
  rect(x - 8, top + 18, 16, 16, '#b06a45')

const city = (): string =>
  gradient('sky', [
    [0, '#a9c3d8'],
    [0.6, '#d9e2e4'],
    [1, '#f3e6d6'],
  ]) +
  rect(80, 40, 1060, 570, 'url(#sky)') +
  ellipse(300, 130, 120, 16, '#ffffff', 0.5) +
  ellipse(390, 144, 90, 12, '#ffffff', 0.4) +
  ellipse(980, 104, 130, 15, '#ffffff', 0.45) +
  [
    [96, 330, 70],
    [190, 270, 56],
    [262, 360, 80],
    [470, 300, 64],
    [560, 350, 90],
    [820, 290, 60],
    [900, 340, 88],
    [1050, 300, 70],
  ]
    .map(([x = 0, top = 0, w = 0]) => tower(x, top, w, '#b7c6d1', 20))
    .join('') +
  [
    [80, 430, 96],
    [210, 390, 70],
    [300, 240, 78],
    [400, 420, 110],
    [530, 400, 70],
    [640, 450, 120],
    [790, 400, 74],
    [960, 410, 80],
    [1060, 450, 80],
  ]
    .map(([x = 0, top = 0, w = 0]) => tower(x, top, w, '#8fa6b7', 22))
    .join('') +
  shape('M300,240L378,240L378,226L339,206L300,226Z', '#8fa6b7') +
  // What is being built: floors without a face yet, and the crane above them.
  rect(868, 372, 92, 240, '#a39a92') +
  [392, 422, 452, 482, 512, 542]
    .map((y) => rect(862, y, 104, 7, '#c9c0b4') + rect(876, y + 9, 76, 19, '#6f7177', 0, 0.55))
    .join('') +
  crane(1000, 214, 612) +
  [
    [150, 500, 120],
    [330, 520, 90],
    [480, 490, 96],
    [720, 520, 150],
    [1020, 530, 120],
  ]
    .map(([x = 0, top = 0, w = 0]) => tower(x, top, w, '#6f8798', 20))
    .join('') +
  shape('M80,596Q240,574 420,590T760,584T1140,592L1140,612L80,612Z', '#5f7f6b', 0.9)

const glass = (): string =>
  shape('M180,40L330,40L120,520L80,520L80,270Z', '#ffffff', 0.15) +
  shape('M700,40L790,40L560,610L470,610Z', '#ffffff', 0.12) +
  [80, 345, 610, 875, 1140].map((x) => line(`M${x},36L${x},612`, FRAME, 12)).join('') +
  line('M74,40L1146,40M74,470L1146,470', FRAME, 8) +
  rect(60, 606, 1100, 22, '#5b5a5e', 3) +
  rect(60, 604, 1100, 8, '#8d8a87', 3)

const model = (): string => {
  const block = (x: number, top: number, w: number) =>
    rect(x, top, w, 560 - top, '#f6f3ea') +
    rect(x + w * 0.62, top, w * 0.38, 560 - top, '#d9d3c4') +
    Array.from({ length: Math.floor((548 - top) / 14) }, (_, i) =>
      line(`M${x + 5},${top + 10 + i * 14}L${x + w * 0.56},${top + 10 + i * 14}`, '#b9c4c9', 3),
    ).join('')
  return (
    rect(1196, 588, 350, 130, '#6b4a38', 4) +
    rect(1196, 588, 350, 14, '#85604a', 4) +
    line('M1312,606L1312,716M1430,606L1430,716', '#543828', 3) +
    line('M1296,654L1296,674M1328,654L1328,674M1414,654L1414,674M1446,654L1446,674', '#d6b371', 4) +
    shape('M1214,588L1228,560L1514,560L1528,588Z', '#4c5a52') +
    shape('M1222,572L1520,572L1522,576L1220,576Z', '#7c9a7f') +
    ellipse(1262, 562, 20, 10, '#6f9a76') +
    ellipse(1486, 560, 24, 12, '#5f8a68') +
    block(1290, 402, 48) +
    block(1352, 348, 52) +
    block(1416, 438, 46) +
    ellipse(1340, 564, 14, 8, '#7ba681') +
    rect(1226, 328, 290, 236, '#e8f1f5', 3, 0.14) +
    line('M1226,564L1226,330L1516,330L1516,564', '#ffffff', 3, 0.6)
  )
}

const slats = (): string =>
  rect(1146, 0, 454, 720, '#8c6549') +
  Array.from({ length: 15 }, (_, i) =>
    rect(1152 + i * 30, 0, 20, 720, i % 3 === 1 ? '#a0765a' : '#98704f'),
  ).join('') +
  gradient('dusk', [
    [0, '#2a1c14', 0.05],
    [1, '#2a1c14', 0.32],
  ]) +
  rect(1146, 0, 454, 720, 'url(#dusk)')

const screen = (): string =>
  rect(1220, 118, 300, 176, '#1f2734', 6) +
  rect(1228, 126, 284, 160, '#31455c', 3) +
  shape(
    'M1248,262L1248,230L1278,230L1278,262ZM1292,262L1292,206L1322,206L1322,262ZM1336,262L1336,216L1366,216L1366,262ZM1380,262L1380,178L1410,178L1410,262Z',
    '#7fb0a8',
  ) +
  line('M1250,204L1306,180L1350,190L1408,152L1470,160', '#e4c582', 4) +
  line('M1250,146L1330,146', '#dfe8ee', 5, 0.9) +
  line('M1436,206L1490,206M1436,222L1480,222M1436,238L1488,238', '#9fb2c2', 4, 0.9)

const plant = (): string =>
  [-34, -18, 0, 16, 30]
    .map(
      (turn, i) =>
        `<g transform="rotate(${turn} 40 620)">${shape('M40,620C20,560 18,470 40,396C60,470 60,560 40,620Z', i % 2 ? '#4f7f63' : '#3e6a52')}${line('M40,612L40,430', '#6f9f80', 2.4, 0.7)}</g>`,
    )
    .join('') +
  shape('M-8,610L88,610L76,712L4,712Z', '#e9e4d8') +
  shape('M-8,610L88,610L86,626L-6,626Z', '#cfc8b8')

const lamps = (): string =>
  [400, 800, 1200]
    .map((x) => ellipse(x, 12, 92, 9, '#fff6dc', 0.95) + ellipse(x, 22, 150, 22, '#fff6dc', 0.25))
    .join('')

export const MEETING_ROOM: Place = {
  id: 'meeting-room',
  room:
    gradient('wall', [
      [0, '#e9e4da'],
      [1, '#d3cabd'],
    ]) +
    rect(0, 0, 1600, 900, 'url(#wall)') +
    city() +
    glass() +
    slats() +
    screen() +
    rect(0, -150, 1600, 180, '#f3efe6') +
    rect(0, 30, 1600, 5, darker('#d3cabd', 0.15)) +
    lamps() +
    rect(0, 628, 1146, 92, '#c7bdae') +
    rect(0, 712, 1600, 188, '#5d5a5e') +
    rect(0, 704, 1600, 10, '#4a474c') +
    model() +
    moved(0, 6, plant()),
  table: table('#7d4f35', '#f3dcc0'),
}
