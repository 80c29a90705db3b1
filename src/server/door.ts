import { randomInt } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { readCode } from '../core/classroom/code.ts'
import { readName } from '../core/classroom/name.ts'
import type { Role } from '../core/classroom/role.ts'
import { isRefusal, type Refusal, type RefusalCode, refuse } from '../core/refusal.ts'
import { isSameOrigin, safeHeaders } from './headers.ts'
import type { Keeper } from './keeper.ts'
import { Pace } from './pace.ts'
import { LONGEST, opens, SHORTEST, seal } from './passphrase.ts'
import { newToken, type Store } from './store.ts'

const LARGEST_BODY = 4096
const MOST_CLASSES = 500
const text = v.pipe(v.string(), v.maxLength(400))

/** What can be asked by HTTP, all of it POST with JSON: coming in, and what an instructor does before a class is open. */
const bodies = {
  /** A name and a code: a new seat. → { class, seat, token } */
  join: v.strictObject({ code: text, name: text }),
  /** A token, a seat's or an instructor's: a place at the socket. → Colyseus's reservation */
  enter: v.strictObject({
    token: text,
    class: v.exactOptional(text),
    as: v.exactOptional(v.picklist(['instructor', 'projector'])),
  }),
  /** The one-time link's token and a passphrase for ever after. → { token } */
  setup: v.strictObject({ link: text, passphrase: text }),
  /** → { token } */
  instructor: v.strictObject({ passphrase: text }),
  /** → { class, code } */
  open: v.strictObject({ token: text, title: text }),
  /** → { classes } */
  list: v.strictObject({ token: text }),
  delete: v.strictObject({ token: text, class: text }),
  /** What there is here. → { ready, cases, contests, addresses } */
  hello: v.strictObject({}),
} as const
type Bodies = { readonly [K in keyof typeof bodies]: v.InferOutput<(typeof bodies)[K]> }
type Answers = { readonly [K in keyof Bodies]: (body: Bodies[K]) => Promise<object | Refusal> }

const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  'class/too-fast': 429,
  'class/token': 401,
  'class/passphrase': 401,
  'class/origin': 403,
  'class/unknown': 404,
  'class/too-large': 413,
}

export interface DoorMeans {
  readonly store: Store
  readonly keeperOf: (id: string) => Promise<Keeper>
  /** A place at the class's socket. */
  readonly reserve: (id: string, role: Role) => Promise<object>
  readonly forget: (id: string) => Promise<void>
  readonly caseIds: readonly string[]
  /** Those that two teams can bargain over. */
  readonly contestIds: readonly string[]
  readonly addresses: () => readonly string[]
}

/** Where the class's own questions are asked; everything else on the port is the static game. */
export const DOOR = '/class/api/'

/** Wrong guesses at once, and then a second: of an address, and of all together. */
interface Patience {
  readonly one: Pace
  readonly all: Pace
}

/**
 * What can be guessed, each by itself: a wrong passphrase keeps nobody from joining. A class of thirty behind one address may mistype its
 * code three times each; at a guess a second the 30⁸ codes last for millennia, and for years at thirty from everywhere. Passphrases are chosen by people and get far less.
 * A token is 24 bytes of chance: nobody guesses it, and nobody is kept out who has one.
 */
const guessing = (): Readonly<Partial<Record<keyof Bodies, Patience>>> => ({
  join: { one: new Pace(120, 1), all: new Pace(2000, 30) },
  instructor: { one: new Pace(20, 0.2), all: new Pace(300, 3) },
})

/** The door of the classes: guessing in bulk is refused [CR3]. */
export class Door {
  readonly #means: DoorMeans
  readonly #guessing = guessing()
  readonly #visits = new Pace(200, 20)
  #link: string | null = null

  constructor(means: DoorMeans) {
    this.#means = means
  }

  /** The token of a one-time link, where no passphrase has been set; null afterwards. Another start, another link. */
  async firstLink(): Promise<string | null> {
    const { store } = this.#means
    this.#link = (await store.setting('passphrase')) === null ? newToken() : null
    return this.#link
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = neighbourhood(request.socket.remoteAddress ?? '')
    const answer = await this.#judge(request, address).catch((error) => {
      console.error(error)
      return refuse('class/unknown', 'the class could not be read')
    })
    const status = isRefusal(answer) ? (STATUS[answer.refused] ?? 400) : 200
    const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
    response.writeHead(status, { ...type, ...safeHeaders(request) }).end(JSON.stringify(answer))
  }

  async #judge(request: IncomingMessage, address: string): Promise<object | Refusal> {
    const now = Date.now()
    const name = (request.url ?? '').slice(DOOR.length).split('?')[0] ?? ''
    if (request.method !== 'POST' || !isQuestion(name))
      return refuse('class/unknown', 'no such question')
    if (!isSameOrigin(request.headers.origin, request.headers.host))
      return refuse('class/origin', 'another site')
    if (!this.#visits.take(address, now)) return refuse('class/too-fast', 'wait a little')
    const body = await readJson(request)
    if (isRefusal(body)) return body
    const parsed = v.safeParse(bodies[name], body)
    if (!parsed.success) return refuse('class/malformed', parsed.issues[0].message.slice(0, 200))
    const ask = (): Promise<object | Refusal> => this.#answers[name](parsed.output as never) // the body of that very question
    const patience = this.#guessing[name]
    return patience ? this.#guess(patience, address, ask) : ask()
  }

  /** Counted before it is looked up, so that many at once are not taken for one; what was no wrong guess is given back. */
  async #guess(
    { one, all }: Patience,
    address: string,
    ask: () => Promise<object | Refusal>,
  ): Promise<object | Refusal> {
    const now = Date.now()
    const tooMany = refuse('class/too-fast', 'too many wrong guesses: wait a minute')
    if (!one.take(address, now)) return tooMany
    if (!all.take('', now)) {
      one.giveBack(address, now)
      return tooMany
    }
    const answer = await ask()
    if (isRefusal(answer) && ['class/unknown', 'class/passphrase'].includes(answer.refused))
      return answer
    one.giveBack(address, now)
    all.giveBack('', now)
    return answer
  }

  async #instructs(token: string): Promise<Refusal | null> {
    return (await this.#means.store.isInstructor(token))
      ? null
      : refuse('class/token', 'no instructor')
  }

  readonly #answers: Answers = {
    hello: async () => ({
      ready: (await this.#means.store.setting('passphrase')) !== null,
      cases: this.#means.caseIds,
      contests: this.#means.contestIds,
      addresses: this.#means.addresses(),
    }),
    join: async ({ code: typed, name }) => {
      const { store, keeperOf } = this.#means
      const code = readCode(typed)
      const id = code && (await store.classByCode(code))
      if (!id) return refuse('class/unknown', 'no class has this code')
      const seat = await (await keeperOf(id)).admit(name)
      if (isRefusal(seat)) return seat
      return { class: id, seat, token: await store.giveSeat(id, seat) }
    },
    enter: async ({ token, class: id, as }) => {
      const { store, keeperOf, reserve } = this.#means
      const seat = await store.seatOf(token)
      if (seat) {
        const role: Role = { kind: 'seat', seat: seat.seat }
        if (as || (id !== undefined && id !== seat.class))
          return refuse('class/token', 'this is a seat’s')
        if (!(await keeperOf(seat.class)).has(role))
          return refuse('class/no-seat', 'it was taken away')
        return { seat: seat.seat, class: seat.class, reservation: await reserve(seat.class, role) }
      }
      const wrong = await this.#instructs(token)
      if (wrong) return wrong
      if (id === undefined || !(await store.hasClass(id)))
        return refuse('class/unknown', 'no such class')
      return { class: id, reservation: await reserve(id, { kind: as ?? 'instructor' }) }
    },
    setup: async ({ link, passphrase }) => {
      const { store } = this.#means
      if (this.#link === null || link !== this.#link)
        return refuse('class/token', 'this link is spent')
      if (passphrase.length < SHORTEST || passphrase.length > LONGEST)
        return refuse('class/passphrase', `${SHORTEST} signs at least`)
      if (!(await store.setOnce('passphrase', await seal(passphrase))))
        return refuse('class/token', 'this link is spent')
      this.#link = null
      return { token: await store.giveInstructor(Date.now()) }
    },
    instructor: async ({ passphrase }) => {
      const { store } = this.#means
      const sealed = await store.setting('passphrase')
      if (sealed === null || !(await opens(sealed, passphrase)))
        return refuse('class/passphrase', 'not this one')
      return { token: await store.giveInstructor(Date.now()) }
    },
    open: async ({ token, title }) => {
      const { store } = this.#means
      const wrong = await this.#instructs(token)
      if (wrong) return wrong
      const name = readName(title)
      if (isRefusal(name)) return name
      if ((await store.classes()).length >= MOST_CLASSES)
        return refuse('class/full', `${MOST_CLASSES} classes: delete some`)
      const { id, code } = await store.openClass(name, randomInt(2 ** 32), Date.now())
      return { class: id, code }
    },
    list: async ({ token }) =>
      (await this.#instructs(token)) ?? { classes: await this.#means.store.classes() },
    delete: async ({ token, class: id }) => {
      const wrong = await this.#instructs(token)
      if (wrong) return wrong
      if (!(await this.#means.store.hasClass(id))) return refuse('class/unknown', 'no such class')
      await this.#means.forget(id)
      return {}
    },
  }
}

/** Whose guesses are counted together: an address; of IPv6 its first half, since a household has all of the second. */
export function neighbourhood(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (v4 !== undefined) return v4
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const groups = head.split(':').filter(Boolean)
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  return [...groups, ...Array(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')]
    .slice(0, 4)
    .join(':')
}

const isQuestion = (name: string): name is keyof Bodies => Object.hasOwn(bodies, name)

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return refuse('class/malformed', 'JSON is spoken here')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > LARGEST_BODY) return refuse('class/too-large', `${LARGEST_BODY} bytes at most`)
    chunks.push(chunk as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return refuse('class/malformed', 'no JSON')
  }
}
