import type { Tone } from './tone.ts'

/** One person of the cast, as data: everything that makes this face and this body. */
export interface Look {
  readonly id: string
  readonly skin: Tone
  /** Colour that the lips have over the skin. */
  readonly lips: Tone
  readonly face: Face
  readonly hair: Hair
  readonly brows: Brows
  readonly eyes: Eyes
  readonly glasses?: Glasses
  readonly build: Build
  readonly dress: Dress
}

/** Half-widths in units of the drawing; a head is about 176 high from skull to chin. */
export interface Face {
  readonly cheek: number
  readonly jaw: number
  readonly chin: number
  readonly chinY: number
  /** Lines that the years leave: 0 none, 1 some, 2 clear. */
  readonly age: 0 | 1 | 2
  readonly noseWidth: number
  readonly stubble?: boolean
}

export interface Hair {
  readonly cut:
    | 'layered-short'
    | 'quiff'
    | 'receding'
    | 'side-part'
    | 'crop-fringe'
    | 'combed-back'
    | 'shoulder-wave'
    | 'gathered'
    | 'flat-crew'
    | 'ponytail'
  readonly tone: Tone
  /** Grey at the temples, 0..1. */
  readonly grey: number
}

export interface Brows {
  readonly thickness: number
  readonly arch: number
}

export interface Eyes {
  readonly halfWidth: number
  readonly opening: number
  /** How much higher the outer corner lies than the inner. */
  readonly slant: number
  readonly fold: boolean
  readonly lashes: number
}

export interface Glasses {
  readonly frame: 'square' | 'thin-round' | 'half-rim'
  readonly tone: Tone
}

export interface Build {
  /** Shoulder joint from the middle line. */
  readonly shoulder: number
  readonly neck: number
  /** Thickness of the limbs against the common one. */
  readonly limbs: number
  /** How far the sides bulge beyond the common line. */
  readonly girth: number
}

export interface Dress {
  readonly kind:
    | 'work-jacket'
    | 'open-shirt'
    | 'vest-under-jacket'
    | 'zip-jacket'
    | 'hi-vis'
    | 'suit-tie'
    | 'blazer-blouse'
    | 'cardigan'
    | 'suit-open'
    | 'knit-lanyard'
  /** Sleeves and outer cloth. */
  readonly cloth: Tone
  readonly shirt: Tone
  readonly accent: Tone
  readonly earring?: Tone
}
