import { ellipse, gradient, line, moved, rect, shape } from '../svg.ts'
import { clouds } from './city.ts'
import type { View } from './view.ts'

const bareTree = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${line('M0,0L0,-90M0,-60L-30,-110M0,-70L28,-120M0,-90L-12,-140M-18,-90L-40,-96M16,-96L40,-104M-6,-116L8,-150', '#6f665c', 4)}${line('M-30,-110L-44,-128M28,-120L40,-140M-12,-140L-22,-160M8,-150L14,-168', '#6f665c', 2)}</g>`

/** The hired pump: an engine on a skid that has run since last winter. */
const diesel = (): string =>
  ellipse(100, 96, 150, 12, '#23292e', 0.34) +
  line('M-60,-40L-60,92M250,-40L250,92', '#6a7478', 6) +
  shape('M-84,-40L96,-72L276,-40Z', '#5f7d86') +
  shape('M-84,-40L96,-72L96,-62L-70,-36Z', '#7b99a1') +
  rect(-34, 74, 260, 14, '#3d464c') +
  rect(-24, 8, 132, 66, '#c98a34', 5) +
  rect(-24, 8, 132, 18, '#dea654', 5) +
  [0, 20, 40, 60, 80].map((x) => line(`M${x - 6},36L${x - 6},66`, '#9a6722', 4)).join('') +
  rect(60, -18, 12, 28, '#4a5257') +
  ellipse(84, -46, 20, 10, '#f3f4f2', 0.6) +
  ellipse(112, -66, 30, 14, '#f3f4f2', 0.42) +
  ellipse(158, 44, 38, 38, '#4d6f88') +
  ellipse(158, 44, 26, 26, '#6f90a8') +
  ellipse(158, 44, 9, 9, '#2f4657') +
  line('M194,40C240,30 246,70 300,84', '#39536a', 17) +
  line('M194,37C238,28 244,66 300,79', '#55728a', 5)

const oldPump = (x: number): string =>
  moved(
    x,
    0,
    shape('M-13,0L-13,-44Q-13,-54 0,-54Q13,-54 13,-44L13,0Z', '#8b6652') +
      shape('M-13,0L-13,-44Q-13,-54 -4,-54L-4,0Z', '#a47e68') +
      rect(-18, -10, 36, 10, '#6e4f40', 3) +
      line('M0,-54L0,-64', '#5c4a40', 4),
  )

/** Across the court: the pump house, the diesel pump under its awning, six old pumps in a row, and the clarifiers behind. */
export const PUMP_STATION: View = {
  id: 'pump-station',
  far:
    clouds() +
    shape('M0,232Q180,206 380,218T780,210T1180,220T1600,208L1600,480L0,480Z', '#a9b7b0') +
    rect(60, 206, 150, 90, '#b5bdbd') +
    rect(216, 190, 120, 100, '#aab4b6') +
    rect(1270, 198, 170, 96, '#b5bdbd') +
    line('M1180,296L1180,130', '#c2c8c6', 9) +
    shape('M0,272Q300,258 620,266T1200,262T1600,268L1600,480L0,480Z', '#95a897') +
    [900, 1120]
      .map(
        (x) =>
          ellipse(x, 318, 96, 15, '#c9cecb') +
          ellipse(x, 318, 84, 11, '#7d9aa0') +
          line(`M${x - 84},316L${x + 84},318`, '#e3e6e4', 4),
      )
      .join(''),
  near:
    [190, 250, 1330, 1410, 1490].map((x, i) => bareTree(x, 372 - (i % 2) * 12, 1.15)).join('') +
    rect(286, 250, 336, 168, '#a8765c') +
    Array.from({ length: 8 }, (_, r) =>
      line(`M286,${268 + r * 20}L622,${268 + r * 20}`, '#96674f', 1.4, 0.8),
    ).join('') +
    rect(274, 238, 360, 18, '#d9d6cc') +
    [314, 520]
      .map(
        (x) =>
          rect(x, 290, 66, 54, '#5d6c70') +
          [300, 312, 324, 336].map((y) => line(`M${x},${y}L${x + 66},${y}`, '#84949a', 3)).join(''),
      )
      .join('') +
    rect(412, 312, 76, 106, '#4f6f78') +
    rect(412, 312, 76, 8, '#3a545b') +
    gradient('court', [
      [0, '#aeb0a8'],
      [1, '#8d918b'],
    ]) +
    rect(0, 412, 1600, 290, 'url(#court)') +
    line('M620,392L760,392Q800,392 800,420L800,460', '#3f6f86', 20) +
    line('M620,387L756,387Q794,387 795,418', '#6d9bb0', 6) +
    `<g transform="translate(352 432) scale(.9)">${diesel()}</g>` +
    `<g transform="translate(890 452)">${ellipse(200, 4, 240, 9, '#23292e', 0.26)}${[0, 76, 152, 228, 304, 380].map(oldPump).join('')}</g>` +
    line('M868,372Q1080,404 1300,366', '#7d746a', 2) +
    Array.from({ length: 12 }, (_, i) => {
      const x = 880 + i * 36
      const y = 376 + Math.sin((i / 12) * Math.PI) * 18
      return shape(
        `M${x},${y}L${x + 20},${y + 1}L${x + 10},${y + 22}Z`,
        (['#c05a4a', '#e0b04c', '#5a8f7a', '#4f7d9a'] as const)[i % 4] ?? '#c05a4a',
        0.9,
      )
    }).join('') +
    shape('M0,620Q300,580 640,604T1200,592T1600,606L1600,800L0,800Z', '#8b9a80'),
  lit:
    [314, 520].map((x) => rect(x, 290, 66, 54, '#ffd99a', 0, 0.55)).join('') +
    rect(412, 312, 76, 106, '#ffcf8a', 0, 0.5) +
    ellipse(450, 296, 16, 6, '#fff1cb', 0.95) +
    shape('M430,300L470,300L560,470L340,470Z', '#ffdf9e', 0.25) +
    ellipse(440, 442, 12, 5, '#fff1cb', 0.9),
}
