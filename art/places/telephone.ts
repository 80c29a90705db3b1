import { TABLE_Y } from '../../src/client/room/framing.ts'
import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'
import { books, landscape, plant } from './furniture.ts'
import { patch, pool } from './light-shapes.ts'
import type { Place } from './place.ts'
import { asPath, frames, type Opening, pierced, shine } from './windows.ts'

/** The picture is cut in two by a leaning line: one's own desk to the left of it, the buyer's to the right. */
const cut = (y: number): number => 806 - (y + 150) * 0.085
const OURS: Opening = [58, 40, 330, 400]
const THEIRS: Opening = [1392, 24, 1590, 430]
const NEAR: Tone = '#c9d0d2'
const THERE: Tone = '#d6cbbd'
const FRAME: Tone = '#4c5662'

const rightOf = (
  fill: NonNullable<Parameters<typeof shape>[1]>,
  top: number,
  bottom: number,
): string => shape(`M${cut(top)},${top}L1600,${top}L1600,${bottom}L${cut(bottom)},${bottom}Z`, fill)

/** One's own end: a board with notes, a shelf; nothing that looks back. */
const ownWall = (): string =>
  rect(392, 60, 280, 190, '#1d2426', 4, 0.14) +
  rect(386, 52, 280, 190, '#a6825c', 3) +
  rect(394, 60, 264, 174, '#c7a983', 2) +
  [
    [410, 76, '#f4f1e6'],
    [476, 84, '#e3c778'],
    [540, 74, '#f4f1e6'],
    [600, 92, '#a9c2ae'],
    [414, 156, '#a9bdd0'],
    [482, 160, '#f4f1e6'],
    [556, 152, '#d8a79c'],
  ]
    .map(
      ([x, y, tone]) =>
        rect(Number(x), Number(y), 52, 60, tone as Tone, 1) +
        line(
          `M${Number(x) + 8},${Number(y) + 18}L${Number(x) + 42},${Number(y) + 18}M${Number(x) + 8},${Number(y) + 30}L${Number(x) + 34},${Number(y) + 30}`,
          '#5d666c',
          2.4,
          0.5,
        ) +
        ellipse(Number(x) + 26, Number(y) + 5, 3.4, 3.4, '#b5503f'),
    )
    .join('') +
  rect(392, 330, 270, 10, '#b6926b', 2) +
  rect(392, 340, 270, 9, '#1d2426', 0, 0.16) +
  books(402, 330, 150, 62, ['#47618a', '#6f5570', '#5f8470', '#b98c4e'], 11) +
  shape('M590,330L584,296L636,296L630,330Z', '#e4ded2') +
  [-34, -12, 12, 34]
    .map(
      (turn, i) =>
        `<g transform="rotate(${turn} 610 296)">${shape('M610,300C596,278 598,258 610,242C622,258 624,278 610,300Z', i % 2 ? '#6c9a72' : '#54805e')}</g>`,
    )
    .join('')

/** His end: a cupboard, a picture, a window at his side. */
const farWall = (): string =>
  landscape(846, 84, 132, 190) +
  rect(1350, 470, 250, 160, '#7a5a48') +
  rect(1344, 460, 260, 12, lighter('#7a5a48', 0.26), 2) +
  line('M1476,476L1476,630', darker('#7a5a48', 0.4), 2.6) +
  plant(866, 640, 0.98, '#4b7a60', '#b9a892')

/** One's desk from above: the call on the laptop, notes beside it, a headset laid down, coffee. */
const ownDesk = (): string =>
  // The laptop.
  shape('M196,842L604,842L640,896L160,896Z', '#1f140d', 0.26) +
  shape('M202,836L598,836L636,888L164,888Z', '#c3c9cc') +
  shape('M238,844L562,844L576,868L224,868Z', '#59636b') +
  [850, 857, 863].map((y) => line(`M236,${y}L566,${y}`, '#7f8990', 1.6)).join('') +
  shape('M228,584L572,584Q580,584 580,592L596,834L204,834L220,592Q220,584 228,584Z', '#2a313b') +
  shape('M232,596L568,596L582,822L218,822Z', '#3a5166') +
  shape('M232,596L400,596L330,822L218,822Z', '#ffffff', 0.06) +
  ellipse(400, 676, 42, 42, '#6f8ea3') +
  ellipse(400, 664, 15, 16, '#d7e2e8') +
  shape('M372,704Q374,684 400,684Q426,684 428,704Q416,716 400,716Q384,716 372,704Z', '#d7e2e8') +
  Array.from({ length: 21 }, (_, i) => {
    const h = 6 + Math.abs(Math.sin(i * 1.7) * Math.sin(i * 0.36 + 0.4)) * 34
    return line(`M${300 + i * 10},${762 - h / 2}L${300 + i * 10},${762 + h / 2}`, '#9fd0bd', 4)
  }).join('') +
  ellipse(400, 802, 13, 13, '#b9564b') +
  ellipse(366, 802, 9, 9, '#5f788b') +
  ellipse(434, 802, 9, 9, '#5f788b') +
  // Notes and a pen.
  shape('M26,742L158,732L176,842L24,856Z', '#1f140d', 0.24) +
  shape('M22,736L154,726L172,836L20,850Z', '#f7f3e8') +
  line('M40,758L132,750M42,776L140,768M44,794L120,788M46,812L136,804', '#6f7a85', 2.8, 0.8) +
  line('M150,726L96,820', '#2f456b', 7) +
  // Coffee.
  ellipse(664, 800, 40, 12, '#1f140d', 0.28) +
  shape('M628,746L692,746L686,796Q660,806 634,796Z', '#5f7f78') +
  shape('M628,746L646,746L646,800Q638,799 634,796Z', '#84a29a') +
  line('M690,756C716,752 714,786 687,784', '#5f7f78', 7) +
  ellipse(660, 746, 32, 8, '#84a29a') +
  ellipse(660, 747, 26, 6, '#4a3226')

/** A conference telephone on his desk. */
const speaker = (): string =>
  ellipse(892, 764, 74, 17, '#1f140d', 0.32) +
  shape(
    'M824,752Q860,716 892,714Q926,716 962,752Q966,766 946,766L912,756Q892,752 872,756L840,766Q820,766 824,752Z',
    '#2c313a',
  ) +
  ellipse(892, 736, 26, 8, '#4d545f') +
  ellipse(892, 734, 5, 2, '#7fd0a4')

export const TELEPHONE: Place = {
  id: 'telephone',
  window: [OURS[0], THEIRS[1], THEIRS[2], THEIRS[3]],
  room:
    gradient('near', [
      [0, lighter(NEAR, 0.3)],
      [1, darker(NEAR, 0.06)],
    ]) +
    gradient('there', [
      [0, lighter(THERE, 0.3)],
      [1, darker(THERE, 0.06)],
    ]) +
    pierced(
      rect(0, -150, 1600, 1050, 'url(#near)') + rightOf('url(#there)', -150, 900),
      asPath(OURS) + asPath(THEIRS),
    ) +
    shine(OURS) +
    frames(OURS, [194], [286], '#eceae4', 14) +
    rect(40, 400, 308, 14, '#f3f1ea', 3) +
    shine(THEIRS) +
    frames(THEIRS, [], [330], FRAME, 12) +
    ownWall() +
    farWall() +
    rightOf('#6a5d55', 620, 900) +
    rect(0, 520, cut(520), 8, darker(NEAR, 0.16)) +
    line(`M${cut(-150)},-150L${cut(900)},900`, '#fbf8f0', 12),
  roomSun:
    patch(380, 40, 500, 120, 130, 0.4) +
    patch(900, 20, 600, 110, 150, 0.44) +
    patch(1110, 20, 600, 170, 150, 0.34),
  roomLamps:
    pool(400, 180, 380, 330, '#ffe0aa', 0.4) +
    pool(1176, 120, 460, 360, '#ffd093', 0.45) +
    pool(1500, 420, 200, 200, '#ffd093', 0.3),
  table:
    gradient('own', [
      [0, '#d9bd97'],
      [0.5, '#c2a27a'],
      [1, '#8d7050'],
    ]) +
    gradient('his', [
      [0, '#8a6148'],
      [0.3, '#74503a'],
      [1, '#4a3022'],
    ]) +
    rightOf('url(#his)', TABLE_Y, 1100) +
    line(`M${cut(TABLE_Y)},${TABLE_Y + 2}L1600,${TABLE_Y + 2}`, lighter('#74503a', 0.45), 4, 0.8) +
    [44, 96, 160]
      .map((y) =>
        line(
          `M${cut(TABLE_Y + y)},${TABLE_Y + y}Q1200,${TABLE_Y + y + 8} 1600,${TABLE_Y + y - 4}`,
          '#4a3022',
          1.8,
          0.25,
        ),
      )
      .join('') +
    speaker() +
    shape(`M0,694L${cut(694)},694L${cut(1100)},1100L0,1100Z`, 'url(#own)') +
    line(`M0,696L${cut(694)},696`, '#f0dcbc', 4, 0.8) +
    ownDesk() +
    // The cut itself, over both desks; above them it is drawn by the same line.
    line(`M${cut(600)},600L${cut(1100)},1100`, '#fbf8f0', 12),
  tableSun: patch(40, 700, 1000, 180, 240, 0.4) + patch(900, TABLE_Y + 4, 1000, 180, 260, 0.4),
  tableLamps:
    pool(380, 760, 460, 200, '#ffe0aa', 0.35) + pool(1176, TABLE_Y + 60, 460, 190, '#ffd79a', 0.4),
}
