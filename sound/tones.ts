/** What a place sounds like when nobody speaks: a quiet loop each, and rain to lay over any of them. */
import { dice, type Layer } from './layers.ts'

export const LOOP_SECONDS = 14

export interface Tone {
  readonly layers: readonly Layer[]
  readonly finish?: string
}

const hush = (
  kind: 'brownnoise' | 'pinknoise',
  low: number,
  high: number,
  gain: number,
): Layer => ({
  gain,
  make: `synth ${LOOP_SECONDS} ${kind} highpass ${low} lowpass ${high}`,
})
const hum = (hertz: number, gain: number): Layer => ({
  gain,
  make: `synth ${LOOP_SECONDS} sine ${hertz} tremolo 0.3 18`,
})
const event = (at: number, make: string, gain: number): Layer => ({ at, make, gain })

/** Thrown over the loop, away from its seam. */
function scattered(
  seed: number,
  count: number,
  one: (at: number, throwOf: (a: number, b: number) => number) => Layer,
): readonly Layer[] {
  const throwOf = dice(seed)
  return Array.from({ length: count }, () => one(throwOf(0.8, LOOP_SECONDS - 2.2), throwOf))
}

/** Voices of which no word can be told: noise in the bands of speech, swelling at the pace of syllables. */
const murmur = (seed: number, gain: number): readonly Layer[] => {
  const throwOf = dice(seed)
  return [310, 470, 640, 980].map((band) => ({
    gain: gain * throwOf(0.6, 1),
    make: `synth ${LOOP_SECONDS} pinknoise bandpass ${band} ${Math.round(band * 0.35)} tremolo ${throwOf(2.1, 4.6).toFixed(2)} 75 tremolo ${throwOf(0.12, 0.4).toFixed(2)} 80`,
  }))
}

const keys = (seed: number, count: number, gain: number): readonly Layer[] =>
  scattered(seed, count, (at, throwOf) =>
    event(
      at,
      `synth 0.03 pinknoise highpass ${throwOf(1200, 2200).toFixed(0)} lowpass 6000 fade l 0.001 0.03 0.028`,
      gain * throwOf(0.5, 1),
    ),
  )

export const TONES: Readonly<Record<string, Tone>> = {
  'meeting-room': {
    layers: [hush('brownnoise', 60, 500, 1), hush('pinknoise', 300, 2400, 0.05), hum(100, 0.02)],
  },
  'executive-office': {
    layers: [
      hush('brownnoise', 50, 350, 0.8),
      ...Array.from({ length: LOOP_SECONDS }, (_, i) =>
        event(i + 0.2, 'synth 0.02 sine 2400 fade l 0.001 0.02 0.018', i % 2 ? 0.035 : 0.05),
      ),
    ],
  },
  'warehouse-office': {
    layers: [
      hush('brownnoise', 40, 420, 1.2),
      hum(52, 0.06),
      hum(104, 0.03),
      ...[4.2, 4.9, 5.6, 6.3].map((at) =>
        event(at, 'synth 0.28 sine 1180 lowpass 1500 fade q 0.02 0.28 0.08', 0.03),
      ),
      ...scattered(11, 3, (at, throwOf) =>
        event(
          at,
          `synth 0.5 brownnoise lowpass ${throwOf(280, 460).toFixed(0)} fade l 0.005 0.5 0.45`,
          0.9,
        ),
      ),
    ],
    finish: 'reverb 18',
  },
  'open-plan': {
    layers: [hush('brownnoise', 80, 700, 0.7), ...murmur(5, 0.5), ...keys(9, 40, 0.05)],
    finish: 'reverb 12',
  },
  'tender-hall': {
    layers: [hush('brownnoise', 50, 600, 0.9), ...murmur(21, 0.7)],
    finish: 'reverb 70',
  },
  telephone: { layers: [hush('pinknoise', 350, 3000, 0.25), hum(50, 0.02), ...keys(31, 12, 0.03)] },
  restaurant: {
    layers: [
      hush('brownnoise', 80, 600, 0.6),
      ...murmur(41, 0.8),
      ...scattered(43, 7, (at, throwOf) =>
        event(
          at,
          `synth 0.25 sine ${throwOf(2400, 3900).toFixed(0)} fade l 0.001 0.25 0.24`,
          throwOf(0.02, 0.05),
        ),
      ),
    ],
    finish: 'reverb 25',
  },
  rain: {
    layers: [
      hush('pinknoise', 700, 7000, 0.5),
      hush('brownnoise', 80, 500, 0.4),
      ...scattered(51, 60, (at, throwOf) =>
        event(
          at,
          `synth 0.03 sine ${throwOf(900, 2600).toFixed(0)} fade l 0.001 0.03 0.028`,
          throwOf(0.02, 0.06),
        ),
      ),
    ],
  },
}
