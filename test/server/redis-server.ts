import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './postgres-cluster.ts'

/** Where the Redis server is; null where there is none. */
export function redisProgram(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return (
    [...folders, '/usr/bin'].map((it) => join(it, 'redis-server')).find((it) => existsSync(it)) ??
    null
  )
}

/** A Redis of its own on loopback that keeps nothing on the disk. */
export async function startRedis(program: string) {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
  const child = spawn(program, [...args, '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((ready, fail) => {
    child.once('exit', (code) => fail(new Error(`Redis ended: ${code}`)))
    child.stdout.on('data', (text) => /Ready to accept/.test(String(text)) && ready())
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    stop(): void {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
