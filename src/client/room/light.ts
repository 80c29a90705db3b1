/** The light of a room as data: a drawing is made once, and laid over with what the hour and the weather do to it. */
export type Tone = `#${string}`

export interface Light {
  /** The sky from its top to the horizon. */
  readonly sky: readonly (readonly [offset: number, tone: Tone])[]
  /** Colours that darken what they lie on, as glass does: white leaves it as it is. */
  readonly outside: Tone
  readonly inside: Tone
  readonly people: Tone
  /** What stands between here and there, over what is far and less over what is near; 0..1. */
  readonly haze: { readonly tone: Tone; readonly far: number; readonly near: number }
  /** Sunlight on walls and table, 0 none. */
  readonly sun: { readonly tone: Tone; readonly share: number }
  /** How much lamps bring, 0..1. */
  readonly lamps: number
  /** How many windows are lit outside, 0..1. */
  readonly lit: number
  readonly rain: boolean
}

/** [D] The sun of every place comes from the left, as it falls on the people. */
export const LIGHTS: Readonly<Record<string, Light>> = {
  morning: {
    sky: [
      [0, '#9fc3da'],
      [0.55, '#d3e2e4'],
      [1, '#f8e8d2'],
    ],
    outside: '#fff6ea',
    inside: '#fffaf2',
    people: '#fffdf8',
    haze: { tone: '#f6e9d8', far: 0.42, near: 0.12 },
    sun: { tone: '#ffe2ae', share: 0.8 },
    lamps: 0.12,
    lit: 0,
    rain: false,
  },
  noon: {
    sky: [
      [0, '#8fbbdc'],
      [0.6, '#c4deea'],
      [1, '#e9f1f0'],
    ],
    outside: '#ffffff',
    inside: '#fbfcfd',
    people: '#ffffff',
    haze: { tone: '#e6f0f3', far: 0.34, near: 0.06 },
    sun: { tone: '#fff6e2', share: 0.4 },
    lamps: 0,
    lit: 0,
    rain: false,
  },
  dusk: {
    sky: [
      [0, '#38426b'],
      [0.4, '#7a6a93'],
      [0.72, '#d08f86'],
      [1, '#f3bb83'],
    ],
    outside: '#8f86ad',
    inside: '#b3a2a8',
    people: '#ecdcd6',
    haze: { tone: '#b98a92', far: 0.4, near: 0.14 },
    sun: { tone: '#ff9e66', share: 0.28 },
    lamps: 1,
    lit: 1,
    rain: false,
  },
  rain: {
    sky: [
      [0, '#8d9ca8'],
      [0.6, '#b1bcc2'],
      [1, '#ccd2d2'],
    ],
    outside: '#c3cdd4',
    inside: '#cfd5d9',
    people: '#edf0f2',
    haze: { tone: '#bcc6cb', far: 0.58, near: 0.2 },
    sun: { tone: '#dfe8ee', share: 0.08 },
    lamps: 0.6,
    lit: 0.35,
    rain: true,
  },
}

/** [D] Lamps keep a hall as it is, whatever the hour. */
export const INDOORS: Pick<Light, 'outside' | 'haze'> = {
  outside: '#e9e6e6',
  haze: { tone: '#c3cbce', far: 0.4, near: 0.1 },
}

export function lightOf(name: string): Light {
  const light = LIGHTS[name] ?? LIGHTS.morning
  if (!light) throw new Error(`no light ${name}`)
  return light
}
