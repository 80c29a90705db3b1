import { describe, expect, it } from 'vitest'
import { edgeBeside, type Passage, passage } from '../../../src/client/room/passage.ts'
import { FRAME_MS } from './people.ts'

/** Runs for so long; the farthest anybody went within one frame. */
function run(way: Passage, ms: number): number {
  let farthest = 0
  for (let gone = 0; gone < ms; gone += FRAME_MS) {
    const was = way.x
    way.advance(FRAME_MS)
    farthest = Math.max(farthest, Math.abs(way.x - was))
  }
  return farthest
}

describe('coming and going', () => {
  it('[S49] who comes walks from the edge to the seat and sits down there', () => {
    const way = passage(1900, 800)
    expect(way.isUp()).toBe(true)
    expect(run(way, 5000)).toBeLessThan(40)
    expect(way.x).toBeCloseTo(800, 0)
    expect(way.isUp()).toBe(false)
    expect(way.walking).toBe(0)
  })

  it('[S49] who goes stands up first, and is gone only beyond the edge', () => {
    const way = passage(800, 800)
    way.leaveBy(-400)
    run(way, 400)
    expect(way.x).toBe(800)
    expect(way.isGone()).toBe(false)
    expect(run(way, 4000)).toBeLessThan(40)
    expect(way.isGone()).toBe(true)
  })

  it('[S49] who is called back on the way out turns round where he is', () => {
    const way = passage(800, 800)
    way.leaveBy(-400)
    run(way, 1000)
    const there = way.x
    way.sitAt(800)
    way.advance(FRAME_MS)
    expect(Math.abs(way.x - there)).toBeLessThan(40)
    run(way, 5000)
    expect(way.isLeaving()).toBe(false)
    expect(way.x).toBeCloseTo(800, 0)
    expect(way.isUp()).toBe(false)
  })

  it('[S49] who makes room stays seated', () => {
    const way = passage(800, 800)
    way.sitAt(540)
    expect(run(way, 4000)).toBeLessThan(40)
    expect(way.x).toBeCloseTo(540, 0)
    expect(way.walking).toBe(0)
  })

  it('[S49] by the nearer side; in the middle nobody who comes meets who goes', () => {
    const edges = { left: 0, right: 1600 }
    expect(edgeBeside(500, edges, 'in')).toBeLessThan(0)
    expect(edgeBeside(500, edges, 'out')).toBeLessThan(0)
    expect(edgeBeside(1100, edges, 'out')).toBeGreaterThan(1600)
    expect(edgeBeside(800, edges, 'in')).toBeGreaterThan(1600)
    expect(edgeBeside(800, edges, 'out')).toBeLessThan(0)
  })
})
