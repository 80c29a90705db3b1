import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askDoor } from '../../../src/client/classroom/door.ts'
import { isRefusal } from '../../../src/core/refusal.ts'
import { ClassHost } from '../../server/class-host.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Where classes are held, by one process or more that share what they keep. */
export interface Site {
  /** The origin of each process: trainees are dealt to them in turn. */
  readonly bases: readonly string[]
  /** An instructor's token. */
  readonly instructor: string
  /** The processes on this machine, where they are known. */
  readonly pids: () => readonly number[]
  /** kill -9 of one of them and a new start at the same address; null where they are not ours to kill. */
  readonly killOne: (() => Promise<void>) | null
  /** Whether every process that should run does: one of ours that fell over by itself has crashed. */
  readonly crashes: () => number
  readonly end: () => Promise<void>
}

export const PASSPHRASE = 'a passphrase of the bench'

/** One process of our own, with the real cases. */
export async function ownSite(): Promise<Site> {
  const host = new ClassHost(join(root, 'stories'))
  await host.start()
  const { token = '' } = await host.door('setup', { link: host.link, passphrase: PASSPHRASE })
  return {
    bases: [host.base],
    instructor: token,
    pids: () => [host.pid],
    killOne: async () => {
      await host.kill()
      await host.start()
    },
    crashes: () => host.fallen,
    end: () => host.end(),
  }
}

/** Processes that run already: `SERVERS=http://a:1,http://b:2 INSTRUCTOR=token`, `PIDS=12,13` for their figures. */
export function givenSite(): Site | null {
  const { SERVERS, INSTRUCTOR = '', PIDS } = process.env
  if (!SERVERS) return null
  const pids = PIDS ? PIDS.split(',').map(Number) : []
  return {
    bases: SERVERS.split(','),
    instructor: INSTRUCTOR,
    pids: () => pids,
    killOne: null,
    crashes: () => 0,
    end: async () => undefined,
  }
}

/** Asks the door of a site's process; too fast is asked again. */
export async function door<A>(
  base: string,
  question: Parameters<typeof askDoor>[1],
  body: object,
): Promise<A> {
  for (;;) {
    const answer = await askDoor(base, question, body)
    if (!isRefusal(answer)) return answer as A // our own server's
    if (answer.refused !== 'class/too-fast')
      throw new Error(`${question}: ${answer.refused} ${answer.detail}`)
    await wait(250)
  }
}
