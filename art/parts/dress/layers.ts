import type { Over } from '../../look.ts'
import { both, line, shape } from '../../svg.ts'
import { darker, lighter, type Tone } from '../../tone.ts'
import { button, leaves, pocket, seam, type Tailor, zip } from './pieces.ts'

/** Vests, and shirts and knitwear worn by themselves. */
export const LAYERS: Readonly<Partial<Record<Over, Tailor>>> = {
  'vest-under-jacket': ({ n, cloth, shirt, accent }) => {
    const ribs = darker(accent, 0.32)
    const waves = [-128, -84, -40].map((y) =>
      line(
        `M-46,${y + 14}L-30,${y}L-14,${y + 14}L0,${y}L14,${y + 14}L30,${y}L46,${y + 14}`,
        lighter(accent, 0.18),
        2,
        0.45,
      ),
    )
    return (
      shape('M-74,-284L-36,-282L0,-178L36,-282L74,-284L78,190L-78,190Z', accent) +
      line(`M${-n - 6},-268L0,-174L${n + 6},-268`, ribs, 6, 0.8) +
      line(`M${-n - 2},-262L0,-184L${n + 2},-262`, lighter(accent, 0.2), 2.2, 0.8) +
      leaves(n, lighter(shirt, 0.4)) +
      waves.join('') +
      both(
        shape(
          `M${-n - 6},-302C${-n - 30},-288 -74,-262 -74,-238L-80,-150C-80,-60 -70,60 -64,190L-260,190L-260,-230L-70,-284Z`,
          'url(#t)',
        ) +
          shape(
            `M${-n - 6},-304C${-n - 32},-290 -80,-262 -78,-240L-86,-196L-66,-120L-58,-150C-54,-200 ${-n - 8},-250 ${-n - 3},-284Z`,
            lighter(cloth, 0.09),
          ) +
          line('M-78,-240L-86,-196L-66,-120M-66,-120C-72,-40 -68,80 -62,190', seam(cloth), 2, 0.7),
      )
    )
  },
  'knit-vest': ({ n, accent }) =>
    both(
      line(`M${-n - 12},-262C${-n - 4},-236 -20,-206 0,-172`, darker(accent, 0.3), 8, 0.9) +
        line(`M${-n - 12},-262C${-n - 4},-236 -20,-206 0,-172`, lighter(accent, 0.16), 2, 0.8),
    ) +
    [-70, -42, -14, 14, 42, 70]
      .map((x) => line(`M${x},-150L${x},190`, darker(accent, 0.35), 1.6, 0.2))
      .join(''),
  gilet: ({ n, s, accent }) => {
    const quilt = [-196, -146, -96, -46, 4].map((y) =>
      both(
        line(`M-8,${y}Q-60,${y + 14} ${-s - 4},${y + 4}`, darker(accent, 0.45), 2.2, 0.6) +
          line(`M-14,${y - 8}Q-60,${y + 4} ${-s + 8},${y - 6}`, lighter(accent, 0.2), 2.4, 0.3),
      ),
    )
    return (
      quilt.join('') +
      both(
        shape(
          `M${-n - 12},-300C${-n - 28},-290 ${-n - 28},-268 ${-n - 20},-252L-26,-214L-3,-196L-3,-216C-18,-232 ${-n - 4},-262 ${-n - 6},-290Z`,
          lighter(accent, 0.14),
        ) + line(`M${-n - 20},-252L-26,-214L-3,-196`, darker(accent, 0.45), 2, 0.7),
      ) +
      zip(-206, accent)
    )
  },
  'hi-vis': ({ n, s, accent }) => {
    const band: Tone = '#ecebe2'
    const edge = darker(accent, 0.36)
    return (
      both(
        shape(
          `M${-n - 26},-284C${-n - 50},-276 ${-s + 30},-268 ${-s + 16},-262C${-s + 24},-220 ${-s + 18},-150 ${-s + 16},-90L${-s + 8},190L-5,190L-5,-150L-38,-206Z`,
          accent,
        ) +
          shape(
            'M-108,-269L-82,-276C-74,-220 -74,-150 -76,-90L-78,190L-104,190L-100,-90C-98,-150 -98,-220 -108,-269Z',
            band,
          ) +
          line(
            `M${-n - 26},-284L-38,-206L-5,-150M${-s + 16},-262C${-s + 24},-220 ${-s + 18},-150 ${-s + 16},-90`,
            edge,
            2,
            0.7,
          ) +
          shape(`M${-s + 15},-62L-5,-62L-5,-28L${-s + 14},-28Z`, band) +
          line(`M${-s + 15},-62L-5,-62M${-s + 14},-28L-5,-28`, darker(band, 0.35), 1.6, 0.6),
      ) + line('M0,-150L0,190', edge, 3)
    )
  },
  shirt: ({ cloth, n }) => {
    const edge = darker(cloth, 0.3)
    return (
      shape('M-9,-206L9,-206L9,190L-9,190Z', lighter(cloth, 0.07)) +
      line('M-9,-200L-9,190M9,-200L9,190', edge, 1.4, 0.45) +
      [-168, -112, -56, 0].map((y) => button(y, lighter(cloth, 0.5))).join('') +
      pocket(60, -142, 58, 70, cloth, false) +
      both(line(`M${-n - 30},-268C-100,-256 -130,-250 -150,-236`, edge, 1.6, 0.35)) +
      line('M-96,-150Q-70,-120 -62,-60M-104,-60Q-80,-20 -84,60M92,-40Q74,30 84,90', edge, 2, 0.3)
    )
  },
  polo: ({ cloth, n, accent }) =>
    shape('M-10,-226L10,-226L10,-130L-10,-130Z', lighter(cloth, 0.07)) +
    line('M-10,-220L-10,-130L10,-130L10,-220', seam(cloth), 1.6, 0.5) +
    [-196, -160].map((y) => button(y, lighter(cloth, 0.6))).join('') +
    both(
      shape(
        `M${-n - 2},-310C${-n - 14},-296 ${-n - 16},-278 ${-n - 12},-262L-44,-216L-6,-226C-12,-250 ${-n + 7},-270 ${-n + 1},-308Z`,
        lighter(cloth, 0.14),
      ) +
        line(`M${-n - 12},-262L-44,-216L-6,-226`, seam(cloth), 2, 0.7) +
        line(`M${-n - 14},-268L-48,-222`, accent, 2.6, 0.9),
    ) +
    shape('M72,-152l14,-4l14,4l-3,14l-11,8l-11,-8Z', accent, 0.85) +
    line('M-90,-90Q-40,-66 10,-84M-70,-20Q0,6 76,-22', seam(cloth), 2, 0.22),
  knit: ({ cloth, n }) => {
    const rib = darker(cloth, 0.26)
    return (
      line(
        `M${-n - 12},-284C${-n},-234 -16,-226 0,-226C16,-226 ${n},-234 ${n + 12},-284`,
        rib,
        8,
        0.5,
      ) +
      line(
        `M${-n - 10},-278C${-n + 2},-232 -16,-222 0,-222C16,-222 ${n - 2},-232 ${n + 10},-278`,
        lighter(cloth, 0.25),
        1.8,
        0.6,
      ) +
      [-160, -110, -60, -10]
        .map((y) => line(`M-86,${y}Q0,${y + 13} 86,${y}`, rib, 2, 0.16))
        .join('')
    )
  },
}
