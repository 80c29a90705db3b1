import type { Part } from '../../atlas.ts'
import type { Look } from '../../look.ts'
import { mirrored, shape } from '../../svg.ts'
import { darker, mix } from '../../tone.ts'

/** Each brow has its own joint, at its middle, so that one may rise alone. */
export function browParts({ brows, hair }: Look): readonly Part[] {
  const { thickness: t, arch } = brows
  const tone = darker(mix(hair.tone, '#8b8788', hair.grey * 0.5), 0.12)
  const body = shape(
    `M18,${-t * 0.4}C9,${-arch * 0.7 - t * 0.45} -6,${-arch - t * 0.55} -21,2.5C-9,${-arch + t * 0.45} 6,${t * 0.35} 17,${t * 0.55}Q20,0 18,${-t * 0.4}Z`,
    tone,
    0.94,
  )
  const box: Part['box'] = [-26, -18, 26, 14]
  return [
    { name: 'brow-left', box, body },
    { name: 'brow-right', box, body: mirrored(body) },
  ]
}
