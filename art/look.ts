import type { Tone } from './tone.ts'

/** One person of the cast, as data: everything that makes this face and this body. */
export interface Look {
  readonly id: string
  /** In years: lines, bags and jowls come with them. */
  readonly age: number
  readonly skin: Tone
  readonly face: Face
  readonly mouth: Mouth
  readonly hair: Hair
  readonly brows: Brows
  readonly eyes: Eyes
  readonly glasses?: Glasses
  readonly build: Build
  readonly dress: Dress
}

/** Half-widths in units of the drawing; a head is about 180 high from skull to chin. */
export interface Face {
  readonly cheek: number
  readonly jaw: number
  readonly chin: number
  readonly chinY: number
  /** Half the nose at its wings, and how far below the eyes it ends. */
  readonly nose: readonly [halfWidth: number, tip: number]
  /** Shadow of a beard, 0..1. */
  readonly beard?: number
  /** A second chin, 0..1. */
  readonly fat?: number
}

export interface Mouth {
  readonly lips: Tone
  /** Half the width at rest. */
  readonly width: number
  /** How full the lips are: 0.6 thin, 1.2 full. */
  readonly full: number
}

export interface Hair {
  readonly cut: Cut
  readonly tone: Tone
  /** Grey at the temples, 0..1. */
  readonly grey: number
}

export type Cut =
  | 'quiff'
  | 'receding'
  | 'side-part'
  | 'crop-fringe'
  | 'combed-back'
  | 'flat-crew'
  | 'buzz'
  | 'curtain'
  | 'thinning'
  | 'crown-bald'
  | 'sharp-bob'
  | 'pixie'
  | 'permed'
  | 'low-bun'
  | 'top-knot'
  | 'long-wave'
  | 'fringe-tail'
  | 'side-tail'

export interface Brows {
  readonly thickness: number
  readonly arch: number
}

export interface Eyes {
  readonly halfWidth: number
  /** Half the height of the eye when it is wide open. */
  readonly opening: number
  /** How much higher the outer corner lies than the inner. */
  readonly slant: number
  readonly fold: boolean
  /** 0 none to be seen, 1 clear, more: drawn. */
  readonly lashes: number
}

export interface Glasses {
  readonly frame: 'square' | 'thin-round' | 'half-rim' | 'cat'
  readonly tone: Tone
}

export interface Build {
  /** Shoulder joint from the middle line. */
  readonly shoulder: number
  /** How far the shoulders fall from the neck: 0 square, 20 sloping. */
  readonly slope: number
  readonly neck: number
  /** Thickness of the limbs against the common one. */
  readonly limbs: number
  /** How far the sides bulge beyond the common line. */
  readonly girth: number
  /** How much higher than the common person this one sits. */
  readonly height: number
}

export interface Dress {
  readonly over: Over
  readonly under: Under
  readonly sleeve: 'cuffed' | 'plain' | 'rolled' | 'short'
  /** Sleeves and outer cloth. */
  readonly cloth: Tone
  /** What is worn under it. */
  readonly shirt: Tone
  readonly accent: Tone
  readonly extras?: readonly Extra[]
  readonly earring?: Tone
}

/** The outermost garment. */
export type Over =
  | 'suit'
  | 'blazer'
  | 'shawl-blazer'
  | 'stand-collar'
  | 'zip-jacket'
  | 'work-jacket'
  | 'overshirt'
  | 'cardigan'
  | 'vest-under-jacket'
  | 'knit-vest'
  | 'gilet'
  | 'hi-vis'
  | 'shirt'
  | 'polo'
  | 'knit'

/** What shows at the neck. */
export type Under = 'tie' | 'collar' | 'open-collar' | 'blouse' | 'turtleneck' | 'crew' | 'none'

export type Extra =
  | 'lanyard'
  | 'pens'
  | 'pin'
  | 'necklace'
  | 'scarf'
  | 'pocket-square'
  | 'name-tag'
  | 'piping'
