/** `npm run art`: draws everything the room shows into public/art. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { BESIDE, CAST } from './cast/cast.ts'
import { drawOutlook, drawPortrait, drawScene } from './cover.ts'
import { drawBehind } from './parts/behind.ts'
import { drawPerson } from './person.ts'
import { drawPlace } from './places/place.ts'
import { ALL_PLACES } from './places/places.ts'
import { drawThings } from './things.ts'
import { drawView } from './views/view.ts'
import { ALL_VIEWS } from './views/views.ts'

const OUT = new URL('../public/art/', import.meta.url)

const files: readonly (readonly [name: string, svg: string])[] = [
  ...CAST.map((look) => [`person-${look.id}.svg`, drawPerson(look)] as const),
  ...CAST.map((look) => [`portrait-${look.id}.svg`, drawPortrait(look)] as const),
  ...BESIDE.map((look) => [`behind-${look.id}.svg`, drawBehind(look)] as const),
  ['things.svg', drawThings()],
  ...ALL_PLACES.map((place) => [`place-${place.id}.svg`, drawPlace(place)] as const),
  ...ALL_PLACES.map((place) => [`cover-place-${place.id}.svg`, drawScene(place)] as const),
  ...ALL_VIEWS.map((view) => [`view-${view.id}.svg`, drawView(view)] as const),
  ...ALL_VIEWS.map((view) => [`cover-view-${view.id}.svg`, drawOutlook(view)] as const),
]

mkdirSync(OUT, { recursive: true })
for (const [name, svg] of files) writeFileSync(new URL(name, OUT), svg)
console.log(files.map(([name, svg]) => `${name} ${(svg.length / 1024).toFixed(1)} KB`).join('\n'))
