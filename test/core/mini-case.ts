import { fileURLToPath } from 'node:url'
import { compileFolder } from '../../src/cli/story-files.ts'
import type { Persona } from '../../src/core/buyer/persona.ts'
import type { Meeting } from '../../src/core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../../src/core/meeting/open.ts'
import { play } from '../../src/core/meeting/play.ts'
import { mayOf } from '../../src/core/meeting/view.ts'
import { askedPrice, levelsOf } from '../../src/core/negotiation/table.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { Move } from '../../src/core/transcript/move.ts'
import type { Mode } from '../../src/core/transcript/rules.ts'

/** Where the small cases of the tests are kept. */
export const MINI_STORIES = fileURLToPath(new URL('../stories', import.meta.url))

const compiled = (id: string) => {
  const made = compileFolder(id, MINI_STORIES)
  if ('problems' in made) throw new Error(`${id}: ${JSON.stringify(made.problems)}`)
  return made
}

/** A talk with one need, and a bargaining over one price. */
export const MINI = compiled('mini')
export const TABLE = compiled('mini-table')
/** K-150's four issues with its points. */
export const CHIPS = compiled('mini-chips')
/** A price in money beside payment and service, with terms to ask. */
export const MONEY = compiled('mini-money')
/** A price in money beside three more issues, with terms to ask: ten thousand packages. */
export const TERMS = compiled('mini-terms')

/** A talk in which everything is said once, and a table with three rungs and two rounds: small enough to be seen whole. */
export const ONCE = compiled('mini-once')
export const STEPS = compiled('mini-steps')

/** By id, for properties: a counterexample then prints the id, not the case. */
export const CASES = { mini: MINI.scenario, 'mini-table': TABLE.scenario } as const

interface Sitting {
  readonly persona?: Persona
  readonly seed?: number
  readonly mode?: Mode
}

export const sitDown = (
  scenario: Scenario,
  { persona = 'owl', seed = 1, mode = 'guided' }: Sitting = {},
): Meeting => openMeeting(scenario, headerOf(scenario, persona, seed, mode))

/** The meeting after some moves, each of which must be allowed. */
export const after = (meeting: Meeting, ...moves: readonly Move[]): Meeting =>
  moves.reduce((now, move) => {
    const next = play(now, move)
    if (isRefusal(next)) throw new Error(`${JSON.stringify(move)}: ${next.refused} ${next.detail}`)
    return next
  }, meeting)

export const say = (choice: string): Move => ({ kind: 'say', choice })

export const offer = (price: number, condition?: string): Move => ({
  kind: 'offer',
  packages: [{ price: String(price) }],
  ...(condition === undefined ? {} : { if: condition }),
})

/** One allowed move by two numbers, or null when the meeting is over: how properties wander through a case. */
export function allowedMove(meeting: Meeting, which: number, how: number): Move | null {
  const kinds = mayOf(meeting).filter((kind) => kind !== 'walk-away' || how % 50 === 0)
  const kind = kinds[which % Math.max(1, kinds.length)]
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (kind === undefined) return null
  switch (kind) {
    case 'say':
      return say(meeting.open[how % meeting.open.length] ?? '')
    case 'offer': {
      if (!bargaining || !table) return null
      const levels = bargaining.issues
        .flatMap(levelsOf)
        .filter((it) => Number(it) <= askedPrice(table, bargaining))
      const ids = [undefined, ...bargaining.conditions.map((it) => it.id)]
      return offer(Number(levels[how % levels.length]), ids[which % ids.length])
    }
    case 'take-back':
      return { kind, count: meeting.header.mode === 'guided' ? 1 + (how % meeting.decisions) : 1 }
    case 'guess':
      return { kind, order: ['price'] }
    case 'note':
      return { kind, text: `note ${how}`, atMs: meeting.elapsedMs + (how % 1000) }
    case 'prepare':
      return { kind, sheet: { target: how } }
    case 'accept':
    case 'leave':
    case 'return':
    case 'walk-away':
    case 'time-up':
      return { kind }
  }
}

/** Everything of a meeting that can be seen: without the case, the way back and the story's cache. */
export const seen = ({ scenario: _scenario, before: _before, point: _point, ...rest }: Meeting) =>
  rest

/** The value with everything in it frozen, so that a change anywhere throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
