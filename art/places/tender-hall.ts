import { ellipse, gradient, line, rect, shape } from '../svg.ts'
import { darker, lighter, mix, type Tone } from '../tone.ts'
import { patch, pool } from './light-shapes.ts'
import { box, face, lying, onSide, outline, seen } from './perspective.ts'
import type { Place } from './place.ts'
import { table, tableLamps, tableSun } from './table.ts'
import { pierced } from './windows.ts'

const SIDE = 3.5
const FAR = 8
const CEILING = 2.72
const PANES: readonly (readonly [number, number])[] = [
  [6.7, 7.7],
  [5.5, 6.5],
  [4.5, 5.3],
  [3.8, 4.35],
]
const WALL: Tone = '#d9d4ca'
const OAK: Tone = '#b08a63'
const FRAME: Tone = '#59606a'
const [LEFT, TOP] = seen([-SIDE, CEILING, FAR])
const [RIGHT, FLOOR] = seen([SIDE, 0, FAR])

/** The committee's table on its low stage: cloth, name plates, microphones. */
const committee = (): string =>
  box([-2.3, 2.3], [0, 0.16], [6.9, 7.9], { front: '#8a7058', top: '#a88c70', side: '#7a624c' }) +
  box([-1.9, 1.9], [0.16, 0.86], [7.1, 7.6], {
    front: '#5d5266',
    top: '#786c80',
    side: '#4d4356',
  }) +
  [-1.6, -0.8, 0, 0.8, 1.6]
    .map((x) => {
      const [px, py] = seen([x, 0.86, 7.1])
      return (
        rect(px - 20, py - 12, 40, 13, '#f2efe6', 1) +
        line(`M${px - 12},${py - 6}L${px + 12},${py - 6}`, '#a8483c', 2) +
        line(`M${px + 32},${py}Q${px + 30},${py - 20} ${px + 24},${py - 24}`, '#2d3038', 2)
      )
    })
    .join('')

/** Rows of seats, seen from the front row's table: backs towards the stage are not seen, only what lies between. */
const row = (z: number): string => {
  const air = (tone: Tone) => mix(tone, '#d6d2ca', Math.max(0, (z - 3) / 8))
  return [-3, -2.3, -1.6, 1, 1.7, 2.4]
    .map(
      (x) =>
        box([x, x + 0.52], [0.42, 0.92], [z, z + 0.08], {
          front: air('#4f6172'),
          top: air('#6b7d8d'),
          side: air('#3e4d5b'),
        }) +
        box([x + 0.04, x + 0.1], [0, 0.4], [z - 0.34, z - 0.3], {
          front: air('#3a424a'),
          top: air('#3a424a'),
          side: air('#2f363d'),
        }) +
        box([x + 0.42, x + 0.48], [0, 0.4], [z - 0.34, z - 0.3], {
          front: air('#3a424a'),
          top: air('#3a424a'),
          side: air('#2f363d'),
        }) +
        box([x, x + 0.52], [0.38, 0.46], [z - 0.4, z], {
          front: air('#43535f'),
          top: air('#5b6c7c'),
          side: air('#3e4d5b'),
        }),
    )
    .join('')
}

/** A wide pale page on the wall: title, three columns of figures still empty. */
const page = (): string => {
  const [l, t] = seen([-2.1, 2.42, 7.98])
  const [r, b] = seen([2.1, 1.06, 7.98])
  const w = r - l
  return (
    rect(l - 8, t - 8, w + 16, b - t + 16, '#39424f', 4) +
    gradient('page', [
      [0, '#e4ebee'],
      [1, '#cfd9de'],
    ]) +
    rect(l, t, w, b - t, 'url(#page)') +
    rect(l, t, w, 34, '#5f7d94') +
    rect(l + w * 0.3, t + 13, w * 0.4, 8, '#eef3f5', 3) +
    [0, 1, 2, 3, 4]
      .map((i) => line(`M${l + 24},${t + 64 + i * 30}L${r - 24},${t + 64 + i * 30}`, '#b4c2ca', 2))
      .join('') +
    [0.28, 0.52, 0.76]
      .map((f) => line(`M${l + w * f},${t + 50}L${l + w * f},${b - 14}`, '#b4c2ca', 2))
      .join('') +
    [0, 1, 2, 3]
      .map(
        (i) =>
          rect(l + 34, t + 74 + i * 30, 70 - (i % 2) * 18, 9, '#8ea3b1', 2) +
          rect(l + w * 0.33, t + 74 + i * 30, 60, 9, '#9fb2be', 2),
      )
      .join('')
  )
}

export const TENDER_HALL: Place = {
  id: 'tender-hall',
  window: [0, -80, Math.round(LEFT) + 2, 420],
  room:
    gradient('carpet', [
      [0, '#9a8f88'],
      [1, '#6f655f'],
    ]) +
    gradient('oak', [
      [0, lighter(OAK, 0.2)],
      [1, darker(OAK, 0.12)],
    ]) +
    pierced(
      rect(0, -150, 1600, 1050, WALL) +
        face(onSide(-SIDE, [1, FAR], [0, CEILING]), lighter(WALL, 0.24)) +
        face(onSide(SIDE, [1, FAR], [0, CEILING]), darker(WALL, 0.08)) +
        rect(LEFT, TOP, RIGHT - LEFT, FLOOR - TOP, 'url(#oak)'),
      PANES.map((pane) => outline(onSide(-SIDE, pane, [1, 2.4]))).join(''),
    ) +
    Array.from({ length: 32 }, (_, i) => {
      const x = LEFT + ((RIGHT - LEFT) / 32) * i
      return line(`M${x},${TOP}L${x},${FLOOR}`, darker(OAK, 0.24), 1.6, 0.6)
    }).join('') +
    PANES.map(([near, far]) => line(outline(onSide(-SIDE, [near, far], [1, 2.4])), FRAME, 8)).join(
      '',
    ) +
    // Oak panels on the right, a door with a light over it.
    [3.2, 4, 5, 6.2]
      .map((z) => face(onSide(SIDE, [z, z + z * 0.18], [0.2, 2.5]), mix(OAK, WALL, 0.3)))
      .join('') +
    face(onSide(SIDE, [7, 7.8], [0, 2.1]), darker(OAK, 0.3)) +
    face(onSide(SIDE, [7.2, 7.6], [2.2, 2.34]), '#5f9a7a') +
    face(lying([-SIDE, SIDE], CEILING, [1, FAR]), '#efece4') +
    [2.4, 3.4, 4.6, 5.9, 7.2]
      .map((z) =>
        [-2.2, -0.4, 1.4]
          .map((x) => face(lying([x, x + 0.8], CEILING - 0.02, [z, z + 0.34]), '#fffdf5'))
          .join(''),
      )
      .join('') +
    page() +
    face(lying([-SIDE, SIDE], 0, [1.2, FAR]), 'url(#carpet)') +
    face(lying([-0.55, 0.55], 0.005, [1.2, 6.8]), '#7d4f52', 0.7) +
    committee() +
    row(5.6) +
    row(4.3),
  roomSun:
    face(
      [
        [-SIDE, 0.02, 4],
        [-SIDE, 0.02, 6],
        [-0.2, 0.02, 5],
        [-0.2, 0.02, 3.2],
      ],
      '#ffffff',
      0.5,
    ) +
    patch(430, -20, 400, 120, 110, 0.34) +
    patch(640, -20, 400, 80, 110, 0.26) +
    patch(1090, -20, 400, 140, 110, 0.3) +
    pool(300, 200, 440, 380, '#ffffff', 0.3),
  roomLamps:
    [2.4, 3.4, 4.6, 5.9, 7.2]
      .map((z) =>
        [-2.2, -0.4, 1.4]
          .map((x) => face(lying([x, x + 0.8], CEILING - 0.02, [z, z + 0.34]), '#fff4da'))
          .join(''),
      )
      .join('') +
    pool(800, 130, 560, 260, '#ffeecb', 0.4) +
    pool(800, 420, 760, 200, '#ffe4b4', 0.2) +
    pool(350, 300, 260, 260, '#ffd9a0', 0.2) +
    pool(1260, 300, 260, 260, '#ffd9a0', 0.24),
  table:
    table({ wood: '#9a7350', polish: 0.4, window: [140, 380] }) +
    // One's own place: a plate and a microphone. What the hands do happens beside them.
    ellipse(1098, 718, 34, 9, '#24140c', 0.3) +
    ellipse(1094, 714, 32, 8, '#2d3038') +
    line('M1094,712Q1096,660 1070,626', '#2d3038', 4.5) +
    `<g transform="rotate(-34 1066 620)">${rect(1059, 604, 14, 30, '#3b3f49', 7)}${rect(1059, 604, 14, 14, '#565b66', 7)}</g>` +
    shape('M470,716L590,716L598,742L462,742Z', '#24140c', 0.25) +
    shape('M474,700L588,700L596,736L466,736Z', '#f4f1e8') +
    line('M502,718L562,718', '#a8483c', 5),
  tableSun: tableSun(),
  tableLamps: tableLamps('#ffe6bd'),
}
