import { type Part, packParts } from './atlas.ts'
import { ellipse, gradient, line, shape } from './svg.ts'

/** What lies on the table and what hands hold; the same for everybody. */
export const THINGS: readonly Part[] = [
  {
    name: 'page',
    box: [-110, -40, 110, 44],
    body:
      shape('M-74,-34L78,-34L104,38L-98,38Z', '#3b2416', 0.25) +
      shape('M-78,-38L74,-38L98,34L-102,34Z', '#fdfcf8') +
      shape('M-78,-38L74,-38L76,-32L-80,-32Z', '#ffffff') +
      line('M-62,-26L-8,-26', '#34466b', 4) +
      line('M-66,-14L54,-14M-69,-4L46,-4M-72,7L60,7', '#aeb3bd', 2.6) +
      line('M-76,19L-4,19', '#aeb3bd', 2.6) +
      shape('M30,12L74,12L80,28L34,28Z', '#d7dfe6'),
  },
  {
    name: 'chair',
    box: [-140, -276, 140, 20],
    body:
      shape('M-122,20L-130,-196Q-130,-264 -66,-268L66,-268Q130,-264 130,-196L122,20Z', '#3a414d') +
      shape('M-106,20L-113,-190Q-113,-244 -58,-248L58,-248Q113,-244 113,-190L106,20Z', '#4a5260') +
      line('M-60,-246L-56,20M60,-246L56,20', '#3a414d', 3, 0.7),
  },
  {
    name: 'offer-sheet',
    box: [-92, -46, 92, 46],
    body:
      shape('M-58,-36L72,-40L86,38L-72,42Z', '#3b2416', 0.25) +
      shape('M-62,-40L68,-44L82,34L-76,38Z', '#fdfcf8') +
      shape('M-62,-40L68,-44L70,-31L-65,-27Z', '#2f456b') +
      line('M-58,-12L62,-15M-62,0L64,-4M-65,12L66,8', '#aeb3bd', 2.6) +
      line('M-68,25L-8,23', '#aeb3bd', 2.6) +
      line('M24,24L66,22', '#a8403c', 4.5),
  },
  {
    name: 'contract',
    box: [-96, -52, 96, 52],
    body:
      shape('M-70,-40L74,-44L92,44L-86,48Z', '#3b2416', 0.28) +
      shape('M-74,-44L70,-48L88,40L-90,44Z', '#6d2f3d') +
      shape('M-62,-37L62,-40L76,31L-76,35Z', '#fdfcf8') +
      line('M-20,-28L24,-29', '#34466b', 4) +
      line('M-58,-14L58,-17M-61,-3L60,-7M-64,8L62,4', '#aeb3bd', 2.6) +
      line('M-66,23Q-56,14 -50,22T-34,21T-20,20', '#1f2a44', 2.6) +
      ellipse(46, 18, 14, 8, '#c0473e', 0.55),
  },
  {
    name: 'brochure',
    box: [-80, -46, 84, 46],
    body:
      shape('M-54,-32L60,-36L76,36L-66,40Z', '#3b2416', 0.25) +
      shape('M-58,-36L2,-38L6,34L-70,36Z', '#3f6c78') +
      shape('M2,-38L56,-40L72,32L6,34Z', '#f3efe4') +
      shape('M-56,18L-51,-22L-6,-23L-4,17Z', '#a9c4c6') +
      shape('M-55,17L-40,-6L-30,5L-18,-13L-4,17Z', '#e2a53f') +
      ellipse(-40, -14, 4, 4, '#f8f5ec') +
      line('M14,-24L48,-26M15,-12L52,-14M16,0L46,-1M17,12L56,10', '#aeb3bd', 2.6),
  },
  {
    // A measured log in a ring folder: what was done elsewhere, signed day by day.
    name: 'record',
    box: [-92, -50, 96, 50],
    body:
      shape('M-62,-38L66,-42L84,40L-76,44Z', '#3b2416', 0.28) +
      shape('M-66,-42L62,-46L80,36L-80,40Z', '#4d6b62') +
      shape('M-52,-37L57,-41L73,30L-64,34Z', '#f8f5ec') +
      line('M-38,-27L10,-29', '#4d6b62', 4) +
      line('M-57,-8L63,-12M-59,4L66,0M-61,16L69,12', '#b9bec0', 2.2) +
      line('M-22,-20L-27,32M14,-21L15,31M44,-22L53,30', '#b9bec0', 1.8) +
      line('M24,-3L30,3L40,-8M28,20L34,26L46,13', '#a8403c', 2.8) +
      line('M-60,-44L-56,-34M-20,-45L-18,-35M22,-46L22,-36', '#cfd3d6', 4),
  },
  {
    // A turned part on its card: steel that can be taken in the hand.
    name: 'part',
    box: [-70, -64, 74, 40],
    body:
      gradient(
        'steel',
        [
          [0, '#8f9aa3'],
          [0.3, '#eef2f4'],
          [0.62, '#a6b0b8'],
          [1, '#626d77'],
        ],
        true,
      ) +
      ellipse(4, 18, 58, 17, '#3b2416', 0.32) +
      shape('M-54,-14L-54,8A54,16 0 0 0 54,8L54,-14Z', 'url(#steel)') +
      ellipse(0, -14, 54, 16, '#d5dce1') +
      ellipse(0, -15, 49, 13.5, '#bcc5cc') +
      shape('M-26,-46L-26,-18A26,8 0 0 0 26,-18L26,-46Z', 'url(#steel)') +
      ellipse(0, -46, 26, 8, '#dfe5e9') +
      ellipse(0, -46, 12, 3.8, '#4a545d') +
      [
        [-38, -15],
        [38, -15],
        [-20, -7],
        [20, -7],
      ]
        .map(([x = 0, y = 0]) => ellipse(x, y, 4.4, 1.9, '#59646d'))
        .join('') +
      line('M-54,-2A54,16 0 0 0 54,-2', '#6b7680', 1.6, 0.6),
  },
  {
    // A plate of dumplings just out of the pot, two of them on the near rim.
    name: 'dumplings',
    box: [-88, -46, 92, 42],
    body:
      ellipse(4, 12, 82, 26, '#3b2416', 0.3) +
      ellipse(0, 6, 80, 26, '#d9dfe2') +
      ellipse(0, 2, 80, 26, '#f6f8f8') +
      ellipse(0, 2, 60, 18, '#e3e9ea') +
      ellipse(0, 3, 56, 16, '#f1f4f4') +
      [
        [-30, -14],
        [2, -19],
        [33, -13],
        [-46, 0],
        [-14, -4],
        [19, -5],
        [49, 1],
        [-30, 11],
        [3, 9],
        [34, 11],
      ]
        .map(([x = 0, y = 0]) => dumpling(x, y))
        .join(''),
  },
  {
    name: 'teapot',
    box: [-70, -78, 72, 26],
    body:
      gradient(
        'clay',
        [
          [0, '#7d4a3a'],
          [0.32, '#b0705a'],
          [1, '#5d3529'],
        ],
        true,
      ) +
      ellipse(4, 10, 58, 13, '#3b2416', 0.32) +
      line('M38,-34C66,-40 66,2 36,0', '#7d4a3a', 7) +
      shape('M-36,-16C-54,-18 -58,-34 -66,-42L-56,-46C-46,-38 -42,-30 -32,-30Z', '#8b5443') +
      shape(
        'M-42,-14C-42,-42 -24,-50 0,-50C24,-50 42,-42 42,-14C42,4 24,12 0,12C-24,12 -42,4 -42,-14Z',
        'url(#clay)',
      ) +
      ellipse(0, -47, 24, 6.5, '#9a6350') +
      shape('M-22,-49Q0,-62 22,-49Z', '#a86d58') +
      ellipse(0, -60, 6, 5, '#7d4a3a') +
      line('M-28,-34Q-34,-22 -32,-10', '#d39a83', 3, 0.7),
  },
  {
    name: 'saucer',
    box: [-40, -14, 40, 22],
    body:
      ellipse(3, 8, 36, 11, '#3b2416', 0.28) +
      ellipse(0, 2, 36, 11, '#eceae3') +
      ellipse(0, 1, 32, 9, '#faf9f5') +
      ellipse(0, 2, 19, 5, '#d9d5ca'),
  },
  {
    name: 'cup',
    box: [-26, -34, 34, 20],
    body:
      gradient(
        'c',
        [
          [0, '#dfe7e6'],
          [0.3, '#fbfbf8'],
          [1, '#c3cfce'],
        ],
        true,
      ) +
      line('M20,-14C32,-16 31,3 16,4', '#e3e9e7', 4) +
      shape('M-22,-26C-22,-2 -14,16 0,16C14,16 22,-2 22,-26Z', 'url(#c)') +
      line('M-20,-12C-10,-6 10,-6 20,-12', '#4d7f86', 2.4, 0.8) +
      ellipse(0, -26, 22, 6.5, '#f3f4f0') +
      ellipse(0, -25.5, 18.5, 4.8, '#8a9a4e') +
      ellipse(-5, -26.5, 7, 1.6, '#b5c07a', 0.8),
  },
  {
    name: 'pen',
    box: [-30, -46, 40, 40],
    body:
      line('M24,-36L-14,24', '#1f2a44', 6.5) +
      line('M22,-36L-6,10', '#3d5182', 2.2) +
      line('M-14,24L-19,31', '#c9ccd2', 3.4) +
      line('M14,-26L8,-15', '#d6b371', 2.4),
  },
  {
    name: 'hand-shadow',
    box: [-74, -16, 74, 16],
    body: ellipse(0, 0, 72, 14, '#2a160b', 0.16) + ellipse(0, 0, 56, 10, '#2a160b', 0.18),
  },
]

/** A crescent of dough with its pleated seam, seen from above the table's edge. */
function dumpling(x: number, y: number): string {
  const at = (path: string): string =>
    path.replace(
      /(-?[\d.]+),(-?[\d.]+)/g,
      (_, a: string, b: string) => `${x + Number(a)},${y + Number(b)}`,
    )
  return (
    ellipse(x + 1, y + 7, 19, 5, '#8d9290', 0.35) +
    shape(at('M-19,3C-17,-12 17,-12 19,3C12,10 -12,10 -19,3Z'), '#f3e6c8') +
    shape(at('M-19,3C-12,10 12,10 19,3C12,6 -12,6 -19,3Z'), '#d9c393') +
    line(at('M-18,0C-13,-9 13,-9 18,0'), '#fdf6e4', 3.2) +
    line(at('M-11,-7L-9,-2M-4,-9L-3,-3M4,-9L3,-3M11,-7L9,-2'), '#cdb583', 1.4)
  )
}

export const drawThings = (): string => packParts(THINGS, {})
