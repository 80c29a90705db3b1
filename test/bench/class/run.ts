/**
 * A class server under load, the loader included, on one machine.
 *
 *   npm run bench:class [-- load connected kills hostile several]
 *
 * TRAINEES=300 CLASSES=10 SECONDS=180 CONNECTED=1000 KILLS=5 HOSTILE=20000 SEVERAL=100 are what is asked of it; `several` are two
 * processes with a PostgreSQL and a Redis of their own, of whom the same is asked, killed in turn. SERVERS, INSTRUCTOR and PIDS
 * point it at processes that run already (see `site.ts`). Ends with 1 where a count misses its bound; times stand beside the floor.
 */
import { connected } from './connected.ts'
import { type Figure, failed, print } from './figures.ts'
import { hostile } from './hostile.ts'
import { kills } from './kills.ts'
import { load } from './load.ts'
import { severalSite } from './several-site.ts'
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

/** Two processes, a hundred trainees in four classes: the same is asked of them. */
const SEVERAL = 4
const few = Math.ceil(number('SEVERAL', 100) / SEVERAL)
const SEVERAL_PARTS: typeof PARTS = {
  load: (site) => load(site, { classes: SEVERAL, seats: few, seconds: number('SECONDS', 180) }),
  kills: (site) => kills(site, { classes: SEVERAL, seats: few, times: number('KILLS', 5) }),
  hostile: (site) => hostile(site, number('HOSTILE', 20_000)),
}

const asked = process.argv.slice(2)
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name)
let missed = false

async function run(name: string, site: Site, part: (typeof PARTS)[string]): Promise<void> {
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

for (const [name, part] of Object.entries(PARTS))
  if (isAsked(name)) await run(name, givenSite() ?? (await ownSite()), part)
if (isAsked('several'))
  for (const [name, part] of Object.entries(SEVERAL_PARTS)) {
    const site = await severalSite()
    if (site) await run(`several: ${name}`, site, part)
    else console.log('PostgreSQL or Redis is not on this machine: several processes are not tried')
  }
process.exit(missed ? 1 : 0)
