import type { Part } from '../atlas.ts'
import type { Brows, Eyes, Glasses, Look } from '../look.ts'
import { both, ellipse, line, mirrored, moved, shape } from '../svg.ts'
import { darker, mix, type Tone } from '../tone.ts'

/** Distance of an eye's middle from the middle of the face. */
export const EYE_X = 30

/**
 * From back to front: whites, irises, the lids that slide, and the face again around the opening
 * (a patch of skin with a hole), so that nothing needs a mask.
 */
export function eyeParts({ skin, eyes, hair, brows, glasses }: Look): readonly Part[] {
  const { halfWidth: w, opening: o, slant, fold, lashes } = eyes
  const ink: Tone = '#251d20'
  const lid = mix(skin, '#a85f40', 0.22)
  const upper = `C${w * 0.55},${-o - 1} ${-w * 0.45},${-o - 4} ${-w},${-slant}`
  const hole = `M${-w},${-slant}C${-w * 0.5},${-o - 4} ${w * 0.55},${-o - 2} ${w},3C${w * 0.45},${o * 0.95} ${-w * 0.5},${o * 0.95} ${-w},${-slant}Z`
  const lashLine = `M${w + 1},3${upper}`
  const left = (body: string) => both(moved(-EYE_X, 0, body))
  const box: Part['box'] = [-58, -47, 58, 26]
  const frame = `M${-w - 4},-46L${w + 5},-46L${w + 5},21L${-w - 4},21Z${hole}`
  return [
    {
      name: 'eye-whites',
      box,
      body: left(
        shape(`M${-w},${-o - 3}L${w},${-o - 3}L${w},${o}L${-w},${o}Z`, '#fcf8f2') +
          shape(`M${-w},${-o - 3}L${w},${-o - 3}L${w},-3Q0,-9 ${-w},-3Z`, '#cbbfb8', 0.5),
      ),
    },
    {
      name: 'irises',
      box,
      // Not mirrored: the light falls on both eyes from one side.
      body: [-EYE_X, EYE_X]
        .map((x) =>
          moved(
            x,
            -1,
            ellipse(0, 0, 8.6, 9, '#3a2519') +
              ellipse(0, 1.5, 6, 6, '#5b3b25') +
              ellipse(0, 0, 4.2, 4.4, '#140d0d') +
              ellipse(-3, -3.6, 2.5, 2.5, '#ffffff') +
              ellipse(3.2, 3, 1.2, 1.2, '#ffffff', 0.6),
          ),
        )
        .join(''),
    },
    {
      name: 'lids-upper',
      box: [-58, -46, 58, 0],
      body: left(
        shape(
          `M${-w - 2},${-3 * o - 8}L${w + 2},${-3 * o - 8}L${w + 2},${-o - 2}Q0,${-o + 1} ${-w - 2},${-o - 3}Z`,
          lid,
        ) + line(`M${w},${-o - 2}Q0,${-o + 1.5} ${-w},${-o - 2.5}`, ink, 2.2 + lashes * 0.7),
      ),
    },
    {
      name: 'lids-lower',
      box: [-58, -4, 58, 24],
      body: left(
        shape(`M${-w - 2},20L${w + 2},20L${w + 2},${o + 2}Q0,${o - 3} ${-w - 2},${o + 1}Z`, skin) +
          line(`M${w},${o + 1.5}Q0,${o - 3} ${-w},${o + 0.5}`, mix(skin, '#7c4433', 0.5), 1.8),
      ),
    },
    {
      name: 'eye-frames',
      box,
      body: left(
        `<path fill-rule="evenodd" d="${frame}" fill="${skin}"/>` +
          line(lashLine, ink, 2.6 + lashes) +
          (lashes > 0.9 ? line(`M${-w},${-slant}l-5,-3.5`, ink, 2.2) : '') +
          (fold
            ? line(
                `M${w - 4},${-o - 1}Q0,${-o - 8} ${-w + 1},${-slant - 6}`,
                mix(skin, '#7c4433', 0.5),
                1.7,
                0.8,
              )
            : '') +
          line(
            `M${w * 0.5},${o * 0.78}Q0,${o + 1} ${-w * 0.7},${o * 0.55}`,
            mix(skin, '#7c4433', 0.5),
            1.5,
            0.65,
          ),
      ),
    },
    {
      name: 'eyes-shut',
      box,
      body: left(
        `<path d="M${-w - 4},-21L${w + 4},-21L${w + 4},19L${-w - 4},19Z" fill="${skin}"/>` +
          shape(`M${-w},0Q0,${-o - 6} ${w},2Q0,${o} ${-w},0Z`, lid, 0.75) +
          line(`M${w},3Q0,${o + 1} ${-w - 1},${1 - slant}`, ink, 2.8 + lashes * 0.8),
      ),
    },
    {
      name: 'eyes-laughing',
      box,
      body: left(
        `<path d="M${-w - 4},-21L${w + 4},-21L${w + 4},19L${-w - 4},19Z" fill="${skin}"/>` +
          shape(`M${-w},4Q0,-16 ${w},5Q0,-4 ${-w},4Z`, lid, 0.7) +
          line(`M${w},6Q2,-9 ${-w},4`, ink, 3.2 + lashes * 0.8) +
          line(`M${-w + 2},12Q0,6 ${w - 3},12`, mix(skin, '#7c4433', 0.5), 1.7, 0.6),
      ),
    },
    ...browParts(brows, darker(mix(hair.tone, '#8b8788', hair.grey * 0.6), 0.1)),
    ...(glasses ? [glassesPart(glasses, eyes)] : []),
  ]
}

/** Each brow has its own joint, at its middle, so that one may rise alone. */
function browParts({ thickness: t, arch }: Brows, tone: Tone): readonly Part[] {
  const body = shape(
    `M18,${-t * 0.45}C8,${-arch * 0.7 - t * 0.4} -6,${-arch - t * 0.5} -21,2.5C-9,${-arch + t * 0.45} 6,${t * 0.3} 18,${t * 0.45}Q21,0 18,${-t * 0.45}Z`,
    tone,
  )
  const box: Part['box'] = [-26, -16, 26, 14]
  return [
    { name: 'brow-left', box, body },
    { name: 'brow-right', box, body: mirrored(body) },
  ]
}

function glassesPart({ frame, tone }: Glasses, { halfWidth }: Eyes): Part {
  const r = halfWidth + 8
  const lens =
    frame === 'thin-round'
      ? `M${-r},0C${-r},-23 ${r},-23 ${r},0C${r},25 ${-r},25 ${-r},0Z`
      : `M${-r},-11Q${-r},-17 ${-r + 7},-17L${r - 6},-17Q${r},-17 ${r},-10L${r - 2},9Q${r - 4},19 ${r - 14},19L${-r + 12},19Q${-r + 2},19 ${-r + 1},9Z`
  const top = `M${-r},-9Q${-r},-17 ${-r + 7},-17L${r - 6},-17Q${r},-17 ${r},-9`
  const width = frame === 'square' ? 4.2 : 2.6
  const one = moved(
    -EYE_X,
    2,
    shape(lens, '#dfeaf2', 0.16) +
      shape(`M${-r + 8},-13L${-r + 20},-13L${-r + 8},12Z`, '#ffffff', 0.22) +
      (frame === 'half-rim'
        ? line(top, tone, 4) + line(lens, tone, 1.2, 0.6)
        : line(lens, tone, width)) +
      line(`M${-r},-6L${-r - 9},-9`, tone, width),
  )
  return {
    name: 'glasses',
    box: [-84, -30, 84, 34],
    body: both(one) + line(`M${-EYE_X + r},-5Q0,-11 ${EYE_X - r},-5`, tone, width),
  }
}
