/** What nobody decides: breath, blinks, small glances, and the lips of someone who is speaking. */
import type { Mouth } from './channels.ts'
import type { Life } from './rig.ts'
import type { Temper } from './temper.ts'

export interface Heartbeat {
  readonly state: Life & {
    glanceX: number
    glanceY: number
    /** Small movements of the head that go with speech. */
    bob: number
    sidle: number
    mouth: Mouth | undefined
  }
  readonly advance: (ms: number, temper: Temper, speaking: boolean) => void
}

const BLINK_MS = 190
const BREATH_MS = 3900
/** Shapes by how often speech shows them; undefined is the mouth of the expression. */
const SYLLABLES: readonly (Mouth | undefined)[] = [
  'speak-a',
  'speak-e',
  'speak-o',
  undefined,
  'speak-e',
  'speak-a',
  'speak-o',
]

export function heartbeat(seed: number): Heartbeat {
  let dice = (seed * 2654435761) >>> 0 || 1
  /** 0..1; its own little generator, since a room must look the same whenever it is drawn again. */
  function draw(): number {
    dice = (Math.imul(dice, 1664525) + 1013904223) >>> 0
    return dice / 4294967296
  }
  const state: Heartbeat['state'] = {
    breath: 0,
    blink: 0,
    glanceX: 0,
    glanceY: 0,
    bob: 0,
    sidle: 0,
    mouth: undefined,
  }
  let clockMs = draw() * BREATH_MS
  let blinkInMs = 900 + draw() * 2500
  let glanceInMs = 1500 + draw() * 2500
  let glanceToX = 0
  let glanceToY = 0
  let syllableInMs = 0
  let emphasis = 0
  return {
    state,
    advance(ms, { speed, paper, swing: wide }, speaking) {
      clockMs += ms
      state.breath = Math.sin((clockMs / BREATH_MS) * 2 * Math.PI * Math.sqrt(speed))
      blinkInMs -= ms
      if (blinkInMs < -BLINK_MS) blinkInMs = draw() < 0.15 ? 120 : 2200 + draw() * 3600
      state.blink =
        blinkInMs < 0 ? Math.sin(Math.min(1, -blinkInMs / BLINK_MS) * Math.PI) ** 0.7 : 0
      glanceInMs -= ms
      if (glanceInMs < 0) {
        glanceInMs = 700 + draw() * 3200
        const back = draw() < 0.55
        const down = draw() < paper
        glanceToX = back ? 0 : (draw() - 0.5) * (down ? 0.3 : 0.6)
        glanceToY = back ? 0 : down ? 0.85 : (draw() - 0.5) * 0.3
      }
      const follow = 1 - Math.exp(-ms / 45)
      state.glanceX += (glanceToX - state.glanceX) * follow
      state.glanceY += (glanceToY - state.glanceY) * follow
      if (speaking) {
        syllableInMs -= ms * speed
        if (syllableInMs <= 0) {
          syllableInMs = 85 + draw() * 95
          state.mouth = SYLLABLES[Math.floor(draw() * SYLLABLES.length)]
          if (draw() < 0.22) emphasis = 0.5 + draw() * 0.5
        }
      }
      emphasis *= Math.exp(-ms / 260)
      const ease = 1 - Math.exp(-ms / 120)
      const swing = speaking
        ? (0.1 * Math.sin(clockMs / 390) + emphasis * 0.34) * wide
        : 0.04 * Math.sin(clockMs / 1300)
      const sidle = (speaking ? 0.018 * wide : 0.006) * Math.sin(clockMs / 870 + 1)
      state.bob += (swing - state.bob) * ease
      state.sidle += (sidle - state.sidle) * ease
    },
  }
}
