import { TABLE_Y } from '../../src/client/room/framing.ts'
import { ellipse, gradient, line, moved, rect, shape } from '../svg.ts'
import { darker, lighter, type Tone } from '../tone.ts'
import { patch, pool } from './light-shapes.ts'
import type { Place } from './place.ts'
import { asPath, type Opening, pierced, shine } from './windows.ts'

const GLASS: Opening = [92, 44, 560, 452]
const PAPER: Tone = '#8f9a8c'
const WOOD: Tone = '#6a4634'
const PANEL: Tone = '#55615a'
const BRASS: Tone = '#c79a5a'

/** A lattice of thin bars, as old windows have them, in a plain modern frame. */
const lattice = ([l, t, r, b]: Opening): string => {
  const w = r - l
  const h = b - t
  const bar = (d: string, width = 6) => line(d, darker(WOOD, 0.1), width)
  return (
    bar(`M${l},${t}L${r},${t}L${r},${b}L${l},${b}Z`, 20) +
    bar(`M${l + w / 2},${t}L${l + w / 2},${b}`, 10) +
    [0.25, 0.75]
      .map((f) => {
        const x = l + w * f
        return (
          bar(
            `M${x - w * 0.17},${t}L${x - w * 0.17},${b}M${x + w * 0.17},${t}L${x + w * 0.17},${b}`,
            4.5,
          ) +
          bar(
            `M${x - w * 0.25},${t + h * 0.16}L${x + w * 0.25},${t + h * 0.16}M${x - w * 0.25},${b - h * 0.16}L${x + w * 0.25},${b - h * 0.16}`,
            4.5,
          ) +
          bar(
            `M${x - w * 0.1},${t}L${x - w * 0.1},${t + h * 0.16}M${x + w * 0.1},${t}L${x + w * 0.1},${t + h * 0.16}M${x - w * 0.1},${b}L${x - w * 0.1},${b - h * 0.16}M${x + w * 0.1},${b}L${x + w * 0.1},${b - h * 0.16}`,
            3.6,
          )
        )
      })
      .join('') +
    line(`M${l - 9},${t - 9}L${r + 9},${t - 9}`, lighter(WOOD, 0.3), 3, 0.8)
  )
}

const sideboard = (): string =>
  rect(1060, 424, 470, 16, lighter(WOOD, 0.26), 2) +
  rect(1066, 440, 458, 250, WOOD) +
  rect(1066, 440, 458, 22, '#180f0a', 0, 0.3) +
  line('M1218,446L1218,690M1372,446L1372,690', darker(WOOD, 0.4), 3) +
  [1142, 1295, 1448]
    .map((x) => ellipse(x, 540, 13, 13, darker(BRASS, 0.2)) + ellipse(x, 540, 8, 8, BRASS))
    .join('') +
  // Jars of wine with paper on them, a tea caddy, cups in a row.
  [1108, 1164]
    .map(
      (x, i) =>
        shape(
          `M${x - 24},424Q${x - 34},372 ${x - 16},356L${x + 16},356Q${x + 34},372 ${x + 24},424Z`,
          i ? '#7a4b40' : '#5f6f68',
        ) +
        shape(
          `M${x - 24},424Q${x - 34},372 ${x - 16},356L${x - 6},356Q${x - 20},380 ${x - 12},424Z`,
          '#ffffff',
          0.14,
        ) +
        rect(x - 14, 376, 28, 28, '#c2564a', 1) +
        rect(x - 17, 346, 34, 12, '#d8c8a4', 3),
    )
    .join('') +
  [1410, 1444, 1478]
    .map(
      (x) =>
        shape(`M${x - 14},400L${x + 14},400L${x + 9},424L${x - 9},424Z`, '#eef0ea') +
        ellipse(x, 400, 14, 3.4, '#c9d2cc'),
    )
    .join('') +
  rect(1330, 372, 48, 52, '#46615a', 4) +
  rect(1330, 372, 14, 52, '#5f7d74', 4) +
  ellipse(1354, 372, 24, 5, '#7d968d')

/** Bamboo in ink, on a hanging scroll. */
const scroll = (): string =>
  rect(1212, 54, 150, 268, '#180f0a', 2, 0.2) +
  rect(1206, 48, 150, 268, '#cdbf9f') +
  rect(1218, 74, 126, 216, '#efe8d6') +
  rect(1198, 40, 166, 11, darker(WOOD, 0.2), 5) +
  rect(1198, 312, 166, 11, darker(WOOD, 0.2), 5) +
  line('M1258,290Q1264,180 1252,84M1294,290Q1290,200 1306,96', '#5c665f', 4.6, 0.85) +
  [
    [1256, 130, 20],
    [1258, 170, 150],
    [1300, 150, 30],
    [1296, 200, 160],
    [1262, 220, 40],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})">${shape('M0,0Q20,-8 44,2Q20,8 0,0ZM0,0Q14,-20 36,-26Q18,-6 0,0ZM0,0Q16,18 40,18Q20,4 0,0Z', '#4f5a54', 0.85)}</g>`,
    )
    .join('') +
  rect(1322, 262, 13, 13, '#b5503f', 1)

/** The lamp over the table: linen on a drum. */
const lamp = (): string =>
  line('M800,-150L800,-40', '#3a2a22', 3) +
  gradient(
    'drum',
    [
      [0, '#d8c39a'],
      [0.35, '#f1e3c4'],
      [1, '#c3a878'],
    ],
    true,
  ) +
  shape('M600,-60L1000,-60L1012,44L588,44Z', 'url(#drum)') +
  rect(588, 38, 424, 8, darker(BRASS, 0.1), 2) +
  line('M700,-60L696,40M800,-60L800,40M900,-60L904,40', '#b99c6a', 1.6, 0.5)

const dish = (x: number, y: number, size: number, food: string): string =>
  `<g transform="translate(${x} ${y}) scale(${size})">${ellipse(4, 9, 78, 19, '#1d120b', 0.34)}${ellipse(0, 0, 76, 19, '#dfe3dc')}${ellipse(0, -2, 72, 16.5, '#f7f7f1')}${ellipse(0, -2, 50, 11, '#e6e9e2')}${food}</g>`

const GREENS = [-30, -14, 4, 20, 32]
  .map((x, i) => ellipse(x, -8 - (i % 2) * 5, 17, 8, i % 2 ? '#6f9a55' : '#527d45'))
  .join('')
const MEAT = [-26, -6, 14, 32]
  .map((x, i) =>
    moved(
      x,
      -9 - (i % 2) * 4,
      rect(-11, -8, 22, 14, i % 2 ? '#8a4a34' : '#a35c3e', 4) + rect(-11, -8, 22, 5, '#c98a63', 3),
    ),
  )
  .join('')
const FISH =
  shape('M-46,-6Q-10,-28 30,-10L48,-20L46,2L30,-4Q-10,10 -46,-6Z', '#b9714a') +
  line('M-20,-8L-16,0M-4,-12L0,0M12,-12L14,-2', '#7d4228', 2.4)

/** A round table with a turning plate of glass on it. */
const roundTable = (): string =>
  gradient('cloth', [
    [0, '#9b6a4e'],
    [0.25, '#85573f'],
    [1, '#4c2f21'],
  ]) +
  shape(
    `M-60,1100L-60,880C20,760 330,${TABLE_Y} 800,${TABLE_Y}S1580,760 1660,880L1660,1100Z`,
    'url(#cloth)',
  ) +
  line(
    `M-40,868C50,756 340,${TABLE_Y + 3} 800,${TABLE_Y + 3}S1550,756 1640,868`,
    lighter(WOOD, 0.42),
    4.5,
    0.75,
  ) +
  ellipse(806, 900, 640, 112, '#1d120b', 0.3) +
  ellipse(800, 890, 636, 110, '#9db0a8', 0.42) +
  ellipse(800, 886, 632, 107, '#cfdcd6', 0.34) +
  shape('M210,866Q420,784 700,780L560,826Q360,848 250,906Z', '#ffffff', 0.16) +
  dish(360, 832, 1.02, GREENS) +
  dish(1240, 826, 1.02, MEAT) +
  dish(1060, 872, 1.12, FISH) +
  // A small flask and two thimble cups stand where temptation sits.
  ellipse(484, 748, 22, 6, '#1d120b', 0.34) +
  shape('M466,746Q460,712 474,704L474,686L492,686L492,704Q506,712 500,746Z', '#e9ece6') +
  shape('M466,746Q460,712 474,704L479,704Q470,722 474,746Z', '#ffffff') +
  rect(470, 716, 26, 13, '#5b7ea0', 0, 0.8) +
  [536, 430]
    .map(
      (x) =>
        ellipse(x, 756, 14, 4, '#1d120b', 0.3) +
        shape(`M${x - 12},738L${x + 12},738L${x + 8},755L${x - 8},755Z`, '#eef0ea') +
        ellipse(x, 738, 12, 3.2, '#cfd8d2'),
    )
    .join('')

export const RESTAURANT: Place = {
  id: 'restaurant',
  window: GLASS,
  room:
    gradient('paper', [
      [0, lighter(PAPER, 0.14)],
      [1, darker(PAPER, 0.1)],
    ]) +
    pierced(rect(0, -150, 1600, 1050, 'url(#paper)'), asPath(GLASS)) +
    Array.from({ length: 17 }, (_, i) =>
      line(`M${i * 98 + 20},-150L${i * 98 + 20},470`, darker(PAPER, 0.1), 1.4, 0.45),
    ).join('') +
    shine(GLASS) +
    lattice(GLASS) +
    rect(0, 470, 1600, 430, darker(PANEL, 0.06)) +
    rect(0, 462, 1600, 12, lighter(PANEL, 0.24)) +
    Array.from(
      { length: 9 },
      (_, i) =>
        rect(i * 190 + 14, 496, 160, 220, darker(PANEL, 0.18), 2) +
        rect(i * 190 + 22, 504, 144, 204, PANEL, 2),
    ).join('') +
    // A screen stands folded on the left, a panel of plum silk behind the guest.
    rect(604, -20, 392, 482, '#a99aa0', 0, 0.5) +
    rect(604, -20, 392, 482, '#c9bcb6', 0, 0.45) +
    line('M604,-20L604,462M996,-20L996,462', BRASS, 3, 0.8) +
    scroll() +
    sideboard() +
    lamp(),
  roomSun:
    patch(1030, 20, 460, 110, 110, 0.4) +
    patch(1190, 20, 460, 70, 110, 0.3) +
    patch(640, 20, 460, 90, 110, 0.3) +
    pool(330, 250, 440, 360, '#ffffff', 0.3),
  roomLamps:
    shape('M600,-60L1000,-60L1012,40L588,40Z', '#ffdf9f', 0.5) +
    pool(800, 30, 620, 330, '#ffc77a', 0.6) +
    pool(800, 360, 640, 360, '#ffbf70', 0.3) +
    pool(1281, 60, 190, 260, '#ffc988', 0.35) +
    pool(1290, 420, 300, 70, '#ffc988', 0.3),
  table: roundTable(),
  tableSun: patch(250, TABLE_Y + 20, TABLE_Y + 330, 230, 330, 0.4),
  tableLamps:
    pool(800, TABLE_Y + 60, 760, 260, '#ffcf8c', 0.5) + pool(800, 880, 500, 70, '#fff0d0', 0.25),
}
