import type { Over } from '../../look.ts'
import { both, line, shape } from '../../svg.ts'
import { darker, lighter } from '../../tone.ts'
import { button, lapels, openLeaves, pocket, seam, type Tailor, zip } from './pieces.ts'

/** Coats and jackets, over the collar of what is worn under them. */
export const JACKETS: Readonly<Partial<Record<Over, Tailor>>> = {
  suit: ({ n, cloth }) =>
    lapels(n, cloth, -84, 34) +
    line('M0,-84C4,-20 2,80 0,190', seam(cloth), 2.2) +
    button(-50, darker(cloth, 0.35)) +
    line('M66,-166L112,-174', seam(cloth), 2.6),
  blazer: ({ n, cloth, accent }) =>
    lapels(n, cloth, -104, 40) +
    line('M0,-104C6,-30 4,80 2,190', seam(cloth), 2.2) +
    button(-66, accent) +
    both(line('M-104,-170C-96,-110 -84,-60 -86,20', seam(cloth), 1.8, 0.35)),
  'shawl-blazer': ({ n, cloth }) => {
    const lapel = `M${-n - 7},-302C${-n - 34},-286 -78,-236 -62,-188C-50,-150 -26,-100 0,-62L-3,-96C-18,-180 ${-n - 1},-240 ${-n - 3},-282Z`
    return (
      both(
        shape(lapel, darker(cloth, 0.4), 0.3) +
          shape(lapel, lighter(cloth, 0.1)) +
          line(
            `M${-n - 18},-294C-82,-254 -78,-216 -62,-188C-50,-150 -26,-100 0,-62`,
            seam(cloth),
            2,
            0.7,
          ),
      ) + line('M0,-62C4,0 2,90 0,190', seam(cloth), 2.2)
    )
  },
  'stand-collar': ({ n, cloth, shirt }) =>
    both(
      shape(
        `M${-n - 1},-312L${-n + 3},-308C${-n + 4},-286 -16,-266 -2,-258L-2,-252C-20,-258 ${-n - 4},-280 ${-n - 1},-312Z`,
        shirt,
      ) +
        shape(
          `M${-n - 4},-308C${-n - 14},-296 ${-n - 16},-280 ${-n - 12},-266C${-n},-248 -16,-236 -3,-230L-3,-256C-18,-264 ${-n + 1},-282 ${-n},-306Z`,
          lighter(cloth, 0.12),
        ) +
        line(`M${-n - 12},-266C${-n},-248 -16,-236 -3,-230`, seam(cloth), 2, 0.7),
    ) +
    line('M0,-256L0,190', seam(cloth), 2.4) +
    line('M-7,-230L-7,190', seam(cloth), 1.4, 0.35) +
    both(
      line('M-60,-20L-104,10', seam(cloth), 2.4, 0.6) +
        line('M-110,-196C-104,-130 -92,-70 -94,30', seam(cloth), 1.8, 0.3),
    ),
  'zip-jacket': ({ n, cloth }) =>
    both(
      shape(
        `M${-n - 9},-306C${-n - 26},-294 ${-n - 27},-272 ${-n - 23},-250L-36,-212L-3,-174L-3,-198C-20,-222 ${-n - 2},-262 ${-n - 3},-290Z`,
        lighter(cloth, 0.12),
      ) +
        line(`M${-n - 23},-250L-36,-212L-3,-174`, seam(cloth), 2, 0.75) +
        line('M-150,-212C-110,-192 -60,-186 -6,-184', seam(cloth), 1.8, 0.3) +
        line('M-62,-24L-106,8', seam(cloth), 2.6, 0.55),
    ) + zip(-176, cloth),
  'work-jacket': ({ n, cloth }) =>
    both(
      shape(
        `M${-n - 8},-306C${-n - 26},-294 ${-n - 29},-268 ${-n - 24},-246L-54,-206L-8,-160L-5,-190C-24,-224 ${-n - 3},-262 ${-n - 3},-288Z`,
        lighter(cloth, 0.1),
      ) +
        line(`M${-n - 24},-246L-54,-206L-8,-160`, seam(cloth), 2, 0.7) +
        pocket(-116, -132, 62, 68, cloth, true),
    ) + zip(-164, cloth),
  overshirt: ({ n, cloth }) =>
    both(
      line('M-46,-214L-34,190', seam(cloth), 2.4, 0.8) +
        line('M-56,-200L-45,190', seam(cloth), 1.4, 0.35) +
        pocket(-122, -134, 58, 62, cloth, true),
    ) + openLeaves(n + 5, lighter(cloth, 0.12), -206),
  cardigan: ({ n, cloth, accent }) => {
    const rib = darker(cloth, 0.32)
    return (
      both(
        shape(
          `M${-n - 12},-298C${-n - 30},-286 ${-n - 30},-252 -54,-226L-9,-118L-9,190L10,190L10,-122L-34,-222C${-n - 6},-250 ${-n - 6},-276 ${-n - 5},-294Z`,
          lighter(cloth, 0.1),
        ) +
          line('M-54,-226L-9,-118L-9,190', rib, 1.8, 0.6) +
          line('M-58,-60L-104,-60L-104,-52L-58,-52Z', rib, 1.8, 0.5),
      ) + [-88, -34, 20].map((y) => button(y, accent)).join('')
    )
  },
}
