import { describe, expect, test } from 'vitest'
import { camera } from '../../../src/client/room/camera.ts'

const after = (ms: number, eye = camera()) => {
  for (let at = 0; at < ms; at += 16) eye.advance(16)
  return eye
}

describe('the camera', () => {
  test('stands still while nothing turns', () => {
    const eye = camera()
    expect(eye.advance(16)).toBe(false)
    expect(eye.at).toEqual({ push: 0, right: 0, down: 0 })
  })

  test('draws near at a concession and back at a refusal, slowly, and stays', () => {
    const near = camera()
    near.want('concession', false)
    after(100, near)
    expect(near.at.push).toBeLessThan(0.01)
    after(5000, near)
    expect(near.at.push).toBeCloseTo(0.05, 3)
    expect(near.advance(16)).toBe(false)
    const back = camera()
    back.want('refusal', false)
    expect(after(5000, back).at.push).toBeLessThan(-0.04)
  })

  test('never swings beyond what it goes to', () => {
    const eye = camera()
    eye.want('deal', false)
    let most = 0
    for (let i = 0; i < 400; i++) {
      eye.advance(33)
      most = Math.max(most, eye.at.push)
    }
    expect(most).toBeLessThanOrEqual(0.065 + 1e-6)
  })

  test('with reduced motion it neither moves nor stays where it was', () => {
    const eye = camera()
    eye.want('deal', false)
    after(3000, eye)
    eye.want('deal', true)
    expect(eye.at).toEqual({ push: 0, right: 0, down: 0 })
    expect(eye.advance(16)).toBe(false)
  })
})
