import type { Part } from '../atlas.ts'
import type { Look } from '../look.ts'
import { gradient, line, shape } from '../svg.ts'
import { darker, lighter } from '../tone.ts'
import { BASES } from './dress/bases.ts'
import { EXTRAS } from './dress/extras.ts'
import { JACKETS } from './dress/jackets.ts'
import { LAYERS } from './dress/layers.ts'
import { neck, UNDER } from './dress/under.ts'

/** Where shoulders are joined that do not slope. */
export const SHOULDER_Y = -208

/** Shoulders and sides are everybody's, by the build; the front is the tailor's. */
export function torsoParts({ skin, age, build, dress }: Look): readonly Part[] {
  const { shoulder: s, neck: n, girth: g, slope: d } = build
  const { cloth, over, under } = dress
  const r = 36 * build.limbs
  const half = (k: 1 | -1): string =>
    `M0,-256L${k * (n + 3)},-304C${k * (n + 7)},-282 ${k * (n + 20)},-272 ${k * s * 0.6},${-262 + d * 0.45}C${k * s * 0.84},${-257 + d * 0.75} ${k * (s + r * 0.2)},${-208 - r * 1.22 + d} ${k * (s + r * 0.68)},${-208 - r * 0.76 + d}` +
    `C${k * (s + r * 0.9)},${-208 - r * 0.5 + d} ${k * (s + r)},-196 ${k * (s + r * 0.9)},-170C${k * (s + 22)},-140 ${k * (s + 10 + g * 0.7)},-110 ${k * (s + 7 + g * 0.8)},-80C${k * (s + 5 + g)},-30 ${k * (s + 5 + g)},30 ${k * (s + 8 + g)},190L0,190Z`
  const silhouette = half(1) + half(-1)
  const front = JACKETS[over] ?? LAYERS[over]
  if (!front) throw new Error(`nobody sews ${over}`)
  const worn = { ...dress, n, s }
  const wide = s + 30 + Math.max(0, g)
  return [
    {
      name: 'torso',
      box: [-wide, -356, wide, 150],
      body:
        gradient(
          't',
          [
            [0, lighter(cloth, 0.03)],
            [0.35, lighter(cloth, 0.045)],
            [0.7, darker(cloth, 0.05)],
            [1, darker(cloth, 0.16)],
          ],
          true,
        ) +
        `<clipPath id="b"><path d="${silhouette}"/><path d="M${-n - 22},-356L${n + 22},-356L${n + 22},-200L${-n - 22},-200Z"/></clipPath>` +
        shape(silhouette, 'url(#t)') +
        `<g clip-path="url(#b)">` +
        (BASES[over]?.(worn) ?? '') +
        neck(n, skin, under, age) +
        UNDER[under](worn) +
        front(worn) +
        (dress.extras ?? []).map((extra) => EXTRAS[extra](worn)).join('') +
        `</g>` +
        // Breasts and bellies give a fold where the cloth turns under.
        (g > 10
          ? line(
              `M${-s + 6},-46Q-70,-10 -20,-20M${s - 6},-46Q70,-10 22,-20`,
              darker(cloth, 0.4),
              2.2,
              0.3,
            )
          : ''),
    },
  ]
}
