/** The small sounds: what a hand, a chair, a cup and a sheet of paper do, and the few the page itself makes. */
import { dice, type Layer } from './layers.ts'

export interface CueSound {
  readonly layers: readonly Layer[]
  readonly finish?: string
  /** dB of its loudest moment. */
  readonly peak: number
}

const bump = (at: number, hertz: number, seconds: number, gain = 1): Layer => ({
  at,
  gain,
  make: `synth ${seconds} sine ${hertz} fade l 0.002 ${seconds} ${(seconds - 0.003).toFixed(4)}`,
})
const rustle = (at: number, seconds: number, low: number, high: number, gain = 1): Layer => ({
  at,
  gain,
  make: `synth ${seconds} pinknoise highpass ${low} lowpass ${high} fade q ${(seconds * 0.25).toFixed(4)} ${seconds} ${(seconds * 0.6).toFixed(4)}`,
})
/** A struck cup or bell: partials that die at their own pace. */
const struck = (at: number, hertz: number, seconds: number, gain = 1): readonly Layer[] =>
  [1, 2.32, 4.25].map((partial, i) =>
    bump(at, hertz * partial, seconds / (i + 1), gain / (1 + i * 1.6)),
  )

function penStrokes(): readonly Layer[] {
  const throwOf = dice(7)
  let at = 0
  return Array.from({ length: 7 }, () => {
    const seconds = throwOf(0.07, 0.16)
    const layer = rustle(at, seconds, 2200, throwOf(5200, 7600), throwOf(0.5, 1))
    at += seconds + throwOf(0.02, 0.07)
    return layer
  })
}

/** Water in a cup: a stream of noise, and bubbles that rise in pitch as it fills. */
function pour(): readonly Layer[] {
  const throwOf = dice(3)
  const bubbles = Array.from({ length: 26 }, (_, i) => {
    const at = 0.08 + i * 0.045 + throwOf(0, 0.02)
    const hertz = 420 + i * 16 + throwOf(-80, 160)
    return {
      at,
      gain: throwOf(0.12, 0.4),
      make: `synth 0.06 sine ${hertz.toFixed(0)}:${(hertz * 1.5).toFixed(0)} fade q 0.008 0.06 0.045`,
    }
  })
  const stream = {
    gain: 0.35,
    make: 'synth 1.4 pinknoise highpass 500 lowpass 3800 fade q 0.15 1.4 0.5',
  }
  return [stream, ...bubbles]
}

export const CUES = {
  choose: {
    peak: -14,
    layers: [bump(0, 620, 0.07), bump(0, 1240, 0.03, 0.3), rustle(0, 0.02, 1500, 5000, 0.3)],
  },
  page: { peak: -14, layers: [rustle(0, 0.22, 1800, 8000), rustle(0.14, 0.16, 2600, 9000, 0.7)] },
  paper: {
    peak: -12,
    layers: [
      rustle(0, 0.5, 700, 4200),
      rustle(0.38, 0.12, 1800, 7000, 0.8),
      bump(0.5, 140, 0.09, 0.35),
    ],
  },
  pen: { peak: -17, layers: penStrokes() },
  chair: {
    peak: -11,
    layers: [
      {
        make: 'synth 0.34 sawtooth 96:78 lowpass 620 tremolo 38 70 fade q 0.05 0.34 0.16',
        gain: 0.5,
      },
      rustle(0.05, 0.4, 200, 1400, 0.6),
      bump(0.4, 92, 0.16),
      bump(0.44, 210, 0.07, 0.4),
    ],
  },
  tea: { peak: -15, layers: pour() },
  cup: {
    peak: -15,
    layers: [...struck(0, 1760, 0.35), bump(0, 240, 0.07, 0.8), ...struck(0.09, 2090, 0.16, 0.35)],
  },
  watch: {
    peak: -18,
    layers: [rustle(0, 0.18, 900, 3400), bump(0.2, 3100, 0.02, 0.5), bump(0.45, 2900, 0.02, 0.4)],
  },
  clock: {
    peak: -10,
    layers: [...struck(0, 660, 1.1), ...struck(0.34, 880, 1.3)],
    finish: 'reverb 30',
  },
  deal: {
    peak: -9,
    layers: [...struck(0, 523.25, 1.2), ...struck(0.16, 659.25, 1.2), ...struck(0.34, 783.99, 1.7)],
    finish: 'reverb 45',
  },
  red: {
    peak: -9,
    layers: [bump(0, 110, 1.3), bump(0, 116.5, 1.3, 0.7), bump(0, 55, 1.5, 0.8)],
    finish: 'reverb 40',
  },
} satisfies Readonly<Record<string, CueSound>>

export type CueName = keyof typeof CUES
