/**
 * A class server under load, the loader included, on one machine.
 *
 *   npm run bench:class [-- load connected kills hostile]
 *
 * TRAINEES=300 CLASSES=10 SECONDS=180 CONNECTED=1000 KILLS=5 HOSTILE=20000 are what is asked of it; SERVERS, INSTRUCTOR and PIDS
 * point it at processes that run already (see `site.ts`). Ends with 1 where a count misses its bound; times stand beside the floor.
 */
import { connected } from './connected.ts'
import { type Figure, failed, print } from './figures.ts'
import { hostile } from './hostile.ts'
import { kills } from './kills.ts'
import { load } from './load.ts'
import { givenSite, ownSite, type Site } from './site.ts'

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise)
const classes = number('CLASSES', 10)
const seats = Math.ceil(number('TRAINEES', 300) / classes)

const PARTS: Readonly<Record<string, (site: Site) => Promise<readonly Figure[]>>> = {
  load: (site) => load(site, { classes, seats, seconds: number('SECONDS', 180) }),
  connected: (site) => connected(site, 10, Math.ceil(number('CONNECTED', 1000) / 10)),
  kills: (site) => kills(site, { classes, seats, times: number('KILLS', 5) }),
  hostile: (site) => hostile(site, number('HOSTILE', 20_000)),
}

const asked = process.argv.slice(2)
let missed = false
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const site = givenSite() ?? (await ownSite())
  try {
    const figures = await part(site)
    print(name, figures)
    missed ||= failed(figures)
  } catch (error) {
    console.error(error)
    missed = true
  } finally {
    await site.end()
  }
}
process.exit(missed ? 1 : 0)
