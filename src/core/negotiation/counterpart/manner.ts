import type { Persona } from '../../buyer/persona.ts'
import type { CurveName } from '../tactics.ts'
import type { Temper } from '../temper.ts'

/** How a buyer bargains: who he is tunes the pace, his temper how hard he is; never what a fair deal is worth [N4]. */
export interface Manner {
  /** Which of Faratin's time-dependent tactics he follows, and its β (EVIDENCE 1.4): below 1 he holds and gives late. */
  readonly curve: CurveName
  readonly beta: number
  /** κ: how much of the way he has gone with his first answer; the exponential needs some. */
  readonly start: number
  /** 0…1: how much of what he gives answers what he was given (EVIDENCE 1.3, reciprocity). */
  readonly reciprocity: number
  /** How far what he was given moves him: 1 as much as it should. */
  readonly warmth: number
  /** 0…1: how much of the way to his reservation he goes at most. */
  readonly yields: number
}

const PERSONA: Readonly<Record<Persona, Pick<Manner, 'curve' | 'start' | 'beta' | 'reciprocity'>>> =
  {
    // Hardly moves until the end is near, then far at once; gives as he is given [D].
    tiger: { curve: 'exponential', start: 0.03, beta: 1.2, reciprocity: 0.8 },
    peacock: { curve: 'polynomial', start: 0, beta: 1, reciprocity: 0.6 },
    koala: { curve: 'polynomial', start: 0, beta: 0.9, reciprocity: 0.65 },
    owl: { curve: 'polynomial', start: 0, beta: 0.7, reciprocity: 0.7 },
  }

const TEMPER: Readonly<
  Record<Temper, Pick<Manner, 'warmth' | 'yields'> & { readonly pace: number }>
> = {
  soft: { pace: 1.6, warmth: 1.25, yields: 1 }, // gives early, and more than he was given [D]
  fair: { pace: 1, warmth: 1, yields: 1 },
  hard: { pace: 0.6, warmth: 0.8, yields: 0.8 }, // gives late and less, and keeps a fifth [D]
}

export const mannerOf = (persona: Persona, temper: Temper): Manner => {
  const { beta, ...own } = PERSONA[persona]
  const { pace, warmth, yields } = TEMPER[temper]
  return { ...own, beta: beta * pace, warmth, yields }
}
