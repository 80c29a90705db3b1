import type { Guard } from './mind.ts'
import { PERSONAS, type Persona } from './persona.ts'
import { REACTIONS } from './reaction-table.ts'

/** What one kind of move does to the buyer: points of trust, of patience, and of the guards it works on (− opens). */
export interface Reaction {
  readonly trust: number
  readonly patience: number
  readonly guard: number
  readonly guards: readonly Guard[]
}

const forPersona = (persona: Persona): ReadonlyMap<string, Reaction> => {
  const at = PERSONAS.indexOf(persona)
  return new Map(
    REACTIONS.map(({ on, trust, patience, guard, guards }) => [
      on,
      { trust: trust[at] ?? 0, patience: patience[at] ?? 0, guard: guard[at] ?? 0, guards },
    ]),
  )
}

const BY_PERSONA: Readonly<Record<Persona, ReadonlyMap<string, Reaction>>> = {
  tiger: forPersona('tiger'),
  peacock: forPersona('peacock'),
  koala: forPersona('koala'),
  owl: forPersona('owl'),
}

/** What `on` (a tag or a circumstance) does to a buyer of this persona; undefined where it does nothing. */
export const reactionTo = (persona: Persona, on: string): Reaction | undefined =>
  BY_PERSONA[persona].get(on)
