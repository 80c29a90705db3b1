import type { Expression } from '../../core/buyer/cue.ts'
import type { Mouth, Pose } from './channels.ts'

export interface Face {
  readonly mouth: Mouth
  readonly pose: Pose
  /** A feeling comes stronger than it stays: laid over the pose for the first moments; what the head and body do adds up. */
  readonly onset?: Pose
}

/** How long an onset lasts, for an even-tempered person. */
export const ONSET_MS = 900

const brows = (lift: number, frown: number): Pose => ({
  'brow-left-lift': lift,
  'brow-left-frown': frown,
  'brow-right-lift': lift,
  'brow-right-frown': frown,
})

/** Lifts are in units of the drawing, frowns in radians (inner end down), the rest are shares. */
export const FACES: Readonly<Record<Expression, Face>> = {
  neutral: { mouth: 'neutral', pose: { lid: 0.2 } },
  warm: {
    mouth: 'smile',
    pose: { ...brows(3, -0.07), lid: 0.3, 'lower-lid': 0.42, 'smile-lines': 0.75, tilt: 0.05 },
    onset: { ...brows(6, -0.07), nod: 0.4 },
  },
  amused: {
    mouth: 'smirk',
    pose: {
      ...brows(0, 0.02),
      'brow-right-lift': 8,
      'brow-right-frown': -0.12,
      lid: 0.36,
      'lower-lid': 0.5,
      'smile-lines': 0.55,
      tilt: -0.075,
      turn: -0.15,
    },
  },
  thinking: {
    mouth: 'purse',
    pose: {
      ...brows(1, 0.1),
      'brow-left-lift': 5,
      'brow-left-frown': -0.04,
      lid: 0.2,
      'gaze-x': 0.85,
      'gaze-y': -0.95,
      furrow: 0.35,
      tilt: 0.075,
      turn: 0.4,
      nod: -0.3,
    },
  },
  doubtful: {
    mouth: 'skew',
    pose: {
      'brow-left-lift': -4.5,
      'brow-left-frown': 0.2,
      'brow-right-lift': 11,
      'brow-right-frown': -0.1,
      lid: 0.4,
      'lower-lid': 0.4,
      furrow: 0.6,
      tilt: -0.09,
      turn: 0.2,
      nod: 0.15,
      'gaze-x': -0.25,
    },
  },
  surprised: {
    mouth: 'round',
    pose: { ...brows(13, -0.1), lid: 0, nod: -0.4 },
    onset: { ...brows(17, -0.12), nod: -0.4, lean: -0.3 },
  },
  irritated: {
    mouth: 'frown',
    pose: { ...brows(-6, 0.3), lid: 0.34, 'lower-lid': 0.38, furrow: 1, nod: 0.35, tilt: 0.02 },
    onset: { ...brows(-8, 0.36), lid: 0.5 },
  },
  cold: {
    mouth: 'press',
    pose: {
      ...brows(-2.5, 0.08),
      lid: 0.52,
      'lower-lid': 0.12,
      nod: -0.6,
      turn: -0.25,
      'gaze-x': 0.3,
    },
  },
  tired: {
    mouth: 'slack',
    pose: {
      ...brows(0, -0.24),
      lid: 0.62,
      'gaze-y': 0.5,
      'gaze-x': -0.2,
      nod: 0.6,
      tilt: 0.1,
      shrug: -0.8,
      furrow: 0.25,
    },
    onset: { lid: 0.9 },
  },
  delighted: {
    mouth: 'grin',
    pose: {
      ...brows(8, -0.08),
      lid: 0.26,
      'lower-lid': 0.66,
      'smile-lines': 1,
      nod: -0.3,
      tilt: 0.04,
    },
    onset: { ...brows(10, -0.08), laugh: 1, nod: -0.4 },
  },
}
