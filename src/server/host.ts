import { mkdirSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { type IRoomCache, matchMaker } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { contestOf } from '../core/classroom/cards.ts'
import type { ClassCase } from '../core/classroom/class-case.ts'
import { isRefusal } from '../core/refusal.ts'
import { ClassRoom } from './class-room.ts'
import { type Database, openPostgres, openSqlite } from './database.ts'
import { DOOR, Door } from './door.ts'
import { handOver, processOf } from './hand-over.ts'
import { isSameOrigin } from './headers.ts'
import { type Address, type Holding, holdingAlone } from './holding.ts'
import { Keeper, type Library } from './keeper.ts'
import { holdingByRedis, openRedis } from './redis.ts'
import { Store } from './store.ts'

/** As `ask.ts` has it, and what the carrier adds. */
const LARGEST_MESSAGE = 8192 + 64
const ALIVE_MS = 2000
/** How long a holder may take to answer a fellow: asked twice it would seat somebody twice. */
const CALL_MS = 8000

function openDatabase(folder: string): Database | Promise<Database> {
  const url = process.env.DATABASE_URL
  if (url) return openPostgres(url)
  mkdirSync(folder, { recursive: true })
  return openSqlite(join(folder, 'classes.db'))
}

/** A socket is opened only for a place the door has given, and only to a page of ours. */
function mayEnter({ url, headers }: Request): boolean {
  if (!isSameOrigin(headers.get('origin'), headers.get('host'))) return false
  const { pathname, searchParams } = new URL(url)
  const room = matchMaker.getLocalRoomById(pathname.split('/').at(-1) ?? '')
  return room?.hasReservedSeat(searchParams.get('sessionId') ?? '') ?? false
}

export interface Host {
  /** Answers what is the class's; false where the request is the static game's. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Where an instructor goes first, below the server's address; null once there is a passphrase. */
  readonly firstLink: string | null
  readonly close: () => Promise<void>
}

/** The addresses of this machine that others on its network can reach. */
export const lanAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).flatMap((it) => (it.family === 'IPv4' && !it.internal ? [it.address] : [])),
  )

const holdsContest = (played: ClassCase | undefined): boolean => {
  const bargaining = played?.scenario.bargaining
  return bargaining ? !isRefusal(contestOf(bargaining, 'printed', 0)) : false
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms))

/** Where fellows reach this process: HOST where that is an address of one's own, else the first on the network. */
function addressOf(server: Server): Address | null {
  const at = server.address()
  if (at === null || typeof at === 'string') return null
  const named = process.env.HOST
  const host = named && named !== '0.0.0.0' ? named : (lanAddresses()[0] ?? '127.0.0.1')
  return { host, port: at.port }
}

/**
 * The classroom on a server that serves the game: its questions by HTTP, its sockets, and what it keeps, in `folder` or in the
 * PostgreSQL of DATABASE_URL. One a process; with REDIS_URL several processes serve one class list [CR50].
 */
export async function openHost(server: Server, library: Library, folder: string): Promise<Host> {
  const redisUrl = process.env.REDIS_URL
  if (redisUrl && !process.env.DATABASE_URL) throw new Error('REDIS_URL without DATABASE_URL')
  const store = new Store(await openDatabase(folder))
  const fellows = redisUrl ? await openRedis(redisUrl) : null
  const keepers = new Map<string, Promise<Keeper>>()
  const rooms = new Map<string, Promise<IRoomCache>>()

  /** What this process knew of a class is forgotten, and who looked at it comes back to whoever holds it then. */
  const drop = (id: string): void => {
    const known = keepers.get(id)
    keepers.delete(id)
    known?.then(
      (keeper) => keeper.close(),
      () => undefined,
    )
  }
  const giveUp = (id: string): void => {
    drop(id)
    holding.release(id).catch((error) => console.error(error))
  }
  // A room is made by the process that holds its class.
  await matchMaker.setup(fellows?.presence, fellows?.driver, undefined, (_, { id }) =>
    holding.holderOf(id),
  )
  const own = matchMaker.processId
  const holding: Holding = fellows
    ? holdingByRedis(fellows.redis, own, () => addressOf(server), drop)
    : holdingAlone(() => own)

  const keeperOf = (id: string): Promise<Keeper> => {
    if (!holding.holds(id)) return Promise.reject(new Error(`class ${id} is held elsewhere`))
    const known = keepers.get(id)
    if (known) return known
    const opened: Promise<Keeper> = Keeper.open(id, store, library, {
      isOurs: () => holding.holds(id) && keepers.get(id) === opened,
      broken: () => keepers.get(id) === opened && giveUp(id),
    })
    keepers.set(id, opened)
    opened.catch(() => keepers.get(id) === opened && keepers.delete(id))
    return opened
  }
  const findRoom = async (id: string): Promise<IRoomCache> => {
    const processId = await holding.holderOf(id)
    const [listed] = await matchMaker.query({ name: 'class', id, processId })
    return listed ?? matchMaker.createRoom('class', { id })
  }
  /** A room of a class where it is held: opened with the first who comes, and again after it was empty. */
  const roomOf = (id: string): Promise<IRoomCache> => {
    const known = rooms.get(id)
    if (known) return known
    const found = findRoom(id).finally(() => rooms.delete(id))
    rooms.set(id, found)
    return found
  }
  /** While a class goes from a holder that died to another, its door waits [CR53]. */
  const atRoom = async <T>(id: string, what: (room: IRoomCache) => Promise<T>): Promise<T> => {
    for (let tries = fellows ? 12 : 4; ; tries--) {
      try {
        return await what(await roomOf(id))
      } catch (error) {
        if (tries <= 1) throw error
        await pause(400)
      }
    }
  }
  const call = <T>(id: string, method: 'admit' | 'hasRole', argument: unknown): Promise<T> =>
    atRoom(id, ({ roomId }) =>
      matchMaker.remoteRoomCall<ClassRoom>(roomId, method, [argument], CALL_MS),
    )
  const forget = async (id: string): Promise<void> => {
    // First, so that nobody is let in again; and once more, since its keeper may have been writing.
    await store.deleteClass(id)
    for (const { roomId } of await matchMaker.query({ name: 'class', id }))
      await matchMaker
        .remoteRoomCall<ClassRoom>(roomId, 'forget', [])
        .catch((error) => console.error(error))
    drop(id)
    await store.deleteClass(id)
  }

  const door = new Door({
    ...{ store, forget },
    admit: (id, name) => call(id, 'admit', name),
    hasRole: (id, role) => call(id, 'hasRole', role),
    reserve: (id, role) => atRoom(id, (room) => matchMaker.reserveSeatFor(room, {}, { role })),
    caseIds: library.ids,
    contestIds: library.ids.filter((id) => holdsContest(library.caseNamed(id))),
    addresses: lanAddresses,
  })
  const link = await door.firstLink(!fellows)
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    pingInterval: 5000,
    beforeUpgrade: (request) =>
      mayEnter(request) ? undefined : new Response(null, { status: 403 }),
  })
  const isOurs = (request: IncomingMessage): boolean => !fellows || processOf(request) === own
  transport.attachToServer(server, { filter: isOurs })
  if (fellows) handOver(server, own, holding.addressOf)
  matchMaker.defineRoomType('class', ClassRoom, { open: keeperOf }).filterBy(['id'])
  await matchMaker.accept()

  const alive = setInterval(() => {
    store
      .keepAlive([...keepers.keys()].filter(holding.holds), Date.now())
      .catch((error) => console.error(error))
  }, ALIVE_MS)

  return {
    answer(request, response) {
      if (!request.url?.startsWith(DOOR)) return false
      void door.answer(request, response)
      return true
    },
    firstLink: link && `/class#setup=${link}`,
    async close() {
      clearInterval(alive)
      await matchMaker.gracefullyShutdown()
      transport.shutdown()
      await holding.close()
      await store.close()
    },
  }
}
