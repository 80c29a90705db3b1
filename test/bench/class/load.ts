import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endAndCompare } from './consistent.ts'
import { count, type Figure, spread, time } from './figures.ts'
import { type Floor, openFloor, type Recorded } from './floor.ts'
import { cpuMs, watchRss } from './process.ts'
import { type Site, wait } from './site.ts'
import { EVERY_MS, type Seated, seatAll, startCase, type Trainee } from './trainee.ts'

/** Long cases, one after the other: in `ROUND_MS` hardly anybody comes to the end of one. */
const CASES = ['gap-100', 'chips', 'tower-price'] as const
const ROUND_MS = 30_000
const FLOOR_MS = 10_000

export interface Size {
  readonly classes: number
  /** Trainees a class. */
  readonly seats: number
  readonly seconds: number
}

/**
 * Everyone plays at a move every two seconds, from move to board; between the rounds the floor plays at the same pace, so that both are
 * measured beside the same neighbours; and so does a room that keeps what it hears, since a class answers only what has reached the disk. How long the server leaves a plain question waiting tells its event loop.
 */
export async function load(site: Site, size: Size): Promise<readonly Figure[]> {
  const rss = watchRss(site.pids)
  const seated = await seatAll(site, size.classes, size.seats)
  const { trainees } = seated
  const board: number[] = []
  const echo: number[] = []
  const storing: number[] = []
  const lag: number[] = []
  const kept = { acknowledged: 0, lost: 0, inconsistent: 0 }
  const folder = mkdtempSync(join(tmpdir(), 'echo-'))
  let floor: Floor | null = null
  let storingFloor: Floor | null = null
  let computed = 0
  let computedByFloor = 0
  let computedStoring = 0
  const rounds = Math.max(1, Math.round((size.seconds * 1000) / ROUND_MS))
  for (let n = 0; n < rounds; n++) {
    const played = CASES[n % CASES.length] ?? CASES[0]
    await startCase(seated, played)
    const before = site.pids().map(cpuMs)
    await Promise.all([playFor(trainees, ROUND_MS, board), lagFor(site, ROUND_MS, lag)])
    computed += site.pids().reduce((sum, pid, i) => sum + cpuMs(pid) - (before[i] ?? 0), 0)
    const told = recorded(seated)
    floor ??= await openFloor(told, size.classes, size.seats)
    computedByFloor += await playOn(floor, echo)
    const stored = join(folder, 'echo.db')
    storingFloor ??= await openFloor({ ...told, stored }, size.classes, size.seats)
    computedStoring += await playOn(storingFloor, storing)
    const { acknowledged, lost, inconsistent } = await endAndCompare(seated, played)
    kept.acknowledged += acknowledged
    kept.lost += lost
    kept.inconsistent += inconsistent
  }
  const most = rss()
  const [floorRss] = [floor?.rssMb() ?? 0]
  floor?.end()
  storingFloor?.end()
  rmSync(folder, { recursive: true, force: true })
  const refused = trainees.reduce((sum, it) => sum + it.refused.length, 0)
  for (const it of [...trainees, ...seated.desks]) it.line.close()
  const [shown, bare, store] = [spread(board), spread(echo), spread(storing)]
  const ratio = shown.p99 / bare.p99
  const due = (trainees.length * rounds * ROUND_MS) / EVERY_MS
  return [
    count('trainees', trainees.length),
    count('moves stored', kept.acknowledged, `of ~${due}`),
    count('moves refused', refused, '0', refused === 0),
    count('stored moves lost', kept.lost, '0', kept.lost === 0),
    count('transcripts inconsistent', kept.inconsistent, '0', kept.inconsistent === 0),
    time('move to board p50, ms', shown.p50),
    time('move to board p99, ms', shown.p99, '≤ 150', shown.p99 <= 150),
    time('move to board max, ms', shown.max),
    time('bare room p50, ms', bare.p50),
    time('bare room p99, ms', bare.p99),
    time('ratio of p99', ratio, '≤ 2', ratio <= 2),
    time('room that stores p50, ms', store.p50),
    time('room that stores p99, ms', store.p99),
    time('ratio of p99 to it', shown.p99 / store.p99),
    time('server computes, ms a move', computed / board.length),
    time('bare room computes, ms a move', computedByFloor / echo.length),
    time('room that stores, ms a move', computedStoring / storing.length),
    time('a plain question waits p99, ms', spread(lag).p99),
    time('server at most, MB', most, '≤ 300', most <= 300),
    time('bare room, MB', floorRss),
  ]
}

/** Lets a floor play for a while; answers the ms it computed. */
async function playOn(floor: Floor, latencies: number[]): Promise<number> {
  const begun = floor.cpuMs()
  latencies.push(...(await floor.play(FLOOR_MS)))
  return floor.cpuMs() - begun
}

async function playFor(all: readonly Trainee[], ms: number, board: number[]): Promise<void> {
  const stop = performance.now() + ms
  const over = (): boolean => performance.now() >= stop
  await Promise.all(all.map((it) => it.play(over, (took) => board.push(took))))
}

/** A file of a few bytes, asked for four times a second. */
async function lagFor({ bases: [base = ''] }: Site, ms: number, lag: number[]): Promise<void> {
  for (const stop = performance.now() + ms; performance.now() < stop; await wait(250)) {
    const asked = performance.now()
    await (await fetch(`${base}/index.html`)).arrayBuffer()
    lag.push(performance.now() - asked)
  }
}

/** What a move's tells are like: the scene and the last lines to him, his row to the desk. */
function recorded({ trainees, desks }: Seated): Recorded {
  const one = trainees.find((it) => (it.scene?.moves ?? 0) > 4) ?? trainees[0]
  const seat = one?.line.seen().parts ?? new Map<string, unknown>()
  const said = [...seat].filter(([key]) => key.startsWith('line/')).slice(-3)
  const row = desks[0]?.line.seen().parts.get('row/1')
  const sight = { kind: 'sight', now: Date.now(), whole: false, gone: [] }
  return {
    seat: { ...sight, parts: { scene: seat.get('scene'), ...Object.fromEntries(said) } },
    desk: { ...sight, parts: { 'row/1': row } },
  }
}
