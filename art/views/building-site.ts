import { line, rect, shape } from '../svg.ts'
import { darker, lighter } from '../tone.ts'
import { clouds } from './city.ts'
import { lights, skyline, type Tower, tower } from './towers.ts'
import type { View } from './view.ts'

const crane = (x: number, top: number, foot: number, jib: number): string => {
  const tone = '#b5703f'
  const lattice = Array.from({ length: Math.floor((foot - top) / 22) }, (_, i) => {
    const y = top + 24 + i * 22
    return `M${x - 5},${y}L${x + 5},${y + 11}L${x - 5},${y + 22}`
  }).join('')
  const end = x + jib
  return (
    line(`M${x - 5},${top}L${x - 5},${foot}M${x + 5},${top}L${x + 5},${foot}`, tone, 2.4) +
    line(lattice, tone, 1.4, 0.9) +
    line(
      `M${end},${top + 18}L${x - jib * 0.42},${top + 18}M${end},${top + 10}L${x - jib * 0.42},${top + 10}`,
      tone,
      2.2,
    ) +
    line(
      `M${x},${top - 26}L${end},${top + 10}M${x},${top - 26}L${x - jib * 0.4},${top + 10}M${x},${top - 26}L${x},${top}`,
      tone,
      1.6,
    ) +
    rect(x - jib * 0.42 - 8, top + 12, 22, 20, '#8b847c') +
    rect(x - 9, top + 18, 18, 16, '#e3ded2') +
    line(`M${x + jib * 0.66},${top + 18}L${x + jib * 0.66},${top + 96}`, '#6d665f', 1.6) +
    rect(x + jib * 0.66 - 12, top + 96, 24, 5, '#7b5a3c')
  )
}

/** What is being built: floors without a face yet, netting on the lower ones. */
const shell = (x: number, top: number, w: number): string =>
  rect(x, top, w, 700 - top, '#a49c94') +
  Array.from({ length: Math.floor((640 - top) / 24) }, (_, i) => {
    const y = top + i * 24
    return (
      rect(x - 5, y, w + 10, 6, '#cdc5ba') +
      rect(x + 4, y + 8, w - 8, 15, '#6e6b6c', 0, 0.62) +
      [0.2, 0.45, 0.7].map((f) => rect(x + w * f, y + 6, 5, 18, '#b4aca2')).join('')
    )
  }).join('') +
  rect(x - 6, Math.max(top + 150, 360), w + 12, 340, '#5d8a74', 0, 0.72) +
  [0.15, 0.4, 0.65, 0.9]
    .map((f) => line(`M${x + w * f},${top}L${x + w * f},${top - 18}`, '#8a6a52', 2.4))
    .join('')

const MIDDLE: readonly Tower[] = [
  { x: 84, top: 214, w: 100 },
  { x: 600, top: 306, w: 110 },
  { x: 742, top: 290, w: 90 },
  { x: 1230, top: 232, w: 96 },
  { x: 1390, top: 290, w: 130 },
]
const CLOSE: readonly Tower[] = [
  { x: 10, top: 452, w: 190, storey: 24 },
  { x: 620, top: 486, w: 190, storey: 24 },
  { x: 1240, top: 446, w: 210, storey: 24 },
]

/** The developer's own window: two of his towers going up. */
export const BUILDING_SITE: View = {
  id: 'building-site',
  far:
    clouds() +
    skyline(
      [
        [30, 210, 70],
        [150, 196, 50],
        [240, 220, 90],
        [470, 204, 60],
        [560, 222, 90],
        [690, 198, 50],
        [790, 216, 80],
        [960, 204, 56],
        [1120, 220, 90],
        [1260, 200, 50],
        [1360, 216, 90],
        [1500, 206, 70],
      ],
      '#a3b6c5',
    ) +
    shape('M0,300Q260,284 520,294T1010,290T1600,296L1600,800L0,800Z', '#93aab0'),
  near:
    MIDDLE.map((it) => tower(it, '#8a9dac')).join('') +
    shell(296, 214, 124) +
    crane(470, 96, 640, -190) +
    shell(918, 268, 118) +
    crane(886, 128, 640, 168) +
    shape(
      'M0,560Q220,528 460,548T900,540T1300,552T1600,538L1600,800L0,800Z',
      darker('#a48d70', 0.08),
    ) +
    rect(236, 586, 560, 12, '#5f88a8') +
    rect(236, 586, 560, 3, lighter('#5f88a8', 0.4)) +
    CLOSE.map((it) => tower(it, '#6f8292')).join(''),
  lit:
    MIDDLE.map((it, i) => lights(it, i + 13)).join('') +
    CLOSE.map((it, i) => lights(it, i + 60)).join('') +
    [300, 350, 926, 980]
      .map((x, i) => shape(`M${x},${330 + i * 20}h28v12h-28Z`, '#ffe9b8', 0.8))
      .join('') +
    shape('M466,84h8v8h-8ZM882,116h8v8h-8Z', '#ff6d5a', 1),
}
