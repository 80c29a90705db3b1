/** Colours are written as #rrggbb; every shade on a figure is mixed from its base colour here. */
export type Tone = `#${string}`

function channels(tone: Tone): readonly [number, number, number] {
  const value = Number.parseInt(tone.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** A colour `share` (0..1) of the way from one to the other. */
export function mix(from: Tone, to: Tone, share: number): Tone {
  const a = channels(from)
  const b = channels(to)
  const at = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share)
  return `#${((at(0) << 16) | (at(1) << 8) | at(2)).toString(16).padStart(6, '0')}`
}

export const darker = (tone: Tone, share: number): Tone => mix(tone, '#141a2a', share)
export const lighter = (tone: Tone, share: number): Tone => mix(tone, '#fff8ec', share)
