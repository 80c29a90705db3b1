import type { Gesture } from '../../core/buyer/cue.ts'
import type { Pose } from './channels.ts'
import { AT_EASE, FLAT, type Hands, left, READING, right } from './poses.ts'

/** A place on the way of a gesture: what to reach for, and how long to stay with it. */
export interface Step {
  readonly pose: Pose
  readonly hands: Hands
  /** At the tempo of an even-tempered person; absent on the last step means to stay. */
  readonly forMs?: number
  /** Made in the air, and so as wide as the temper of whoever makes it. */
  readonly inTheAir?: boolean
}

export interface Movement {
  readonly steps: readonly Step[]
  /** After the last step: stay there, go back to sitting at ease, or do it again. */
  readonly after: 'stay' | 'rest' | 'again'
  /** The step that says most, of a movement that ends by itself. */
  readonly telling?: number
}

const step = (pose: Pose, forMs?: number, hands = FLAT): Step => ({
  pose: { ...AT_EASE, ...pose },
  hands,
  ...(forMs === undefined ? {} : { forMs }),
})

const hold = (pose: Pose, hands = FLAT): Movement => ({
  steps: [step(pose, undefined, hands)],
  after: 'stay',
})

const headOnly = (poses: readonly Pose[], forMs: number): Movement => ({
  steps: poses.map((pose) => step(pose, forMs)),
  after: 'rest',
  telling: 0,
})

const writing = (wristOut: number, wristY: number, forMs = 210): Step =>
  step(
    {
      ...left(162, -14, wristOut, wristY, 0.5),
      ...right(172, -14, 96, 44, 0.22),
      ...READING,
      lean: 0.35,
      tilt: -0.06,
      turn: -0.15,
      'gaze-x': -0.25,
      pen: 1,
    },
    forMs,
    { left: 'hold', right: 'rest' },
  )

const CUP_HAND: Hands = { left: 'rest', right: 'hold' }
/** The right hand at the saucer. */
const AT_CUP = right(196, -44, 176, 24, -0.1)

const BOTH_ON_PAGE: Pose = { ...left(162, -14, 96, 40, 0.42), ...right(162, -14, 96, 40, 0.42) }

const STANDING: Pose = {
  ...left(180, -132, 160, -4, 0.3),
  ...right(180, -132, 156, -4, 0.25),
  rise: 1,
}
const offered = (wristY: number): Pose => ({
  ...STANDING,
  ...left(150, -150, 66, wristY, 0.2, 1.5),
  lean: 0.6,
  nod: 0.15,
  tilt: 0.04,
})
const HAND_OUT: Hands = { left: 'shake', right: 'rest' }

export const MOVEMENTS: Readonly<Record<Gesture, Movement>> = {
  rest: hold({}),
  'lean-in': hold({
    ...left(160, -6, 66, 60, -0.06),
    ...right(160, -6, 58, 50, 0.04),
    lean: 1.15,
    nod: 0.15,
  }),
  'lean-back': hold({
    ...left(186, -24, 138, 10, 0.16),
    ...right(182, -34, 96, 14, 0.06),
    lean: -1.15,
    nod: -0.4,
    tilt: 0.03,
    sway: 8,
  }),
  'arms-folded': hold({
    ...left(158, -36, -34, -62, 0.05),
    ...right(158, -34, -44, -96, 0.12),
    lean: -0.45,
    shrug: 0.35,
  }),
  'hand-to-chin': hold(
    {
      ...left(116, -62, 40, -252, 0.2),
      ...right(158, -30, -26, -40, 0.1),
      lean: 0.15,
      tilt: -0.06,
      nod: 0.15,
    },
    { left: 'chin', right: 'rest' },
  ),
  'open-palms': {
    steps: [
      {
        ...step(
          {
            ...left(148, -24, 190, -104, -0.35, 1.06),
            ...right(148, -24, 190, -104, -0.35, 1.06),
            lean: 0.25,
            shrug: 0.8,
          },
          undefined,
          { left: 'open', right: 'open' },
        ),
        inTheAir: true,
      },
    ],
    after: 'stay',
  },
  'point-at-page': hold(
    {
      ...left(152, -30, 84, 26, 0.32, 1.08),
      ...right(174, -16, 118, 40, 0.12),
      ...READING,
      lean: 0.6,
      turn: -0.1,
    },
    { left: 'point', right: 'rest' },
  ),
  'take-notes': {
    steps: [writing(98, 38), writing(88, 42), writing(94, 45), writing(82, 40)],
    after: 'again',
  },
  'glance-at-watch': {
    steps: [
      step(
        {
          ...right(156, -66, 20, -116, 0.1),
          ...READING,
          nod: 1.15,
          turn: 0.15,
          tilt: 0.05,
        },
        1500,
      ),
      step({}, 300),
    ],
    after: 'rest',
    telling: 0,
  },
  'sip-tea': {
    steps: [
      step({ ...AT_CUP, nod: 0.4, turn: 0.35, 'gaze-y': 0.6, 'gaze-x': 0.7 }, 480, CUP_HAND),
      step(
        { ...AT_CUP, cup: 1, nod: 0.4, turn: 0.35, 'gaze-y': 0.6, 'gaze-x': 0.7 },
        240,
        CUP_HAND,
      ),
      step({ ...right(154, -96, 62, -262, 0.5), cup: 1, nod: -0.1, lid: 0.4 }, 650, CUP_HAND),
      step({ ...right(152, -108, 50, -284, 0.5), cup: 1, nod: -0.5, lid: 0.95 }, 900, CUP_HAND),
      step({ ...AT_CUP, cup: 1, nod: 0.2 }, 750, CUP_HAND),
      step(AT_CUP, 160, CUP_HAND),
    ],
    after: 'rest',
    telling: 3,
  },
  'push-document': {
    steps: [
      step({ ...BOTH_ON_PAGE, nod: 0.6, 'gaze-y': 0.8 }, 420),
      step(
        {
          ...left(154, -4, 100, 84, 0.5),
          ...right(154, -4, 100, 84, 0.5),
          lean: 0.9,
          document: 1,
          nod: 0.1,
        },
        1500,
      ),
      step({ document: 1 }),
    ],
    after: 'stay',
  },
  nod: headOnly(
    [{ nod: 1.3, lid: 0.4 }, { nod: -0.25 }, { nod: 1.05, lid: 0.38 }, { nod: 0 }],
    230,
  ),
  'shake-head': headOnly(
    [{ turn: -1 }, { turn: 1 }, { turn: -0.85 }, { turn: 0.6 }, { turn: 0 }],
    250,
  ),
  'stand-up': {
    steps: [
      step(
        {
          ...left(176, -60, 150, 22, 0.4),
          ...right(176, -60, 150, 22, 0.4),
          lean: 0.7,
          nod: 0.7,
          'gaze-y': 0.7,
        },
        380,
      ),
      step({ ...STANDING, lean: 0.1, nod: 0.15, turn: 0.25 }),
    ],
    after: 'stay',
  },
  'shake-hands': {
    steps: [
      step({ ...STANDING, lean: 0.5 }, 420),
      step(offered(-96), 700, HAND_OUT),
      step(offered(-74), 150, HAND_OUT),
      step(offered(-104), 150, HAND_OUT),
      step(offered(-80), 150, HAND_OUT),
      step(offered(-96), undefined, HAND_OUT),
    ],
    after: 'stay',
  },
}
