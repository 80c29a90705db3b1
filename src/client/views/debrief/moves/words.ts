import type { Lang } from '../../../../core/scenario/scenario.ts'
import en from '../../../i18n/review.en.json'
import zh from '../../../i18n/review.zh.json'
import { fill } from '../words.ts'

export type ReviewKey = keyof typeof zh
export type SayReview = (
  key: ReviewKey,
  values?: Readonly<Record<string, string | number>>,
) => string

const WORDS: Readonly<Record<Lang, Readonly<Record<ReviewKey, string>>>> = { zh, en }

/** What the review says, in the reader's language. */
export const reviewText =
  (lang: Lang): SayReview =>
  (key, values = {}) =>
    fill(WORDS[lang][key], values)
