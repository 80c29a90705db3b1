/**
 * A class under load, the loader included: trainees who move every two seconds, from move to board, beside a bare Colyseus room that
 * echoes the same messages at the same pace; then the server is killed with -9 again and again while they play.
 *
 *   npm run bench -- class        TRAINEES=300 CLASSES=10 SECONDS=180 for the whole of it
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { Client, type SeatReservation } from '@colyseus/sdk'
import type { Connection } from '../../src/client/classroom/connection.ts'
import { ClassHost, part, until } from '../server/class-host.ts'

const TRAINEES = Number(process.env.TRAINEES ?? 30)
const CLASSES = Number(process.env.CLASSES ?? 3)
const SECONDS = Number(process.env.SECONDS ?? 20)
const KILLS = Number(process.env.KILLS ?? 5)
const EVERY_MS = 2000
const root = fileURLToPath(new URL('../..', import.meta.url))
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const at = (sorted: readonly number[], share: number): number =>
  Math.round(10 * (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN)) / 10
const spread = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  return { count: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99) }
}
const rssMb = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

interface Trainee {
  readonly line: Connection
  readonly desk: Connection
  readonly seat: number
  readonly class: string
  acknowledged: number
}

const sceneOf = (line: Connection) => part(line.seen(), 'scene')

/** Any choice; where nothing is left to say he has ended. */
async function move(it: Trainee, latencies: number[] | null): Promise<void> {
  const scene = sceneOf(it.line)
  const choices = scene?.choices.filter((choice) => !choice.manner) ?? []
  const choice = choices[Math.floor(Math.random() * choices.length)]
  if (!scene || scene.ended || !choice) return
  const sent = performance.now()
  const say = { kind: 'say', choice: choice.id } as const
  const stored = it.line.ask({ kind: 'move', activity: 1, after: scene.moves, move: say })
  if (latencies) {
    const key = `row/${it.seat}`
    const shown = () => (part(it.desk.seen(), 'row', key)?.decisions ?? 0) > scene.decisions
    while (!shown() && performance.now() - sent < 5000) await wait(1)
    latencies.push(performance.now() - sent)
  }
  if ((await stored) === null) it.acknowledged += 1
}

async function playFor(
  all: readonly Trainee[],
  seconds: number,
  latencies: number[] | null,
): Promise<void> {
  const until_ = performance.now() + seconds * 1000
  await Promise.all(
    all.map(async (it) => {
      await wait(Math.random() * EVERY_MS)
      while (performance.now() < until_) {
        const next = performance.now() + EVERY_MS
        await move(it, latencies)
        await wait(Math.max(0, next - performance.now()))
      }
    }),
  )
}

async function seatAll(host: ClassHost): Promise<readonly Trainee[]> {
  const { token = '' } = await host.door('setup', { link: host.link, passphrase: 'a passphrase' })
  const all: Trainee[] = []
  for (let n = 0; n < CLASSES; n++) {
    const { class: id = '', code = '' } = await host.door('open', { token, title: `class ${n}` })
    const desk = host.line({ token, class: id, as: 'instructor' })
    for (let seat = 1; seat <= TRAINEES / CLASSES; seat++) {
      const joined = await host.door('join', { code, name: `trainee ${seat}` })
      all.push({
        line: host.line({ token: joined.token ?? '' }),
        desk,
        seat,
        class: id,
        acknowledged: 0,
      })
      if (all.length > 90) await wait(120)
    }
    const settings = {
      mode: 'case',
      case: 'forklift',
      persona: 'mixed',
      play: 'practice',
      minutes: null,
      reports: 'at-end',
    } as const
    await until(desk, (it) => it.status === 'open')
    await desk.ask({ kind: 'start', settings })
  }
  for (const { line } of all) {
    await until(line, (it) => part(it, 'brief'))
    await line.ask({ kind: 'begin', activity: 1 })
    await until(line, (it) => part(it, 'scene'))
  }
  return all
}

async function bareEcho(): Promise<readonly number[]> {
  const child = spawn(process.execPath, ['test/bench/bare/echo-room.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (it) => resolve(Number(it))),
  )
  const base = `http://127.0.0.1:${port}`
  const latencies: number[] = []
  const rooms = await Promise.all(
    Array.from({ length: TRAINEES }, async () => {
      const reservation = (await (await fetch(base)).json()) as SeatReservation
      return new Client(base).consumeSeatReservation(reservation)
    }),
  )
  const sent = new Map<string, number>()
  rooms.forEach((room, i) => {
    room.onMessage('tell', () => undefined)
    // The first stands for the desk: from a move to the board of another.
    room.onMessage('board', ({ id }: { id: string }) => {
      const then = sent.get(id)
      if (i === 0 && then !== undefined) latencies.push(performance.now() - then)
    })
  })
  const stop = performance.now() + SECONDS * 1000
  await Promise.all(
    rooms.slice(1).map(async (room, i) => {
      await wait(Math.random() * EVERY_MS)
      for (let n = 0; performance.now() < stop; n++) {
        const id = `${i}.${n}`
        sent.set(id, performance.now())
        room.send('ask', {
          kind: 'move',
          id,
          activity: 1,
          after: n,
          move: { kind: 'say', choice: 'a-choice' },
        })
        await wait(EVERY_MS)
      }
    }),
  )
  for (const room of rooms) room.reconnection.enabled = false
  child.kill('SIGKILL')
  return latencies
}

/** Moves stored, by class and seat. */
function stored(host: ClassHost): ReadonlyMap<string, number> {
  const db = new DatabaseSync(join(host.folder, 'data/classes.db'), { readOnly: true })
  const rows = db
    .prepare(
      "SELECT class, json_extract(body,'$.seat') AS seat, count(*) AS moves FROM facts WHERE json_extract(body,'$.kind') = 'moved' GROUP BY 1, 2",
    )
    .all()
  db.close()
  return new Map(rows.map((it) => [`${it.class}/${it.seat}`, Number(it.moves)]))
}

export async function benchClass(): Promise<object> {
  const host = new ClassHost(join(root, 'stories'))
  await host.start()
  const all = await seatAll(host)
  const latencies: number[] = []
  await playFor(all, SECONDS, latencies)
  const rss = rssMb(host.pid)
  for (let n = 0; n < KILLS; n++) {
    const playing = playFor(all, 4, null)
    await wait(1000 + Math.random() * 1000)
    await host.kill()
    await host.start()
    await playing
  }
  for (const { line } of all) await until(line, (it) => it.status === 'open' && it.waiting === 0)
  const kept = stored(host)
  const lost = all.reduce(
    (sum, it) => sum + Math.max(0, it.acknowledged - (kept.get(`${it.class}/${it.seat}`) ?? 0)),
    0,
  )
  const seatsBack = all.filter((it) => part(it.line.seen(), 'me')?.seat === it.seat).length
  const consistent = all.filter(
    (it) => sceneOf(it.line)?.moves === (kept.get(`${it.class}/${it.seat}`) ?? 0),
  ).length
  const acknowledged = all.reduce((sum, it) => sum + it.acknowledged, 0)
  await host.end()
  const [board, echo] = [spread(latencies), spread(await bareEcho())]
  return {
    ...{
      trainees: TRAINEES,
      classes: CLASSES,
      seconds: SECONDS,
      moveToBoardMs: board,
      bareEchoMs: echo,
    },
    ratioP99: Math.round((10 * board.p99) / echo.p99) / 10,
    rssMb: rss,
    kills: { count: KILLS, acknowledged, lost, seatsBack, consistent },
  }
}
