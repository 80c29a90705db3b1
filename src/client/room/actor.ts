/** One person acting: holds the pose reached and moves it towards what was asked. */
import { CHANNELS, channelIndex, HANDS, MOUTHS, type Mouth, type Pose, SIDES } from './channels.ts'
import { FACES, ONSET_MS } from './expressions.ts'
import { MOVEMENTS } from './gestures.ts'
import { heartbeat } from './heartbeat.ts'
import type { Measures } from './measures.ts'
import type { Placement } from './placement.ts'
import { rig } from './rig.ts'
import type { RoomPerson } from './room-state.ts'
import { advance, settle, springs } from './springs.ts'
import { TEMPERS, type Temper } from './temper.ts'
import { type Walk, walk } from './walk.ts'

export interface Actor {
  readonly placements: readonly Placement[]
  /** `lookAt`: −1..1, where in the picture somebody else is speaking; 0 looks at the trainee. */
  readonly direct: (person: RoomPerson, lookAt: number, reducedMotion: boolean) => void
  readonly advance: (ms: number) => void
  /** 0 sits, 1 stands. */
  readonly risen: () => number
}

const MOUTH_INDEX: Readonly<Record<Mouth, number>> = Object.fromEntries(
  MOUTHS.map((mouth) => [mouth, channelIndex(`mouth-${mouth}`)]),
) as Record<Mouth, number>
const MOUTH_INDEXES = Object.values(MOUTH_INDEX)
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
const ADDING: ReadonlySet<string> = new Set(['tilt', 'turn', 'nod', 'shrug', 'lean'])
/** A gesture in the air is as wide as the temper that makes it. */
const WIDTH: ReadonlySet<string> = new Set(['left-wrist-out', 'right-wrist-out'])

export function actor(measures: Measures, seed: number): Actor {
  const body = springs()
  const bones = rig(measures)
  const life = heartbeat(seed)
  const gesture: Walk = walk(MOVEMENTS.rest)
  let now: RoomPerson | undefined
  let temper: Temper = TEMPERS.measured
  let onsetMs = 0
  let look = 0
  let still = false
  let begun = false

  function lay(pose: Pose, reach: number, width: number): void {
    for (const name of CHANNELS) {
      const wanted = pose[name]
      if (wanted === undefined) continue
      const i = channelIndex(name)
      if (ADDING.has(name)) body.target[i] = (body.target[i] ?? 0) + wanted * reach
      else body.target[i] = WIDTH.has(name) ? wanted * width : wanted
    }
  }

  function aim(): void {
    if (!now) return
    const { pose, hands, inTheAir } = gesture.step()
    const face = FACES[now.expression]
    body.target.fill(0)
    lay(face.pose, 1, 1)
    if (face.onset && onsetMs > 0) lay(face.onset, 1, 1)
    lay(pose, temper.reach, inTheAir ? temper.width : 1)
    if (pose['gaze-y'] === undefined && look !== 0) {
      body.target[GAZE_X] = look
      body.target[GAZE_Y] = 0
      body.target[TURN] = (body.target[TURN] ?? 0) + look * 0.8
    }
    for (const { side, hand, index } of HAND_INDEX)
      body.target[index] = hands[side] === hand ? 1 : 0
    speak(face.mouth)
  }

  function speak(shape: Mouth): void {
    for (let i = 0; i < MOUTH_INDEXES.length; i++) body.target[MOUTH_INDEXES[i] ?? 0] = 0
    body.target[MOUTH_INDEX[shape]] = 1
  }

  function add(channel: number, amount: number): void {
    body.value[channel] = (body.value[channel] ?? 0) + amount
  }

  /** What life adds is laid over the springs and taken off again, so that it never piles up. */
  function alive(sign: 1 | -1): void {
    const { glanceX, glanceY, bob, sidle } = life.state
    add(GAZE_X, sign * glanceX)
    add(GAZE_Y, sign * glanceY)
    add(NOD, sign * bob)
    add(TILT, sign * sidle)
  }

  return {
    placements: bones.placements,
    risen: () => body.value[RISEN] ?? 0,
    direct(person, lookAt, reducedMotion) {
      if (person.gesture !== now?.gesture || still !== reducedMotion)
        gesture.begin(MOVEMENTS[person.gesture])
      if (person.expression !== now?.expression) onsetMs = reducedMotion ? 0 : ONSET_MS
      now = person
      temper = TEMPERS[person.tempo]
      look = lookAt
      still = reducedMotion
      if (still) gesture.skipToTelling()
      aim()
      if (begun && !still) return
      begun = true
      settle(body)
      bones.pose(body.value, life.state)
    },
    advance(ms) {
      if (!now || still) return
      const { speed } = temper
      const felt = onsetMs > 0
      onsetMs -= ms * speed
      if (gesture.proceed(ms * speed) || (felt && onsetMs <= 0)) aim()
      life.advance(ms, temper, now.speaking)
      const { mouth } = FACES[now.expression]
      speak(now.speaking ? (life.state.mouth ?? mouth) : mouth)
      advance(body, Math.min(ms, 100) / 1000, speed)
      alive(1)
      bones.pose(body.value, life.state)
      alive(-1)
    },
  }
}
