/** What the contact sheets of places show. */
import type { RoomState } from '../src/client/room/room-state.ts'
import { LIGHTS, PLACES, USUAL_VIEW, VIEWS } from '../src/core/scenario/setting.ts'

export interface Shot {
  readonly width: number
  readonly height: number
  readonly state: RoomState
}

export interface PlaceSheet {
  readonly name: string
  readonly columns: number
  /** Width of a picture on the sheet. */
  readonly cell: number
  readonly shots: readonly Shot[]
}

const LOOKS = ['owl', 'director-peacock', 'koala', 'director-tiger'] as const
const sitting = (looks: readonly string[]): RoomState['people'] =>
  looks.map((look) => ({
    look,
    expression: 'neutral',
    gesture: 'rest',
    speaking: false,
    tempo: 'measured',
  }))
const EVERYTHING = ['tea', 'teapot', 'papers', 'dumplings', 'record', 'brochure', 'offer-sheet']
const BARE: RoomState = {
  place: 'meeting-room',
  light: 'noon',
  view: 'city',
  people: [],
  things: ['tea', 'papers'],
  reducedMotion: true,
}

const inEveryLight: readonly PlaceSheet[] = PLACES.map((place) => ({
  name: `place-${place}`,
  columns: 2,
  cell: 900,
  shots: LIGHTS.map((light, i) => ({
    width: 1280,
    height: 720,
    state: { ...BARE, place, light, view: USUAL_VIEW[place], people: sitting([LOOKS[i] ?? 'owl']) },
  })),
}))
const everyView: PlaceSheet = {
  name: 'views',
  columns: 2,
  cell: 900,
  shots: VIEWS.flatMap((view) =>
    (['noon', 'dusk'] as const).map((light) => ({
      width: 1280,
      height: 720,
      state: { ...BARE, light, view, people: sitting(['director-koala']) },
    })),
  ),
}
const SIZES = [
  ['phone', 360, 156, 480],
  ['tall', 360, 420, 480],
  ['laptop', 670, 550, 670],
  ['projector', 1920, 1080, 900],
] as const
const framed: readonly PlaceSheet[] = SIZES.map(([size, width, height, cell]) => ({
  name: `framing-${size}`,
  columns: size === 'projector' ? 2 : 3,
  cell,
  shots: [1, 2, 3].map((count) => ({
    width,
    height,
    state: {
      ...BARE,
      light: 'morning',
      things: EVERYTHING,
      people: sitting(['director-owl', 'deputy', 'director-peacock'].slice(0, count)),
    },
  })),
}))
const onTable: PlaceSheet = {
  name: 'table',
  columns: 2,
  cell: 900,
  shots: [EVERYTHING, ['tea', 'teapot', 'papers', 'record', 'contract']].flatMap((things) =>
    [['tiger'], ['koala', 'assistant']].map((looks) => ({
      width: 1280,
      height: 720,
      state: { ...BARE, things, people: sitting(looks) },
    })),
  ),
}

export const SHEETS: readonly PlaceSheet[] = [...inEveryLight, everyView, ...framed, onTable]
