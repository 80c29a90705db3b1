import type { Part } from '../atlas.ts'
import { ellipse, line, shape } from '../svg.ts'
import { lighter, mix, type Tone } from '../tone.ts'

/**
 * Hands of the arm on the left of the picture, wrist at 0,0, reaching along +x; the other arm shows
 * them mirrored. +y is the outer side of a hanging arm and the near side of one on the table.
 */
export function handParts(skin: Tone): readonly Part[] {
  const edge = mix(skin, '#8a4a34', 0.5)
  const soft = mix(skin, '#b5683f', 0.3)
  const finger = (d: string, width = 15) => line(d, edge, width + 3) + line(d, skin, width)
  const palm = (d: string) => shape(d, skin)
  const side = (d: string) => line(d, edge, 1.8)
  const nail = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${ellipse(0, 0, 4.4, 3.2, lighter(skin, 0.5), 0.8)}</g>`
  const drawn: Readonly<Record<string, string>> = {
    rest:
      finger('M14,-12Q34,-24 52,-19', 13) +
      finger('M42,-12Q66,-15 86,-5') +
      nail(86, -6, 24) +
      finger('M44,-3Q70,-4 92,8') +
      nail(93, 7, 28) +
      finger('M42,6Q66,8 86,19') +
      nail(87, 18, 28) +
      finger('M36,14Q56,18 72,27', 13) +
      nail(73, 26, 28) +
      palm('M-18,-19C4,-22 28,-24 48,-20C54,-8 52,8 44,22C28,26 4,22 -18,19Z') +
      side('M-18,19C4,22 24,25 38,22M-18,-19C-4,-21 6,-22 14,-22') +
      line('M46,-8L52,-7M46,1L53,2M44,10L50,12', soft, 2.2),
    open:
      finger('M6,12Q16,30 32,40', 14) +
      finger('M44,13Q66,22 84,26', 14) +
      finger('M46,4Q74,8 96,8') +
      finger('M46,-5Q72,-8 92,-12') +
      finger('M40,-13Q58,-20 74,-27', 13) +
      palm('M-18,-18C4,-22 28,-24 46,-19C54,-8 54,8 47,19C34,24 22,22 10,24C0,20 -10,19 -18,18Z') +
      side('M-18,-18C0,-21 20,-24 36,-20M-18,18C-10,18 -2,20 4,22') +
      line('M14,16Q28,6 24,-14M30,18Q40,2 36,-14', soft, 2.2),
    point:
      finger('M38,12Q56,18 48,26', 13) +
      finger('M44,5Q66,10 56,21') +
      finger('M46,-3Q70,0 62,12') +
      finger('M42,-12L94,-9', 14) +
      nail(95, -10, 0) +
      palm('M-18,-19C4,-22 28,-24 48,-20C54,-8 52,8 44,20C28,25 4,22 -18,19Z') +
      finger('M12,-8Q34,-16 50,-6', 13) +
      side('M-18,19C4,22 24,25 40,21M-18,-19C0,-21 24,-23 40,-20'),
    hold:
      palm('M-18,-19C4,-23 28,-26 46,-22C56,-10 54,10 44,23C28,27 4,23 -18,19Z') +
      finger('M42,14Q56,20 44,26', 13) +
      finger('M46,5Q66,10 52,19') +
      finger('M48,-5Q70,-1 56,10') +
      finger('M44,-15Q68,-14 57,-1') +
      finger('M8,-12Q30,-28 52,-18', 14) +
      nail(53, -19, 20) +
      side('M-18,19C4,23 20,26 36,24M-18,-19C-8,-21 0,-22 6,-22'),
    chin:
      palm('M-18,-19C2,-24 26,-26 42,-20C50,-8 50,10 40,21C24,25 4,22 -18,19Z') +
      finger('M36,-14Q52,-14 56,-2', 13) +
      finger('M40,-7Q60,-6 60,8') +
      finger('M40,2Q62,4 60,18') +
      finger('M34,10Q62,14 78,24', 14) +
      finger('M8,12Q24,28 44,34', 14) +
      nail(46, 34, 20) +
      side('M-18,-19C0,-24 20,-26 34,-22M-18,19C-10,20 -4,20 2,20'),
    shake:
      finger('M30,18Q60,26 76,34', 15) +
      finger('M36,10Q68,14 86,22', 16) +
      finger('M38,0Q72,1 92,8', 16) +
      finger('M36,-11Q70,-12 92,-6', 16) +
      palm('M-20,-20C4,-26 30,-28 46,-20C54,-8 52,12 42,25C26,29 2,24 -20,20Z') +
      finger('M8,-14Q26,-38 50,-44', 15) +
      nail(52, -45, -20) +
      line('M14,-8Q30,-14 34,-24', soft, 2.2) +
      side('M-20,20C0,24 16,28 34,26M-20,-20C-10,-22 -4,-23 2,-24'),
  }
  return Object.entries(drawn).map(([name, body]) => ({
    name: `hand-${name}`,
    box: [-22, -54, 106, 50],
    body,
  }))
}
