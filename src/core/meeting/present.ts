import type { Meeting } from './meeting.ts'
import { settingAt } from './setting.ts'

/**
 * Who is seen across the table while turn `n` of the meeting is said, as keys of the cast, the buyer first and the others in the
 * order in which they came; after everything said so far where `n` is left out [S45]. Whoever speaks is there; who goes with
 * a line goes when it has been said [S46]. On the telephone it is whoever of one's own people spoke last [S48].
 */
export function presentAt(meeting: Meeting, n?: number): readonly string[] {
  const { scenario, spoken, turns } = meeting
  const there = new Set(['BUYER', ...(scenario.present ?? [])])
  let caller: string | undefined
  for (const turn of spoken) {
    if (n !== undefined && turn.n > n) break
    const entry = turn.choice === undefined ? undefined : scenario.entries[turn.choice]
    if (!entry) continue
    if (entry.who === 'BUYER' || entry.who in scenario.others) there.add(entry.who)
    if (scenario.team?.[entry.who]) caller = entry.who
    for (const who of entry.presence?.comes ?? []) there.add(who)
    if (turn.n !== n) for (const who of entry.presence?.goes ?? []) there.delete(who)
  }
  if (settingAt(meeting, n ?? turns).place === 'telephone') return caller ? [caller] : []
  const all = [...there]
  return [...all.filter((who) => who === 'BUYER'), ...all.filter((who) => who !== 'BUYER')]
}
