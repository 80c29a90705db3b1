import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Connection,
  connect,
  type Entry,
  type Seen,
} from '../../src/client/classroom/connection.ts'
import { askDoor } from '../../src/client/classroom/door.ts'
import type { PartName, PartOf } from '../../src/core/classroom/parts.ts'
import { isRefusal } from '../../src/core/refusal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A class server in a process of its own, on loopback, with the small cases of the tests, that can be killed and started again. */
export class ClassHost {
  readonly folder = mkdtempSync(join(tmpdir(), 'class-'))
  readonly stories: string
  base = ''
  link = ''
  printed = ''
  /** What it complained of. */
  complaints = ''
  /** How often it ended without being told to. */
  fallen = 0
  #port = 0
  #child: ChildProcess | null = null
  #lines: Connection[] = []

  /** What it serves: the built game, where pages are looked at. */
  readonly pages: string

  constructor(stories = join(root, 'test/stories'), pages?: string) {
    this.stories = stories
    this.pages = pages ?? this.folder
    writeFileSync(join(this.folder, 'index.html'), '<!doctype html><title>game</title>')
  }

  async start(): Promise<void> {
    const data = join(this.folder, 'data')
    const args = ['scripts/serve.mjs', '--dir', this.pages, '--class', data, '--exact']
    const child = spawn(process.execPath, [...args, '--port', String(this.#port)], {
      cwd: root,
      env: { ...process.env, HOST: '127.0.0.1', STORIES: this.stories },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    child.stderr?.on('data', (text) => {
      this.complaints += String(text)
      process.stderr.write(text)
    })
    child.once('exit', (_, signal) => {
      if (signal !== 'SIGKILL') this.fallen += 1
    })
    await new Promise<void>((ready, fail) => {
      child.once('exit', (code) => fail(new Error(`the server ended: ${code}`)))
      child.stdout?.on('data', (text) => {
        this.printed += String(text)
        const port = /localhost:(\d+)\//.exec(this.printed)?.[1]
        if (!port) return
        this.#port = Number(port)
        this.base = `http://127.0.0.1:${port}`
        this.link = /#setup=([\w-]+)/.exec(this.printed)?.[1] ?? this.link
        setTimeout(ready, 20)
      })
    })
  }

  /** Where its classes are kept. */
  get database(): string {
    return join(this.folder, 'data', 'classes.db')
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** kill -9: nothing is told to anybody. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  async end(): Promise<void> {
    for (const line of this.#lines) line.close()
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }

  async door(
    question: Parameters<typeof askDoor>[1],
    body: object,
  ): Promise<Record<string, string>> {
    const answer = await askDoor(this.base, question, body)
    if (isRefusal(answer)) throw new Error(`${question}: ${answer.refused} ${answer.detail}`)
    return answer as unknown as Record<string, string>
  }

  /** `onSeen` gets everything the line ever shows. */
  line(entry: Omit<Entry, 'base'>, onSeen: (seen: Seen) => void = () => undefined): Connection {
    const line = connect({ base: this.base, ...entry }, onSeen)
    this.#lines.push(line)
    return line
  }
}

export const part = <N extends PartName>(
  seen: Seen,
  name: N,
  key: string = name,
): PartOf<N> | undefined => seen.parts.get(key) as PartOf<N> | undefined

/** Waits until what a screen shows is as it should be. */
export async function until(
  line: Connection,
  test: (seen: Seen) => unknown,
  what = '',
): Promise<Seen> {
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (test(line.seen())) return line.seen()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`never: ${what || test} ${JSON.stringify([...line.seen().parts]).slice(0, 600)}`)
}
