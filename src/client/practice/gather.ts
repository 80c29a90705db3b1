import { gradableOf } from '../../core/grading/gradable.ts'
import { grade } from '../../core/grading/grade.ts'
import { replay } from '../../core/meeting/replay.ts'
import { cardsOf } from '../../core/practice/card.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import type { Storage } from '../storage.ts'

/** A meeting's own case: as it is now where its logic is the same, else as it was kept. */
export type CaseOf = (id: string) => Promise<Scenario | null>

/**
 * Makes cards of the mistakes of every meeting that has ended and was not looked through before. Meetings whose case or rules are
 * gone have none; they are not looked at again.
 */
export async function gatherCards(storage: Storage, caseOf: CaseOf, now: number): Promise<void> {
  for (const { id, ended } of await storage.list()) {
    if (ended === null || (await storage.cards.isGathered(id))) continue
    const found = await storage.read(id)
    if (!found || isRefusal(found.transcript)) continue
    const today = await caseOf(found.transcript.scenario)
    const same = today?.logicHash === found.transcript.logicHash
    const scenario = same ? today : (await storage.readCase(found.transcript))?.scenario
    const meeting = scenario ? replay(scenario, found.transcript) : null
    const sound = meeting && !isRefusal(meeting)
    const cards = sound ? cardsOf(meeting, grade(gradableOf(meeting)).findings) : []
    await storage.cards.gather(id, cards, now)
  }
}
