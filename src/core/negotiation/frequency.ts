import type { Idx } from './domain.ts'

/**
 * What the other's offers say of his wishes: an issue he seldom changes matters to him, and so does a level he often
 * names (the frequency models surveyed by Baarslag et al. 2016) [N30].
 */
export interface FrequencyModel {
  /** One an issue, 0…1, together 1. Even as long as no two offers can be compared. */
  readonly weights: readonly number[]
  /** One a level of each issue, 0…1, the most named 1. */
  readonly levels: readonly (readonly number[])[]
}

/** How often issue i stayed as it was from one offer to the next. */
const kept = (offers: readonly Idx[], i: number): number =>
  offers.filter((offer, n) => n > 0 && offer[i] === offers[n - 1]?.[i]).length

export const readOffers = (offers: readonly Idx[], sizes: readonly number[]): FrequencyModel => {
  // One step of every issue is counted ahead: a single change must not make an issue worthless.
  const stays = sizes.map((_, i) => 1 + kept(offers, i))
  const all = stays.reduce((sum, it) => sum + it, 0)
  return {
    weights: stays.map((it) => it / all),
    levels: sizes.map((size, i) => {
      const named = Array.from(
        { length: size },
        (_, level) => 1 + offers.filter((offer) => offer[i] === level).length,
      )
      const most = Math.max(...named)
      return named.map((it) => it / most)
    }),
  }
}

/** What a package would be worth to the other if the model were right, 0…1. */
export const estimate = (model: FrequencyModel, idx: Idx): number =>
  model.weights.reduce((sum, weight, i) => sum + weight * (model.levels[i]?.[idx[i] ?? -1] ?? 0), 0)
