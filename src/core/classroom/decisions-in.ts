import type { Meeting, SpokenLine } from '../meeting/meeting.ts'
import { lineText } from '../meeting/view.ts'
import type { Script, Text } from '../scenario/scenario.ts'
import type { Decided } from './outcome.ts'
import { ownWords } from './sight-meeting.ts'

/** The lines a trainee chose, by turn; what was taken back is gone. */
export function decisionsIn(meeting: Meeting, script: Script): ReadonlyMap<number, Decided> {
  const found = new Map<number, Decided>()
  for (let now: Meeting | null = meeting; now?.before; now = now.before) {
    const { before } = now
    const turn = now.spoken.slice(before.spoken.length).find((it) => it.actor === 'seller')
    const entry = turn?.choice === undefined ? undefined : now.scenario.entries[turn.choice]
    if (!turn || turn.choice === undefined || !entry) continue
    found.set(turn.n, {
      turn: turn.n,
      choice: turn.choice,
      knot: entry.knot,
      open: turn.open ?? before.open,
      said: ownWords(now, turn, script) ?? { zh: '', en: '' },
      before: heardIn(before, script),
    })
  }
  return found
}

/** The last thing somebody said to him. */
export function heardIn({ lines }: Meeting, script: Script): Text | null {
  const line = lines.findLast((it) => it.who !== 'ROOM')
  return line ? bothOf(line, script) : null
}

const bothOf = (line: SpokenLine, script: Script): Text => ({
  zh: lineText(line, script, 'zh'),
  en: lineText(line, script, 'en'),
})
