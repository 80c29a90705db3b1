/** Things that stand in several rooms; each is drawn around the point it stands on, or hangs from. */
import { ellipse, line, moved, rect, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'

/** A tall plant in a pot; `size` 1 is a metre and a half at the wall. */
export function plant(x: number, y: number, size: number, leaf: Tone, pot: Tone): string {
  const blade = (turn: number, length: number, wide: number, tone: Tone) =>
    `<g transform="rotate(${turn})">${shape(`M0,0C${-wide},${-length * 0.3} ${-wide * 0.9},${-length * 0.72} 0,${-length}C${wide * 0.9},${-length * 0.72} ${wide},${-length * 0.3} 0,0Z`, tone)}${shape(`M0,0C${wide * 0.1},${-length * 0.4} ${wide * 0.1},${-length * 0.7} 0,${-length}C${wide * 0.9},${-length * 0.72} ${wide},${-length * 0.3} 0,0Z`, darker(tone, 0.14))}</g>`
  const leaves: readonly (readonly [number, number, number])[] = [
    [-52, 170, 24],
    [50, 176, 26],
    [-30, 236, 26],
    [30, 228, 26],
    [-12, 270, 24],
    [12, 262, 22],
    [-66, 120, 22],
    [64, 124, 22],
  ]
  return `<g transform="translate(${x} ${y}) scale(${size})">${
    ellipse(4, 0, 62, 9, '#241a16', 0.2) +
    moved(
      0,
      -96,
      leaves
        .map(([turn, l, w], i) => blade(turn, l, w, i % 2 ? lighter(leaf, 0.1) : leaf))
        .join(''),
    ) +
    shape('M-50,-104L50,-104L40,0L-40,0Z', pot) +
    shape('M18,-104L50,-104L40,0L14,0Z', darker(pot, 0.12)) +
    shape('M-50,-104L50,-104L48.5,-90L-48.5,-90Z', lighter(pot, 0.3)) +
    ellipse(0, -104, 50, 5, darker('#5b4636', 0.2))
  }</g>`
}

/** An empty chair on the far side of the table, seen from the front. */
export function chair(x: number, tone: Tone): string {
  const body = (d: string, fill: Tone, opacity?: number) => shape(d, fill, opacity)
  return moved(
    x,
    660,
    body(
      'M-118,20C-126,-60 -128,-150 -112,-178Q-100,-196 -66,-198L66,-198Q100,-196 112,-178C128,-150 126,-60 118,20Z',
      darker(tone, 0.2),
    ) +
      body(
        'M-104,20C-112,-60 -114,-140 -100,-164Q-90,-182 -60,-184L60,-184Q90,-182 100,-164C114,-140 112,-60 104,20Z',
        tone,
      ) +
      body(
        'M-104,20C-112,-60 -114,-140 -100,-164Q-90,-182 -60,-184L-30,-184C-60,-150 -74,-60 -72,20Z',
        lighter(tone, 0.12),
        0.7,
      ) +
      line('M-92,-96Q0,-84 92,-96', darker(tone, 0.24), 3, 0.6),
  )
}

/** A long lamp over the table, on two wires; what it gives is drawn elsewhere. */
export const bar = (left: number, right: number, y: number, tone: Tone): string =>
  line(
    `M${left + 90},-150L${left + 90},${y}M${right - 90},-150L${right - 90},${y}`,
    tone,
    2.4,
    0.8,
  ) +
  rect(left, y, right - left, 13, tone, 6) +
  rect(left + 6, y + 9, right - left - 12, 5, '#fff4d8', 2)

/** A flat screen with a quiet page on it. */
export function screen(x: number, y: number, w: number, h: number, tone: Tone): string {
  const page = mix(tone, '#ffffff', 0.1)
  return (
    rect(x + 5, y + 8, w, h, '#1a1512', 6, 0.22) +
    rect(x, y, w, h, '#20252f', 6) +
    rect(x + 7, y + 7, w - 14, h - 14, page, 3) +
    shape(
      `M${x + 7},${y + 7}L${x + w * 0.52},${y + 7}L${x + w * 0.28},${y + h - 7}L${x + 7},${y + h - 7}Z`,
      '#ffffff',
      0.05,
    ) +
    rect(x + w * 0.09, y + h * 0.16, w * 0.34, h * 0.055, '#e8eef2', 2, 0.85) +
    [0.34, 0.46, 0.58]
      .map((f, i) =>
        rect(x + w * 0.09, y + h * f, w * (0.3 - i * 0.05), h * 0.035, '#b9c8d4', 2, 0.7),
      )
      .join('') +
    [0.44, 0.3, 0.5, 0.2]
      .map((f, i) =>
        rect(
          x + w * (0.54 + i * 0.095),
          y + h * (0.22 + f * 0.6),
          w * 0.06,
          h * (0.6 - f * 0.6),
          i === 3 ? '#d9b06a' : '#86b3ad',
          2,
          0.95,
        ),
      )
      .join('') +
    line(`M${x + w * 0.53},${y + h * 0.83}L${x + w * 0.92},${y + h * 0.83}`, '#b9c8d4', 2.5, 0.7)
  )
}

/** Binders and books on a board, from left to right until the board is full. */
export function books(
  x: number,
  y: number,
  width: number,
  height: number,
  tones: readonly Tone[],
  seed: number,
): string {
  let at = x
  let i = seed
  const out: string[] = []
  while (at < x + width - 14) {
    i = (i * 7 + 3) % 101
    const w = 12 + (i % 5) * 3
    const h = height * (0.78 + (i % 4) * 0.06)
    const tone = tones[i % tones.length] ?? '#3f5a86'
    if (i % 9 === 4) {
      at += w
      continue
    }
    out.push(
      rect(at, y - h, w, h, tone, 1.5) +
        rect(at, y - h, w * 0.26, h, lighter(tone, 0.22), 1.5) +
        rect(at + w * 0.28, y - h * 0.8, w * 0.5, h * 0.2, mix(tone, '#f6f0e2', 0.7), 1),
    )
    at += w + 1.5
  }
  return out.join('')
}

/** An ink landscape in a frame. */
export function landscape(x: number, y: number, w: number, h: number): string {
  const px = (f: number) => x + w * f
  const py = (f: number) => y + h * f
  return (
    rect(x + 4, y + 7, w, h, '#1a1512', 2, 0.2) +
    rect(x, y, w, h, '#5a4636', 2) +
    rect(x + 6, y + 6, w - 12, h - 12, '#f0e9da') +
    rect(x + w * 0.09, y + h * 0.1, w * 0.82, h * 0.8, '#e6decb') +
    shape(
      `M${px(0.09)},${py(0.66)}Q${px(0.24)},${py(0.3)} ${px(0.33)},${py(0.42)}Q${px(0.42)},${py(0.22)} ${px(0.54)},${py(0.5)}L${px(0.66)},${py(0.66)}Z`,
      '#8d9a97',
      0.75,
    ) +
    shape(
      `M${px(0.4)},${py(0.72)}Q${px(0.6)},${py(0.4)} ${px(0.7)},${py(0.52)}Q${px(0.8)},${py(0.36)} ${px(0.91)},${py(0.6)}L${px(0.91)},${py(0.74)}Z`,
      '#6c7d7c',
      0.8,
    ) +
    shape(
      `M${px(0.09)},${py(0.78)}Q${px(0.3)},${py(0.7)} ${px(0.5)},${py(0.77)}T${px(0.91)},${py(0.76)}L${px(0.91)},${py(0.9)}L${px(0.09)},${py(0.9)}Z`,
      '#c9cfc6',
      0.8,
    ) +
    rect(px(0.82), py(0.16), w * 0.045, w * 0.045, '#a8483c', 1)
  )
}
