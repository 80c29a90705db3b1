/** What a face may show; the room has one drawing for each. */
export const EXPRESSIONS = [
  'neutral',
  'warm',
  'amused',
  'thinking',
  'doubtful',
  'surprised',
  'irritated',
  'cold',
  'tired',
  'delighted',
] as const
export type Expression = (typeof EXPRESSIONS)[number]

/** What a body may do; the room has one movement for each. */
export const GESTURES = [
  'rest',
  'lean-in',
  'lean-back',
  'arms-folded',
  'hand-to-chin',
  'open-palms',
  'point-at-page',
  'take-notes',
  'glance-at-watch',
  'sip-tea',
  'push-document',
  'nod',
  'shake-head',
  'stand-up',
  'shake-hands',
] as const
export type Gesture = (typeof GESTURES)[number]

/** What the body shows at a moment of the meeting. */
export interface Cue {
  readonly expression: Expression
  readonly gesture: Gesture
}
