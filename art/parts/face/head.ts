import type { Part } from '../../atlas.ts'
import type { Face, Look } from '../../look.ts'
import { both, ellipse, glow, line, shape } from '../../svg.ts'
import { mix, type Tone } from '../../tone.ts'

/** Warm shadow on a skin, and the colour of a line drawn in it. */
export const shadeOf = (skin: Tone): Tone => mix(skin, '#b5623c', 0.28)
export const lineOf = (skin: Tone): Tone => mix(skin, '#7f3f2d', 0.52)

/** Outline of the face below the hair; the eye line is y = 0. */
export function outline({ cheek: a, jaw, chin, chinY }: Face): string {
  const half = (s: 1 | -1) =>
    `C${s * (a + 0.5)},16 ${s * (a - 2)},32 ${s * jaw},54C${s * (jaw - 6)},${chinY - 12} ${s * (chin + 8)},${chinY} 0,${chinY}`
  return (
    `M${-a},-24C${-a - 1},-74 -44,-98 0,-98C44,-98 ${a + 1},-74 ${a},-24` +
    half(1) +
    `C${-chin - 8},${chinY} ${-jaw + 6},${chinY - 12} ${-jaw},54C${-a + 2},32 ${-a - 0.5},16 ${-a},-24Z`
  )
}

export function headParts(look: Look): readonly Part[] {
  const { skin, face, dress } = look
  const { cheek: a, jaw, chin, chinY, fat = 0 } = face
  const shade = shadeOf(skin)
  const deep = lineOf(skin)
  const ear =
    shape(
      `M${a - 6},-12C${a + 3},-21 ${a + 13},-15 ${a + 11},1C${a + 10},14 ${a + 5},25 ${a - 4},23Z`,
      mix(skin, '#c8603f', 0.1),
    ) +
    line(`M${a + 1},-9C${a + 8},-11 ${a + 8},3 ${a + 3},13`, shade, 2.4) +
    line(`M${a + 2},3Q${a + 5},6 ${a + 2},9`, shade, 1.8)
  const earring = dress.earring
    ? ellipse(a + 4, 27, 3.6, 3.6, dress.earring) + ellipse(a + 3, 26, 1.2, 1.2, '#ffffff', 0.8)
    : ''
  // The light comes from the upper left: the right side and the underside lie in shadow.
  const shadow = shape(
    `M${a - 0.5},8C${a - 0.5},22 ${a - 3},34 ${jaw},54C${jaw - 6},${chinY - 12} ${chin + 8},${chinY} 0,${chinY}C${-chin - 8},${chinY} ${-jaw + 14},${chinY - 5} ${-jaw + 2},58` +
      `C${-jaw + 18},${chinY - 9} ${-chin},${chinY - 7} 4,${chinY - 8}C${chin},${chinY - 9} ${jaw - 14},${chinY - 18} ${jaw - 9},50C${a - 10},36 ${a - 6},22 ${a - 0.5},8Z`,
    shade,
    0.5,
  )
  const second =
    fat > 0
      ? shape(
          `M${-jaw + 8},${chinY - 18}C${-jaw + 10},${chinY + 2} ${-chin - 4},${chinY + 6 + fat * 6} 0,${chinY + 6 + fat * 6}C${chin + 4},${chinY + 6 + fat * 6} ${jaw - 10},${chinY + 2} ${jaw - 8},${chinY - 18}Z`,
          mix(skin, shade, 0.55),
        )
      : ''
  const ears: Part = { name: 'ears', box: [-a - 14, -22, a + 14, 32], body: both(ear + earring) }
  const head: Part = {
    name: 'head',
    box: [-a - 4, -100, a + 4, 108],
    body:
      glow('k', mix(skin, '#e0563f', 0.5), 0.4) +
      glow('l', mix(skin, '#fff4e2', 0.75), 0.5) +
      second +
      shape(outline(face), skin) +
      ellipse(-16, -74, 30, 20, 'url(#l)') +
      shadow +
      beard(face, skin) +
      ellipse(-a * 0.58, 35, a * 0.3, 14, 'url(#k)') +
      ellipse(a * 0.58, 35, a * 0.3, 14, 'url(#k)') +
      line(`M-8,${chinY - 17}Q0,${chinY - 14} 8,${chinY - 17}`, shade, 2.2, 0.75) +
      years(look),
  }
  const fold = look.mouth.width
  const smileLines: Part = {
    name: 'smile-lines',
    box: [-56, 4, 56, 72],
    body:
      glow('s', mix(skin, '#e0563f', 0.5), 0.5) +
      both(ellipse(-a * 0.6, 33, a * 0.26, 11, 'url(#s)')) +
      // Where the years have drawn them already they only deepen.
      both(line(`M-18,41Q-${fold + 9},45 -${fold + 8},57`, deep, 1.9, 0.5)) +
      (look.age > 42 ? '' : both(line('M-40,17Q-31,21 -21,18', deep, 1.4, 0.35))),
  }
  const furrow: Part = {
    name: 'furrow',
    box: [-14, -38, 14, -6],
    body: line('M-5.5,-29Q-3,-21 -5,-14M5.5,-28Q3.5,-21 5,-15', deep, 2, 0.7),
  }
  return [ears, head, smileLines, furrow]
}

function beard({ jaw, chin, chinY, beard: dark = 0 }: Face, skin: Tone): string {
  if (dark <= 0) return ''
  const tone = mix(skin, '#4a4c58', 0.5)
  const cheeks = `M${-jaw - 2},36C${-jaw + 2},${chinY - 18} ${-chin - 8},${chinY} 0,${chinY}C${chin + 8},${chinY} ${jaw - 2},${chinY - 18} ${jaw + 2},36C${jaw - 12},58 26,42 0,42C-26,42 ${-jaw + 12},58 ${-jaw - 2},36Z`
  return shape(cheeks, tone, 0.26 * dark)
}

/** What the years leave: first beside the mouth, then under the eyes, then on brow and temples, at last at the jaw. */
function years({ age, skin, face, mouth }: Look): string {
  const { jaw, chinY } = face
  const shade = shadeOf(skin)
  const line_ = mix(shade, lineOf(skin), 0.35)
  const w = mouth.width
  const at = (from: number, drawn: string) => (age >= from ? drawn : '')
  return [
    at(
      36,
      both(
        line(
          `M-18,41Q-${w + 9},45 -${w + 7},${age > 50 ? 62 : 55}`,
          line_,
          1.8,
          age > 46 ? 0.8 : 0.5,
        ),
      ),
    ),
    at(48, both(line('M-42,23Q-31,28 -19,22', line_, 1.6, 0.6))),
    at(50, line('M-27,-57Q-2,-61 26,-56', line_, 1.7, 0.5)),
    at(50, both(line('M-51,-4L-56,-8M-52,2L-57,3', line_, 1.5, 0.6))),
    at(56, line('M-21,-48Q0,-51 22,-47', line_, 1.6, 0.45)),
    at(56, both(shape('M-43,17Q-31,30 -18,18Q-31,24 -43,17Z', shade, 0.75))),
    at(
      54,
      both(
        shape(
          `M-${jaw - 3},50Q-${jaw - 9},${chinY - 16} -${w + 3},${chinY - 9}Q-${jaw - 12},${chinY - 22} -${jaw - 3},50Z`,
          shade,
          0.55,
        ),
      ),
    ),
    at(60, both(line(`M-${w + 4},64L-${w + 6},72`, line_, 1.8, 0.6))),
  ].join('')
}
