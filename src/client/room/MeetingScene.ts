import { type GameObjects, Scene } from 'phaser'
import { type Drawing, fetchDrawing, rasterise } from './artwork.ts'
import { DEPTH, type Figure, figure, type Sheet } from './figure.ts'
import { frame, seats, WORLD } from './framing.ts'
import { showing } from './props.ts'
import type { RoomPerson, RoomState } from './room-state.ts'

/** Sheets are drawn anew when they would be shown this much larger than they were drawn. */
const BLUR = 1.2
const SHARPEST = 2.5
const FADE_MS = 260

/** Everything of one state, loaded: people and place appear together. */
interface Cast {
  readonly state: RoomState
  readonly place: Drawing
  readonly things: Drawing
  readonly people: readonly Drawing[]
}

export class MeetingScene extends Scene {
  private figures: readonly Figure[] = []
  private scenery: readonly GameObjects.Image[] = []
  private cast: Cast | undefined
  private latest: RoomState | undefined
  private drawnAt = 0
  private presence = 0
  private density = 1
  private readonly things = showing()

  constructor() {
    super('meeting')
  }

  /** Shows a state as soon as its drawings are there; a later one overtakes it. */
  async show(state: RoomState): Promise<void> {
    this.latest = state
    const [place, things, ...people] = await Promise.all([
      fetchDrawing(`place-${state.place}`),
      fetchDrawing('things'),
      ...state.people.map(({ look }) => fetchDrawing(`person-${look}`)),
    ])
    if (this.latest !== state) return
    const before = this.cast?.state
    this.cast = { state, place, things, people }
    this.things.want(state)
    if (!before || !sameScene(before, state)) this.build()
    this.direct()
  }

  /** The picture is `density` pixels for a point of the page now; its size is the scale manager's. */
  resize(density: number): void {
    this.density = density
    this.reframe()
  }

  private reframe(): void {
    if (!this.cast) return
    const { width, height } = this.scale
    const at = seats(this.cast.people.length, width, height)
    const { zoom, centreX, centreY } = frame(width, height, at, this.density)
    this.cameras.main.setZoom(zoom)
    this.cameras.main.centerOn(centreX, centreY)
    for (const [i, person] of this.figures.entries()) person.seat = at[i] ?? WORLD.width / 2
    if (zoom > this.drawnAt * BLUR && this.drawnAt < SHARPEST) this.build()
  }

  override update(_time: number, deltaMs: number): void {
    const still = this.cast?.state.reducedMotion ?? true
    this.presence = still ? 1 : Math.min(1, this.presence + deltaMs / FADE_MS)
    this.things.advance(deltaMs, still)
    for (const person of this.figures) {
      person.actor.advance(deltaMs)
      person.draw(this.presence, this.things.share)
    }
  }

  private direct(): void {
    if (!this.cast) return
    const { people, reducedMotion } = this.cast.state
    for (const [i, person] of people.entries())
      this.figures[i]?.actor.direct(person, glance(people, i), reducedMotion)
  }

  private build(): void {
    if (!this.cast) return
    const { state, place, things, people } = this.cast
    for (const old of this.figures) old.destroy()
    for (const old of this.scenery) old.destroy()
    const { width, height } = this.scale
    const { zoom } = frame(width, height, seats(people.length, width, height), this.density)
    const first = this.drawnAt === 0
    this.drawnAt = Math.min(SHARPEST, zoom)
    const behind = this.sheet('place', place)
    this.scenery = [
      this.add.image(0, 0, behind.key, 'room').setDepth(DEPTH.place),
      this.add.image(0, 0, behind.key, 'table').setDepth(DEPTH.table),
    ].map((image) => image.setScale(1 / behind.scale))
    for (const [i, name] of ['room', 'table'].entries()) {
      const box = place.frames[name]
      if (box) this.scenery[i]?.setOrigin(0, 0).setPosition(box[4], box[5])
    }
    const shared = this.sheet('things', things)
    this.figures = people.map((drawing, i) =>
      figure(this, this.sheet(`person-${i}`, drawing), shared, i + 1),
    )
    if (first || !state.reducedMotion) this.presence = 0
    this.reframe()
    this.direct()
  }

  private sheet(key: string, drawing: Drawing): Sheet {
    if (this.textures.exists(key)) this.textures.remove(key)
    const scale = this.drawnAt
    const texture = this.textures.addCanvas(key, rasterise(drawing, scale))
    for (const [name, [x, y, w, h]] of Object.entries(drawing.frames))
      texture?.add(name, 0, x * scale, y * scale, w * scale, h * scale)
    return { key, drawing, scale }
  }
}

/** The same people in the same place: only what they do may differ. */
function sameScene(a: RoomState, b: RoomState): boolean {
  return (
    a.place === b.place &&
    a.people.length === b.people.length &&
    a.people.every(({ look }, i) => look === b.people[i]?.look)
  )
}

/** Who listens looks at whoever of the others is speaking. */
function glance(people: readonly RoomPerson[], i: number): number {
  if (people[i]?.speaking) return 0
  const speaker = people.findIndex((person) => person.speaking)
  return speaker < 0 ? 0 : Math.sign(speaker - i) * 0.85
}
