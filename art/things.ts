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

export const drawThings = (): string => packParts(THINGS, {})
