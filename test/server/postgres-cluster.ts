import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** Where PostgreSQL's programs are; null where there is none. */
export function postgresPrograms(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  return (
    versions.map((it) => join(DEBIAN, it, 'bin')).find((it) => existsSync(join(it, 'initdb'))) ??
    null
  )
}

export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

/** PostgreSQL runs for nobody who is root: it is then its own user's. */
const asPostgres = (program: string, args: readonly string[]): void => {
  const isRoot = userInfo().uid === 0
  const [command, given] = isRoot
    ? ['runuser', ['-u', 'postgres', '--', program, ...args]]
    : [program, [...args]]
  execFileSync(command, given, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir() })
}

/** A PostgreSQL of its own in a temporary folder, on loopback. */
export async function startPostgres(programs: string) {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (userInfo().uid === 0) spawnSync('chown', ['postgres', folder])
  const data = join(folder, 'data')
  asPostgres(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8'])
  const port = await freePort()
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`
  const control = join(programs, 'pg_ctl')
  asPostgres(control, ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop(): void {
      asPostgres(control, ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
