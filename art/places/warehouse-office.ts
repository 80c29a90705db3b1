import { ellipse, gradient, line, moved, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'
import type { Place } from './place.ts'
import { table } from './table.ts'

const WALL: Tone = '#d5dad3'
const FRAME: Tone = '#3b4a55'

/** A dock: a door in the hall, lit or shut. */
const dock = (x: number, open: boolean): string =>
  rect(x - 7, 236, 104, 122, '#56646c') +
  (open
    ? rect(x, 243, 90, 115, '#2f3b43') +
      rect(x + 10, 300, 30, 58, '#a98456') +
      rect(x + 46, 284, 34, 74, '#94744d')
    : rect(x, 243, 90, 115, '#a9b6ba') +
      [266, 289, 312, 335].map((y) => line(`M${x},${y}L${x + 90},${y}`, '#8d9ca2', 2)).join('')) +
  rect(x - 12, 352, 114, 12, '#3f4a50') +
  rect(x - 14, 330, 8, 34, '#d9a441') +
  rect(x + 96, 330, 8, 34, '#d9a441')

const wheel = (x: number, y: number, r: number): string =>
  ellipse(x, y, r, r, '#262c33') + ellipse(x, y, r * 0.45, r * 0.45, '#8b959b')

const truck = (tone: Tone): string =>
  ellipse(150, 152, 172, 10, '#2c3338', 0.28) +
  rect(0, 10, 226, 118, lighter(tone, 0.72), 4) +
  rect(0, 10, 226, 16, lighter(tone, 0.85), 4) +
  shape('M0,86L226,62L226,92L0,116Z', tone) +
  rect(0, 124, 300, 12, '#39434b') +
  shape('M234,38L276,38Q288,38 292,50L306,84L306,128L234,128Z', tone) +
  shape('M248,48L274,48Q281,48 284,56L292,80L248,80Z', '#bcd3de') +
  shape('M252,50L268,50L256,78L250,78Z', '#e3eff4', 0.8) +
  rect(300, 104, 10, 12, '#f1d58a', 3) +
  line('M240,92L252,92', darker(tone, 0.5), 3) +
  wheel(42, 138, 16) +
  wheel(82, 138, 16) +
  wheel(270, 138, 17)

const forklift = (): string =>
  ellipse(56, 128, 92, 7, '#2c3338', 0.28) +
  rect(-62, 62, 58, 54, '#b98f5c') +
  rect(-62, 62, 58, 12, '#cba673') +
  line('M-33,62L-33,116', '#94704a', 3) +
  rect(-66, 116, 66, 7, '#80603c') +
  line('M2,8L2,124', '#39434b', 8) +
  line('M12,20L12,116', '#59666e', 5) +
  line('M-60,122L4,122', '#39434b', 5) +
  shape('M18,74L66,74L84,58L108,58Q118,58 118,68L118,112L18,112Z', '#d9912f') +
  shape('M18,94L118,94L118,112L18,112Z', '#b8761f') +
  line('M24,74L40,14L92,14L98,58', '#39434b', 6) +
  ellipse(62, 40, 10, 11, '#e6bd97') +
  shape('M51,36Q52,24 62,24Q73,24 74,36Z', '#e9e4d5') +
  shape('M50,74Q50,54 62,54Q76,54 78,74Z', '#3f5470') +
  wheel(36, 114, 16) +
  wheel(100, 116, 13)

const pallets = (x: number, y: number, high: number): string =>
  Array.from(
    { length: high },
    (_, i) =>
      rect(x, y - 16 * i, 74, 6, '#b08a5a') +
      rect(x + 4, y + 6 - 16 * i, 14, 8, '#8f6d45') +
      rect(x + 56, y + 6 - 16 * i, 14, 8, '#8f6d45'),
  ).join('')

const yard = (): string =>
  gradient('sky', [
    [0, '#b9d2de'],
    [1, '#eef1ea'],
  ]) +
  gradient('ground', [
    [0, '#9aa19f'],
    [1, '#7d8685'],
  ]) +
  rect(330, 80, 940, 450, 'url(#sky)') +
  shape('M330,190Q420,168 520,182T760,176T1040,184T1270,172L1270,260L330,260Z', '#a9bfc4', 0.75) +
  shape('M330,212L1270,204L1270,360L330,360Z', '#c3ccca') +
  shape('M330,200L1270,192L1270,214L330,222Z', '#7f9296') +
  [380, 500, 930, 1050, 1170].map((x, i) => dock(x, i === 1 || i === 3)).join('') +
  rect(330, 362, 940, 170, 'url(#ground)') +
  shape('M470,530L560,372L570,372L492,530ZM1120,530L1040,372L1050,372L1146,530Z', '#e2c15b', 0.75) +
  moved(338, 300, truck('#3f6c78')) +
  moved(988, 318, truck('#94584c')) +
  moved(900, 398, forklift()) +
  pallets(616, 470, 4) +
  pallets(700, 486, 2)

const board = (): string =>
  rect(42, 128, 246, 292, '#8b989c', 6) +
  rect(50, 136, 230, 276, '#f7f8f4', 3) +
  rect(50, 136, 230, 30, '#3f6c78') +
  line('M64,152L134,152', '#ffffff', 5, 0.9) +
  [204, 242, 280, 318, 356].map((y) => line(`M50,${y}L280,${y}`, '#c9cfcd', 2)).join('') +
  [108, 166, 224].map((x) => line(`M${x},166L${x},412`, '#c9cfcd', 2)).join('') +
  [
    [118, 176, '#d9912f', 40],
    [118, 214, '#5f8f6b', 36],
    [176, 214, '#5f8f6b', 40],
    [118, 252, '#94584c', 38],
    [176, 290, '#d9912f', 40],
    [232, 252, '#5f8f6b', 36],
    [232, 328, '#3f6c78', 38],
    [118, 328, '#5f8f6b', 40],
    [176, 366, '#94584c', 34],
  ]
    .map(([x, y, tone, w]) => rect(Number(x), Number(y), Number(w), 18, tone as Tone, 3))
    .join('') +
  [188, 226, 264, 302, 340, 378].map((y) => line(`M60,${y}L96,${y}`, '#8b95a0', 4)).join('') +
  rect(96, 418, 120, 10, '#b9c2c2', 3) +
  rect(110, 412, 26, 7, '#94584c', 2)

const cabinet = (): string => {
  const binders: readonly (readonly [number, Tone])[] = [
    [22, '#3f5a86'],
    [24, '#3f5a86'],
    [20, '#7a4a63'],
    [24, '#5b7f6a'],
    [24, '#5b7f6a'],
    [20, '#c08a45'],
    [24, '#3f5a86'],
    [22, '#7a4a63'],
  ]
  const shelf = (y: number, skip: number) => {
    let x = 1344
    return binders
      .filter((_, i) => i !== skip)
      .map(([w, tone]) => {
        const one =
          rect(x, y, w, 84, tone, 2) +
          rect(x + 4, y + 14, w - 8, 24, '#f2efe6', 1) +
          ellipse(x + w / 2, y + 66, 4, 4, darker(tone, 0.4))
        x += w + 3
        return one
      })
      .join('')
  }
  return (
    rect(1330, 300, 232, 420, '#8f9ea3', 4) +
    rect(1338, 308, 216, 106, '#5f6e75') +
    rect(1338, 424, 216, 106, '#5f6e75') +
    rect(1338, 540, 216, 180, '#a8b5b9') +
    line('M1446,540L1446,720', '#7f8e94', 3) +
    line('M1434,610L1434,640M1458,610L1458,640', '#5f6e75', 5) +
    shelf(330, 6) +
    shelf(446, 2) +
    // A helmet on top, a plant beside it.
    shape('M1352,300Q1354,252 1398,250Q1440,252 1444,300Z', '#e2a53f') +
    shape('M1344,296L1454,296Q1456,304 1448,304L1350,304Q1342,302 1344,296Z', '#c98a29') +
    line('M1398,252L1398,294', '#f0c878', 5, 0.8) +
    shape('M1492,300L1486,262L1540,262L1534,300Z', '#f1ede2') +
    shape('M1512,264C1490,236 1482,210 1492,190C1508,212 1514,238 1512,264Z', '#4f7f5f') +
    shape('M1514,264C1520,230 1534,204 1554,196C1554,226 1538,250 1514,264Z', '#5f9070') +
    shape('M1512,264C1506,232 1510,196 1522,172C1532,204 1526,240 1512,264Z', '#3f6c50')
  )
}

const clock = (): string =>
  ellipse(1446, 148, 46, 46, FRAME) +
  ellipse(1446, 148, 39, 39, '#fbfaf5') +
  line('M1446,148L1446,120M1446,148L1466,158', FRAME, 4) +
  [0, 90, 180, 270]
    .map(
      (turn) =>
        `<g transform="rotate(${turn} 1446 148)">${line('M1446,114L1446,119', FRAME, 3)}</g>`,
    )
    .join('') +
  ellipse(1446, 148, 4, 4, '#94584c')

const glass = (): string =>
  shape('M430,80L620,80L420,530L330,530L330,310Z', '#ffffff', 0.16) +
  shape('M1060,80L1110,80L910,530L860,530Z', '#ffffff', 0.12) +
  ['M330,80L1270,80L1270,530L330,530Z', 'M640,80L640,530', 'M955,80L955,530']
    .map((d) => line(d, FRAME, 14))
    .join('') +
  line('M330,190L1270,190', FRAME, 6) +
  rect(306, 528, 988, 20, '#eceee7', 3) +
  rect(306, 546, 988, 8, '#aab3ae')

/** Blinds drawn half up over the glass. */
const blinds = (): string =>
  rect(318, 66, 964, 20, '#eceee7', 4) +
  [92, 104, 116, 128].map((y) => rect(326, y, 948, 6, '#f3f3ec', 2, 0.9)).join('') +
  line('M1240,134L1240,300', '#f3f3ec', 3)

export const WAREHOUSE_OFFICE: Place = {
  id: 'warehouse-office',
  room:
    gradient('wall', [
      [0, lighter(WALL, 0.4)],
      [1, darker(WALL, 0.06)],
    ]) +
    rect(0, 0, 1600, 900, 'url(#wall)') +
    rect(0, -150, 1600, 184, '#f4f4ee') +
    rect(0, 34, 1600, 5, '#bcc3bd') +
    rect(0, 566, 1600, 154, '#a9b8ae') +
    rect(0, 560, 1600, 8, '#8a9b92') +
    rect(0, 712, 1600, 188, '#7c807c') +
    rect(0, 700, 1600, 14, '#5f6e6a') +
    '<clipPath id="w"><path d="M330,80L1270,80L1270,530L330,530Z"/></clipPath>' +
    `<g clip-path="url(#w)">${yard()}</g>` +
    glass() +
    blinds() +
    board() +
    cabinet() +
    clock() +
    rect(60, 470, 128, 230, '#9aa7a9', 4) +
    [482, 556, 630]
      .map((y) => rect(68, y, 112, 64, '#b4bfc0', 3) + rect(108, y + 12, 32, 8, '#6f7d82', 2))
      .join('') +
    rect(84, 446, 70, 24, '#54616a', 3) +
    rect(92, 428, 50, 20, '#fbfaf5', 1),
  table: table('#b07c50', '#f4e8d0'),
}
