import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Client, type Room, type SeatReservation } from '@colyseus/sdk'
import { cpuMs, rssMb } from './process.ts'
import { wait } from './site.ts'
import { EVERY_MS } from './trainee.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What a class tells after a move: the trainee's screen and the desk's. */
export interface Recorded {
  readonly seat: object
  readonly desk: object
  /** The file it keeps each ask in, where it is to keep them. */
  readonly stored?: string
}

/** The floor: bare rooms as large as the classes, the same pace, the same messages each way. */
export interface Floor {
  /** Plays for some ms; answers the ms from each ask to its desk. */
  readonly play: (ms: number) => Promise<readonly number[]>
  readonly cpuMs: () => number
  readonly rssMb: () => number
  readonly end: () => void
}

export async function openFloor(told: Recorded, classes: number, seats: number): Promise<Floor> {
  const child = spawn(process.execPath, ['test/bench/class/echo-room.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.end(JSON.stringify(told))
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (it) => resolve(Number(it))),
  )
  const base = `http://127.0.0.1:${port}`
  const enter = async (n: number): Promise<Room> => {
    const reservation = (await (await fetch(`${base}/${n}`)).json()) as SeatReservation
    const room = await new Client(base).consumeSeatReservation(reservation)
    room.reconnection.enabled = false
    return room
  }
  const sent = new Map<string, (ms: number) => void>()
  const players: Room[] = []
  for (let n = 0; n < classes; n++) {
    const desk = await enter(n)
    desk.onMessage('tell', ({ id }: { id: string }) => sent.get(id)?.(performance.now()))
    const seated = await Promise.all(Array.from({ length: seats }, () => enter(n)))
    for (const it of seated) it.onMessage('tell', () => undefined)
    players.push(...seated)
  }
  const ask = (room: Room, id: string): Promise<number> => {
    const then = performance.now()
    return new Promise((resolve) => {
      sent.set(id, (now) => {
        sent.delete(id)
        resolve(now - then)
      })
      room.send('ask', {
        kind: 'move',
        id,
        activity: 1,
        after: 12,
        move: { kind: 'say', choice: 'waiting-cost-asked' },
      })
    })
  }
  let asks = 0
  return {
    async play(ms) {
      const latencies: number[] = []
      const stop = performance.now() + ms
      await Promise.all(
        players.map(async (room) => {
          await wait(Math.random() * EVERY_MS)
          while (performance.now() < stop) {
            const next = performance.now() + EVERY_MS
            asks += 1
            // A line that the machine was too busy to keep up answers no more.
            const ms = await Promise.race([ask(room, `e${asks}`), wait(20_000).then(() => null)])
            if (ms === null) return
            latencies.push(ms)
            await wait(Math.max(0, next - performance.now()))
          }
        }),
      )
      return latencies
    },
    cpuMs: () => cpuMs(child.pid ?? 0),
    rssMb: () => rssMb(child.pid ?? 0),
    end: () => void child.kill('SIGKILL'),
  }
}
