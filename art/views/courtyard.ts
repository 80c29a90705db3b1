import { ellipse, line, moved, rect, shape } from '../svg.ts'
import { clouds } from './city.ts'
import type { View } from './view.ts'

const cane = (x: number, top: number, tone: '#5f8a62' | '#79a275' | '#4c7553'): string =>
  line(`M${x},700Q${x + 8},400 ${x + 16},${top}`, tone, 9) +
  [0, 1, 2, 3, 4, 5]
    .map((i) =>
      line(`M${x - 1 + i * 3},${620 - i * 84}L${x + 9 + i * 3},${620 - i * 84}`, '#3f6347', 2),
    )
    .join('')

const leaves = (x: number, y: number, tone: '#5f8a62' | '#79a275' | '#4c7553'): string =>
  moved(
    x,
    y,
    [-64, -30, 4, 38, 74, 110, 146]
      .map(
        (turn) =>
          `<g transform="rotate(${turn})">${shape('M0,0Q26,-12 62,2Q28,10 0,0Z', tone)}</g>`,
      )
      .join(''),
  )

const lantern = (x: number, y: number): string =>
  line(`M${x},${y - 60}L${x},${y - 28}`, '#4a3a30', 2.4) +
  shape(
    `M${x - 26},${y}Q${x - 26},${y - 28} ${x},${y - 28}Q${x + 26},${y - 28} ${x + 26},${y}Q${x + 26},${y + 26} ${x},${y + 26}Q${x - 26},${y + 26} ${x - 26},${y}Z`,
    '#b3493f',
  ) +
  shape(
    `M${x - 26},${y}Q${x - 26},${y - 28} ${x},${y - 28}Q${x - 12},${y - 12} ${x - 12},${y}Q${x - 12},${y + 14} ${x},${y + 26}Q${x - 26},${y + 26} ${x - 26},${y}Z`,
    '#c96a58',
  ) +
  rect(x - 12, y - 32, 24, 6, '#c79a4e', 1) +
  rect(x - 12, y + 24, 24, 6, '#c79a4e', 1)

/** A small court behind a restaurant: a white wall with tiles on it, bamboo before it, lanterns under the eaves. */
export const COURTYARD: View = {
  id: 'courtyard',
  far:
    clouds() +
    shape('M0,190Q200,150 420,176T860,164T1260,180T1600,158L1600,420L0,420Z', '#a5b8ad') +
    rect(0, 250, 1600, 300, '#e4e2d8') +
    shape('M0,234L1600,234L1600,256L0,256Z', '#5d656b') +
    Array.from({ length: 64 }, (_, i) => ellipse(12 + i * 25, 256, 10, 5, '#4a5258')).join('') +
    ellipse(420, 430, 96, 96, '#8d9a8a') +
    ellipse(420, 430, 84, 84, '#b9c6b4') +
    shape('M340,452Q380,420 420,440T500,436L498,470Q460,510 420,514Q370,506 344,470Z', '#7f9a7c'),
  near:
    cane(190, 40, '#5f8a62') +
    cane(250, 110, '#79a275') +
    cane(306, 20, '#4c7553') +
    cane(980, 60, '#5f8a62') +
    cane(1046, 20, '#79a275') +
    cane(1110, 120, '#4c7553') +
    cane(1290, 50, '#5f8a62') +
    cane(1360, 100, '#79a275') +
    [
      [200, 150, '#79a275'],
      [262, 210, '#5f8a62'],
      [316, 120, '#5f8a62'],
      [220, 300, '#4c7553'],
      [330, 270, '#79a275'],
      [996, 160, '#79a275'],
      [1060, 110, '#5f8a62'],
      [1010, 280, '#5f8a62'],
      [1120, 220, '#79a275'],
      [1090, 330, '#4c7553'],
      [1306, 150, '#5f8a62'],
      [1372, 220, '#4c7553'],
      [1330, 300, '#79a275'],
    ]
      .map(([x, y, tone]) => leaves(Number(x), Number(y), tone as '#79a275'))
      .join('') +
    rect(0, 540, 1600, 170, '#9aa093') +
    shape('M700,560Q760,520 830,548Q880,536 900,570L880,610L690,610Z', '#7d8684') +
    lantern(540, 110) +
    lantern(860, 96),
  lit:
    [
      [540, 110],
      [860, 96],
    ]
      .map(
        ([x = 0, y = 0]) =>
          ellipse(x, y, 26, 27, '#ffb067', 0.85) +
          ellipse(x, y, 90, 90, '#ff9c55', 0.16) +
          ellipse(x, y, 56, 56, '#ffb067', 0.2),
      )
      .join('') +
    ellipse(420, 430, 84, 84, '#ffcf8f', 0.3) +
    shape('M0,256L1600,256L1600,300L0,300Z', '#ffc27d', 0.18),
}
