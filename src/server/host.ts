import { mkdirSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { matchMaker } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { contestOf } from '../core/classroom/cards.ts'
import type { ClassCase } from '../core/classroom/class.ts'
import type { Role } from '../core/classroom/role.ts'
import { isRefusal } from '../core/refusal.ts'
import { ClassRoom } from './class-room.ts'
import { type Database, openPostgres, openSqlite } from './database.ts'
import { DOOR, Door } from './door.ts'
import { isSameOrigin } from './headers.ts'
import { Keeper, type Library } from './keeper.ts'
import { Store } from './store.ts'

/** As `ask.ts` has it, and what the carrier adds. */
const LARGEST_MESSAGE = 8192 + 64
const ALIVE_MS = 2000

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

/**
 * The classroom on a server that serves the game: its questions by HTTP, its sockets, and what it keeps, in `folder` or in the
 * PostgreSQL of DATABASE_URL. One a process.
 */
export async function openHost(server: Server, library: Library, folder: string): Promise<Host> {
  const store = new Store(await openDatabase(folder))
  const keepers = new Map<string, Promise<Keeper>>()
  const rooms = new Map<string, Promise<{ readonly roomId: string }>>()

  const keeperOf = (id: string): Promise<Keeper> => {
    const known = keepers.get(id)
    if (known) return known
    const opened = Keeper.open(id, store, library)
    keepers.set(id, opened)
    opened.catch(() => keepers.delete(id))
    return opened
  }
  /** A room is opened with the first who enters, and again after it was empty. */
  const roomOf = async (id: string) => {
    const known = await rooms.get(id)?.catch(() => undefined)
    if (known && matchMaker.getLocalRoomById(known.roomId)) return known
    const made = matchMaker.createRoom('class', { id })
    rooms.set(id, made)
    return made
  }
  const reserve = async (id: string, role: Role): Promise<object> => {
    const room = await roomOf(id)
    const listed = await matchMaker.getRoomById(room.roomId)
    return matchMaker.reserveSeatFor(listed, {}, { role })
  }
  const forget = async (id: string): Promise<void> => {
    const room = await rooms.get(id)
    if (room) await matchMaker.getLocalRoomById(room.roomId)?.disconnect()
    keepers.delete(id)
    rooms.delete(id)
    await store.deleteClass(id)
  }

  const door = new Door({
    ...{ store, keeperOf, reserve, forget },
    caseIds: library.ids,
    contestIds: library.ids.filter((id) => holdsContest(library.caseNamed(id))),
    addresses: lanAddresses,
  })
  const link = await door.firstLink()
  const transport = new WebSocketTransport({
    server,
    maxPayload: LARGEST_MESSAGE,
    pingInterval: 5000,
    beforeUpgrade: (request) =>
      mayEnter(request) ? undefined : new Response(null, { status: 403 }),
  })
  await matchMaker.setup()
  matchMaker.defineRoomType('class', ClassRoom, { open: keeperOf })
  await matchMaker.accept()

  const alive = setInterval(() => {
    store.keepAlive([...keepers.keys()], Date.now()).catch((error) => console.error(error))
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
      await store.close()
    },
  }
}
