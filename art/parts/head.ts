import type { Part } from '../atlas.ts'
import type { Face, Look } from '../look.ts'
import { both, ellipse, line, shape } from '../svg.ts'
import { darker, lighter, mix } from '../tone.ts'

/** Outline of the face below the hair; the eye line is y = 0. */
function outline({ cheek: a, jaw, chin, chinY }: Face): string {
  return (
    `M${-a},-30C${-a},-76 -40,-94 0,-94C40,-94 ${a},-76 ${a},-30` +
    `C${a + 1},8 ${a - 1},30 ${jaw},54C${jaw - 6},${chinY - 16} ${chin + 8},${chinY} 0,${chinY}` +
    `C${-chin - 8},${chinY} ${-jaw + 6},${chinY - 16} ${-jaw},54C${-a + 1},30 ${-a - 1},8 ${-a},-30Z`
  )
}

export function headParts({ skin, face, lips, dress }: Look): readonly Part[] {
  const shade = mix(skin, '#b5683f', 0.28)
  const deep = mix(skin, '#8a4a34', 0.5)
  const blush = mix(skin, '#d8604c', 0.3)
  const { cheek: a, jaw, chin, chinY, age, noseWidth: n } = face
  const ear =
    shape(
      `M${a - 4},-10C${a + 4},-18 ${a + 13},-12 ${a + 12},2C${a + 11},14 ${a + 5},24 ${a - 3},22Z`,
      skin,
    ) + line(`M${a + 1},-6C${a + 8},-8 ${a + 8},4 ${a + 3},12`, shade, 2.5)
  const earring = dress.earring ? ellipse(a + 4, 24, 3.4, 3.4, dress.earring) : ''
  const sideShade = shape(
    `M${a},-36C${a + 1},8 ${a - 1},30 ${jaw},54C${jaw - 6},${chinY - 16} ${chin + 8},${chinY} 0,${chinY}` +
      `C${chin + 6},${chinY - 4} ${jaw - 16},${chinY - 20} ${jaw - 8},48C${a - 8},26 ${a - 6},4 ${a - 5},-36Z`,
    shade,
    0.6,
  )
  const lines = [
    age > 0 ? both(line('M-25,38Q-31,46 -30,54', shade, 2, 0.8)) : '',
    age > 0 ? both(line('M-40,24Q-30,28 -20,24', shade, 1.8, 0.75)) : '',
    age > 1 ? line('M-28,-58Q0,-62 28,-58', shade, 1.8, 0.7) : '',
    age > 1 ? line('M-22,-50Q0,-53 22,-50', shade, 1.8, 0.55) : '',
    age > 1 ? both(line('M-54,-3L-59,-7M-54,3L-60,4', shade, 1.6, 0.7)) : '',
  ].join('')
  const stubble = face.stubble
    ? shape(
        `M${-jaw + 2},44C${-jaw + 8},${chinY - 14} ${-chin - 6},${chinY - 1} 0,${chinY - 1}C${chin + 6},${chinY - 1} ${jaw - 8},${chinY - 14} ${jaw - 2},44C${jaw - 12},58 20,44 0,44C-20,44 ${-jaw + 12},58 ${-jaw + 2},44Z`,
        mix(skin, '#5b5a63', 0.5),
        0.16,
      )
    : ''
  const head: Part = {
    name: 'head',
    box: [-a - 15, -96, a + 15, 94],
    body:
      both(ear + earring) +
      shape(outline(face), skin) +
      sideShade +
      stubble +
      both(ellipse(-35, 34, 13, 8, blush, 0.32)) +
      line(`M-9,${chinY - 20}Q0,${chinY - 16} 9,${chinY - 20}`, shade, 2.4, 0.8) +
      lines,
  }
  const nose: Part = {
    name: 'nose',
    box: [-24, -12, 24, 48],
    body:
      shape(`M3,-4C6,10 9,20 ${n},30C${n + 1},37 4,40 0,40C4,34 2,12 3,-4Z`, shade, 0.75) +
      line(`M${-n},34Q${-n + 3},40 -4,38Q0,42 4,38Q${n - 3},40 ${n},34`, deep, 2.2, 0.85) +
      line('M-3,4L-3,20', lighter(skin, 0.5), 3, 0.5),
  }
  /** Comes up when a smile lifts the cheeks. */
  const smileLines: Part = {
    name: 'smile-lines',
    box: [-54, 6, 54, 70],
    body:
      both(line('M-24,36Q-33,45 -31,58', deep, 2, 0.55)) +
      both(ellipse(-38, 28, 14, 8, blush, 0.5)) +
      both(line('M-44,13Q-32,19 -19,14', deep, 1.7, 0.45)),
  }
  const furrow: Part = {
    name: 'furrow',
    box: [-14, -36, 14, -6],
    body: line('M-5,-27Q-3,-20 -5,-13M5,-27Q3,-20 5,-13', deep, 2.1, 0.75),
  }
  return [head, nose, smileLines, furrow, ...mouthParts(lips, skin)]
}

function mouthParts(lips: Look['lips'], skin: Look['skin']): readonly Part[] {
  const seam = mix(darker(lips, 0.35), '#5a1f1c', 0.45)
  const inside = '#5b2226'
  const teeth = '#fbf7f0'
  const tongue = '#b9585a'
  const under = mix(skin, '#b5683f', 0.3)
  const lower = (d: string) => shape(d, lips, 0.85)
  const closed = (d: string, upper: string, full: string) =>
    shape(upper, lips, 0.7) + lower(full) + line(d, seam, 2.6)
  const open = (hole: string, bite: string, tip: string, rim: string) =>
    shape(hole, inside) +
    shape(tip, tongue, 0.8) +
    shape(bite, teeth) +
    line(rim, mix(lips, seam, 0.35), 3.2)
  const below = line('M-8,13Q0,16 8,13', under, 2, 0.7)
  const drawn: Readonly<Record<string, string>> = {
    neutral:
      closed(
        'M-19,-1.5Q-9,0.5 0,1.5Q9,0.5 19,-1.5',
        'M-17,0Q-7,-6 0,-3.5Q7,-6 17,0Q0,2 -17,0Z',
        'M-14,1Q0,3 14,1Q7,9 0,9Q-7,9 -14,1Z',
      ) + below,
    smile:
      closed(
        'M-23,-4Q-11,5 0,5Q11,5 23,-4',
        'M-21,-3Q-8,-4 0,-1Q8,-4 21,-3Q10,5 0,5Q-10,5 -21,-3Z',
        'M-17,2Q0,8 17,2Q9,12 0,12Q-9,12 -17,2Z',
      ) + both(line('M-26,-7Q-22,-5 -23,-1', seam, 1.9, 0.7)),
    smirk:
      closed(
        'M-18,1Q-4,6 8,2Q17,-1 24,-8',
        'M-17,1Q-6,-3 1,-1Q9,-4 22,-7Q12,3 0,4Q-9,4 -17,1Z',
        'M-13,4Q2,8 16,0Q8,11 0,11Q-8,10 -13,4Z',
      ) + line('M23,-12Q27,-8 25,-3', seam, 2, 0.75),
    grin: open(
      'M-25,-6Q0,-2 25,-6Q21,16 0,17Q-21,16 -25,-6Z',
      'M-22,-4Q0,0 22,-4Q20,5 0,6Q-20,5 -22,-4Z',
      'M-12,13Q0,6 12,13Q6,16 0,16Q-6,16 -12,13Z',
      'M-26,-7Q0,-2 26,-7Q21,17 0,18Q-21,17 -26,-7Z',
    ),
    frown:
      closed(
        'M-18,5Q-9,-1 0,-1Q9,-1 18,5',
        'M-17,4Q-7,-6 0,-4Q7,-6 17,4Q0,-3 -17,4Z',
        'M-12,2Q0,1 12,2Q6,8 0,8Q-6,8 -12,2Z',
      ) +
      both(line('M-20,8L-22,11', seam, 1.8, 0.7)) +
      below,
    press:
      line('M-17,1Q0,-1 17,1', seam, 3) +
      line('M-11,6Q0,7 11,6', lips, 2.4, 0.7) +
      both(line('M-19,0L-21,4', seam, 2, 0.7)) +
      below,
    skew:
      closed(
        'M-17,4Q-6,3 2,1Q10,-1 17,-4',
        'M-16,3Q-7,-3 0,-2Q8,-6 16,-4Q6,1 -16,3Z',
        'M-12,4Q0,4 12,-1Q7,7 0,8Q-7,9 -12,4Z',
      ) + line('M19,-7L21,-3', seam, 1.8, 0.7),
    round: open(
      'M0,-9C8,-9 11,-2 11,4C11,11 6,15 0,15C-6,15 -11,11 -11,4C-11,-2 -8,-9 0,-9Z',
      'M-8,-5Q0,-8 8,-5Q8,-2 0,-2Q-8,-2 -8,-5Z',
      'M-7,11Q0,6 7,11Q4,14 0,14Q-4,14 -7,11Z',
      'M0,-9C8,-9 11,-2 11,4C11,11 6,15 0,15C-6,15 -11,11 -11,4C-11,-2 -8,-9 0,-9Z',
    ),
    slack:
      closed(
        'M-15,4Q-8,0 0,1Q8,0 15,4',
        'M-14,3Q-6,-5 0,-3Q6,-5 14,3Q0,0 -14,3Z',
        'M-11,4Q0,6 11,4Q6,11 0,11Q-6,11 -11,4Z',
      ) + below,
    'speak-a': open(
      'M-16,-4Q0,-8 16,-4Q15,13 0,15Q-15,13 -16,-4Z',
      'M-13,-4Q0,-7 13,-4Q12,1 0,1Q-12,1 -13,-4Z',
      'M-9,11Q0,5 9,11Q5,14 0,14Q-5,14 -9,11Z',
      'M-17,-4Q-7,-8 0,-6Q7,-8 17,-4Q15,14 0,16Q-15,14 -17,-4Z',
    ),
    'speak-e': open(
      'M-20,-3Q0,-5 20,-3Q15,8 0,8.5Q-15,8 -20,-3Z',
      'M-17,-2Q0,-4 17,-2Q13,3 0,3.4Q-13,3 -17,-2Z',
      'M-8,7Q0,4 8,7Q4,8 0,8Q-4,8 -8,7Z',
      'M-21,-3Q-8,-6 0,-4Q8,-6 21,-3Q15,9 0,10Q-15,9 -21,-3Z',
    ),
    'speak-o': open(
      'M0,-6C7,-6 9,-1 9,3C9,8 5,11 0,11C-5,11 -9,8 -9,3C-9,-1 -7,-6 0,-6Z',
      'M-6,-3.5Q0,-5.5 6,-3.5Q5,-1.5 0,-1.5Q-5,-1.5 -6,-3.5Z',
      'M-5,8Q0,4 5,8Q3,10 0,10Q-3,10 -5,8Z',
      'M0,-7C8,-7 10,-1 10,3C10,9 6,12 0,12C-6,12 -10,9 -10,3C-10,-1 -8,-7 0,-7Z',
    ),
  }
  return Object.entries(drawn).map(([name, body]) => ({
    name: `mouth-${name}`,
    box: [-32, -16, 32, 22],
    body,
  }))
}
