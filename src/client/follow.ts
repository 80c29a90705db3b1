import { bookmarked } from './bookmark.ts'
import { type Link, personaOf } from './link.ts'
import { session } from './page.ts'
import { layOut } from './preparation.ts'
import { caseFile } from './scenarios.ts'

/** A seed and a name for a new meeting; both work where the page has no secure context. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
export const newId = (): string => Date.now().toString(36) + newSeed().toString(36).padStart(7, '0')

/**
 * Takes up the meeting a link leads to: the one it names, an unfinished one of the same link, or a new one. Answers the link
 * that leads back to it, for the address bar: reloading the page then resumes it.
 */
export function follow(link: Link): Link {
  const seed = link.seed ?? newSeed()
  const mode = link.mode ?? 'guided'
  const lead = caseFile(link.scenario)?.lead
  const persona = link.persona ?? lead ?? null
  const { temper } = link
  const harder = temper ? { temper } : {}
  const place = lead
    ? { scenario: link.scenario, persona: personaOf(persona, seed, lead), seed, mode, ...harder }
    : null
  const drill = link.drill ?? undefined
  const known =
    link.meeting ?? (link.seed !== null && place ? bookmarked({ ...place, drill }) : null)
  const id = known ?? newId()
  const start = { scenario: link.scenario, persona, mode, temper, seed, id, drill }
  const { id: here, status } = session.store.getState()
  if (here !== id || status === 'failed') void (known ? resumeOr(start) : beginPrepared(start))
  return { ...link, persona, seed, mode, meeting: id, brief: false }
}

const beginPrepared = async (start: Parameters<typeof session.begin>[0]): Promise<void> => {
  await session.begin(start)
  if (start.drill === undefined) await layOut(start.scenario, start.id)
}

/** A meeting that was left before its first move was kept begins again under its name. */
async function resumeOr(start: Parameters<typeof session.begin>[0]): Promise<void> {
  await session.resume(start.id)
  const { status, notice, id } = session.store.getState()
  if (id === start.id && status === 'failed' && notice === 'no-such-meeting')
    await beginPrepared(start)
}
