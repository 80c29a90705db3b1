import type { Tone } from '../../tone.ts'

/** What a barber works with: a = half the width of the face at the cheeks. */
export interface Chair {
  readonly a: number
  readonly tone: Tone
  /** Lit strands, the temples, and what lies in the dark behind the neck. */
  readonly shine: Tone
  readonly temple: Tone
  readonly dark: Tone
}

export interface Trim {
  /** Drawn behind the neck and the ears. */
  readonly back: string
  /** Outline of what lies before the face: it is filled, and throws a shadow on the skin. */
  readonly front: string
  /** Strands and temples over it. */
  readonly strands: string
  /** Where hair falls further than the jaw. */
  readonly long?: boolean
}

export type Barber = (chair: Chair) => Trim
