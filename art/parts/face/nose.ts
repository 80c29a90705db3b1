import type { Part } from '../../atlas.ts'
import type { Look } from '../../look.ts'
import { ellipse, line, shape } from '../../svg.ts'
import { mix } from '../../tone.ts'
import { lineOf, shadeOf } from './head.ts'

/** The bridge throws its shadow to the right; wings and tip are one line. */
export function nosePart({ skin, face }: Look): Part {
  const [n, tip] = face.nose
  const shade = shadeOf(skin)
  return {
    name: 'nose',
    box: [-22, -14, 24, 52],
    body:
      shape(
        `M4,-10C3,2 6,${tip - 20} ${n - 1},${tip - 8}C${n + 2},${tip - 3} ${n},${tip + 2} ${n - 3},${tip + 2}C${n - 6},${tip + 1} 3,${tip + 5} 0,${tip + 4}C4,${tip - 8} 0,8 4,-10Z`,
        shade,
        0.62,
      ) +
      line(
        `M${-n},${tip - 1}C${-n},${tip + 3} ${-n + 4},${tip + 3} -4,${tip + 2}Q0,${tip + 6} 4,${tip + 2}C${n - 4},${tip + 3} ${n},${tip + 3} ${n},${tip - 1}`,
        lineOf(skin),
        2,
        0.8,
      ) +
      line(`M${-n - 0.5},${tip - 5}Q${-n - 2},${tip} ${-n},${tip + 1}`, shade, 1.8, 0.8) +
      ellipse(-2, tip - 6, 3, 3.4, mix(skin, '#fff6e8', 0.7), 0.4) +
      shape(`M-6,${tip + 9}L6,${tip + 9}L4,${tip + 6}L-4,${tip + 6}Z`, shade, 0.3),
  }
}
