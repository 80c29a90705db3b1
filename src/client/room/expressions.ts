import type { Expression } from '../../core/buyer/cue.ts'
import type { Mouth, Pose } from './channels.ts'

export interface Face {
  readonly mouth: Mouth
  readonly pose: Pose
}

const brows = (lift: number, frown: number): Pose => ({
  'brow-left-lift': lift,
  'brow-left-frown': frown,
  'brow-right-lift': lift,
  'brow-right-frown': frown,
})

/** Lifts are in units of the drawing, frowns in radians (inner end down), the rest are shares. */
export const FACES: Readonly<Record<Expression, Face>> = {
  neutral: { mouth: 'neutral', pose: { lid: 0.13 } },
  warm: {
    mouth: 'smile',
    pose: { ...brows(2.5, -0.05), lid: 0.1, 'lower-lid': 0.32, 'smile-lines': 0.7, tilt: 0.035 },
  },
  amused: {
    mouth: 'smirk',
    pose: {
      ...brows(1, 0),
      'brow-right-lift': 6,
      'brow-right-frown': -0.08,
      lid: 0.18,
      'lower-lid': 0.45,
      'smile-lines': 0.6,
      tilt: -0.05,
    },
  },
  thinking: {
    mouth: 'skew',
    pose: {
      ...brows(-1, 0.08),
      'brow-left-lift': 4,
      'brow-left-frown': -0.06,
      'gaze-x': 0.75,
      'gaze-y': -0.8,
      furrow: 0.3,
      tilt: 0.06,
      turn: 0.25,
    },
  },
  doubtful: {
    mouth: 'skew',
    pose: {
      'brow-left-lift': -4,
      'brow-left-frown': 0.16,
      'brow-right-lift': 9,
      'brow-right-frown': -0.1,
      lid: 0.24,
      'lower-lid': 0.3,
      furrow: 0.5,
      tilt: -0.07,
    },
  },
  surprised: {
    mouth: 'round',
    pose: { ...brows(11, -0.06), lid: -0.16, nod: -0.35 },
  },
  irritated: {
    mouth: 'frown',
    pose: { ...brows(-6, 0.26), lid: 0.2, 'lower-lid': 0.32, furrow: 1, nod: 0.25 },
  },
  cold: {
    mouth: 'press',
    pose: { ...brows(-3, 0.07), lid: 0.38, 'lower-lid': 0.15, nod: -0.45 },
  },
  tired: {
    mouth: 'slack',
    pose: { ...brows(-1, -0.16), lid: 0.5, 'gaze-y': 0.35, nod: 0.45, tilt: 0.06, shrug: -0.6 },
  },
  delighted: {
    mouth: 'grin',
    pose: { ...brows(7, -0.05), lid: 0.06, 'lower-lid': 0.62, 'smile-lines': 1, nod: -0.2 },
  },
}
