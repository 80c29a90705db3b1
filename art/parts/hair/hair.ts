import type { Part } from '../../atlas.ts'
import type { Look } from '../../look.ts'
import { gradient, shape } from '../../svg.ts'
import { lighter, mix } from '../../tone.ts'
import { outline } from '../face/head.ts'
import { LONG } from './long.ts'
import { SHORT } from './short.ts'

export function hairParts({ hair, face, skin }: Look): readonly Part[] {
  const { cut, tone, grey } = hair
  const barber = SHORT[cut] ?? LONG[cut]
  if (!barber) throw new Error(`nobody cuts ${cut}`)
  const { back, front, strands, long } = barber({
    a: face.cheek,
    tone,
    shine: lighter(tone, 0.24),
    temple: mix(lighter(tone, 0.12), '#b9b6b4', grey),
    dark: mix(tone, '#0b0a10', 0.34),
  })
  const lit = gradient(
    'h',
    [
      [0, lighter(tone, 0.09)],
      [0.45, tone],
      [1, mix(tone, '#0b0a10', 0.3)],
    ],
    true,
  )
  return [
    {
      name: 'hair-back',
      box: long ? [-106, -108, 106, 148] : [-82, -158, 82, 92],
      body: back,
    },
    {
      name: 'hair-front',
      box: long ? [-106, -126, 106, 148] : [-84, -138, 84, 80],
      body:
        lit +
        // Drawn twice: as the shadow it throws on the face, and as itself.
        `<defs>${shape(front, 'none').replace('<path', '<path id="w"')}</defs>` +
        `<clipPath id="f">${shape(outline(face), 'none')}</clipPath>` +
        `<g clip-path="url(#f)"><use href="#w" y="5" fill="${mix(skin, '#6b2f1f', 0.6)}" opacity=".3"/></g>` +
        `<use href="#w" fill="url(#h)"/>` +
        strands,
    },
  ]
}
