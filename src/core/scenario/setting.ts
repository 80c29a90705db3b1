/** Where and in what light a meeting is seen. It is shown and nothing more: no rule of play or grading reads it [S40]. */
export const PLACES = [
  'meeting-room',
  'executive-office',
  'warehouse-office',
  'open-plan',
  'tender-hall',
  'telephone',
  'restaurant',
] as const
export type PlaceName = (typeof PLACES)[number]

export const LIGHTS = ['morning', 'noon', 'dusk', 'rain'] as const
export type LightName = (typeof LIGHTS)[number]

/** What is seen through a window. */
export const VIEWS = [
  'city',
  'building-site',
  'loading-yard',
  'food-works',
  'test-hall',
  'pump-station',
  'courtyard',
] as const
export type ViewName = (typeof VIEWS)[number]

/** What the talk is about, where it can lie on the table: a machined part, a plate of dumplings [S48]. */
export const SAMPLES = ['part', 'dumplings'] as const
export type SampleName = (typeof SAMPLES)[number]

export interface Setting {
  readonly place: PlaceName
  readonly light: LightName
  readonly view: ViewName
}

/** What a mark of the story changes; the rest stays as it is [S42]. */
export interface SettingChange {
  readonly place?: PlaceName
  readonly light?: LightName
}

/** What a place's windows show where the case does not say [S41]. */
export const USUAL_VIEW: Readonly<Record<PlaceName, ViewName>> = {
  'meeting-room': 'city',
  'executive-office': 'city',
  'warehouse-office': 'loading-yard',
  'open-plan': 'city',
  'tender-hall': 'city',
  telephone: 'city',
  restaurant: 'courtyard',
}

/** What a mark names, or null where there is no such place or light [S43]. */
export function readMark(name: string, value: string): SettingChange | null {
  const place = name === 'place' ? PLACES.find((it) => it === value) : undefined
  const light = name === 'light' ? LIGHTS.find((it) => it === value) : undefined
  if (place) return { place }
  return light ? { light } : null
}
