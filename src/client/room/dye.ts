import type { Tone } from './light.ts'

/**
 * Multiplies the colour of every pixel (red, green, blue, alpha; 0..255, alpha not multiplied in) by a tone, in place. Canvas's own
 * `multiply` mixes the tone itself into whatever is half transparent, which draws a pale line around every part.
 */
export function dye(pixels: Uint8ClampedArray, tone: Tone): void {
  const [red = 1, green = 1, blue = 1] = [1, 3, 5].map(
    (at) => Number.parseInt(tone.slice(at, at + 2), 16) / 255,
  )
  for (let i = 0; i < pixels.length; i += 4) {
    pixels[i] = (pixels[i] ?? 0) * red
    pixels[i + 1] = (pixels[i + 1] ?? 0) * green
    pixels[i + 2] = (pixels[i + 2] ?? 0) * blue
  }
}
