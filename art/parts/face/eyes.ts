import type { Part } from '../../atlas.ts'
import type { Look } from '../../look.ts'
import { both, ellipse, line, moved, shape } from '../../svg.ts'
import { mix, type Tone } from '../../tone.ts'
import { lineOf, shadeOf } from './head.ts'

/** Distance of an eye's middle from the middle of the face. */
export const EYE_X = 29
/** The lower half of an eye against its upper half. */
const LOWER = 0.66

/**
 * From back to front: whites, irises, the lids with their lashes, and the face again around the opening (a patch of skin
 * with a hole), so that nothing needs a mask. The hole is the eye at its widest; a lid at rest covers a good part of it.
 */
export function eyeParts({ skin, eyes, age }: Look): readonly Part[] {
  const { halfWidth: w, opening: o, slant, fold, lashes } = eyes
  const low = o * LOWER
  const ink: Tone = mix('#201719', skin, lashes > 0.6 ? 0 : 0.12)
  const lid = mix(skin, '#a4583c', 0.2)
  const crease = mix(skin, '#7c4433', 0.48)
  const left = (body: string) => both(moved(-EYE_X, 0, body))
  const box: Part['box'] = [-60, -50, 60, 30]
  const above = `C${w * 0.5},${-o * 1.36} ${-w * 0.55},${-o * 1.36} ${-w},${-slant}`
  const hole = `M${w},2.5${above}C${-w * 0.5},${low * 1.3} ${w * 0.5},${low * 1.3} ${w},2.5Z`
  const patch = `M${-w - 3},-49L${w + 5},-49L${w + 5},${low + 5}L${-w - 3},${low + 5}Z`
  const edge = `M${w + 0.5},3C${w * 0.5},${-o * 1.4} ${-w * 0.55},${-o * 1.4} ${-w - 0.5},${-slant + 1}`
  const shadow = `M${w + 3},3.5C${w * 0.5},${-o * 1.4 + 6} ${-w * 0.55},${-o * 1.4 + 6} ${-w - 3},${-slant + 1.5}`
  const bags =
    age > 42 ? line(`M${w - 3},${low + 4}Q0,${low + 8} ${-w + 4},${low + 2}`, crease, 1.4, 0.4) : ''
  return [
    {
      name: 'eye-whites',
      box,
      body: left(
        shape(`M${-w},${-o - 3}L${w},${-o - 3}L${w},${low + 2}L${-w},${low + 2}Z`, '#fbf6ef'),
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
            -0.5,
            ellipse(0, 0, 7.9, 8.2, '#33201a') +
              ellipse(0, 2, 5.4, 5, '#5d3b27') +
              ellipse(0, 0, 3.9, 4.1, '#120b0c') +
              ellipse(-2.8, -3, 2.1, 2.1, '#ffffff', 0.95),
          ),
        )
        .join(''),
    },
    {
      name: 'lids-lower',
      box: [-60, -4, 60, 30],
      body: left(
        shape(
          `M${-w - 2},${low + 8}L${w + 2},${low + 8}L${w + 2},${low + 2}Q0,${low - 3} ${-w - 2},${low + 1}Z`,
          skin,
        ) + line(`M${w},${low + 1.5}Q0,${low - 3} ${-w},${low + 0.5}`, crease, 1.6),
      ),
    },
    {
      name: 'lids-upper',
      box: [-60, -56, 60, 8],
      body: left(
        shape(`${shadow}L${-w - 3},-30L${w + 3},-30Z`, '#5d4038', 0.2) +
          shape(`${edge}L${-w - 1},-48L${w + 1},-48Z`, lid) +
          line(edge, ink, 3 + lashes * 1.5),
      ),
    },
    {
      name: 'eye-frames',
      box,
      body: left(
        `<path fill-rule="evenodd" d="${patch}${hole}" fill="${skin}"/>` +
          // The socket is a little deeper towards the nose.
          shape(
            `M${w + 5},-12Q${w - 4},-16 ${w * 0.4},${-o - 4}Q${w - 1},${-o * 0.8} ${w + 1},1Z`,
            shadeOf(skin),
            0.35,
          ) +
          (lashes > 0.9 ? line(`M${-w + 1},${-slant}l-4.5,-3`, ink, 2.2) : '') +
          (fold
            ? line(
                `M${w - 2},${-o * 0.75}C${w * 0.4},${-o * 1.5 - 2} ${-w * 0.5},${-o * 1.5 - 2} ${-w + 0.5},${-slant - 5.5}`,
                crease,
                1.5,
                0.75,
              )
            : line(
                `M${w * 0.3},${-o * 1.1 - 1.5}Q0,${-o * 1.15 - 2} ${-w * 0.7},${-o * 0.8 - 2}`,
                crease,
                1.3,
                0.35,
              )) +
          line(
            `M${w * 0.55},${low * 0.85 + 0.8}Q0,${low + 1.6} ${-w * 0.75},${low * 0.62}`,
            crease,
            1.3,
            age > 42 ? 0.25 : 0.5,
          ) +
          bags,
      ),
    },
    {
      name: 'eyes-shut',
      box,
      body: left(
        `<path d="M${-w - 4},-26L${w + 5},-26L${w + 5},${low + 6}L${-w - 4},${low + 6}Z" fill="${skin}"/>` +
          shape(`M${-w},1Q0,${-o - 4} ${w},3Q0,${low + 6} ${-w},1Z`, lid, 0.7) +
          line(`M${w},4Q0,${low + 5} ${-w - 1},${3 - slant}`, ink, 2.6 + lashes * 0.8) +
          bags,
      ),
    },
    {
      name: 'eyes-laughing',
      box,
      body: left(
        `<path d="M${-w - 4},-26L${w + 5},-26L${w + 5},${low + 6}L${-w - 4},${low + 6}Z" fill="${skin}"/>` +
          line(`M${w},5Q2,-11 ${-w},4`, ink, 3 + lashes * 0.8) +
          line(`M${-w + 2},11Q0,5 ${w - 3},11`, lineOf(skin), 1.5, 0.5),
      ),
    },
  ]
}
