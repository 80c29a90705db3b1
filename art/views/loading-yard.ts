import { gradient, line, rect, shape } from '../svg.ts'
import { clouds } from './city.ts'
import { forklift, lorry, pallets } from './vehicles.ts'
import type { View } from './view.ts'

const DOCKS = [176, 300, 424, 960, 1084, 1208, 1332]
const OPEN = new Set([300, 1084])

/** A dock of the hall, shut or lit within. */
const dock = (x: number): string =>
  rect(x - 8, 276, 106, 116, '#5c6a72') +
  (OPEN.has(x)
    ? rect(x, 284, 90, 108, '#2f3b43') +
      rect(x + 8, 336, 30, 56, '#a98456') +
      rect(x + 44, 318, 36, 74, '#94744d')
    : rect(x, 284, 90, 108, '#aab7bb') +
      [304, 324, 344, 364].map((y) => line(`M${x},${y}L${x + 90},${y}`, '#8d9ca2', 1.8)).join('')) +
  rect(x - 12, 388, 114, 10, '#3f4a50') +
  rect(x - 14, 366, 7, 32, '#d9a441') +
  rect(x + 97, 366, 7, 32, '#d9a441') +
  rect(x + 30, 258, 30, 14, '#e9ecea', 2)

/** From the first floor: the hall with its docks, lorries waiting before it. */
export const LOADING_YARD: View = {
  id: 'loading-yard',
  far:
    clouds() +
    shape('M0,232Q140,190 300,208T640,200T980,214T1300,196T1600,212L1600,420L0,420Z', '#9fb4b4') +
    shape('M0,248Q240,226 480,238T960,230T1600,238L1600,420L0,420Z', '#8aa394'),
  near:
    rect(96, 214, 1420, 190, '#c5cecb') +
    Array.from({ length: 58 }, (_, i) =>
      line(`M${108 + i * 24.4},240L${108 + i * 24.4},400`, '#b4bebb', 1.6, 0.8),
    ).join('') +
    shape('M80,206L1530,206L1516,236L96,236Z', '#71868c') +
    rect(96, 236, 1420, 9, '#8a9ca0') +
    DOCKS.map(dock).join('') +
    gradient('yard', [
      [0, '#a3a9a5'],
      [1, '#7a8382'],
    ]) +
    rect(0, 398, 1600, 310, 'url(#yard)') +
    [-60, 190, 440, 690, 940, 1190, 1440]
      .map((x) =>
        shape(
          `M${x},700L${800 + (x - 800) * 0.34},400L${806 + (x - 800) * 0.34},400L${x + 16},700Z`,
          '#e2c15b',
          0.6,
        ),
      )
      .join('') +
    lorry(216, 470, 1.06, '#3f6c78') +
    lorry(1010, 478, 1.1, '#94584c') +
    lorry(-70, 440, 0.9, '#7d8a90') +
    pallets(556, 446, 0.8, 4) +
    pallets(622, 458, 0.84, 2) +
    forklift(948, 516, 0.92) +
    pallets(430, 560, 1.1, 3),
  lit:
    DOCKS.map((x) => (OPEN.has(x) ? rect(x, 284, 90, 22, '#ffd08a', 0, 0.7) : '')).join('') +
    DOCKS.map(
      (x) =>
        rect(x + 30, 258, 30, 14, '#fff1cd', 2) +
        shape(`M${x + 30},272L${x + 60},272L${x + 110},430L${x - 20},430Z`, '#ffdf9e', 0.16),
    ).join('') +
    shape('M548,434L700,424L740,470L548,452Z', '#ffe2a4', 0.2) +
    shape('M1340,440L1480,420L1500,470L1345,456Z', '#ffe2a4', 0.25),
}
