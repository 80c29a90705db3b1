import type { Persona } from '../../core/buyer/persona.ts'
import type { Lang } from '../../core/scenario/scenario.ts'

/** What of a browser's voice matters here. */
export type VoiceTraits = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** The best tongue first; what is not in the list is another language. Cantonese is no Mandarin, but better than none. */
const TONGUES: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: [
    /^(zh|cmn)([-_](hans|cn|hans[-_]cn))?$/i,
    /^(zh|cmn)[-_](?!hk|yue|hant[-_]hk)/i,
    /^(zh[-_].*hk|yue)/i,
  ],
  en: [/^en[-_]gb$/i, /^en[-_]us$/i, /^en/i],
}

/** The voice that reads a language: one that needs no network before one that does, the browser's usual before others [B64]. */
export function voiceFor<T extends VoiceTraits>(voices: readonly T[], lang: Lang): T | null {
  const tongues = TONGUES[lang]
  const rank = (it: T): number => {
    const tongue = tongues.findIndex((one) => one.test(it.lang))
    return tongue < 0
      ? Number.POSITIVE_INFINITY
      : (it.localService ? 0 : 100) + tongue * 10 + (it.default ? 0 : 1)
  }
  const [best] = voices.filter((it) => rank(it) < 1000).sort((a, b) => rank(a) - rank(b))
  return best ?? null
}

/** Of the browser's usual, 1. */
export interface Manner {
  readonly rate: number
  readonly pitch: number
}

export const PLAIN: Manner = { rate: 1, pitch: 1 }

/** [D] A temper is heard a little, as it is seen: a tiger quick and low, a peacock quick and high, a koala slowly, an owl level. */
export const MANNERS: Readonly<Record<Persona, Manner>> = {
  tiger: { rate: 1.12, pitch: 0.92 },
  peacock: { rate: 1.08, pitch: 1.1 },
  koala: { rate: 0.92, pitch: 1.02 },
  owl: { rate: 0.98, pitch: 0.96 },
}
