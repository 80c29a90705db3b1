import type { Part } from '../atlas.ts'
import type { Dress, Look } from '../look.ts'
import { both, ellipse, gradient, line, mirrored, rect, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'

/** Everything under the jacket's opening and over it; s = half the width of the shoulders. */
type Tailor = (dress: Dress, s: number, neck: number) => string

const collarPair = (tone: Tone, spread: number, drop: number, edge: Tone): string =>
  both(
    shape(`M-34,-300C-40,-290 -40,-280 -38,-272L${-spread},${drop}L0,-256L-8,-268Z`, tone) +
      line(`M-38,-272L${-spread},${drop}L-1,-256`, edge, 2, 0.6),
  )

const button = (y: number, tone: Tone) => ellipse(0, y, 4, 4, tone)

const lapels = (cloth: Tone, depth: number): string => {
  const edge = darker(cloth, 0.4)
  return both(
    shape(
      `M-40,-294C-58,-284 -66,-262 -66,-246L-88,-214L-70,-204L-2,${depth}L-4,${depth - 30}C-22,-200 -36,-246 -36,-272Z`,
      lighter(cloth, 0.09),
    ) +
      line(`M-66,-246L-88,-214L-70,-204L-2,${depth}`, edge, 2.2, 0.75) +
      line(`M-66,-246L-50,-228`, edge, 2, 0.6),
  )
}

const DRESS: Readonly<Record<Dress['kind'], Tailor>> = {
  'work-jacket': ({ cloth, shirt, accent }) => {
    const edge = darker(cloth, 0.4)
    return (
      shape('M-36,-296Q0,-250 36,-296L30,-200L0,-150L-30,-200Z', shirt) +
      collarPair(lighter(shirt, 0.3), 36, -226, darker(shirt, 0.3)) +
      both(
        shape(
          'M-40,-302C-56,-292 -60,-268 -54,-246L-34,-206L-8,-160L-6,-192C-24,-224 -36,-262 -36,-286Z',
          lighter(cloth, 0.1),
        ) + line('M-54,-246L-34,-206L-8,-160', edge, 2.2, 0.7),
      ) +
      line('M0,-160L0,190', edge, 5) +
      line('M0,-160L0,190', '#9aa0a8', 1.8) +
      both(
        rect(-118, -130, 66, 70, lighter(cloth, 0.04), 4) +
          line(
            'M-118,-130L-52,-130L-52,-64Q-52,-60 -56,-60L-114,-60Q-118,-60 -118,-64Z',
            edge,
            2,
            0.6,
          ) +
          shape('M-120,-132L-50,-132L-52,-112L-85,-104L-118,-112Z', lighter(cloth, 0.1)) +
          line('M-120,-112L-85,-104L-50,-112', edge, 1.8, 0.6),
      ) +
      rect(-112, -168, 44, 20, accent, 3) +
      line('M-106,-160L-76,-160', '#ffffff', 2.4, 0.85)
    )
  },
  'open-shirt': ({ cloth, shirt, accent }) => {
    const edge = darker(cloth, 0.3)
    return (
      both(
        shape(
          'M-38,-302C-52,-294 -58,-276 -56,-260L-40,-208L-8,-196C-22,-230 -32,-262 -33,-286Z',
          lighter(shirt, 0.25),
        ) + line('M-56,-260L-40,-208L-9,-197', edge, 2.2, 0.7),
      ) +
      shape('M-9,-197L9,-197L9,190L-9,190Z', lighter(cloth, 0.08)) +
      line('M-9,-197L-9,190M9,-197L9,190', edge, 1.6, 0.45) +
      [-168, -112, -56, 0].map((y) => button(y, lighter(cloth, 0.55))).join('') +
      rect(58, -140, 62, 70, lighter(cloth, 0.04), 4) +
      line('M58,-140L120,-140M58,-140L58,-76L89,-68L120,-76L120,-140', edge, 1.8, 0.5) +
      line('M-84,-40Q-70,20 -78,80M84,-30Q72,30 80,90', edge, 2.2, 0.35) +
      shape('M74,-166L80,-128L86,-128L82,-166Z', accent)
    )
  },
  'vest-under-jacket': ({ cloth, shirt, accent }) => {
    const knit = accent
    const ribs = darker(knit, 0.3)
    return (
      shape('M-70,-282L-38,-292L0,-186L38,-292L70,-282L74,190L-74,190Z', knit) +
      shape('M-38,-300Q0,-250 38,-300L34,-238L0,-176L-34,-238Z', shirt) +
      line('M-40,-250L0,-172L40,-250', ribs, 5, 0.8) +
      line('M-34,-246L0,-182L34,-246', lighter(knit, 0.2), 2.2, 0.9) +
      collarPair(lighter(shirt, 0.4), 34, -222, darker(shirt, 0.25)) +
      [-130, -84, -38]
        .map((y) =>
          line(
            `M-46,${y + 16}L-30,${y}L-14,${y + 16}L0,${y}L14,${y + 16}L30,${y}L46,${y + 16}`,
            lighter(knit, 0.18),
            2,
            0.5,
          ),
        )
        .join('') +
      both(
        shape(
          'M-40,-296C-62,-286 -72,-262 -72,-238L-78,-150C-78,-60 -68,60 -62,190L-240,190L-240,-230L-66,-278Z',
          'url(#t)',
        ) +
          shape(
            'M-40,-298C-66,-288 -78,-262 -76,-240L-84,-196L-64,-120L-56,-150C-52,-200 -44,-250 -37,-280Z',
            lighter(cloth, 0.09),
          ) +
          line(
            'M-76,-240L-84,-196L-64,-120M-64,-120C-70,-40 -66,80 -60,190',
            darker(cloth, 0.4),
            2.2,
            0.7,
          ),
      )
    )
  },
  'zip-jacket': ({ cloth, shirt, accent }) => {
    const edge = darker(cloth, 0.45)
    return (
      shape('M-36,-298Q0,-250 36,-298L26,-214L0,-178L-26,-214Z', shirt) +
      collarPair(lighter(shirt, 0.5), 32, -226, darker(shirt, 0.3)) +
      line('M0,-256L0,-180', darker(shirt, 0.25), 1.8) +
      button(-222, darker(shirt, 0.2)) +
      both(
        shape(
          'M-42,-304C-58,-294 -60,-272 -56,-252L-36,-214L-4,-176L-4,-196C-22,-220 -36,-262 -36,-288Z',
          lighter(cloth, 0.12),
        ) + line('M-56,-252L-36,-214L-4,-176', edge, 2.2, 0.75),
      ) +
      line('M0,-178L0,190', edge, 5) +
      line('M0,-178L0,190', '#b7bcc4', 2) +
      rect(-3.5, -164, 7, 18, '#d3d6da', 2) +
      both(line('M-150,-216C-110,-196 -60,-190 -6,-186', edge, 2, 0.35)) +
      shape('M56,-150L122,-150L120,-78L89,-70L58,-78Z', lighter(cloth, 0.05)) +
      line('M56,-150L122,-150L120,-78L89,-70L58,-78Z', edge, 2, 0.6) +
      rect(70, -176, 6, 34, '#c9ccd2', 2) +
      rect(82, -180, 6, 38, accent, 2) +
      rect(94, -172, 6, 30, '#1f2431', 2) +
      line('M73,-170L73,-152M85,-174L85,-154', '#ffffff', 1.6, 0.6) +
      line('M56,-150L122,-150', edge, 2.4, 0.8)
    )
  },
  'hi-vis': ({ cloth, shirt, accent }, s) => {
    const edge = darker(accent, 0.35)
    const band: Tone = '#e9e7dc'
    return (
      shape('M-38,-298Q0,-252 38,-298L30,-220L0,-182L-30,-220Z', shirt) +
      both(
        shape(
          'M-38,-304C-54,-296 -60,-276 -54,-256L-36,-218L-4,-206C-20,-236 -33,-262 -34,-286Z',
          lighter(cloth, 0.16),
        ) +
          line('M-54,-256L-36,-218L-4,-206', darker(cloth, 0.4), 2, 0.7) +
          shape(
            `M-58,-286C-92,-274 -118,-266 -130,-258C-114,-220 -116,-150 -118,-90L-124,190L-5,190L-5,-150L-36,-206Z`,
            accent,
          ) +
          shape(
            'M-112,-266L-84,-276C-74,-220 -74,-150 -76,-90L-78,190L-106,190L-102,-90C-100,-150 -98,-220 -112,-266Z',
            band,
          ) +
          line(
            'M-58,-286L-36,-206L-5,-150M-130,-258C-114,-220 -116,-150 -118,-90L-124,190',
            edge,
            2.2,
            0.7,
          ) +
          shape('M-121,-60L-5,-60L-5,-26L-122,-26Z', band) +
          line('M-121,-60L-5,-60M-122,-26L-5,-26', darker(band, 0.35), 1.6, 0.6),
      ) +
      line('M0,-150L0,190', edge, 3) +
      rect(40, -132, 44, 30, '#f7f5ef', 4) +
      rect(46, -126, 12, 18, '#5f7f96', 2) +
      line('M63,-122L78,-122M63,-114L74,-114', '#7d8794', 2.2) +
      shape(`M${s},0Z`, accent, 0)
    )
  },
  'suit-tie': ({ cloth, shirt, accent }) => {
    const tieEdge = darker(accent, 0.35)
    return (
      shape('M-40,-300Q0,-252 40,-300L48,-220L0,-86L-48,-220Z', shirt) +
      shape('M-11,-256L11,-256L14,-232L-14,-232Z', lighter(accent, 0.1)) +
      shape('M-13,-232L13,-232L22,-120L0,-84L-22,-120Z', accent) +
      line('M-6,-210L14,-180M-12,-180L18,-138M-16,-150L8,-112', lighter(accent, 0.35), 2.6, 0.6) +
      line('M-13,-232L13,-232', tieEdge, 2) +
      collarPair(lighter(shirt, 0.6), 42, -222, darker(shirt, 0.3)) +
      lapels(cloth, -84) +
      line('M0,-84L0,190', darker(cloth, 0.45), 2.6) +
      button(-52, darker(cloth, 0.5)) +
      line('M64,-168L112,-176', darker(cloth, 0.4), 3) +
      shape('M70,-170L74,-188L86,-178L96,-192L106,-175Z', lighter(shirt, 0.5))
    )
  },
  'suit-open': ({ cloth, shirt }) =>
    shape('M-40,-300Q0,-252 40,-300L48,-220L0,-86L-48,-220Z', shirt) +
    line('M0,-240L0,-90', darker(shirt, 0.22), 1.8, 0.8) +
    [-206, -164, -122].map((y) => button(y, darker(shirt, 0.2))).join('') +
    both(
      shape(
        'M-36,-302C-46,-292 -48,-276 -44,-264L-30,-218L-2,-240L-10,-262Z',
        lighter(shirt, 0.5),
      ) + line('M-44,-264L-30,-218L-3,-240', darker(shirt, 0.3), 2, 0.7),
    ) +
    lapels(cloth, -84) +
    line('M0,-84L0,190', darker(cloth, 0.45), 2.6) +
    button(-52, darker(cloth, 0.5)) +
    line('M64,-168L112,-176', darker(cloth, 0.4), 3),
  'blazer-blouse': ({ cloth, shirt, accent }) =>
    shape('M-38,-296Q-22,-200 0,-196Q22,-200 38,-296L46,-220L0,-110L-46,-220Z', shirt) +
    both(line('M-30,-262C-24,-220 -14,-180 -6,-150', darker(shirt, 0.2), 2, 0.6)) +
    lapels(cloth, -100) +
    line('M0,-100L0,190', darker(cloth, 0.45), 2.6) +
    button(-64, accent) +
    line('M-30,-276C-20,-236 20,-236 30,-276', accent, 2.2) +
    ellipse(0, -243, 5, 6, accent) +
    mirrored(shape('M-78,-186L-69,-195L-60,-186L-69,-177Z', accent)),
  'knit-lanyard': ({ cloth, shirt, accent }) => {
    const rib = darker(cloth, 0.25)
    return (
      shape('M-36,-298Q0,-250 36,-298L40,-250L0,-216L-40,-250Z', shirt) +
      shape('M-60,-268C-38,-216 38,-216 60,-268L64,-150L-64,-150Z', cloth) +
      both(
        shape(
          'M-33,-302C-42,-292 -44,-276 -40,-264L-30,-226L-2,-246L-10,-264Z',
          lighter(shirt, 0.5),
        ) + line('M-40,-264L-30,-226L-3,-246', darker(shirt, 0.3), 2, 0.6),
      ) +
      line('M-50,-262C-36,-214 36,-214 50,-262', rib, 7, 0.55) +
      line('M-48,-254C-34,-210 34,-210 48,-254', lighter(cloth, 0.25), 2, 0.7) +
      [-150, -100, -50].map((y) => line(`M-84,${y}Q0,${y + 12} 84,${y}`, rib, 2, 0.16)).join('') +
      line('M-44,-262L-6,-104M44,-262L6,-104', accent, 5) +
      rect(-24, -104, 48, 62, '#f7f5ef', 5) +
      rect(-24, -104, 48, 14, accent, 5) +
      rect(-14, -84, 28, 22, '#c7d3da', 3) +
      line('M-14,-53L14,-53', '#8b95a0', 3)
    )
  },
  cardigan: ({ cloth, shirt, accent }) => {
    const rib = darker(cloth, 0.3)
    return (
      shape('M-40,-300Q0,-230 40,-300L44,-210L0,-120L-44,-210Z', shirt) +
      shape(
        'M-37,-304C-42,-290 -36,-268 -22,-262C-8,-256 8,-256 22,-262C36,-268 42,-290 37,-304C24,-288 -24,-288 -37,-304Z',
        lighter(shirt, 0.25),
      ) +
      line('M-26,-262C-10,-254 10,-254 26,-262', darker(shirt, 0.25), 2, 0.7) +
      both(
        shape(
          'M-46,-294C-62,-284 -62,-250 -54,-226L-8,-122L-8,190L10,190L10,-124L-34,-222C-40,-246 -40,-274 -40,-290Z',
          lighter(cloth, 0.1),
        ) + line('M-54,-226L-9,-122L-9,190', rib, 2, 0.65),
      ) +
      [-92, -40, 12].map((y) => button(y, accent)).join('') +
      both(line('M-110,-40L-58,-40L-58,-34L-110,-34Z', rib, 2, 0.5))
    )
  },
}

/** Coats leave their front to the tailor; the shoulders and sides are everybody's. */
export function torsoParts(look: Look): readonly Part[] {
  const { skin, build, dress } = look
  const s = build.shoulder + 33
  const n = build.neck
  const g = build.girth
  const { cloth } = dress
  const shade = mix(skin, '#b5683f', 0.28)
  const deep = mix(skin, '#8a4a34', 0.42)
  const body = (half: number) =>
    `M0,-272L${-n - 6},-284C${-n - 34},-272 ${-half + 66},-263 ${-half + 34},-251C${-half + 12},-242 ${-half + 1},-220 ${-half + 4},-180C${-half + 16 - g},-100 ${-half + 20 - g},-40 ${-half + 20 - g},30L${-half + 22 - g},190L0,190Z`
  const silhouette =
    body(s) + body(s).replace(/(-?\d+(?:\.\d+)?),/g, (_, x: string) => `${-Number(x)},`)
  return [
    {
      name: 'torso',
      box: [-s - 8 - Math.max(0, g), -350, s + 8 + Math.max(0, g), 130],
      body:
        gradient(
          't',
          [
            [0, darker(cloth, 0.22)],
            [0.2, darker(cloth, 0.04)],
            [0.5, lighter(cloth, 0.05)],
            [0.8, darker(cloth, 0.06)],
            [1, darker(cloth, 0.28)],
          ],
          true,
        ) +
        `<clipPath id="b"><path d="${silhouette}"/><path d="M${-n - 22},-312L${n + 22},-312L${n + 22},-200L${-n - 22},-200Z"/></clipPath>` +
        shape(silhouette, 'url(#t)') +
        shape(
          `M${-n},-350L${n},-350L${n + 1},-296C${n + 4},-276 20,-214 0,-196C-20,-214 ${-n - 4},-276 ${-n - 1},-296Z`,
          skin,
        ) +
        shape(`M${-n},-350L${n},-350L${n},-316C${n - 12},-286 ${-n + 18},-292 ${-n},-326Z`, shade) +
        shape(
          `M${n},-350L${n + 1},-296C${n + 2},-280 18,-220 4,-202C14,-240 ${n - 10},-290 ${n - 14},-330Z`,
          shade,
          0.6,
        ) +
        line('M-16,-264Q-6,-256 -2,-246M16,-264Q6,-256 2,-246', deep, 2, 0.45) +
        `<g clip-path="url(#b)">${DRESS[dress.kind](dress, s, n)}</g>`,
    },
  ]
}
