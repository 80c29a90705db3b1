/** A sound is layers laid over one another: each a `synth` of sox with effects after it, beginning at its time. */
import { RATE, scratchFile, sox } from './tools.ts'

export interface Layer {
  /** Seconds after the beginning. */
  readonly at?: number
  /** What sox is told to make, and what it does to it: `synth 0.2 sine 440 fade 0 0.2 0.1`. */
  readonly make: string
  /** Factor of loudness beside the other layers. */
  readonly gain?: number
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

function layerFile({ at = 0, make, gain = 1 }: Layer, channels: number): string {
  const file = scratchFile('wav')
  const place = at > 0 ? ['pad', String(at), '0'] : []
  sox(
    '-n',
    '-r',
    String(RATE),
    '-c',
    String(channels),
    '-b',
    '32',
    '-e',
    'floating-point',
    file,
    ...words(make),
    'vol',
    String(gain),
    ...place,
  )
  return file
}

/** Lays the layers over one another, then `finish`es the whole; levelled to `peak` dB. */
export function layered(
  layers: readonly Layer[],
  {
    finish = '',
    peak = -3,
    channels = 1,
  }: { readonly finish?: string; readonly peak?: number; readonly channels?: number } = {},
): string {
  const files = layers.map((layer) => layerFile(layer, channels))
  const mixed = scratchFile('wav')
  const [only] = files
  if (files.length === 1 && only) sox(only, mixed)
  else sox('-m', ...files.flatMap((file) => ['-v', '1', file]), mixed)
  const done = scratchFile('wav')
  sox(mixed, done, ...(finish ? words(finish) : []), 'norm', String(peak))
  return done
}

/** Numbers that look thrown and are the same at every run (a linear congruence; nothing here is graded). */
export function dice(seed: number): (from: number, to: number) => number {
  let state = seed
  return (from, to) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return from + ((to - from) * state) / 2_147_483_648
  }
}
