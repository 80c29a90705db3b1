/** Somebody who sits at the near side of the table, seen from behind: what is drawn of the trainee's own colleague. */
import { type Part, packParts } from '../atlas.ts'
import type { Look } from '../look.ts'
import { ellipse, line, shape } from '../svg.ts'
import { darker, lighter } from '../tone.ts'

/** Half a head from behind, from the joint of the neck up. */
const HEAD = { rx: 66, top: -206 } as const

export function drawBehind(look: Look): string {
  const parts: readonly Part[] = [
    { name: 'back', box: [-260, -40, 260, 420], body: back(look) },
    { name: 'head-away', box: [-120, -240, 150, 70], body: headAway(look) },
    { name: 'head-aside', box: [-120, -240, 150, 70], body: headAside(look) },
  ]
  return packParts(parts, {})
}

/** Shoulders and back, with the seams and the collar of a jacket. */
function back({ build, dress, skin }: Look): string {
  const s = build.shoulder + 34
  const { neck, slope } = build
  // A gilet is of its own colour over the sleeves of the shirt.
  const cloth = dress.over === 'gilet' ? dress.accent : dress.cloth
  const sleeve = dress.cloth
  const fall = 46 + slope
  return (
    shape(`M${-neck},-40L${-neck - 6},30L${neck + 6},30L${neck},-40Z`, darker(skin, 0.2)) +
    shape(
      `M${-s - 34},420C${-s - 30},250 ${-s - 18},130 ${-s + 18},${fall + 20}Q-74,${fall - 26} ${-neck - 16},8L${neck + 16},8Q74,${fall - 26} ${s - 18},${fall + 20}C${s + 18},130 ${s + 30},250 ${s + 34},420Z`,
      sleeve,
    ) +
    shape(
      `M${-s + 44},420Q${-s + 52},180 ${-s + 26},${fall + 14}Q-74,${fall - 26} ${-neck - 16},8L${neck + 16},8Q74,${fall - 26} ${s - 26},${fall + 14}Q${s - 52},180 ${s - 44},420Z`,
      cloth,
    ) +
    // The light of the windows comes from the left: the right of the back lies in its own shade.
    shape(
      `M30,14Q74,${fall - 26} ${s - 18},${fall + 20}C${s + 18},130 ${s + 30},250 ${s + 34},420L70,420Q96,180 30,14Z`,
      darker(cloth, 0.5),
      0.28,
    ) +
    line(`M0,30Q3,200 0,420`, darker(cloth, 0.35), 3, 0.7) +
    line(`M${-s + 28},${fall + 16}Q${-s + 54},180 ${-s + 46},420`, darker(cloth, 0.4), 3.4, 0.75) +
    line(`M${s - 28},${fall + 16}Q${s - 54},180 ${s - 46},420`, darker(cloth, 0.45), 3.4, 0.75) +
    line(
      `M${-s + 12},${fall + 26}Q-84,${fall - 14} ${-neck - 22},18`,
      lighter(cloth, 0.35),
      5,
      0.55,
    ) +
    shape(
      `M${-neck - 20},12Q${-neck - 12},-18 ${-neck - 2},-20Q0,-6 ${neck + 2},-20Q${neck + 12},-18 ${neck + 20},12Q0,34 ${-neck - 20},12Z`,
      darker(cloth, 0.14),
    ) +
    line(`M${-neck - 20},12Q0,34 ${neck + 20},12`, darker(cloth, 0.45), 3, 0.7)
  )
}

/** Looking across the table. */
function headAway(look: Look): string {
  const { skin, hair, build } = look
  const { rx, top } = HEAD
  const ear = (side: -1 | 1): string =>
    ellipse(side * (rx - 1), -112, 9, 17, darker(skin, side < 0 ? 0.06 : 0.2)) +
    line(
      `M${side * (rx + 2)},-120Q${side * (rx + 6)},-110 ${side * (rx + 1)},-102`,
      darker(skin, 0.35),
      2,
    )
  return (
    nape(skin, build.neck) +
    ear(-1) +
    ear(1) +
    skull(look, 0) +
    strands(hair.tone, 0) +
    (hair.cut === 'flat-crew'
      ? ''
      : line(`M-8,${top + 14}Q-40,${top + 30} -50,-102`, lighter(hair.tone, 0.4), 5, 0.4)) +
    tail(look, 0)
  )
}

/** Turned to the trainee beside: a cheek, the tip of a nose, the end of a brow. */
function headAside(look: Look): string {
  const { skin, hair, build, mouth } = look
  const turned = 15
  return (
    nape(skin, build.neck) +
    shape(
      'M-34,-182Q-62,-170 -66,-146Q-68,-136 -68,-128Q-76,-112 -82,-103Q-83,-97 -73,-95Q-74,-88 -71,-84Q-76,-78 -71,-73Q-72,-60 -62,-53Q-48,-46 -22,-42L10,-60L10,-170Z',
      skin,
    ) +
    shape(
      'M-30,-60Q-48,-48 -62,-53Q-48,-46 -22,-42L8,-52L8,-120Q-8,-72 -30,-60Z',
      darker(skin, 0.3),
      0.4,
    ) +
    line('M-68,-139Q-58,-146 -46,-142', darker(hair.tone, 0.05), 5) +
    line('M-68,-125Q-61,-129 -53,-124', '#2a2022', 3.4) +
    line('M-73,-83Q-66,-81 -60,-82', mouth.lips, 4) +
    skull(look, turned) +
    ellipse(-6, -108, 10, 17, darker(skin, 0.04)) +
    line('M-9,-117Q-1,-112 -6,-100', darker(skin, 0.35), 2.2) +
    strands(hair.tone, turned) +
    tail(look, turned)
  )
}

const nape = (skin: Look['skin'], neck: number): string =>
  shape(`M${-neck},-80L${-neck - 3},4Q0,18 ${neck + 3},4L${neck},-80Z`, darker(skin, 0.16)) +
  shape(`M4,-80L8,12Q${neck - 4},10 ${neck + 3},4L${neck},-80Z`, darker(skin, 0.36), 0.5)

/** The hair as it covers the head; `turned` to the side, it leaves the face's edge free. */
function skull({ hair, skin }: Look, turned: number): string {
  const { rx, top } = HEAD
  const left = -rx - 4 + turned * 3.2
  const right = rx + 4 + turned * 0.3
  const crown = turned * 0.4
  if (hair.cut === 'flat-crew')
    return (
      shape(
        `M${left},-128C${left - 2},-196 ${-44 + crown},${top - 2} ${crown},${top - 2}C${44 + crown},${top - 2} ${right + 2},-196 ${right},-128C${right},-92 ${right - 12},-66 ${right - 26},-54Q${crown},-40 ${left + 26},-54C${left + 12},-66 ${left},-92 ${left},-128Z`,
        darker(hair.tone, 0.1),
      ) +
      shape(
        `M${left + 1},-112Q${left + 4},-70 ${left + 25},-53Q${crown},-39 ${right - 25},-53Q${right - 4},-70 ${right - 1},-112Q${crown},-88 ${left + 1},-112Z`,
        darker(skin, 0.34),
        0.55,
      )
    )
  return shape(
    `M${left},-112C${left - 8},-190 ${-48 + crown},${top - 8} ${crown},${top - 8}C${50 + crown},${top - 8} ${right + 8},-188 ${right},-112C${right - 2},-84 ${right - 14},-62 ${right - 30},-50Q${crown},-30 ${left + 30},-50C${left + 14},-62 ${left + 2},-84 ${left},-112Z`,
    hair.tone,
  )
}

const strands = (tone: Look['hair']['tone'], turned: number): string =>
  line(
    `M${turned - 20},-196Q${turned - 46},-140 ${turned - 26},-66M${turned + 4},-200Q${turned - 4},-130 ${turned + 2},-58M${turned + 28},-192Q${turned + 46},-136 ${turned + 28},-66`,
    darker(tone, 0.4),
    2.4,
    0.5,
  ) +
  line(`M${turned - 34},-184Q${turned - 54},-150 ${turned - 50},-112`, lighter(tone, 0.3), 4, 0.35)

/** Hair that is tied hangs over the shoulder. */
function tail({ hair, dress }: Look, turned: number): string {
  if (hair.cut !== 'side-tail' && hair.cut !== 'fringe-tail') return ''
  const x = 30 + turned
  return (
    shape(
      `M${x - 20},-64Q${x + 6},-76 ${x + 20},-54C${x + 34},-14 ${x + 32},22 ${x + 14},58C${x - 2},24 ${x - 18},-18 ${x - 20},-64Z`,
      darker(hair.tone, 0.12),
    ) +
    line(`M${x},-46Q${x + 14},0 ${x + 12},44`, lighter(hair.tone, 0.25), 2.6, 0.5) +
    line(`M${x - 19},-50Q${x + 2},-44 ${x + 22},-50`, dress.accent, 6)
  )
}
