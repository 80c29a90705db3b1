import { count, type Figure, spread, time } from './figures.ts'
import { rssMb } from './process.ts'
import { type Site, wait } from './site.ts'
import { allWithin, seatAll } from './trainee.ts'

/** Full classes: everyone connected, and each hears what the instructor says to all. */
export async function connected(
  site: Site,
  classes: number,
  seats: number,
): Promise<readonly Figure[]> {
  const began = performance.now()
  const seated = await seatAll(site, classes, seats)
  const { trainees, desks } = seated
  const seatedMs = performance.now() - began
  await wait(2000)
  const heard: number[] = []
  for (let n = 1; n <= 5; n++) {
    const said = performance.now()
    const asked = desks.map(({ line }) => line.ask({ kind: 'nudge', seat: null, text: `${n}` }))
    await allWithin(trainees, (it) => it.part('nudge', `nudge/${n}`) !== undefined, 30_000, 'heard')
    heard.push(performance.now() - said)
    await Promise.all(asked)
  }
  const open = trainees.filter((it) => it.line.seen().status === 'open').length
  const present = desks.reduce((sum, { line }) => {
    const room = line.seen().parts.get('class')
    return sum + (room !== undefined && 'present' in room ? Number(room.present) : 0)
  }, 0)
  const memory = Math.max(0, ...site.pids().map(rssMb))
  for (const it of [...trainees, ...desks]) it.line.close()
  const all = classes * seats
  return [
    count('connected', open, `${all}`, open === all),
    count('present on the desks', present, `${all}`, present === all),
    time('all seated after, s', seatedMs / 1000),
    time('said to all, heard by the last, ms', spread(heard).max),
    time('server, MB', memory, '≤ 300', memory <= 300),
  ]
}
