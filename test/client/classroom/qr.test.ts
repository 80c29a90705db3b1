import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { qrSquares } from '../../../src/client/views/classroom/qr-squares.ts'

const ZOOM = 6

/** The drawing as pixels, dark squares black. */
function pixels(text: string) {
  const { size, path } = qrSquares(text)
  const side = size * ZOOM
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let dy = 0; dy < ZOOM; dy++)
      for (let dx = 0; dx < ZOOM; dx++) {
        const at = ((Number(y) * ZOOM + dy) * side + Number(x) * ZOOM + dx) * 4
        data.fill(0, at, at + 3)
      }
  return { width: side, height: side, data }
}

describe('the QR code of a class', () => {
  it.each(['http://192.168.1.20:4321/class/A387QHC8', 'http://10.0.0.7/class/23456789'])(
    '%s is read back by a decoder',
    (link) => {
      expect(decodeQR(pixels(link))).toBe(link)
    },
  )
})
