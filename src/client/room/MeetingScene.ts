import { Scene } from 'phaser'
import { type Actor, actor } from './actor.ts'
import { type Drawing, fetchDrawing, rasterise, type Sheet } from './artwork.ts'
import { camera } from './camera.ts'
import { crossfade } from './crossfade.ts'
import { type Figure, figure } from './figure.ts'
import { frame, seats } from './framing.ts'
import { type Light, lightOf } from './light.ts'
import { dyed } from './painting.ts'
import { RISE } from './rig.ts'
import type { RoomPerson, RoomState } from './room-state.ts'
import { type Scenery, scenery } from './scenery.ts'
import { showing } from './things.ts'

/** Sheets are drawn anew when they would be shown this much larger than they were drawn. */
const BLUR = 1.2
const SHARPEST = 2.5

/** A state with its drawings: people and place appear together. */
interface Cast {
  readonly state: RoomState
  readonly place: Drawing
  readonly view: Drawing
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
  private readonly things = showing()
  private readonly eye = camera()
  private density = 1
  private drawnAt = 0
  private risen = 0

  constructor() {
    super('meeting')
  }

  /** Shows a state as soon as its drawings are there; a later one overtakes it. */
  async show(state: RoomState): Promise<void> {
    this.latest = state
    const [place, view, things, ...people] = await Promise.all([
      fetchDrawing(`place-${state.place}`),
      fetchDrawing(`view-${state.view}`),
      fetchDrawing('things'),
      ...state.people.map(({ look }) => fetchDrawing(`person-${look}`)),
    ])
    if (this.latest !== state) return
    const before = this.cast?.state
    const cast = { state, place, view, things, people }
    if (before && sameScene(before, state)) this.direct(cast)
    else if (!before || state.reducedMotion) this.enter(cast)
    else {
      // The last picture can be kept only in the frame that drew it.
      this.game.events.once('postrender', () => {
        if (this.latest !== state) return
        crossfade(this.game.canvas)
        this.enter(cast)
      })
    }
  }

  /** Drawings still on their way are not waited for. */
  close(): void {
    this.latest = undefined
  }

  /** The picture is `density` pixels for a point of the page now; its size is the scale manager's. */
  resize(density: number): void {
    this.density = density
    if (!this.cast) return
    const were = this.at
    const wanted = this.aim()
    const moved = this.at.some((x, i) => x !== were[i])
    if (moved || (wanted > this.drawnAt * BLUR && this.drawnAt < SHARPEST)) this.build()
  }

  override update(_time: number, deltaMs: number): void {
    if (!this.cast) return
    this.things.advance(deltaMs, this.cast.state.reducedMotion)
    let risen = 0
    for (let i = 0; i < this.figures.length; i++) {
      const acting = this.actors[i]
      acting?.advance(deltaMs)
      this.figures[i]?.draw(this.at[i] ?? 0, this.things.share)
      risen = Math.max(risen, acting?.risen() ?? 0)
    }
    this.around?.draw(deltaMs, this.things.share)
    const rising = Math.abs(risen - this.risen) > 0.001
    if (rising) this.risen = risen
    if (this.eye.advance(deltaMs) || rising) this.aim()
  }

  /** Other people, another place or another light: everything is set up anew. */
  private enter(cast: Cast): void {
    const { state, people } = cast
    const stay = this.cast && samePeople(this.cast.state, state)
    const first = !this.cast
    if (!stay) this.actors = people.map((drawing, i) => arrive(drawing, i + 1))
    this.direct(cast)
    this.build()
    if (first) this.fadeIn(state.reducedMotion)
  }

  private direct(cast: Cast): void {
    const { state } = cast
    this.cast = cast
    this.things.want(state)
    this.eye.want(state.turning ?? null, state.reducedMotion)
    for (const [i, person] of state.people.entries())
      this.actors[i]?.direct(person, glance(state.people, i), state.reducedMotion)
  }

  /** Points the camera at everybody, sitting or standing; returns its zoom. */
  private aim(): number {
    const { width, height } = this.scale
    this.at = seats(this.actors.length, width, height, this.cast?.state.place ?? '')
    const view = { width, height, density: this.density }
    const framing = frame(view, this.at, this.risen * RISE, this.eye.at)
    this.cameras.main.setZoom(framing.zoom)
    this.cameras.main.centerOn(framing.centreX, framing.centreY)
    this.around?.follow(this.eye.at)
    return framing.zoom
  }

  private build(): void {
    if (!this.cast) return
    for (const old of this.figures) old.destroy()
    this.around?.destroy()
    this.around = undefined
    this.drawnAt = Math.min(SHARPEST, this.aim())
    const { place, view, things, people, state } = this.cast
    const light = lightOf(state.light)
    const shared = this.sheet('things', things, light)
    const surroundings = {
      place,
      view,
      light,
      scale: this.drawnAt,
      reducedMotion: state.reducedMotion,
    }
    this.around = scenery(this, surroundings, shared, this.at)
    this.figures = people.flatMap((drawing, i) => {
      const acting = this.actors[i]
      return acting ? [figure(this, acting, this.sheet(`person-${i}`, drawing, light), shared)] : []
    })
    this.aim()
  }

  private sheet(key: string, drawing: Drawing, light: Light): Sheet {
    if (this.textures.exists(key)) this.textures.remove(key)
    const scale = this.drawnAt
    const texture = this.textures.addCanvas(key, dyed(rasterise(drawing, scale), light.people))
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

function arrive({ measures }: Drawing, seed: number): Actor {
  if (!measures) throw new Error('a drawing of a person without measures')
  return actor(measures, seed)
}

/** The same people in the same place and light: only what they do may differ. */
function sameScene(a: RoomState, b: RoomState): boolean {
  return a.place === b.place && a.light === b.light && a.view === b.view && samePeople(a, b)
}

function samePeople(a: RoomState, b: RoomState): boolean {
  return (
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
