/** Everything about a figure that can move, one number each; a pose sets some of them. */
export const MOUTHS = [
  'neutral',
  'smile',
  'smirk',
  'grin',
  'frown',
  'press',
  'skew',
  'purse',
  'round',
  'slack',
  'speak-a',
  'speak-e',
  'speak-o',
] as const
export type Mouth = (typeof MOUTHS)[number]

export const HANDS = ['rest', 'open', 'point', 'hold', 'chin', 'shake'] as const
export type Hand = (typeof HANDS)[number]

/** The two arms by the side of the picture they are on; the person's right hand is on the left. */
export const SIDES = ['left', 'right'] as const
export type Side = (typeof SIDES)[number]

const BODY = [
  /** −1 back in the chair, +1 over the table. */
  'lean',
  /** Sideways, in units of the drawing. */
  'sway',
  /** 0 sitting, 1 standing. */
  'rise',
  'shrug',
] as const

const HEAD = [
  /** Radians, clockwise. */
  'tilt',
  /** −1..1, to the left or right of the picture. */
  'turn',
  /** −1 chin up, +1 chin down. */
  'nod',
] as const

const FACE = [
  'gaze-x',
  'gaze-y',
  /** 0 open, 1 shut; a little under 0 is wide open. */
  'lid',
  'lower-lid',
  /** Eyes shut by laughter. */
  'laugh',
  'brow-left-lift',
  'brow-left-frown',
  'brow-right-lift',
  'brow-right-frown',
  'furrow',
  'smile-lines',
] as const

/** Points are measured from the middle of the body outwards and from the table's edge down. */
const ARM = ['elbow-out', 'elbow-y', 'wrist-out', 'wrist-y', 'bend', 'hand-size'] as const
type Arm = (typeof ARM)[number]

const THINGS = [
  /** 0 stands on the table, 1 is in the hand. */
  'cup',
  'pen',
  /** 0 lies before its owner, 1 has been pushed across. */
  'document',
] as const

export type Channel =
  | (typeof BODY)[number]
  | (typeof HEAD)[number]
  | (typeof FACE)[number]
  | (typeof THINGS)[number]
  | `${Side}-${Arm}`
  | `${Side}-hand-${Hand}`
  | `mouth-${Mouth}`

/** How fast a channel follows, in radians a second of a critically damped spring. */
const SWIFTNESS = {
  body: 5,
  head: 8,
  face: 13,
  arm: 7,
  hand: 13,
  mouth: 22,
  thing: 16,
  cup: 10,
} as const

const rows: readonly (readonly [Channel, number])[] = [
  ...BODY.map((name) => [name, SWIFTNESS.body] as const),
  ...HEAD.map((name) => [name, SWIFTNESS.head] as const),
  ...FACE.map((name) => [name, SWIFTNESS.face] as const),
  ...SIDES.flatMap((side) => [
    ...ARM.map((name) => [`${side}-${name}` as const, SWIFTNESS.arm] as const),
    ...HANDS.map((name) => [`${side}-hand-${name}` as const, SWIFTNESS.hand] as const),
  ]),
  ...THINGS.map((name) => [name, name === 'cup' ? SWIFTNESS.cup : SWIFTNESS.thing] as const),
  ...MOUTHS.map((name) => [`mouth-${name}` as const, SWIFTNESS.mouth] as const),
]

export const CHANNELS: readonly Channel[] = rows.map(([name]) => name)
export const CHANNEL_SWIFTNESS: readonly number[] = rows.map(([, swiftness]) => swiftness)

const indexes = new Map(CHANNELS.map((name, i) => [name, i]))

export function channelIndex(name: Channel): number {
  const index = indexes.get(name)
  if (index === undefined) throw new Error(`no channel ${name}`)
  return index
}

/** What a pose says; what it leaves out stays as the pose below it has it. */
export type Pose = Readonly<Partial<Record<Channel, number>>>
