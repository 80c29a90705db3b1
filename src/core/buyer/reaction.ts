import type { Guard } from './mind.ts'
import { PERSONAS, type Persona } from './persona.ts'

/** What one kind of move does to the buyer: points of trust, of patience, and of a guard (− opens). */
export interface Reaction {
  readonly trust: number
  readonly patience: number
  readonly guard: number
}

interface Row {
  /** A tag, or a circumstance in capitals that the fold finds. */
  readonly on: string
  /** Columns: tiger, peacock, koala, owl. */
  readonly trust: readonly [number, number, number, number]
  readonly patience: readonly [number, number, number, number]
  /** Which guard it works on, and by how much for each persona. */
  readonly guards?: readonly Guard[]
  readonly guard?: readonly [number, number, number, number]
}

/**
 * K-047's sheet as numbers [B3]; bounds −25…+15. Columns tiger, peacock, koala, owl. Persona changes pace and what opens or
 * shuts, never what a fair deal is worth.
 */
const ROWS: readonly Row[] = [
  // Each decision costs time: the tiger's runs fastest.
  { on: 'TURN', trust: [0, 0, 0, 0], patience: [-2.4, -1.8, -1.7, -1.8] },
  // K-059, K-092: what the file says is not asked.
  {
    on: 'KNOWN',
    trust: [-4, -3, -3, -5],
    patience: [-9, -6, -5, -9],
    guards: ['testing'],
    guard: [4, 2, 2, 6],
  },
  // K-069: a capability before its need is explicit is an advantage, and raises an objection.
  {
    on: 'PREMATURE',
    trust: [-4, -3, -4, -5],
    patience: [-6, -5, -4, -6],
    guards: ['defence'],
    guard: [6, 4, 5, 6],
  },
  // K-076: more than three asks in a row is an interrogation.
  {
    on: 'STREAK',
    trust: [-3, -3, -4, -2],
    patience: [-5, -5, -6, -3],
    guards: ['privacy', 'defence'],
    guard: [4, 4, 6, 3],
  },
  { on: 'open.greet', trust: [0, 2, 2, 0], patience: [0, 0, 0, 0] },
  {
    on: 'open.intro',
    trust: [0, 1, 1, 1],
    patience: [-1, 0, 0, 0],
    guards: ['defence'],
    guard: [0, -2, -2, -2],
  },
  {
    on: 'open.purpose',
    trust: [4, 2, 4, 4],
    patience: [4, 1, 2, 3],
    guards: ['defence'],
    guard: [-6, -4, -6, -6],
  },
  {
    on: 'open.agenda',
    trust: [5, 1, 3, 5],
    patience: [5, 0, 2, 4],
    guards: ['defence', 'testing'],
    guard: [-6, -2, -4, -6],
  },
  {
    on: 'rapport.smalltalk',
    trust: [-2, 4, 4, -2],
    patience: [-6, 2, 2, -4],
    guards: ['privacy'],
    guard: [0, -5, -5, 2],
  },
  {
    on: 'rapport.praise-specific',
    trust: [1, 6, 2, -3],
    patience: [-1, 3, 1, -2],
    guards: ['defence'],
    guard: [0, -6, -3, 2],
  },
  {
    on: 'rapport.praise-generic',
    trust: [-4, 0, -2, -5],
    patience: [-4, 0, -1, -4],
    guards: ['defence'],
    guard: [4, 0, 2, 5],
  },
  {
    on: 'rapport.disclose',
    trust: [0, 4, 4, 0],
    patience: [-2, 1, 2, -2],
    guards: ['privacy'],
    guard: [0, -5, -6, 0],
  },
  {
    on: 'rapport.common',
    trust: [1, 5, 4, 1],
    patience: [-1, 2, 2, -1],
    guards: ['privacy'],
    guard: [0, -5, -5, 0],
  },
  {
    on: 'spin:S',
    trust: [-1, 1, 1, 1],
    patience: [-2, -1, -1, 0],
    guards: ['testing'],
    guard: [0, -1, -1, -2],
  },
  {
    on: 'spin:P',
    trust: [3, 3, 2, 3],
    patience: [2, 1, 1, 2],
    guards: ['defence'],
    guard: [-4, -4, -3, -4],
  },
  {
    on: 'spin:I',
    trust: [4, 2, 2, 4],
    patience: [3, 1, 0, 2],
    guards: ['testing'],
    guard: [-4, -2, -2, -5],
  },
  {
    on: 'spin:N',
    trust: [4, 5, 4, 4],
    patience: [3, 3, 2, 3],
    guards: ['testing'],
    guard: [-4, -4, -3, -4],
  },
  {
    on: 'ask.lead',
    trust: [-3, -2, -4, -4],
    patience: [-3, -2, -3, -3],
    guards: ['defence'],
    guard: [4, 2, 4, 4],
  },
  {
    on: 'ask.personal-aim',
    trust: [0, 3, 1, -1],
    patience: [-1, 1, 0, -1],
    guards: ['privacy'],
    guard: [3, -2, 3, 4],
  },
  {
    on: 'listen.ack',
    trust: [1, 2, 2, 1],
    patience: [1, 1, 2, 1],
    guards: ['privacy'],
    guard: [-1, -2, -3, -1],
  },
  {
    on: 'listen.paraphrase',
    trust: [3, 3, 4, 4],
    patience: [2, 2, 3, 3],
    guards: ['defence', 'privacy'],
    guard: [-4, -4, -6, -5],
  },
  {
    on: 'listen.confirm',
    trust: [3, 2, 3, 4],
    patience: [2, 1, 2, 3],
    guards: ['testing'],
    guard: [-3, -2, -3, -5],
  },
  {
    on: 'listen.note',
    trust: [2, 2, 3, 4],
    patience: [1, 1, 2, 3],
    guards: ['testing'],
    guard: [-2, -2, -3, -4],
  },
  {
    on: 'listen.interrupt',
    trust: [-4, -4, -5, -5],
    patience: [-5, -4, -5, -5],
    guards: ['privacy'],
    guard: [3, 3, 6, 4],
  },
  {
    on: 'listen.ignore',
    trust: [-5, -6, -6, -6],
    patience: [-6, -5, -5, -6],
    guards: ['defence'],
    guard: [5, 5, 6, 5],
  },
  {
    on: 'present.benefit',
    trust: [5, 5, 4, 5],
    patience: [4, 4, 3, 4],
    guards: ['testing'],
    guard: [-5, -4, -3, -5],
  },
  { on: 'present.feature', trust: [-2, -1, -1, 0], patience: [-3, -2, -2, -1] },
  {
    on: 'present.case',
    trust: [1, 4, 4, 1],
    patience: [0, 2, 2, 0],
    guards: ['safety'],
    guard: [-2, -3, -5, -2],
  },
  {
    on: 'present.proof',
    trust: [2, -1, 1, 5],
    patience: [1, -3, 0, 3],
    guards: ['testing', 'safety'],
    guard: [-3, 0, -2, -6],
  },
  {
    on: 'present.demo',
    trust: [3, 3, 2, 4],
    patience: [1, 2, 1, 2],
    guards: ['testing'],
    guard: [-3, -3, -2, -5],
  },
  {
    on: 'present.roi',
    trust: [5, 1, 1, 4],
    patience: [3, -1, 0, 2],
    guards: ['testing'],
    guard: [-4, 0, -1, -4],
  },
  {
    on: 'object.acknowledge',
    trust: [1, 2, 4, 2],
    patience: [1, 1, 2, 1],
    guards: ['safety'],
    guard: [-2, -2, -5, -3],
  },
  {
    on: 'object.clarify',
    trust: [2, 2, 3, 3],
    patience: [1, 1, 1, 2],
    guards: ['defence'],
    guard: [-3, -3, -3, -4],
  },
  { on: 'object.answer', trust: [2, 1, 1, 2], patience: [1, 0, 0, 1] },
  {
    on: 'object.confirm',
    trust: [2, 2, 2, 3],
    patience: [1, 1, 1, 2],
    guards: ['testing'],
    guard: [-2, -2, -2, -3],
  },
  {
    on: 'talk.irritator',
    trust: [-4, -4, -5, -5],
    patience: [-5, -4, -4, -5],
    guards: ['defence'],
    guard: [4, 3, 4, 4],
  },
  {
    on: 'talk.argue',
    trust: [-5, -6, -7, -5],
    patience: [-6, -5, -6, -5],
    guards: ['defence', 'safety'],
    guard: [5, 5, 7, 5],
  },
  { on: 'commit.summary', trust: [3, 3, 3, 4], patience: [3, 2, 2, 3] },
  { on: 'commit.hook', trust: [2, 2, 2, 3], patience: [1, 1, 1, 1] },
  { on: 'commit.next-step', trust: [2, 2, 2, 2], patience: [2, 1, 1, 1] },
  {
    on: 'commit.ask',
    trust: [3, 0, -4, -3],
    patience: [2, 0, -4, -3],
    guards: ['safety'],
    guard: [0, 0, 6, 5],
  },
  {
    on: 'price.floor-spoken',
    trust: [-3, -2, -2, -4],
    patience: [0, 0, 0, 0],
    guards: ['testing'],
    guard: [4, 2, 2, 5],
  },
  {
    on: 'price.reject-smile',
    trust: [2, 2, 2, 1],
    patience: [0, 1, 1, 0],
    guards: ['safety'],
    guard: [-2, -3, -4, -2],
  },
  // K-095 testing: what can be checked, said plainly, is the honest authority (K-100).
  {
    on: 'price.reason',
    trust: [1, 1, 1, 3],
    patience: [1, 0, 1, 2],
    guards: ['testing'],
    guard: [-2, -2, -2, -4],
  },
  {
    on: 'nego.ask-expectation',
    trust: [1, 2, 2, 2],
    patience: [0, 1, 1, 1],
    guards: ['defence'],
    guard: [-2, -3, -3, -3],
  },
  {
    on: 'nego.confirm',
    trust: [2, 1, 2, 3],
    patience: [1, 0, 1, 2],
    guards: ['testing', 'safety'],
    guard: [-3, -2, -3, -5],
  },
  {
    on: 'nego.record',
    trust: [1, 1, 1, 3],
    patience: [0, 0, 0, 1],
    guards: ['safety'],
    guard: [-2, -2, -3, -4],
  },
  {
    on: 'nego.defer',
    trust: [0, 0, 0, 0],
    patience: [0, 0, 0, 0],
    guards: ['testing'],
    guard: [-2, -2, -3, -3],
  },
  { on: 'nego.timeout', trust: [-1, 0, 0, 0], patience: [-3, -1, -1, -1] },
  { on: 'tactic.named', trust: [2, 0, -1, 1], patience: [0, -1, -1, 0] },
  {
    on: 'comply.refuse',
    trust: [4, 3, 4, 5],
    patience: [2, 1, 2, 2],
    guards: ['safety', 'testing'],
    guard: [-5, -3, -6, -6],
  },
  {
    on: 'comply.disclose',
    trust: [3, 2, 3, 4],
    patience: [0, 0, 0, 0],
    guards: ['safety'],
    guard: [-4, -3, -5, -5],
  },
  // K-093: a fact, a feeling, a need, a plain request can be answered; a verdict or a vague wish cannot.
  {
    on: 'observe.fact',
    trust: [1, 0, 1, 2],
    patience: [0, 0, 1, 1],
    guards: ['defence'],
    guard: [-2, -1, -2, -3],
  },
  {
    on: 'express.feeling',
    trust: [0, 2, 2, 0],
    patience: [0, 0, 0, 0],
    guards: ['privacy'],
    guard: [-1, -3, -4, 0],
  },
  {
    on: 'express.need',
    trust: [1, 1, 1, 1],
    patience: [0, 0, 0, 0],
    guards: ['defence'],
    guard: [-2, -2, -2, -2],
  },
  {
    on: 'request.specific',
    trust: [2, 1, 1, 2],
    patience: [1, 0, 0, 1],
    guards: ['safety'],
    guard: [-2, -1, -2, -3],
  },
  {
    on: 'observe.judge',
    trust: [-3, -4, -5, -4],
    patience: [-2, -2, -3, -3],
    guards: ['safety'],
    guard: [4, 5, 6, 5],
  },
  {
    on: 'request.vague',
    trust: [-2, -1, 0, -3],
    patience: [-3, -1, 0, -3],
    guards: ['testing'],
    guard: [3, 1, 1, 4],
  },
  // CURRICULUM §3: a trap shows in the room before it shows in the report.
  {
    on: 'AMBER',
    trust: [-6, -5, -7, -8],
    patience: [-5, -4, -5, -6],
    guards: ['defence', 'safety'],
    guard: [6, 5, 8, 8],
  },
  // K-095's warnings beside what every trap does: showing off invites more testing, a gift or a drink comes too near too soon.
  {
    on: 'amber.fake-persona',
    trust: [0, 0, 0, 0],
    patience: [0, 0, 0, 0],
    guards: ['testing'],
    guard: [6, 4, 4, 8],
  },
  {
    on: 'amber.gift',
    trust: [0, 0, 0, 0],
    patience: [0, 0, 0, 0],
    guards: ['privacy'],
    guard: [4, 3, 6, 6],
  },
  {
    on: 'amber.alcohol',
    trust: [0, 0, 0, 0],
    patience: [0, 0, 0, 0],
    guards: ['privacy'],
    guard: [4, 3, 6, 6],
  },
  {
    on: 'RED',
    trust: [-15, -12, -15, -20],
    patience: [-12, -8, -10, -15],
    guards: ['defence', 'safety'],
    guard: [12, 10, 15, 15],
  },
]

const column = (row: Row, index: number): Reaction => ({
  trust: row.trust[index] ?? 0,
  patience: row.patience[index] ?? 0,
  guard: row.guard?.[index] ?? 0,
})

type Reactions = ReadonlyMap<string, Reaction & { readonly guards: readonly Guard[] }>

const forPersona = (persona: Persona): Reactions => {
  const index = PERSONAS.indexOf(persona)
  return new Map(ROWS.map((row) => [row.on, { ...column(row, index), guards: row.guards ?? [] }]))
}

const BY_PERSONA: Readonly<Record<Persona, Reactions>> = {
  tiger: forPersona('tiger'),
  peacock: forPersona('peacock'),
  koala: forPersona('koala'),
  owl: forPersona('owl'),
}

/** What `on` (a tag or a circumstance) does to a buyer of this persona; undefined where it does nothing. */
export const reactionTo = (
  persona: Persona,
  on: string,
): (Reaction & { readonly guards: readonly Guard[] }) | undefined => BY_PERSONA[persona].get(on)
