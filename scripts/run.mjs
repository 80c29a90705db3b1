/**
 * Runs the project's own programs. `node_modules/.bin` goes first on the PATH: on Linux it holds the
 * pinned Node, which runs TypeScript as it stands even where the machine's own Node is older.
 */
import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A killed npm ends the shell between it and us, and nobody tells us: our parent is then another. */
const parent = process.ppid

export function environment() {
  const env = { ...process.env }
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  env[name] = [join(root, 'node_modules', '.bin'), env[name]].filter(Boolean).join(delimiter)
  return env
}

/**
 * Resolves to the exit code; a program that a signal ended counts as failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function run(command, args) {
  const child = spawn(command, args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  })
  const stop = () => child.kill()
  process.once('SIGTERM', stop)
  const watch = setInterval(() => process.ppid !== parent && stop(), 500)
  return new Promise((resolve) => {
    const end = (/** @type {number | null} */ code) => {
      process.off('SIGTERM', stop)
      clearInterval(watch)
      resolve(code ?? 1)
    }
    child.once('error', (error) => {
      console.error(error.message)
      end(1)
    })
    child.once('exit', end)
  })
}

/**
 * The npm that started us, else the one on the PATH.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args)
}

/**
 * What a program prints, or nothing when it is missing or fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function ask(command, args) {
  const answer = spawnSync(command, args, {
    env: environment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  })
  return answer.status === 0 ? answer.stdout.trim() : ''
}
