import type { Part } from '../../atlas.ts'
import type { Glasses } from '../../look.ts'
import { both, line, moved, shape } from '../../svg.ts'
import { EYE_X } from './eyes.ts'

const WIDTH: Readonly<Record<Glasses['frame'], number>> = {
  square: 4,
  'thin-round': 2.4,
  'half-rim': 2,
  cat: 3.4,
}

export function glassesPart({ frame, tone }: Glasses): Part {
  const r = 24
  const lens: Readonly<Record<Glasses['frame'], string>> = {
    'thin-round': `M${-r},1C${-r},-25 ${r},-25 ${r},1C${r},27 ${-r},27 ${-r},1Z`,
    square: `M${-r},-10Q${-r},-16 ${-r + 7},-16L${r - 5},-16Q${r},-16 ${r},-9L${r - 2},9Q${r - 4},19 ${r - 14},19L${-r + 12},19Q${-r + 2},19 ${-r + 1},9Z`,
    'half-rim': `M${-r},-11L${r},-11L${r - 3},8Q${r - 6},16 ${r - 15},16L${-r + 14},16Q${-r + 4},16 ${-r + 3},8Z`,
    cat: `M${-r - 3},-15Q${-r},-17 ${-r + 9},-15L${r - 4},-12Q${r},-11 ${r},-5Q${r - 1},18 0,18Q${-r},18 ${-r - 1},-6Z`,
  }
  const width = WIDTH[frame]
  const rim =
    frame === 'half-rim'
      ? line(`M${-r},-6L${-r},-11L${r},-11L${r},-7`, tone, 4.6) +
        line(lens['half-rim'], tone, 1, 0.55)
      : line(lens[frame], tone, width)
  const one = moved(
    -EYE_X,
    2,
    shape(lens[frame], '#dfeaf2', 0.07) + rim + line(`M${-r},-7L${-r - 10},-9`, tone, width),
  )
  // The window is mirrored in both lenses from the same side.
  const glint = shape(`M${-r + 9},-11L${-r + 18},-11L${-r + 8},10L${-r + 3},2Z`, '#ffffff', 0.25)
  return {
    name: 'glasses',
    box: [-86, -30, 86, 34],
    body:
      both(one) +
      moved(-EYE_X, 2, glint) +
      moved(EYE_X, 2, glint) +
      line(`M${-EYE_X + r},-4Q0,-9 ${EYE_X - r},-4`, tone, width),
  }
}
