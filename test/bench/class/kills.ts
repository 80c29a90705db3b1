import { endAndCompare } from './consistent.ts'
import { count, type Figure, spread, time } from './figures.ts'
import { type Site, wait } from './site.ts'
import { allWithin, seatAll, startCase } from './trainee.ts'

const CASE = 'gap-100'

/** kill -9 again and again while everyone plays on; then what was acknowledged is looked for in what was kept. */
export async function kills(
  site: Site,
  size: { readonly classes: number; readonly seats: number; readonly times: number },
): Promise<readonly Figure[]> {
  if (!site.killOne) return [count('kills', 0, 'not ours to kill')]
  const seated = await seatAll(site, size.classes, size.seats)
  const { trainees } = seated
  await startCase(seated, CASE)
  let over = false
  const back: number[] = []
  let recovered = 0
  const playing = Promise.all(
    trainees.map((it) =>
      it.play(
        () => over,
        () => undefined,
      ),
    ),
  )
  for (let n = 0; n < size.times; n++) {
    await wait(2000 + Math.random() * 1500)
    await site.killOne()
    const started = performance.now()
    await allWithin(trainees, (it) => it.line.seen().status === 'open', 90_000, 'is back')
    back.push(performance.now() - started)
    await wait(500)
    recovered += trainees.filter((it) => it.part('me')?.seat === it.seat).length
  }
  over = true
  await playing
  const kept = await endAndCompare(seated, CASE)
  for (const it of [...trainees, ...seated.desks]) it.line.close()
  const seats = trainees.length * size.times
  return [
    count('kills -9', size.times),
    count('moves acknowledged', kept.acknowledged),
    count('acknowledged moves lost', kept.lost, '0', kept.lost === 0),
    count('seats recovered', recovered, `${seats}`, recovered === seats),
    count('transcripts inconsistent', kept.inconsistent, '0', kept.inconsistent === 0),
    time('the last is back after, ms', spread(back).max),
  ]
}
