import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'
import type { View } from './view.ts'

/** An electric dynamometer on its bed, the shaft under a guard. */
const bench = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${
    ellipse(150, 66, 210, 14, '#1c2428', 0.34) +
    rect(-30, 36, 370, 26, '#59656c') +
    rect(-30, 36, 370, 6, '#8b979d') +
    [0, 60, 120, 180, 240, 300].map((at) => rect(at - 10, 50, 22, 4, '#3c464c')).join('') +
    rect(0, -64, 104, 100, '#3f6690', 10) +
    rect(0, -64, 104, 26, '#5f86ad', 10) +
    [18, 36, 54, 72, 90].map((at) => line(`M${at},-30L${at},26`, '#335679', 3)).join('') +
    rect(112, -30, 70, 38, '#e3b64c', 4) +
    [122, 136, 150, 164].map((at) => line(`M${at},-26L${at},4`, '#b98d2c', 2.4)).join('') +
    rect(190, -50, 84, 86, '#c6ced1', 14) +
    rect(190, -50, 84, 22, '#e3e8e9', 14) +
    ellipse(232, -6, 22, 22, '#8a979d') +
    ellipse(232, -6, 9, 9, '#4d585e') +
    rect(282, -40, 46, 76, '#3f6690', 8) +
    line('M274,20C300,58 352,30 372,60', '#d9772f', 5) +
    line('M262,28C300,74 356,44 380,66', '#d9772f', 5)
  }</g>`

const cabinet = (x: number, y: number, h: number, tone: Tone): string =>
  rect(x, y - h, 74, h, tone, 2) +
  rect(x, y - h, 16, h, lighter(tone, 0.2), 2) +
  rect(x + 20, y - h + 14, 42, 26, '#22303a', 2) +
  line(
    `M${x + 24},${y - h + 30}L${x + 34},${y - h + 22}L${x + 44},${y - h + 32}L${x + 56},${y - h + 20}`,
    '#7fc8a9',
    2,
  ) +
  ellipse(x + 30, y - h + 54, 4, 4, '#b9463c') +
  ellipse(x + 44, y - h + 54, 4, 4, '#6fae7f') +
  line(
    `M${x + 24},${y - 20}L${x + 58},${y - 20}M${x + 24},${y - 28}L${x + 58},${y - 28}`,
    darker(tone, 0.3),
    2,
  )

/** Downstairs, behind glass: cells with benches, a crane on its rail, a shaft that turns too fast to be seen turning. */
export const TEST_HALL: View = {
  id: 'test-hall',
  indoors: true,
  far:
    gradient('hall', [
      [0, '#b9c3c6'],
      [1, '#d7dcd9'],
    ]) +
    rect(0, -150, 1600, 850, 'url(#hall)') +
    Array.from(
      { length: 9 },
      (_, i) =>
        rect(i * 190 + 20, -150, 26, 560, '#a7b3b7') + rect(i * 190 + 20, -150, 8, 560, '#c3cccf'),
    ).join('') +
    [60, 250, 440, 630, 820, 1010, 1200, 1390]
      .map((x) => rect(x, 120, 110, 88, '#e8eeee', 2) + rect(x, 120, 110, 6, '#93a1a6'))
      .join('') +
    rect(0, 40, 1600, 20, '#d29a3c') +
    rect(0, 58, 1600, 7, '#8f6b2b') +
    [120, 470, 820, 1170].map((x) => rect(x, -10, 190, 9, '#fbfaf0', 4)).join(''),
  near:
    rect(960, 20, 60, 56, '#c4872e', 3) +
    line('M990,76L990,232', '#4d565b', 3) +
    line('M984,232Q990,250 998,238', '#4d565b', 4) +
    gradient('epoxy', [
      [0, '#8ea39a'],
      [1, '#6f877f'],
    ]) +
    rect(0, 392, 1600, 310, 'url(#epoxy)') +
    shape(
      'M0,470L1600,470L1600,476L0,476ZM520,700L640,392L648,392L540,700ZM1060,700L960,392L968,392L1080,700Z',
      '#e5c65c',
      0.8,
    ) +
    cabinet(150, 404, 150, '#5b7285') +
    cabinet(230, 404, 150, '#66798a') +
    cabinet(1090, 404, 158, '#5b7285') +
    cabinet(1170, 404, 158, '#66798a') +
    cabinet(1250, 404, 158, '#5b7285') +
    bench(260, 440, 1) +
    bench(880, 446, 0.86) +
    bench(-60, 560, 1.2) +
    // A climate chamber with its round port.
    rect(1330, 240, 200, 190, '#e5e8e4', 6) +
    rect(1330, 240, 60, 190, '#f3f4f1', 6) +
    ellipse(1440, 326, 40, 40, '#9db0b8') +
    ellipse(1440, 326, 30, 30, '#5c7380'),
  lit: [120, 470, 820, 1170]
    .map(
      (x) =>
        rect(x, -10, 190, 9, '#fff6dc', 4) +
        shape(`M${x},0L${x + 190},0L${x + 300},420L${x - 110},420Z`, '#fff0c9', 0.16),
    )
    .join(''),
}
