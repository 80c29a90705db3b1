/** What stands in yards; each is drawn from its left rear corner, on the ground at y = 0. */
import { ellipse, line, moved, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'

const wheel = (x: number, y: number, r: number): string =>
  ellipse(x, y, r, r, '#262c33') +
  ellipse(x, y, r * 0.5, r * 0.5, '#8b959b') +
  ellipse(x, y, r * 0.2, r * 0.2, '#4a5259')

/** A lorry with a box body, facing right; 300 long. */
export const lorry = (x: number, y: number, size: number, tone: Tone): string =>
  `<g transform="translate(${x} ${y}) scale(${size}) translate(0 -154)">${
    ellipse(150, 154, 176, 9, '#23292e', 0.34) +
    rect(0, 6, 228, 122, lighter(tone, 0.74), 3) +
    rect(0, 6, 228, 14, lighter(tone, 0.9), 3) +
    Array.from({ length: 9 }, (_, i) =>
      line(`M${24 + i * 24},22L${24 + i * 24},124`, darker(lighter(tone, 0.74), 0.12), 1.4, 0.6),
    ).join('') +
    shape('M0,88L228,62L228,92L0,118Z', tone) +
    rect(0, 124, 300, 12, '#39434b') +
    shape('M234,36L278,36Q290,36 294,50L308,86L308,130L234,130Z', tone) +
    shape('M234,36L250,36L246,130L234,130Z', darker(tone, 0.2)) +
    shape('M252,48L276,48Q283,48 286,56L294,82L252,82Z', '#bcd3de') +
    shape('M256,50L270,50L260,80L254,80Z', '#eef6f9', 0.8) +
    rect(302, 106, 10, 12, '#f1d58a', 3) +
    line('M242,96L254,96', darker(tone, 0.5), 3) +
    wheel(42, 138, 17) +
    wheel(82, 138, 17) +
    wheel(272, 138, 18)
  }</g>`

/** A forklift with a pallet on its forks, facing left; the driver sits in it. */
export const forklift = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size}) translate(0 -130)">${
    ellipse(44, 130, 110, 8, '#23292e', 0.34) +
    rect(-62, 58, 58, 58, '#b98f5c') +
    rect(-62, 58, 58, 12, '#cba673') +
    line('M-33,58L-33,116', '#94704a', 3) +
    rect(-66, 116, 66, 7, '#80603c') +
    line('M2,8L2,124', '#39434b', 8) +
    line('M12,20L12,116', '#59666e', 5) +
    line('M-60,124L4,124', '#39434b', 5) +
    shape('M18,74L66,74L84,58L108,58Q118,58 118,68L118,112L18,112Z', '#d9912f') +
    shape('M18,94L118,94L118,112L18,112Z', '#b8761f') +
    line('M24,74L40,14L92,14L98,58', '#39434b', 6) +
    ellipse(62, 40, 10, 11, '#e6bd97') +
    shape('M51,36Q52,24 62,24Q73,24 74,36Z', '#e9e4d5') +
    shape('M50,74Q50,54 62,54Q76,54 78,74Z', '#3f5470') +
    wheel(36, 114, 16) +
    wheel(100, 116, 13)
  }</g>`

export const pallets = (x: number, y: number, size: number, high: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${ellipse(38, 2, 48, 5, '#23292e', 0.3)}${Array.from(
    { length: high },
    (_, i) =>
      moved(
        0,
        -16 * (i + 1),
        rect(0, 0, 76, 6, '#b08a5a') +
          rect(0, 0, 76, 2, '#c8a574') +
          rect(4, 6, 14, 10, '#8f6d45') +
          rect(31, 6, 14, 10, '#8f6d45') +
          rect(58, 6, 14, 10, '#8f6d45'),
      ),
  ).join('')}</g>`
