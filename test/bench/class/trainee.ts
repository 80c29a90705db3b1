import { type Connection, connect, type Wish } from '../../../src/client/classroom/connection.ts'
import type { PartName, PartOf } from '../../../src/core/classroom/parts.ts'
import { door, type Site, wait } from './site.ts'

export const EVERY_MS = 2000
const part = <N extends PartName>(line: Connection, name: N, key: string = name) =>
  line.seen().parts.get(key) as PartOf<N> | undefined // the key's name tells

/** A move that the host said it had stored: the `after`-th of a meeting. */
export interface Acknowledged {
  readonly activity: number
  readonly after: number
  readonly choice: string
}

/** The instructor's screen of a class: tells when a move has come to its board. */
export class Desk {
  readonly line: Connection
  readonly #watched = new Map<number, { readonly over: number; readonly shown: () => void }>()

  constructor(base: string, token: string, id: string) {
    this.line = connect({ base, token, class: id, as: 'instructor' }, () => this.#look())
  }

  #look(): void {
    for (const [seat, { over, shown }] of this.#watched) {
      if ((part(this.line, 'row', `row/${seat}`)?.decisions ?? 0) <= over) continue
      this.#watched.delete(seat)
      shown()
    }
  }

  /** Resolves when the board shows more decisions of a seat than `over`. */
  shows(seat: number, over: number): Promise<void> {
    return new Promise((shown) => this.#watched.set(seat, { over, shown }))
  }

  get activity(): number {
    return part(this.line, 'class')?.activity?.number ?? 0
  }
}

/** Plays by what his screen shows him, as a person would: any line that is open. */
export class Trainee {
  readonly line: Connection
  readonly desk: Desk
  readonly class: string
  readonly seat: number
  readonly acknowledged: Acknowledged[] = []
  /** Moves that were refused, by code. */
  readonly refused: string[] = []

  constructor(base: string, token: string, desk: Desk, id: string, seat: number) {
    this.line = connect({ base, token }, () => undefined)
    this.desk = desk
    this.class = id
    this.seat = seat
  }

  get scene(): PartOf<'scene'> | undefined {
    return part(this.line, 'scene')
  }

  part<N extends PartName>(name: N, key: string = name): PartOf<N> | undefined {
    return part(this.line, name, key)
  }

  /** One move; answers the ms from sending it to its standing on the board, null where there was nothing to say. */
  async move(): Promise<number | null> {
    const { scene } = this
    const choices = scene?.choices.filter((it) => !it.manner) ?? []
    const choice = choices[Math.floor(Math.random() * choices.length)]?.id
    if (!scene || scene.ended || choice === undefined) return null
    const activity = this.part('class')?.activity?.number ?? 0
    const after = scene.moves
    const sent = performance.now()
    const board = this.desk.shows(this.seat, scene.decisions).then(() => performance.now() - sent)
    const wish: Wish = { kind: 'move', activity, after, move: { kind: 'say', choice } }
    const refusal = await this.line.ask(wish)
    if (refusal) {
      this.refused.push(refusal.refused)
      return null
    }
    this.acknowledged.push({ activity, after, choice })
    return board
  }

  /** A move every two seconds from a moment of his own until `over` says so. */
  async play(over: () => boolean, told: (ms: number) => void): Promise<void> {
    await wait(Math.random() * EVERY_MS)
    while (!over()) {
      const next = performance.now() + EVERY_MS
      const ms = await Promise.race([this.move(), wait(20_000).then(() => null)])
      if (ms !== null) told(ms)
      await wait(Math.max(0, next - performance.now()))
    }
  }
}

export interface Seated {
  readonly desks: readonly Desk[]
  readonly trainees: readonly Trainee[]
}

/** Opens classes and fills them; everyone has heard who he is. */
export async function seatAll(site: Site, classes: number, seats: number): Promise<Seated> {
  const desks: Desk[] = []
  const trainees: Trainee[] = []
  const baseOf = (n: number): string => site.bases[n % site.bases.length] ?? ''
  for (let n = 0; n < classes; n++) {
    const opened = { token: site.instructor, title: `class ${n + 1}` }
    const { class: id, code } = await door<{ class: string; code: string }>(
      baseOf(n),
      'open',
      opened,
    )
    const desk = new Desk(baseOf(n), site.instructor, id)
    desks.push(desk)
    for (let i = 0; i < seats; i++) {
      const base = baseOf(trainees.length)
      const who = { code, name: `trainee ${i + 1}` }
      const { token, seat } = await door<{ token: string; seat: number }>(base, 'join', who)
      trainees.push(new Trainee(base, token, desk, id, seat))
    }
  }
  await allWithin(trainees, (it) => it.part('me') !== undefined, 120_000, 'has a seat')
  return { desks, trainees }
}

/** Waits until everyone is as he should be; throws after `ms`. */
export async function allWithin(
  trainees: readonly Trainee[],
  test: (it: Trainee) => boolean,
  ms: number,
  what: string,
): Promise<void> {
  const until = performance.now() + ms
  while (performance.now() < until) {
    if (trainees.every(test)) return
    await wait(20)
  }
  const left = trainees.filter((it) => !test(it))
  throw new Error(`${left.length} of ${trainees.length} trainees: not "${what}" after ${ms} ms`)
}

/** Everyone begins the next case. */
export async function startCase({ desks, trainees }: Seated, id: string): Promise<void> {
  const settings = {
    mode: 'case',
    case: id,
    persona: 'mixed',
    play: 'practice',
    minutes: null,
    reports: 'at-end',
  } as const
  for (const desk of desks) {
    const refusal = await desk.line.ask({ kind: 'start', settings })
    if (refusal) throw new Error(`start: ${refusal.refused} ${refusal.detail}`)
  }
  const number = desks[0]?.activity ?? 0
  const isTold = (it: Trainee): boolean => it.part('class')?.activity?.number === number
  await allWithin(trainees, isTold, 30_000, 'is told of the case')
  const began = trainees.map((it) => it.line.ask({ kind: 'begin', activity: number }))
  for (const refusal of await Promise.all(began))
    if (refusal) throw new Error(`begin: ${refusal.refused}`)
  await allWithin(trainees, (it) => it.scene?.moves === 0, 30_000, 'sits before the buyer')
}

export const endCase = async ({ desks }: Seated): Promise<void> => {
  for (const { line } of desks) {
    const refusal = await line.ask({ kind: 'end' })
    if (refusal) throw new Error(`end: ${refusal.refused}`)
  }
}
