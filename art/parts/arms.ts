import type { Part } from '../atlas.ts'
import type { Look } from '../look.ts'
import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'
import { handParts } from './hands.ts'

/** Lengths of the bones as drawn; a pose may shorten them, as an arm that reaches towards us. */
export const UPPER_ARM = 212
export const FOREARM = 165

export function armParts({ skin, build, dress }: Look): readonly Part[] {
  const k = build.limbs
  const [shoulder, elbow, wrist] = [35 * k, 31 * k, 24 * k]
  const { cloth, shirt, kind, accent } = dress
  const fold = darker(cloth, 0.35)
  const lit = lighter(cloth, 0.07)
  const bareShirt = kind === 'open-shirt'
  const band: Tone = kind === 'hi-vis' ? accent : cloth
  const paint = (id: string) =>
    gradient(id, [
      [0, darker(cloth, 0.16)],
      [0.4, lit],
      [0.75, cloth],
      [1, darker(cloth, 0.14)],
    ])
  const upper: Part = {
    name: 'arm-upper',
    box: [-38, -41, 246, 41],
    body:
      paint('u') +
      shape(
        `M0,${-shoulder}C70,${-shoulder - 2} 150,${-elbow - 4} ${UPPER_ARM},${-elbow}A${elbow},${elbow} 0 0 1 ${UPPER_ARM},${elbow}C150,${elbow + 5} 70,${shoulder + 3} 0,${shoulder}A${shoulder},${shoulder} 0 0 1 0,${-shoulder}Z`,
        'url(#u)',
      ) +
      line(
        `M58,${-shoulder + 1}C100,${-shoulder} 150,${-elbow - 3} ${UPPER_ARM},${-elbow}`,
        fold,
        2.4,
        0.8,
      ) +
      line(`M150,${-elbow + 4}Q166,-12 160,4M176,${-elbow + 2}Q194,-14 190,2`, fold, 2.6, 0.55) +
      line(`M120,${elbow + 2}Q134,16 130,4`, fold, 2.2, 0.4) +
      (band === cloth ? '' : rect(96, -elbow - 5, 20, elbow * 2 + 10, '#e9e7dc', 0, 0.9)),
  }
  const forearm: Part = {
    name: 'arm-fore',
    box: [-34, -38, 180, 38],
    body:
      paint('f') +
      (bareShirt
        ? ''
        : shape(`M150,${-wrist + 3}L176,${-wrist + 5}L176,${wrist - 5}L150,${wrist - 3}Z`, shirt)) +
      (bareShirt ? '' : line(`M176,${-wrist + 5}L176,${wrist - 5}`, darker(shirt, 0.25), 1.6)) +
      shape(
        `M0,${-elbow}C50,${-elbow - 3} 110,${-wrist - 4} ${FOREARM},${-wrist}L${FOREARM},${wrist}C110,${wrist + 7} 50,${elbow + 5} 0,${elbow}A${elbow},${elbow} 0 0 1 0,${-elbow}Z`,
        'url(#f)',
      ) +
      line(
        `M0,${elbow}C50,${elbow + 5} 110,${wrist + 7} ${FOREARM},${wrist}L${FOREARM},${-wrist}C110,${-wrist - 4} 60,${-elbow - 2} 20,${-elbow - 1}`,
        fold,
        2.2,
        0.75,
      ) +
      line(
        `M8,${elbow - 4}Q24,16 18,2M30,${elbow - 2}Q44,18 40,8M16,${-elbow + 6}Q30,-16 28,-6`,
        fold,
        2.4,
        0.5,
      ) +
      (bareShirt
        ? line(`M142,${-wrist - 2}L142,${wrist + 3}`, fold, 2, 0.7) +
          ellipse(152, 4, 3, 3, lighter(shirt, 0.4))
        : line(`M148,${-wrist - 1}L148,${wrist + 1}`, fold, 1.8, 0.5)),
  }
  const watch: Part = {
    name: 'watch',
    box: [-16, -30, 16, 30],
    body:
      rect(-6, -21, 12, 42, '#3b3230', 4) +
      ellipse(0, -2, 11, 12, mix('#c9ccd2', '#8d9099', 0.25)) +
      ellipse(0, -2, 8, 9, '#f6f4ee') +
      line('M0,-2L0,-8M0,-2L4,0', '#2b2b33', 1.6),
  }
  return [upper, forearm, watch, ...handParts(skin)]
}
