import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './postgres-cluster.ts'

const DEBIAN = '/usr/bin/redis-server'

/** Where Redis is; null where there is none. */
export const redisProgram = (): string | null => (existsSync(DEBIAN) ? DEBIAN : null)

/** A Redis of its own on loopback that keeps nothing. */
export async function startRedis(program: string) {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn(program, [...options, '--dir', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  await new Promise<void>((ready, fail) => {
    child.once('exit', (code) => fail(new Error(`Redis ended: ${code}`)))
    child.stdout.on('data', (text) => String(text).includes('Ready to accept') && ready())
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop(): Promise<void> {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
