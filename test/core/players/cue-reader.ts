import type { Cue, Expression, Gesture } from '../../../src/core/buyer/cue.ts'
import { draw } from '../../../src/core/chance/draw.ts'
import { cueNow } from '../../../src/core/meeting/cue-now.ts'
import { type Meeting, tableIsOpen } from '../../../src/core/meeting/meeting.ts'
import { stepDown } from '../../../src/core/players/packages.ts'
import type { Player } from '../../../src/core/players/player.ts'
import type { Move } from '../../../src/core/transcript/move.ts'

/** Faces and bodies as anybody reads them, whoever wears them. */
const FRIENDLY: readonly (Expression | Gesture)[] = [
  'warm',
  'amused',
  'delighted',
  'nod',
  'lean-in',
  'open-palms',
  'take-notes',
  'shake-hands',
]
const UNFRIENDLY: readonly (Expression | Gesture)[] = [
  'irritated',
  'cold',
  'doubtful',
  'tired',
  'shake-head',
  'lean-back',
  'arms-folded',
  'glance-at-watch',
  'stand-up',
]

/** −2 … 2. */
const friendliness = ({ expression, gesture }: Cue): number => {
  const count = (of: typeof FRIENDLY): number =>
    [expression, gesture].filter((it) => of.includes(it)).length
  return count(FRIENDLY) - count(UNFRIENDLY)
}

/** What somebody does, as he knows it himself: the line he says, or that he offers or accepts. Never what it means. */
const deedOf = (move: Move | undefined): string =>
  move?.kind === 'say' ? move.choice : (move?.kind ?? '')

/** By deed, by how much the buyer looked friendlier after it than before it, each time. */
export type Memory = Readonly<Record<string, readonly number[]>>

/** Every deed of a meeting with what it changed in the buyer's looks, the last first. */
const looks = (end: Meeting): readonly (readonly [string, number])[] => {
  const seen: (readonly [string, number])[] = []
  for (let at = end; at.before; at = at.before) {
    const change = friendliness(cueNow(at)) - friendliness(cueNow(at.before))
    seen.push([deedOf(at.moves.at(-1)), change])
  }
  return seen
}

const remember = (memory: Memory, seen: readonly (readonly [string, number])[]): Memory => {
  const more: Record<string, readonly number[]> = { ...memory }
  for (const [deed, change] of seen) more[deed] = [...(more[deed] ?? []), change]
  return more
}

/** Remembers each look beside the deed it followed. */
export const watching = (memory: Memory, end: Meeting): Memory => remember(memory, looks(end))

/** Remembers the same deeds and the same looks, but no longer which followed which. */
export const blind = (memory: Memory, end: Meeting): Memory => {
  const seen = looks(end)
  const changes = seen
    .map(([, change], i) => ({ change, place: draw(end.header.seed, i, 'blind') }))
    .sort((a, b) => a.place - b.place)
  return remember(
    memory,
    seen.map(([deed], i) => [deed, changes[i]?.change ?? 0]),
  )
}

const sum = (values: readonly number[]): number => values.reduce((all, it) => all + it, 0)

/** What a deed may be expected to do: as it did before, and the less often it was done the more like any other. */
const expectation = (memory: Memory): ((deed: string) => number) => {
  const all = Object.values(memory).flat()
  const usual = all.length > 0 ? sum(all) / all.length : 0
  return (deed) => {
    const known = memory[deed] ?? []
    return (sum(known) + usual) / (known.length + 1)
  }
}

const STEP = 200 // 万元 of C-03's room: equal steps, as a beginner gives

const mayDo = (meeting: Meeting): readonly string[] => {
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (!table || !bargaining || !tableIsOpen(meeting)) return meeting.open
  return [
    ...meeting.open,
    ...(table.offers.length < bargaining.rounds ? ['offer'] : []),
    ...(table.standing ? ['accept'] : []),
  ]
}

const doing = (meeting: Meeting, deed: string): Move => {
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (deed === 'accept') return { kind: 'accept' }
  if (deed !== 'offer' || !table || !bargaining) return { kind: 'say', choice: deed }
  const lowest = bargaining.issues[0]?.from ?? 0
  return { kind: 'offer', packages: [stepDown(meeting, table, bargaining, STEP, lowest)] }
}

/**
 * Does of what he has done least often in this meeting, or of offering, what he expects to be looked upon best; of equals any. He knows no
 * line's meaning.
 */
export const byMemory =
  (memory: Memory): Player =>
  (meeting) => {
    const expected = expectation(memory)
    const done = (deed: string): number => meeting.moves.filter((it) => deedOf(it) === deed).length
    const deeds = mayDo(meeting)
    const least = Math.min(...deeds.map(done))
    const fresh = deeds.filter((it) => it === 'offer' || done(it) === least)
    const best = Math.max(...fresh.map(expected))
    const equals = fresh.filter((it) => expected(it) >= best)
    const chosen = equals[draw(meeting.header.seed, meeting.turns, 'of equals') % equals.length]
    return doing(meeting, chosen ?? '')
  }
