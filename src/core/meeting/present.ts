import type { Scenario } from '../scenario/scenario.ts'
import type { Meeting } from './meeting.ts'

/**
 * Who is there while turn `n` of the meeting is said, as keys of the cast, the buyer first and the others in the order in which
 * they came; after everything said so far where `n` is left out [S45]. Whoever speaks is there; who goes with a line goes when
 * it has been said [S46]. One's own colleague, who sits beside, is not among them.
 */
export function presentAt({ scenario, spoken }: Meeting, n?: number): readonly string[] {
  const there = new Set(['BUYER', ...(scenario.present ?? [])])
  for (const turn of spoken) {
    if (n !== undefined && turn.n > n) break
    const entry = turn.choice === undefined ? undefined : scenario.entries[turn.choice]
    if (!entry) continue
    if (isSeen(scenario, entry.who)) there.add(entry.who)
    for (const who of entry.presence?.comes ?? []) there.add(who)
    if (turn.n !== n) for (const who of entry.presence?.goes ?? []) there.delete(who)
  }
  const all = [...there]
  return [...all.filter((who) => who === 'BUYER'), ...all.filter((who) => who !== 'BUYER')]
}

/** On the other side of the table, or of the line: neither the room, nor the trainee, nor who sits beside him. */
const isSeen = ({ others, team }: Scenario, who: string): boolean =>
  who === 'BUYER' || who in others || (team?.[who] !== undefined && !team[who].beside)
