import type { Over } from '../../look.ts'
import { both, line, shape } from '../../svg.ts'
import { darker, type Tone } from '../../tone.ts'
import type { Tailor } from './pieces.ts'

/** What shows between the edges of an open jacket, from the neck down to a point. */
const chest =
  (depth: number): Tailor =>
  ({ n, shirt }) =>
    shape(`M${-n - 10},-300L${n + 10},-300L56,-232L0,${depth}L-56,-232Z`, shirt)

/** A garment without sleeves: from the neck over the shoulder, and down by the armhole. */
const sleeveless = (n: number, s: number, tone: Tone): string =>
  both(
    shape(
      `M${-n - 12},-294C${-n - 30},-286 ${-s + 46},-282 ${-s + 22},-270C${-s + 30},-220 ${-s + 14},-180 ${-s - 8},-150L${-s - 40},190L1,190L1,-260Z`,
      tone,
    ) +
      line(
        `M${-s + 22},-270C${-s + 30},-220 ${-s + 14},-180 ${-s - 8},-150`,
        darker(tone, 0.5),
        2.4,
        0.5,
      ),
  )

/** What lies under collar and neck: the shirt in the opening of a jacket, or a vest over it. */
export const BASES: Readonly<Partial<Record<Over, Tailor>>> = {
  suit: chest(-84),
  blazer: chest(-104),
  'shawl-blazer': chest(-64),
  'zip-jacket': chest(-176),
  'work-jacket': chest(-164),
  cardigan: chest(-118),
  'knit-vest': (worn) => sleeveless(worn.n, worn.s, worn.accent) + chest(-172)(worn),
  gilet: (worn) => sleeveless(worn.n, worn.s, worn.accent) + chest(-206)(worn),
  'hi-vis': chest(-176),
  overshirt: ({ n, shirt }) =>
    shape(`M${-n - 10},-302L${n + 10},-302L46,-214L34,190L-34,190L-46,-214Z`, shirt) +
    shape(`M0,-302L${n + 10},-302L46,-214L34,190L0,190Z`, darker(shirt, 0.1), 0.6) +
    line('M-20,-150Q0,-130 24,-156M-16,-60Q4,-40 22,-66', darker(shirt, 0.2), 1.8, 0.4),
}
