import { describe, expect, it } from 'vitest'
import { dye } from '../../../src/client/room/dye.ts'

/** Red, green, blue and how much of it is there, of 255. */
const dyed = (pixel: readonly number[], tone: `#${string}`): number[] => {
  const pixels = new Uint8ClampedArray(pixel)
  dye(pixels, tone)
  return [...pixels]
}

describe('the colour of the light on what is drawn', () => {
  it('[S41] darkens a colour as glass does, and white glass leaves it', () => {
    expect(dyed([200, 100, 50, 255], '#ff8000')).toEqual([200, 50, 0, 255])
    expect(dyed([200, 100, 50, 255], '#ffffff')).toEqual([200, 100, 50, 255])
  })

  it('[S41] gives an edge that is half there the same colour as what it is the edge of: it is no line around it', () => {
    const [whole, edge] = [255, 90].map((alpha) => dyed([231, 180, 140, alpha], '#fffdf8'))
    expect(edge?.slice(0, 3)).toEqual(whole?.slice(0, 3))
    expect(edge?.[3]).toBe(90)
  })

  it('[S41] leaves what is not there as it is', () => {
    expect(dyed([0, 0, 0, 0], '#8f86ad')).toEqual([0, 0, 0, 0])
  })
})
