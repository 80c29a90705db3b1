/** One person acting: holds the pose reached and moves it towards what was asked. */
import { CHANNELS, channelIndex, HANDS, MOUTHS, type Mouth, type Pose, SIDES } from './channels.ts'
import { FACES } from './expressions.ts'
import { MOVEMENTS, type Movement, type Step } from './gestures.ts'
import { heartbeat } from './heartbeat.ts'
import { type Measures, type Placement, rig } from './rig.ts'
import type { RoomPerson, Tempo } from './room-state.ts'
import { advance, settle, springs } from './springs.ts'

/** Speed of all movements, and how far they go, against an even-tempered person. */
const TEMPER: Readonly<Record<Tempo, { readonly speed: number; readonly reach: number }>> = {
  quick: { speed: 1.35, reach: 0.9 },
  lively: { speed: 1.15, reach: 1.1 },
  measured: { speed: 0.95, reach: 0.95 },
  slow: { speed: 0.72, reach: 1 },
}

export interface Actor {
  readonly placements: readonly Placement[]
  /** `lookAt`: −1..1, where in the picture somebody else is speaking; 0 looks at the trainee. */
  readonly direct: (person: RoomPerson, lookAt: number, reducedMotion: boolean) => void
  readonly advance: (ms: number) => void
  /** 0 sits, 1 stands. */
  readonly risen: () => number
}

const MOUTH_INDEX = new Map<Mouth, number>(MOUTHS.map((m) => [m, channelIndex(`mouth-${m}`)]))
const HAND_INDEX = SIDES.flatMap((side) =>
  HANDS.map((hand) => ({ side, hand, index: channelIndex(`${side}-hand-${hand}`) })),
)
const GAZE_X = channelIndex('gaze-x')
const GAZE_Y = channelIndex('gaze-y')
const TURN = channelIndex('turn')
const NOD = channelIndex('nod')
const TILT = channelIndex('tilt')
const RISEN = channelIndex('rise')
/** The only channels that add up: a nod while thinking is still a nod. */
const ADDING: ReadonlySet<string> = new Set(['tilt', 'turn', 'nod', 'shrug'])

export function actor(measures: Measures, seed: number): Actor {
  const body = springs()
  const bones = rig(measures)
  const life = heartbeat(seed)
  let now: RoomPerson | undefined
  let movement: Movement = MOVEMENTS.rest
  let stepAt = 0
  let inStepMs = 0
  let look = 0
  let still = false
  let begun = false

  function lay(pose: Pose, reach: number): void {
    for (const name of CHANNELS) {
      const wanted = pose[name]
      if (wanted === undefined) continue
      const i = channelIndex(name)
      if (ADDING.has(name)) body.target[i] = (body.target[i] ?? 0) + wanted * reach
      else body.target[i] = wanted
    }
  }

  function step(): Step {
    const found = movement.steps[stepAt] ?? movement.steps[0]
    if (!found) throw new Error('a movement without steps')
    return found
  }

  function aim(): void {
    if (!now) return
    const { pose, hands } = step()
    const reach = TEMPER[now.tempo].reach
    body.target.fill(0)
    lay(FACES[now.expression].pose, 1)
    lay(pose, reach)
    if (pose['gaze-y'] === undefined && look !== 0) {
      body.target[GAZE_X] = look
      body.target[TURN] = (body.target[TURN] ?? 0) + look * 0.7
    }
    for (const { side, hand, index } of HAND_INDEX)
      body.target[index] = hands[side] === hand ? 1 : 0
    mouth(FACES[now.expression].mouth)
  }

  function mouth(shape: Mouth): void {
    for (const [name, index] of MOUTH_INDEX) body.target[index] = name === shape ? 1 : 0
  }

  function proceed(ms: number, speed: number): void {
    const { forMs } = step()
    if (forMs === undefined) return
    inStepMs += ms * speed
    if (inStepMs < forMs) return
    inStepMs -= forMs
    stepAt++
    if (stepAt >= movement.steps.length) {
      stepAt = 0
      inStepMs = 0
      if (movement.after === 'rest') movement = MOVEMENTS.rest
      if (movement.after === 'stay') stepAt = movement.steps.length - 1
    }
    aim()
  }

  /** With reduced motion a gesture is shown as the moment that says most, without the way there. */
  function telling(): void {
    if (movement.after === 'rest') stepAt = Math.floor((movement.steps.length - 1) / 2)
    if (movement.after === 'stay') stepAt = movement.steps.length - 1
  }

  return {
    placements: bones.placements,
    risen: () => body.value[RISEN] ?? 0,
    direct(person, lookAt, reducedMotion) {
      if (person.gesture !== now?.gesture || still !== reducedMotion) {
        movement = MOVEMENTS[person.gesture]
        stepAt = 0
        inStepMs = 0
      }
      now = person
      look = lookAt
      still = reducedMotion
      if (still) telling()
      aim()
      if (begun && !still) return
      begun = true
      settle(body)
      bones.pose(body.value, life.state)
    },
    advance(ms) {
      if (!now || still) return
      const { speed, reach } = TEMPER[now.tempo]
      proceed(ms, speed)
      life.advance(ms, speed, now.speaking)
      if (now.speaking) mouth(life.state.mouth ?? FACES[now.expression].mouth)
      else mouth(FACES[now.expression].mouth)
      const seconds = Math.min(ms, 100) / 1000
      advance(body, seconds, speed)
      // What life adds is laid over the springs and taken off again, so that it never piles up.
      const { glanceX, glanceY, bob, sidle } = life.state
      add(GAZE_X, glanceX)
      add(GAZE_Y, glanceY)
      add(NOD, bob * reach)
      add(TILT, sidle * reach)
      bones.pose(body.value, life.state)
      add(GAZE_X, -glanceX)
      add(GAZE_Y, -glanceY)
      add(NOD, -bob * reach)
      add(TILT, -sidle * reach)
    },
  }

  function add(channel: number, amount: number): void {
    body.value[channel] = (body.value[channel] ?? 0) + amount
  }
}
