import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { clouds } from './city.ts'
import { lorry } from './vehicles.ts'
import type { View } from './view.ts'

const silo = (x: number, top: number, foot: number): string =>
  gradient(
    `silo${x}`,
    [
      [0, '#f2f4f2'],
      [0.4, '#d8dfdf'],
      [1, '#a3b0b3'],
    ],
    true,
  ) +
  rect(x, top, 52, foot - top, `url(#silo${x})`) +
  shape(`M${x},${top}Q${x + 26},${top - 26} ${x + 52},${top}Z`, '#dfe5e4') +
  line(
    `M${x + 8},${top + 30}L${x + 44},${top + 30}M${x + 8},${top + 70}L${x + 44},${top + 70}`,
    '#b6c1c3',
    2,
  ) +
  line(`M${x + 58},${top + 6}L${x + 58},${foot}`, '#8f9da1', 3)

/** From the third floor of a dumpling works: workshop two, and beside it a foundation with white lines and nothing on it yet. */
export const FOOD_WORKS: View = {
  id: 'food-works',
  far:
    clouds() +
    shape('M0,236Q200,206 420,222T840,214T1240,224T1600,212L1600,520L0,520Z', '#a5b8ae') +
    shape('M0,262Q260,244 560,254T1100,248T1600,256L1600,520L0,520Z', '#92ab92'),
  near:
    silo(118, 196, 420) +
    silo(180, 196, 420) +
    rect(240, 262, 560, 170, '#e7e9e2') +
    shape('M226,252L812,252L800,276L240,276Z', '#8fa3a8') +
    rect(240, 296, 560, 22, '#7ea28b') +
    Array.from(
      { length: 11 },
      (_, i) =>
        rect(262 + i * 49, 336, 32, 34, '#9fb6c0') + rect(262 + i * 49, 336, 12, 34, '#c6d7dd'),
    ).join('') +
    rect(520, 384, 60, 48, '#6c7c82') +
    rect(900, 286, 420, 150, '#dcdfd8') +
    shape('M888,276L1332,276L1320,298L900,298Z', '#7f959b') +
    rect(900, 314, 420, 18, '#7ea28b') +
    [930, 1030, 1130, 1230]
      .map(
        (x) =>
          rect(x, 352, 70, 84, '#b4c0c2') +
          [370, 388, 406, 424]
            .map((y) => line(`M${x},${y}L${x + 70},${y}`, '#97a5a9', 1.6))
            .join(''),
      )
      .join('') +
    line('M1372,436L1372,180', '#c9cfcc', 12) +
    line('M1372,206L1372,222', '#b5654f', 12) +
    ellipse(1392, 158, 34, 14, '#ffffff', 0.55) +
    ellipse(1430, 140, 46, 17, '#ffffff', 0.42) +
    gradient('lot', [
      [0, '#a5aaa2'],
      [1, '#868d88'],
    ]) +
    shape('M0,430L1600,430L1600,800L0,800Z', 'url(#lot)') +
    // The foundation of the new line.
    shape('M250,470L664,462L640,600L132,620Z', '#c0bdb1') +
    line('M262,478L652,470L628,590L152,608Z', '#ffffff', 4, 0.85) +
    line('M340,476L262,604M430,474L376,600M520,473L494,596', '#ffffff', 3, 0.8) +
    line('M228,526L640,516', '#ffffff', 3, 0.7) +
    lorry(1030, 506, 0.92, '#5d86a0') +
    shape('M820,700Q900,600 1010,596T1300,588L1600,570L1600,700Z', '#7c9a7c') +
    [1120, 1210, 1310, 1420]
      .map((x, i) => ellipse(x, 584 - i * 4, 38, 28, i % 2 ? '#5f8568' : '#6d9173'))
      .join(''),
  lit:
    Array.from({ length: 11 }, (_, i) =>
      i % 4 === 2 ? '' : rect(262 + i * 49, 336, 32, 34, '#ffe3a8', 0, 0.9),
    ).join('') +
    rect(520, 384, 60, 48, '#ffd48f', 0, 0.8) +
    [930, 1230].map((x) => rect(x, 352, 70, 84, '#ffdb9c', 0, 0.6)).join('') +
    shape('M500,432L600,432L650,500L450,500Z', '#ffdf9e', 0.25),
}
