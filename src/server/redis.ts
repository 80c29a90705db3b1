import type { MatchMakerDriver, Presence } from '@colyseus/core'
import type { Redis } from 'ioredis'
import type { Address, Holding } from './holding.ts'

/** How long a class stays a silent holder's, and how often a holder speaks up, ms [D]. */
const HELD_MS = 3000
const REFRESH_MS = 1000
/** A holder stops a little before its time is over: clocks do not run alike. */
const MARGIN_MS = 500

const classKey = (id: string): string => `counterpart:class:${id}`
const processKey = (id: string): string => `counterpart:process:${id}`
/** Only whoever holds it may lengthen it, or give it back. */
const LENGTHEN = `return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) or 0`
const GIVE_BACK = `return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0`

export interface Fellows {
  readonly presence: Presence
  readonly driver: MatchMakerDriver
  readonly redis: Redis
}

/** Redis, and Colyseus's own presence and list of rooms on it; loaded only where it is asked for. */
export async function openRedis(url: string): Promise<Fellows> {
  const [{ Redis }, { RedisPresence }, { RedisDriver }] = await Promise.all([
    import('ioredis'),
    import('@colyseus/redis-presence'),
    import('@colyseus/redis-driver'),
  ])
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 2 })
  redis.on('error', (error) => console.error(error.message))
  await redis.connect()
  return { redis, presence: new RedisPresence(url), driver: new RedisDriver(url) }
}

/** Classes are held by keys that run out: whoever is killed loses his within three seconds. `onLost` hears of a class that became another's. */
export function holdingByRedis(
  redis: Redis,
  own: string,
  address: () => Address | null,
  onLost: (id: string) => void,
): Holding {
  /** Until when, by the monotonic clock of this process. */
  const mine = new Map<string, number>()
  const end = (): number => performance.now() + HELD_MS - MARGIN_MS
  const holds = (id: string): boolean => performance.now() < (mine.get(id) ?? 0)

  const lengthen = async (id: string): Promise<void> => {
    const until = end()
    const kept = await redis.eval(LENGTHEN, 1, classKey(id), own, HELD_MS)
    if (!mine.has(id)) return
    if (kept === 1) mine.set(id, until)
    else {
      mine.delete(id)
      onLost(id)
    }
  }
  const refresh = async (): Promise<void> => {
    const here = address()
    if (here) await redis.set(processKey(own), JSON.stringify(here), 'PX', 10 * HELD_MS)
    await Promise.all([...mine.keys()].map(lengthen))
  }
  const timer = setInterval(() => {
    refresh().catch((error) => console.error(error))
  }, REFRESH_MS)

  const take = async (id: string): Promise<string> => {
    const until = end()
    const before = await redis.set(classKey(id), own, 'PX', HELD_MS, 'NX', 'GET')
    if (before !== null) return before
    mine.set(id, until)
    return own
  }
  /** Two who ask at once take it once. */
  const taking = new Map<string, Promise<string>>()

  return {
    holds,
    async holderOf(id) {
      if (holds(id)) return own
      const begun = taking.get(id) ?? take(id).finally(() => taking.delete(id))
      taking.set(id, begun)
      return begun
    },
    async release(id) {
      mine.delete(id)
      await redis.eval(GIVE_BACK, 1, classKey(id), own)
    },
    async addressOf(process) {
      if (process === own) return null
      const found = await redis.get(processKey(process))
      return found === null ? null : (JSON.parse(found) as Address) // written by a fellow's refresh
    },
    async close() {
      clearInterval(timer)
      await Promise.all([...mine.keys()].map((id) => redis.eval(GIVE_BACK, 1, classKey(id), own)))
      await redis.del(processKey(own))
      redis.disconnect()
    },
  }
}
