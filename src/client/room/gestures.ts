import type { Gesture } from '../../core/buyer/cue.ts'
import type { Hand, Pose, Side } from './channels.ts'

/** A place on the way of a gesture: what to reach for, and how long to stay with it. */
export interface Step {
  readonly pose: Pose
  readonly hands: Readonly<Record<Side, Hand>>
  /** At the tempo of an even-tempered person; absent on the last step means to stay. */
  readonly forMs?: number
}

export interface Movement {
  readonly steps: readonly Step[]
  /** After the last step: stay there, go back to sitting at ease, or do it again. */
  readonly after: 'stay' | 'rest' | 'again'
}

const left = (
  elbowOut: number,
  elbowY: number,
  wristOut: number,
  wristY: number,
  bend = 0,
  size = 1,
): Pose => ({
  'left-elbow-out': elbowOut,
  'left-elbow-y': elbowY,
  'left-wrist-out': wristOut,
  'left-wrist-y': wristY,
  'left-bend': bend,
  'left-hand-size': size,
})
const right = (
  elbowOut: number,
  elbowY: number,
  wristOut: number,
  wristY: number,
  bend = 0,
  size = 1,
): Pose => ({
  'right-elbow-out': elbowOut,
  'right-elbow-y': elbowY,
  'right-wrist-out': wristOut,
  'right-wrist-y': wristY,
  'right-bend': bend,
  'right-hand-size': size,
})

/** Hands one over the other on the table. Every gesture starts from here. */
const AT_EASE: Pose = { ...left(168, -30, 80, 36, -0.06), ...right(168, -30, 74, 27, 0.04) }
const FLAT: Step['hands'] = { left: 'rest', right: 'rest' }

const hold = (pose: Pose, hands: Step['hands'] = FLAT): Movement => ({
  steps: [{ pose: { ...AT_EASE, ...pose }, hands }],
  after: 'stay',
})

const headOnly = (poses: readonly Pose[], forMs: number): Movement => ({
  steps: poses.map((pose) => ({ pose: { ...AT_EASE, ...pose }, hands: FLAT, forMs })),
  after: 'rest',
})

const writing = (wristOut: number, wristY: number): Step => ({
  pose: {
    ...AT_EASE,
    ...left(162, -14, wristOut, wristY, 0.5),
    ...right(172, -14, 96, 44, 0.22),
    lean: 0.35,
    nod: 0.9,
    tilt: -0.04,
    'gaze-y': 0.9,
    'gaze-x': -0.2,
    lid: 0.34,
    pen: 1,
  },
  hands: { left: 'hold', right: 'rest' },
  forMs: 210,
})

export const MOVEMENTS: Readonly<Record<Gesture, Movement>> = {
  rest: hold({}),
  'lean-in': hold({
    ...left(164, -8, 70, 56, -0.06),
    ...right(164, -8, 64, 46, 0.04),
    lean: 1,
    nod: 0.12,
  }),
  'lean-back': hold({
    ...left(182, -20, 128, 16, 0.12),
    ...right(182, -20, 124, 14, 0.12),
    lean: -1,
    nod: -0.3,
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
  'open-palms': hold(
    {
      ...left(152, -44, 176, -82, -0.55, 1.04),
      ...right(152, -44, 176, -82, -0.55, 1.04),
      lean: 0.25,
      shrug: 0.7,
    },
    { left: 'open', right: 'open' },
  ),
  'point-at-page': hold(
    {
      ...left(158, -22, 92, 34, 0.3),
      ...right(174, -16, 112, 34, 0.12),
      lean: 0.5,
      nod: 0.6,
      'gaze-y': 0.75,
      lid: 0.2,
    },
    { left: 'point', right: 'rest' },
  ),
  'take-notes': {
    steps: [writing(98, 38), writing(88, 42), writing(94, 45), writing(82, 40)],
    after: 'again',
  },
  'glance-at-watch': {
    steps: [
      {
        pose: {
          ...AT_EASE,
          ...right(154, -54, 26, -84, 0.1),
          nod: 0.8,
          turn: 0.2,
          'gaze-y': 0.9,
          'gaze-x': 0.15,
          lid: 0.3,
        },
        hands: FLAT,
        forMs: 1300,
      },
      { pose: AT_EASE, hands: FLAT, forMs: 300 },
    ],
    after: 'rest',
  },
  'sip-tea': {
    steps: [
      {
        pose: {
          ...AT_EASE,
          ...right(176, -20, 178, 24, -0.15),
          nod: 0.35,
          'gaze-y': 0.5,
          'gaze-x': 0.5,
        },
        hands: { left: 'rest', right: 'hold' },
        forMs: 480,
      },
      {
        pose: { ...AT_EASE, ...right(154, -96, 62, -262, 0.5), cup: 1, nod: -0.1, lid: 0.25 },
        hands: { left: 'rest', right: 'hold' },
        forMs: 650,
      },
      {
        pose: { ...AT_EASE, ...right(152, -108, 50, -284, 0.5), cup: 1, nod: -0.45, lid: 0.75 },
        hands: { left: 'rest', right: 'hold' },
        forMs: 900,
      },
      {
        pose: { ...AT_EASE, ...right(176, -20, 178, 24, -0.15), cup: 1, nod: 0.2 },
        hands: { left: 'rest', right: 'hold' },
        forMs: 750,
      },
      {
        pose: { ...AT_EASE, ...right(176, -20, 178, 24, -0.15) },
        hands: { left: 'rest', right: 'hold' },
        forMs: 160,
      },
    ],
    after: 'rest',
  },
  'push-document': {
    steps: [
      {
        pose: {
          ...AT_EASE,
          ...left(162, -14, 96, 40, 0.42),
          ...right(162, -14, 96, 40, 0.42),
          nod: 0.5,
          'gaze-y': 0.7,
        },
        hands: FLAT,
        forMs: 420,
      },
      {
        pose: {
          ...AT_EASE,
          ...left(154, -4, 100, 84, 0.5),
          ...right(154, -4, 100, 84, 0.5),
          lean: 0.8,
          document: 1,
          nod: 0.2,
        },
        hands: FLAT,
        forMs: 1500,
      },
      { pose: { ...AT_EASE, document: 1 }, hands: FLAT },
    ],
    after: 'stay',
  },
  nod: headOnly([{ nod: 0.95 }, { nod: -0.15 }, { nod: 0.8 }, { nod: 0 }], 230),
  'shake-head': headOnly(
    [{ turn: -0.75 }, { turn: 0.75 }, { turn: -0.6 }, { turn: 0.45 }, { turn: 0 }],
    240,
  ),
  'stand-up': hold({
    ...left(182, -128, 158, 4, 0.5),
    ...right(182, -128, 150, 4, 0.4),
    rise: 1,
    lean: 0.1,
    nod: 0.2,
  }),
  'shake-hands': hold(
    {
      ...left(164, -150, 78, -128, 0.12, 1.25),
      ...right(188, -140, 152, 4, 0.4),
      rise: 1,
      lean: 0.55,
      nod: 0.1,
      tilt: 0.03,
    },
    { left: 'shake', right: 'rest' },
  ),
}
