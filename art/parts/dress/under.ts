import type { Under } from '../../look.ts'
import { both, line, shape } from '../../svg.ts'
import { darker, lighter, mix, type Tone } from '../../tone.ts'
import { lineOf, shadeOf } from '../face/head.ts'
import { leaves, openLeaves, type Tailor } from './pieces.ts'

/** How far down the throat is bare. */
const BARE: Readonly<Record<Under, number>> = {
  tie: -252,
  collar: -250,
  'open-collar': -206,
  blouse: -192,
  turtleneck: -262,
  crew: -254,
  none: -246,
}

/** Neck and throat, with the shadow that the chin throws. */
export function neck(n: number, skin: Tone, under: Under, age: number): string {
  const to = BARE[under]
  const round = under === 'crew' || under === 'none'
  const shade = shadeOf(skin)
  const throat = round
    ? `C${n + 6},-278 ${n - 4},${to} 0,${to}C${-n + 4},${to} ${-n - 6},-278 ${-n - 1},-300`
    : `C${n - 3},-266 16,${to + 26} 0,${to}C-16,${to + 26} ${-n + 3},-266 ${-n - 1},-300`
  return (
    shape(`M${-n},-356L${n},-356L${n + 1},-300${throat}Z`, skin) +
    // The chin throws its shadow down and to the right.
    shape(
      `M${-n},-350L${n},-350L${n + 1},-300C${n},-286 ${n - 4},-276 ${n - 9},-268C${n * 0.2},-276 ${-n * 0.6},-292 ${-n},-312Z`,
      shade,
      0.8,
    ) +
    (to > -240 ? both(line('M-20,-262Q-9,-256 -4,-247', lineOf(skin), 1.8, 0.4)) : '') +
    (age > 52
      ? both(line(`M${-n + 6},-296Q${-n + 10},-280 ${-n + 18},-268`, lineOf(skin), 1.6, 0.4))
      : '')
  )
}

/** Collars and what lies in them, over the neck and under the jacket. */
export const UNDER: Readonly<Record<Under, Tailor>> = {
  tie: ({ n, shirt, accent }) =>
    shape('M-10,-257L10,-257L14,-232L-14,-232Z', lighter(accent, 0.12)) +
    shape('M-12,-232L12,-232L21,-120L0,-76L-21,-120Z', accent) +
    shape('M3,-232L12,-232L21,-120L0,-76Z', darker(accent, 0.25), 0.5) +
    line(
      'M-8,-206L14,-178M-13,-178L17,-142M-17,-150L10,-116',
      mix(accent, '#f2e2c4', 0.5),
      2.4,
      0.55,
    ) +
    line('M-13,-232L13,-232', darker(accent, 0.4), 2) +
    leaves(n, lighter(shirt, 0.5)),
  collar: ({ n, shirt }) =>
    line('M0,-252L0,-120', darker(shirt, 0.22), 1.6, 0.8) + leaves(n, lighter(shirt, 0.45)),
  'open-collar': ({ n, shirt }) =>
    line('M0,-206L0,-90', darker(shirt, 0.22), 1.6, 0.8) + openLeaves(n, lighter(shirt, 0.35)),
  blouse: ({ n, shirt }) => {
    const edge = darker(shirt, 0.24)
    return (
      shape(
        `M${n + 4},-306C${n + 2},-262 16,-214 -8,-176L10,-120L${n + 16},-250Z`,
        lighter(shirt, 0.12),
      ) +
      shape(
        `M${-n - 4},-306C${-n - 2},-262 -16,-222 6,-184L22,-120L${-n - 16},-250Z`,
        lighter(shirt, 0.35),
      ) +
      line(`M${-n - 3},-300C${-n - 2},-262 -16,-222 6,-184L14,-150`, edge, 1.8, 0.6) +
      line('M-26,-228Q-14,-196 2,-172M24,-224Q16,-204 8,-190', edge, 1.6, 0.4)
    )
  },
  turtleneck: ({ n, shirt }) =>
    shape(
      `M${-n - 3},-310Q0,-296 ${n + 3},-310L${n + 9},-266Q0,-240 ${-n - 9},-266Z`,
      lighter(shirt, 0.14),
    ) +
    shape(
      `M4,-302Q${n - 4},-303 ${n + 3},-310L${n + 9},-266Q${n - 8},-254 8,-250Z`,
      darker(shirt, 0.3),
      0.28,
    ) +
    line(`M${-n - 5},-288Q0,-272 ${n + 5},-288`, darker(shirt, 0.3), 1.8, 0.5) +
    line(`M${-n - 9},-266Q0,-240 ${n + 9},-266`, darker(shirt, 0.35), 2, 0.6),
  crew: ({ n, shirt }) =>
    line(
      `M${-n - 4},-298C${-n - 4},-270 -16,-250 0,-250C16,-250 ${n + 4},-270 ${n + 4},-298`,
      lighter(shirt, 0.3),
      8,
    ) +
    line(
      `M${-n - 8},-294C${-n - 6},-264 -16,-246 0,-246C16,-246 ${n + 6},-264 ${n + 8},-294`,
      darker(shirt, 0.3),
      1.8,
      0.5,
    ),
  none: () => '',
}
