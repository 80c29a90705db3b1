import { Scene } from 'phaser'
import { type Drawing, fetchDrawing, rasterise, type Sheet } from './artwork.ts'
import { type Neighbour, neighbour } from './beside.ts'
import { camera } from './camera.ts'
import { crossfade } from './crossfade.ts'
import { figure } from './figure.ts'
import { between, type Framing, frame, seats } from './framing.ts'
import { type Light, lightOf } from './light.ts'
import { arrive, type Member } from './member.ts'
import { dyed } from './painting.ts'
import { edgeBeside } from './passage.ts'
import { RISE } from './rig.ts'
import type { RoomPerson, RoomState } from './room-state.ts'
import { type Scenery, scenery } from './scenery.ts'
import { showing } from './things.ts'

/** Sheets are drawn anew when they would be shown this much larger than they were drawn. */
const BLUR = 1.2
const SHARPEST = 2.5
/** How long the picture takes to where others sit. */
const PAN_MS = 1100

/** A state with its drawings: people and place appear together. */
interface Cast {
  readonly state: RoomState
  readonly place: Drawing
  readonly view: Drawing
  readonly things: Drawing
  readonly people: readonly Drawing[]
  readonly beside: Drawing | null
}

export class MeetingScene extends Scene {
  private cast: Cast | undefined
  private latest: RoomState | undefined
  /** Everybody to be seen: those of the state, and whoever is still on the way out. */
  private members: readonly Member[] = []
  private around: Scenery | undefined
  private beside: Neighbour | undefined
  private at: readonly number[] = []
  private readonly things = showing()
  private readonly eye = camera()
  private density = 1
  private drawnAt = 0
  private risen = 0
  private shared: Sheet | undefined
  private framing: Framing | undefined
  /** Where the picture was when somebody came or went, and how far it has moved since then, 0..1. */
  private pan: { readonly from: Framing; share: number } | undefined

  constructor() {
    super('meeting')
  }

  /** Shows a state as soon as its drawings are there; a later one overtakes it. */
  async show(state: RoomState): Promise<void> {
    this.latest = state
    const [place, view, things, beside, ...people] = await Promise.all([
      fetchDrawing(`place-${state.place}`),
      fetchDrawing(`view-${state.view}`),
      fetchDrawing('things'),
      state.beside ? fetchDrawing(`behind-${state.beside.look}`) : null,
      ...state.people.map(({ look }) => fetchDrawing(`person-${look}`)),
    ])
    if (this.latest !== state) return
    const before = this.cast?.state
    const cast = { state, place, view, things, people: people.filter((it) => it !== null), beside }
    if (before && sameScene(before, state)) this.direct(cast)
    else if (!before || state.reducedMotion) this.enter(cast)
    else if (sameSetting(before, state)) this.exchange(cast)
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
    this.pan = undefined
    const were = this.at
    const wanted = this.aim()
    const moved = this.at.some((x, i) => x !== were[i])
    if (moved) this.seat()
    if (moved || this.isBlurred(wanted)) this.build()
  }

  /** True where less motion is wished for and everybody is where he stays: the next frame would be the same picture. */
  isStill(): boolean {
    return (
      Boolean(this.latest?.reducedMotion) && !this.pan && this.members.every((it) => !it.standing)
    )
  }

  override update(_time: number, deltaMs: number): void {
    if (!this.cast) return
    this.things.advance(deltaMs, this.cast.state.reducedMotion)
    let risen = 0
    let gone = false
    for (const { acting, way, figure } of this.members) {
      acting.advance(deltaMs)
      way.advance(deltaMs)
      figure?.draw(way.x, this.things.share, way.walking)
      // Nobody looks up to see who comes or goes.
      if (!way.isUp()) risen = Math.max(risen, acting.risen())
      gone ||= way.isGone()
    }
    this.settle()
    if (gone) this.dismiss()
    this.around?.draw(deltaMs, this.things.share)
    this.beside?.draw(deltaMs, this.cast.state.reducedMotion)
    const rising = Math.abs(risen - this.risen) > 0.001
    if (rising) this.risen = risen
    const panning = this.panOn(deltaMs)
    if (this.eye.advance(deltaMs) || rising || panning) this.aim()
  }

  /** Another place or another light, or whoever is to be seen at once: everything is set up anew. */
  private enter(cast: Cast): void {
    const { state, people } = cast
    const first = !this.cast
    const were = new Map(this.members.map((it) => [it.look, it]))
    this.dismissAll()
    this.cast = cast
    this.pan = undefined
    this.aim()
    this.members = people.map((drawing, i) => {
      const { look } = state.people[i] as RoomPerson
      const acting = were.get(look)?.acting
      return arrive(look, drawing, this.at[i] ?? 0, acting)
    })
    this.direct(cast)
    this.build()
    if (first) this.fadeIn(state.reducedMotion)
  }

  /** Others in the same place: who comes walks in, who goes walks out, and those who stay make room [S49]. */
  private exchange(cast: Cast): void {
    const { state, people } = cast
    const were = new Map(this.members.map((it) => [it.look, it]))
    const edges = this.edges()
    this.cast = cast
    if (this.framing) this.pan = { from: this.framing, share: 0 }
    this.aim()
    const now = people.map((drawing, i): Member => {
      const { look } = state.people[i] as RoomPerson
      const seat = this.at[i] ?? 0
      const stays = were.get(look)
      if (stays) return stays
      return arrive(look, drawing, seat, undefined, edgeBeside(seat, edges, 'in'))
    })
    const leaving = this.members.filter((it) => !now.includes(it))
    for (const it of leaving) it.leave(edgeBeside(it.way.x, edges, 'out'))
    this.members = [...leaving, ...now]
    this.seat()
    this.around?.seat(this.at)
    this.direct(cast)
    this.dress()
  }

  /** Everybody of the state to the seat that is now his. */
  private seat(): void {
    const { people } = this.cast?.state ?? { people: [] }
    for (const [i, { look }] of people.entries())
      this.members.find((it) => it.look === look)?.way.sitAt(this.at[i] ?? 0)
  }

  /** Whoever has reached the seat sits down and does what the state says. */
  private settle(): void {
    for (const it of this.members) if (it.standing && !it.way.isUp()) it.sit()
  }

  private dismiss(): void {
    for (const it of this.members) if (it.way.isGone()) this.remove(it)
    this.members = this.members.filter((it) => !it.way.isGone())
  }

  private dismissAll(): void {
    for (const it of this.members) this.remove(it)
    this.members = []
  }

  private remove(it: Member): void {
    it.figure?.destroy()
    it.figure = undefined
    if (this.textures.exists(`person-${it.look}`)) this.textures.remove(`person-${it.look}`)
  }

  private edges(): { readonly left: number; readonly right: number } {
    const half = this.scale.width / (this.framing?.zoom ?? 1) / 2
    const middle = this.framing?.centreX ?? 0
    return { left: middle - half, right: middle + half }
  }

  /** True while the picture moves to where others sit; at the end it is drawn as sharp as it is shown. */
  private panOn(ms: number): boolean {
    if (!this.pan) return false
    this.pan.share += ms / PAN_MS
    if (this.pan.share < 1) return true
    this.pan = undefined
    if (this.isBlurred(this.aim())) this.build()
    return true
  }

  private isBlurred(wanted: number): boolean {
    return wanted > this.drawnAt * BLUR && this.drawnAt < SHARPEST
  }

  private direct(cast: Cast): void {
    const { state } = cast
    this.cast = cast
    this.things.want(state)
    if (state.beside) this.beside?.want(state.beside)
    this.eye.want(state.turning ?? null, state.reducedMotion)
    for (const [i, person] of state.people.entries())
      this.members
        .find((it) => it.look === person.look)
        ?.direct(person, glance(state.people, i), state.reducedMotion)
  }

  /** Points the camera at everybody, sitting or standing; returns its zoom. */
  private aim(): number {
    const { width, height } = this.scale
    const { people, place } = this.cast?.state ?? { people: [], place: '' }
    this.at = seats(people.length, width, height, place)
    const view = { width, height, density: this.density }
    const aimed = frame(view, this.at, this.risen * RISE, this.eye.at)
    const framing = this.pan ? between(this.pan.from, aimed, this.pan.share) : aimed
    this.framing = framing
    this.cameras.main.setZoom(framing.zoom)
    this.cameras.main.centerOn(framing.centreX, framing.centreY)
    this.around?.follow(this.eye.at)
    this.beside?.follow(framing, view)
    return aimed.zoom
  }

  private build(): void {
    if (!this.cast) return
    for (const it of this.members) {
      it.figure?.destroy()
      it.figure = undefined
    }
    this.around?.destroy()
    this.around = undefined
    this.drawnAt = Math.min(SHARPEST, this.aim())
    const { place, view, things, state } = this.cast
    const light = lightOf(state.light)
    this.shared = this.sheet('things', things, light)
    const surroundings = {
      place,
      view,
      light,
      scale: this.drawnAt,
      reducedMotion: state.reducedMotion,
    }
    this.around = scenery(this, surroundings, this.shared, this.at)
    this.seatBeside(light)
    this.dress()
    this.aim()
  }

  private seatBeside(light: Light): void {
    this.beside?.destroy()
    this.beside = undefined
    const { beside, state } = this.cast ?? {}
    if (!beside || !state?.beside) return
    this.beside = neighbour(this, this.sheet('beside', beside, light))
    this.beside.want(state.beside)
  }

  /** Draws whoever is not drawn yet. */
  private dress(): void {
    const { shared } = this
    if (!this.cast || !shared) return
    const light = lightOf(this.cast.state.light)
    for (const it of this.members) {
      if (it.figure) continue
      const sheet = this.sheet(`person-${it.look}`, it.drawing, light)
      it.figure = figure(this, it.acting, sheet, shared)
    }
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

/** The same people in the same place and light: only what they do may differ. */
function sameScene(a: RoomState, b: RoomState): boolean {
  return sameSetting(a, b) && samePeople(a, b)
}

function sameSetting(a: RoomState, b: RoomState): boolean {
  return (
    a.place === b.place &&
    a.light === b.light &&
    a.view === b.view &&
    a.beside?.look === b.beside?.look
  )
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
