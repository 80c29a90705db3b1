import type { Part } from '../atlas.ts'
import type { Look } from '../look.ts'
import { ellipse, line, rect, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'
import { lineOf, shadeOf } from './face/head.ts'
import { handParts } from './hands.ts'

/** Lengths of the bones as drawn; a pose may shorten them, as an arm that reaches towards us. */
export const UPPER_ARM = 212
export const FOREARM = 165

/** Half the thickness of an arm at its joints. */
interface Girth {
  readonly shoulder: number
  readonly elbow: number
  readonly wrist: number
}

export function armParts(look: Look): readonly Part[] {
  const k = look.build.limbs
  const sleeve: Girth = { shoulder: 36 * k, elbow: 31 * k, wrist: 24 * k }
  return [upperArm(look, sleeve), forearm(look, sleeve), watch(look), ...handParts(look.skin)]
}

/** The side towards the body is −y, and lies in its shadow. */
const upperOutline = ({ shoulder: s, elbow: e }: Girth, to = UPPER_ARM): string =>
  `M0,${-s}C70,${-s - 1} ${to * 0.72},${-e - 4} ${to},${-e}A${e},${e} 0 0 1 ${to},${e}C${to * 0.72},${e + 5} 70,${s + 3} 0,${s}A${s},${s} 0 0 1 0,${-s}Z`

function upperArm({ skin, dress }: Look, girth: Girth): Part {
  const { cloth, sleeve, over, accent } = dress
  const { shoulder: s, elbow: e } = girth
  const fold = darker(cloth, 0.4)
  const shade = darker(cloth, 0.3)
  const bare: Girth = { ...girth, elbow: e * 0.9 }
  const short = sleeve === 'short'
  const cloths = short
    ? shape(
        `M0,${-s}C50,${-s} 90,${-e - 7} 122,${-e - 6}L126,${e + 7}C90,${e + 9} 50,${s + 3} 0,${s}A${s},${s} 0 0 1 0,${-s}Z`,
        cloth,
      ) +
      shape(
        `M30,${-s + 1}C60,${-s} 96,${-e - 6} 122,${-e - 6}L123,${-e + 10}C90,${-e + 8} 50,-20 30,${-s + 1}Z`,
        shade,
        0.5,
      ) +
      line(`M120,${-e - 6}L125,${e + 7}`, fold, 2, 0.6) +
      line(`M113,${-e - 6}L118,${e + 7}`, fold, 1.4, 0.35)
    : shape(upperOutline(girth), cloth) +
      shape(
        `M34,${-s + 1}C80,${-s} 150,${-e - 4} ${UPPER_ARM},${-e}A${e},${e} 0 0 1 ${UPPER_ARM + e * 0.9},-8C170,${-e + 14} 80,${-s + 22} 34,${-s + 1}Z`,
        shade,
        0.5,
      ) +
      shape(
        `M60,${s - 4}C100,${s - 2} 150,${e} 196,${e - 4}C150,${e - 12} 100,${s - 16} 60,${s - 4}Z`,
        lighter(cloth, 0.16),
        0.4,
      ) +
      line(`M50,${-s}C100,${-s} 152,${-e - 4} ${UPPER_ARM},${-e}`, fold, 2, 0.8) +
      line(
        `M152,${-e + 3}Q170,-12 163,6M180,${-e + 2}Q199,-12 194,6M196,${e - 2}Q190,14 196,6`,
        fold,
        2.2,
        0.5,
      )
  const tailored =
    over === 'suit' || over === 'blazer' || over === 'shawl-blazer' || over === 'work-jacket'
  return {
    name: 'arm-upper',
    box: [-40, -43, 248, 43],
    body:
      (short
        ? shape(upperOutline(bare), skin) +
          shape(
            `M118,${-e + 2}C160,${-e} 190,${-e * 0.9} 240,-10C190,-8 150,-14 118,${-e + 16}Z`,
            shadeOf(skin),
            0.6,
          )
        : '') +
      cloths +
      (tailored ? line(`M18,${-s + 4}C2,-14 2,14 16,${s - 2}`, fold, 1.8, 0.35) : '') +
      (over === 'hi-vis'
        ? rect(92, -e - 5, 22, e * 2 + 11, '#ecebe2', 0, 0.92) +
          line(`M92,${-e - 5}L92,${e + 6}M114,${-e - 5}L114,${e + 6}`, '#a7a596', 1.4, 0.6)
        : '') +
      (dress.extras?.includes('piping') ? line(`M110,${-e - 3}L112,${e + 4}`, accent, 3.6) : ''),
  }
}

function forearm({ skin, build, dress }: Look, girth: Girth): Part {
  const { cloth, shirt, sleeve } = dress
  const { elbow: e, wrist: w } = girth
  const bareElbow = e * 0.88
  const bareWrist = 19 * build.limbs
  const bare = sleeve === 'rolled' || sleeve === 'short'
  const cuffAt = sleeve === 'rolled' ? 62 : FOREARM
  const fold = darker(cloth, 0.4)
  const outline = (el: number, wr: number, to: number) =>
    `M0,${-el}C${to * 0.3},${-el - 3} ${to * 0.66},${-wr - 4} ${to},${-wr}L${to},${wr}C${to * 0.66},${wr + 8} ${to * 0.3},${el + 6} 0,${el}A${el},${el} 0 0 1 0,${-el}Z`
  const skinned = bare
    ? shape(outline(bareElbow, bareWrist, FOREARM + 6), skin) +
      shape(
        `M0,${-bareElbow}C50,${-bareElbow - 3} 112,${-bareWrist - 4} ${FOREARM},${-bareWrist}L${FOREARM},${-bareWrist + 9}C112,${-bareWrist + 4} 50,${-bareElbow + 12} 0,${-bareElbow + 8}Z`,
        shadeOf(skin),
        0.6,
      ) +
      line(
        `M14,${bareElbow + 3}C56,${bareElbow + 4} 112,${bareWrist + 6} ${FOREARM},${bareWrist}M20,${-bareElbow - 1}C60,${-bareElbow - 2} 112,${-bareWrist - 4} ${FOREARM},${-bareWrist}`,
        lineOf(skin),
        1.8,
        0.7,
      )
    : ''
  const end = sleeve === 'rolled' ? e * 0.94 : w
  const clothed =
    sleeve === 'short'
      ? ''
      : shape(outline(e, end, cuffAt), cloth) +
        shape(
          `M0,${-e}C${cuffAt * 0.3},${-e - 3} ${cuffAt * 0.66},${-end - 4} ${cuffAt},${-end}L${cuffAt},${-end + 12}C${cuffAt * 0.66},${-end + 9} ${cuffAt * 0.3},${-e + 16} -8,${-e + 12}Z`,
          darker(cloth, 0.3),
          0.5,
        ) +
        line(
          `M0,${e}C${cuffAt * 0.3},${e + 6} ${cuffAt * 0.66},${end + 8} ${cuffAt},${end}L${cuffAt},${-end}C${cuffAt * 0.66},${-end - 4} ${cuffAt * 0.4},${-e - 2} 20,${-e - 1}`,
          fold,
          2,
          0.75,
        ) +
        line(
          `M8,${e - 4}Q24,16 18,2M30,${e - 2}Q44,18 40,8M16,${-e + 6}Q30,-16 28,-6`,
          fold,
          2.2,
          0.42,
        )
  const cuff: Readonly<Record<typeof sleeve, string>> = {
    cuffed: line(`M148,${-w - 1}L148,${w + 1}`, fold, 1.6, 0.45),
    plain:
      shape(`M150,${-w - 1}L168,${-w + 1}L168,${w}L150,${w + 2}Z`, darker(cloth, 0.12)) +
      line(`M150,${-w - 1}L150,${w + 2}`, fold, 1.6, 0.5),
    rolled:
      shape(
        `M46,${-e - 1}L66,${-e + 1}Q70,0 66,${e + 1}L46,${e + 4}Q52,0 46,${-e - 1}Z`,
        lighter(cloth, 0.1),
      ) + line(`M46,${-e - 1}Q52,0 46,${e + 4}M57,${-e}Q62,0 57,${e + 3}`, fold, 1.6, 0.5),
    short: '',
  }
  const shirtCuff =
    sleeve === 'cuffed'
      ? shape(`M150,${-w + 3}L177,${-w + 5}L177,${w - 5}L150,${w - 3}Z`, lighter(shirt, 0.2)) +
        line(`M177,${-w + 5}L177,${w - 5}`, darker(shirt, 0.25), 1.4)
      : ''
  return {
    name: 'arm-fore',
    box: [-36, -40, 182, 42],
    body: skinned + shirtCuff + clothed + cuff[sleeve],
  }
}

/** Everybody's watch is of his own metal and strap, by the accent of what he wears. */
function watch({ dress, build }: Look): Part {
  const strap: Tone = mix(dress.accent, '#2b2422', 0.6)
  const half = 20 * Math.min(1, build.limbs)
  return {
    name: 'watch',
    box: [-16, -28, 16, 28],
    body:
      rect(-5.5, -half, 11, half * 2, strap, 4) +
      ellipse(0, -2, 10.5, 11.5, '#b9bcc4') +
      ellipse(0, -2, 8, 9, '#f6f4ee') +
      line('M0,-2L0,-8M0,-2L4,0', '#2b2b33', 1.5),
  }
}
