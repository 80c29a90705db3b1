import type { Part } from '../../atlas.ts'
import type { Look } from '../../look.ts'
import { both, ellipse, line, moved, shape } from '../../svg.ts'
import { darker, lighter, mix, type Tone } from '../../tone.ts'
import { shadeOf } from './head.ts'

/** Heights are measured from the line between the lips; less is higher. */
interface Closed {
  /** Half the width against that at rest. */
  readonly wide?: number
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly full?: number
}

interface Open {
  readonly wide: number
  readonly corner: number
  /** How far the upper edge bows down, and where the lower edge is. */
  readonly bow: number
  readonly depth: number
  readonly teeth: number
  readonly tongue: number
}

interface Paint {
  readonly upper: Tone
  readonly lower: Tone
  readonly seam: Tone
  readonly under: Tone
}

function closed(
  { wide = 1, left: l, right: r, middle: m, full = 1 }: Closed,
  look: Look,
  paint: Paint,
): string {
  const w = look.mouth.width * wide
  const f = look.mouth.full * full
  const [nearL, nearR] = [l * 0.3 + m * 0.7, r * 0.3 + m * 0.7]
  const seam = `C${-w * 0.5},${nearL} -6,${m + 0.6} 0,${m}C6,${m + 0.6} ${w * 0.5},${nearR} ${w},${r}`
  const back = `C${w * 0.5},${nearR} 6,${m + 0.6} 0,${m}C-6,${m + 0.6} ${-w * 0.5},${nearL} ${-w},${l}Z`
  const upper = `M${-w},${l}C${-w * 0.6},${nearL - 2.6 * f} -8,${m - 6.2 * f} -3.6,${m - 5.8 * f}Q0,${m - 4.2 * f} 3.6,${m - 5.8 * f}C8,${m - 6.2 * f} ${w * 0.6},${nearR - 2.6 * f} ${w},${r}`
  const lower = `M${-w * 0.86},${l * 0.6 + m * 0.4}C${-w * 0.5},${nearL} -6,${m} 0,${m}C6,${m} ${w * 0.5},${nearR} ${w * 0.86},${r * 0.6 + m * 0.4}C${w * 0.6},${m + 7 * f} 8,${m + 9 * f} 0,${m + 9 * f}C-8,${m + 9 * f} ${-w * 0.6},${m + 7 * f} ${-w * 0.86},${l * 0.6 + m * 0.4}Z`
  return (
    shape(upper + back, paint.upper) +
    shape(lower, paint.lower) +
    (look.mouth.full > 0.9 ? ellipse(-3, m + 4.6 * f, 5.5, 1.5, '#ffffff', 0.28) : '') +
    line(`M${-w},${l}${seam}`, paint.seam, 2.3) +
    line(`M-8,${m + 9 * f + 4}Q0,${m + 9 * f + 6.5} 8,${m + 9 * f + 4}`, paint.under, 2.2, 0.7)
  )
}

function open(
  { wide, corner: c, bow, depth, teeth, tongue }: Open,
  look: Look,
  paint: Paint,
): string {
  const w = look.mouth.width * wide
  const f = look.mouth.full
  const top = (grow: number) =>
    `M${-w - grow},${c}C${-w * 0.45},${c + bow - grow * 1.6} ${w * 0.45},${c + bow - grow * 1.6} ${w + grow},${c}`
  const bottom = (grow: number) =>
    `C${w * 0.85 + grow},${depth + grow} ${-w * 0.85 - grow},${depth + grow} ${-w - grow},${c}Z`
  const low = c + (depth - c) * 0.75
  return (
    shape(top(2.6 * f + 0.6) + bottom(3.4 * f + 0.8), paint.lower) +
    shape(
      `${top(2.6 * f + 0.6)}L${w},${c}C${w * 0.45},${c + bow} ${-w * 0.45},${c + bow} ${-w},${c}Z`,
      paint.upper,
    ) +
    shape(top(0) + bottom(0), '#54202a') +
    (tongue > 0
      ? shape(
          `M${-w * tongue},${low - 2}C${-w * 0.3},${low - 7} ${w * 0.3},${low - 7} ${w * tongue},${low - 2}C${w * 0.3},${low + 2} ${-w * 0.3},${low + 2} ${-w * tongue},${low - 2}Z`,
          '#b4545a',
        )
      : '') +
    (teeth > 0
      ? shape(
          `M${-w * 0.88},${c + 1}C${-w * 0.4},${c + bow} ${w * 0.4},${c + bow} ${w * 0.88},${c + 1}C${w * 0.5},${c + bow + teeth} ${-w * 0.5},${c + bow + teeth} ${-w * 0.88},${c + 1}Z`,
          '#fdfaf4',
        )
      : '') +
    line(
      `M-9,${low + 5 * f + 7}Q0,${low + 5 * f + 9.5} 9,${low + 5 * f + 7}`,
      paint.under,
      2.2,
      0.6,
    )
  )
}

/** Round lips, by half the width and half the height of what they let one see. */
function ring(rx: number, ry: number, look: Look, paint: Paint): string {
  const f = look.mouth.full * 2.6 + 1.4
  return (
    ellipse(0, 4, rx + f, ry + f, paint.lower) +
    shape(`M${-rx - f},4A${rx + f},${ry + f} 0 0 1 ${rx + f},4Z`, paint.upper) +
    ellipse(0, 4, rx, ry, '#54202a') +
    ellipse(0, 4 + ry * 0.62, rx * 0.66, ry * 0.32, '#b4545a') +
    line(`M-8,${ry + f + 9}Q0,${ry + f + 11} 8,${ry + f + 9}`, paint.under, 2.2, 0.6)
  )
}

/** Every shape the lips take, drawn around the middle of the mouth. */
export function mouthParts(look: Look): readonly Part[] {
  const { skin, mouth } = look
  const paint: Paint = {
    upper: mix(mouth.lips, '#8a3a3c', 0.24),
    lower: lighter(mouth.lips, 0.06),
    seam: mix(darker(mouth.lips, 0.3), '#5a1f1c', 0.5),
    under: shadeOf(skin),
  }
  const w = mouth.width
  const corner = (x: number, y: number, dx: number, dy: number) =>
    line(`M${x},${y}q${dx * 0.2},${dy * 0.7} ${dx},${dy}`, paint.seam, 1.8, 0.65)
  const shut = (it: Closed) => closed(it, look, paint)
  const wide = (it: Open) => open(it, look, paint)
  const drawn: Readonly<Record<string, string>> = {
    neutral: shut({ left: -0.5, right: -0.5, middle: 1 }),
    smile:
      shut({ wide: 1.22, left: -6, right: -6, middle: 4.5, full: 0.85 }) +
      both(corner(-w * 1.22, -6, -2.5, -3)),
    smirk:
      shut({ wide: 1.12, left: 1, right: -8.5, middle: 3, full: 0.85 }) +
      corner(w * 1.12, -8.5, 3, -3),
    grin:
      wide({ wide: 1.32, corner: -7, bow: 4, depth: 22, teeth: 9, tongue: 0.5 }) +
      both(corner(-w * 1.36, -7.5, -3, -3)),
    frown:
      shut({ wide: 1.02, left: 6.5, right: 6.5, middle: -2, full: 0.8 }) +
      both(corner(-w * 1.02, 6.5, -1, 4)),
    press:
      shut({ wide: 1.06, left: 1.5, right: 1.5, middle: 0, full: 0.32 }) +
      both(corner(-w * 1.06, -0.5, -1, 4.5)),
    skew:
      moved(3, 0, shut({ wide: 0.88, left: 3.5, right: -3, middle: 1, full: 0.75 })) +
      corner(w * 0.88 + 3, -3, 2, -2.5),
    purse:
      moved(2, -1, shut({ wide: 0.62, left: 2, right: 1.5, middle: -0.5, full: 1 })) +
      both(corner(-w * 0.62 + 1, 0, -2, 3)),
    round: ring(9, 11, look, paint),
    slack:
      shut({ wide: 0.94, left: 4, right: 4, middle: 0.5, full: 0.9 }) +
      both(corner(-w * 0.94, 4, -1, 2.5)),
    'speak-a': wide({ wide: 0.94, corner: 0, bow: -5, depth: 18, teeth: 6, tongue: 0.5 }),
    'speak-e': wide({ wide: 1.1, corner: -2, bow: -1, depth: 11, teeth: 6, tongue: 0 }),
    'speak-o': ring(8, 8, look, paint),
  }
  return Object.entries(drawn).map(([name, body]) => ({
    name: `mouth-${name}`,
    box: [-34, -17, 34, 28],
    body,
  }))
}
