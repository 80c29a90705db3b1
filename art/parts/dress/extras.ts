import type { Extra } from '../../look.ts'
import { both, ellipse, line, rect, shape } from '../../svg.ts'
import { darker, lighter, mix } from '../../tone.ts'
import type { Tailor } from './pieces.ts'

/** What is pinned, hung and stuck on. */
export const EXTRAS: Readonly<Record<Extra, Tailor>> = {
  lanyard: ({ n, accent }) =>
    line(
      `M${-n - 10},-284C${-n - 4},-230 -16,-150 -5,-104M${n + 10},-284C${n + 4},-230 16,-150 5,-104`,
      accent,
      5,
    ) +
    rect(-25, -104, 50, 64, '#f7f5ef', 5) +
    rect(-25, -104, 50, 14, accent, 5) +
    rect(-15, -84, 30, 24, '#c3d0d8', 3) +
    ellipse(0, -75, 6, 6, '#8b6f5c') +
    line('M-14,-52L14,-52', '#8b95a0', 3),
  pens: ({ accent }) =>
    rect(72, -176, 6, 34, '#c9ccd2', 2) +
    rect(84, -180, 6, 38, accent, 2) +
    rect(96, -172, 6, 30, '#1f2431', 2) +
    line('M75,-170L75,-152M87,-174L87,-154', '#ffffff', 1.5, 0.6),
  pin: ({ accent }) =>
    shape('M58,-192L67,-201L76,-192L67,-183Z', accent) +
    shape('M60,-194L67,-201L70,-198L63,-191Z', '#ffffff', 0.4),
  necklace: ({ accent, n }) =>
    line(
      `M${-n + 2},-286C${-n + 10},-244 -10,-228 0,-226C10,-228 ${n - 10},-244 ${n - 2},-286`,
      accent,
      1.8,
    ) +
    ellipse(0, -223, 4.4, 5.4, accent) +
    ellipse(-1, -225, 1.4, 1.6, '#ffffff', 0.8),
  scarf: ({ n, accent }) => {
    const light = lighter(accent, 0.3)
    return (
      shape(
        `M${-n - 9},-312C${-n - 2},-272 ${n - 6},-258 ${n + 9},-312L${n + 14},-272C${n - 2},-244 -10,-232 ${-n - 14},-272Z`,
        accent,
      ) +
      shape('M-6,-256C10,-262 22,-252 18,-238L40,-176C24,-168 14,-172 8,-178Z', accent) +
      shape(
        'M2,-250C-8,-236 -24,-200 -32,-172C-20,-164 -10,-166 -4,-172L14,-238Z',
        darker(accent, 0.14),
      ) +
      ellipse(6, -248, 13, 11, light, 0.9) +
      line(
        `M${-n - 2},-286C-10,-262 4,-260 ${n - 2},-282M14,-226L26,-184M-6,-224L-20,-180`,
        light,
        2.4,
        0.6,
      )
    )
  },
  'pocket-square': ({ shirt }) =>
    shape('M71,-168L76,-186L88,-177L97,-190L107,-174Z', mix(shirt, '#ffffff', 0.5)),
  'name-tag': ({ accent }) =>
    rect(-112, -166, 50, 20, '#f7f5ef', 3) +
    rect(-112, -166, 13, 20, accent, 3) +
    line('M-93,-159L-68,-159M-93,-153L-76,-153', '#6d7686', 2.2),
  piping: ({ accent, s }) =>
    both(
      line(`M${-s + 10},-236C-110,-212 -60,-204 -40,-202`, accent, 4) +
        line('M-116,-134L-54,-134', accent, 2.4),
    ),
}
