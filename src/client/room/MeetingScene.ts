import { Scene } from 'phaser'
import { type Actor, actor } from './actor.ts'
import { type Drawing, fetchDrawing, rasterise, type Sheet } from './artwork.ts'
import { type Figure, figure } from './figure.ts'
import { frame, seats } from './framing.ts'
import { showing } from './props.ts'
import { RISE } from './rig.ts'
import type { RoomPerson, RoomState } from './room-state.ts'
import { type Scenery, scenery } from './scenery.ts'

/** Sheets are drawn anew when they would be shown this much larger than they were drawn. */
const BLUR = 1.2
const SHARPEST = 2.5

/** A state with its drawings: people and place appear together. */
interface Cast {
  readonly state: RoomState
  readonly place: Drawing
  readonly things: Drawing
  readonly people: readonly Drawing[]
}

export class MeetingScene extends Scene {
  private cast: Cast | undefined
  private latest: RoomState | undefined
  private actors: readonly Actor[] = []
  private figures: readonly Figure[] = []
  private around: Scenery | undefined
  private at: readonly number[] = []
  private readonly props = showing()
  private density = 1
  private drawnAt = 0
  private risen = 0

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
    this.props.want(state)
    const isNew = !before || !sameScene(before, state)
    if (isNew) {
      this.actors = people.map((drawing, i) => enter(drawing, i + 1))
      this.fadeIn(state.reducedMotion)
    }
    for (const [i, person] of state.people.entries())
      this.actors[i]?.direct(person, glance(state.people, i), state.reducedMotion)
    if (isNew) this.build()
  }

  /** Drawings still on their way are not waited for. */
  close(): void {
    this.latest = undefined
  }

  /** The picture is `density` pixels for a point of the page now; its size is the scale manager's. */
  resize(density: number): void {
    this.density = density
    if (this.cast && this.aim() > this.drawnAt * BLUR && this.drawnAt < SHARPEST) this.build()
  }

  override update(_time: number, deltaMs: number): void {
    if (!this.cast) return
    this.props.advance(deltaMs, this.cast.state.reducedMotion)
    let risen = 0
    for (let i = 0; i < this.figures.length; i++) {
      const acting = this.actors[i]
      acting?.advance(deltaMs)
      this.figures[i]?.draw(this.at[i] ?? 0, this.props.share)
      risen = Math.max(risen, acting?.risen() ?? 0)
    }
    this.around?.draw(this.props.share)
    if (Math.abs(risen - this.risen) > 0.001) {
      this.risen = risen
      this.aim()
    }
  }

  /** Points the camera at everybody, sitting or standing; returns its zoom. */
  private aim(): number {
    const { width, height } = this.scale
    this.at = seats(this.actors.length, width, height)
    const framing = frame({ width, height, density: this.density }, this.at, this.risen * RISE)
    this.cameras.main.setZoom(framing.zoom)
    this.cameras.main.centerOn(framing.centreX, framing.centreY)
    return framing.zoom
  }

  private build(): void {
    if (!this.cast) return
    for (const old of this.figures) old.destroy()
    this.around?.destroy()
    this.drawnAt = Math.min(SHARPEST, this.aim())
    const { place, things, people } = this.cast
    const shared = this.sheet('things', things)
    this.around = scenery(this, this.sheet('place', place), shared, people.length)
    this.figures = people.flatMap((drawing, i) => {
      const acting = this.actors[i]
      return acting ? [figure(this, acting, this.sheet(`person-${i}`, drawing), shared)] : []
    })
  }

  private sheet(key: string, drawing: Drawing): Sheet {
    if (this.textures.exists(key)) this.textures.remove(key)
    const scale = this.drawnAt
    const texture = this.textures.addCanvas(key, rasterise(drawing, scale))
    for (const [name, [x, y, w, h]] of Object.entries(drawing.frames))
      texture?.add(name, 0, x * scale, y * scale, w * scale, h * scale)
    return { key, drawing, scale }
  }

  /** The whole picture at once: people whose parts fade one by one would be seen through. */
  private fadeIn(atOnce: boolean): void {
    if (atOnce) return
    this.game.canvas.animate([{ opacity: 0 }, { opacity: 1 }], {
      duration: 320,
      easing: 'ease-out',
    })
  }
}

function enter({ measures }: Drawing, seed: number): Actor {
  if (!measures) throw new Error('a drawing of a person without measures')
  return actor(measures, seed)
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
