import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ClassHost } from '../../server/class-host.ts'
import { postgresPrograms, startPostgres } from '../../server/postgres-cluster.ts'
import { redisProgram, startRedis } from '../../server/redis-server.ts'
import { PASSPHRASE, type Site } from './site.ts'

const STORIES = join(fileURLToPath(new URL('../../..', import.meta.url)), 'stories')

/** Two processes of our own that share a PostgreSQL and a Redis [CR50]; null where one of these is not on this machine. They are killed in turn. */
export async function severalSite(): Promise<Site | null> {
  const [programs, program] = [postgresPrograms(), redisProgram()]
  if (!programs || !program) return null
  const postgres = await startPostgres(programs)
  const redis = await startRedis(program)
  const env = { DATABASE_URL: postgres.url, REDIS_URL: redis.url }
  const hosts = [0, 1].map(() => new ClassHost(STORIES, undefined, env))
  for (const host of hosts) await host.start()
  const [first] = hosts
  const set = { link: first?.link, passphrase: PASSPHRASE }
  const { token = '' } = (await first?.door('setup', set)) ?? {}
  let kills = 0
  return {
    bases: hosts.map((it) => it.base),
    instructor: token,
    pids: () => hosts.map((it) => it.pid),
    killOne: async () => {
      const host = hosts[kills % hosts.length]
      kills += 1
      await host?.kill()
      await host?.start()
    },
    crashes: () => hosts.reduce((sum, it) => sum + it.fallen, 0),
    end: async () => {
      for (const host of hosts) await host.end()
      redis.stop()
      postgres.stop()
    },
  }
}
