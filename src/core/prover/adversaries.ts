import { type Meeting, tableIsOpen } from '../meeting/meeting.ts'
import { packageAt } from '../negotiation/board.ts'
import { model, worthOf } from '../players/model.ts'
import { ownSideOf } from '../players/packages.ts'
import { isManner, type Option, optionsOf, type Player, say } from '../players/player.ts'
import type { Move, Package } from '../transcript/move.ts'
import { step } from './wander.ts'

/** Who looks for the far ends of a case. They are no trainees: what the buyer feels is no secret here. */

const worstFirst = (meeting: Meeting): readonly Option[] =>
  optionsOf(meeting).toSorted((a, b) => worthOf(a, meeting) - worthOf(b, meeting))

/** Means ill: says at every moment what the model player would say last. */
export const adversary: Player = (meeting) => {
  const [worst] = worstFirst(meeting)
  return worst ? say(worst.id) : model(meeting)
}

const BRINK = 3 // patience, times 1…5 by the seed: how near the end of it he sits down for the last round

/** Asks the same again to the last round, wears the buyer out before it, and makes the last offer in the worst manner. */
export const wearing: Player = (meeting) => {
  const { table, mind, header, scenario } = meeting
  const { bargaining } = scenario
  if (!bargaining || !table || !tableIsOpen(meeting) || table.offers.length >= bargaining.rounds)
    return model(meeting)
  const last = table.offers.length === bargaining.rounds - 1
  const brink = BRINK * (1 + (header.seed % 5))
  if (last && mind.patience > brink) {
    const aside = mostTrying(
      meeting,
      optionsOf(meeting)
        .filter((it) => !isManner(it))
        .map(({ id }) => say(id)),
    )
    if (aside) return aside
  }
  const packages = [table.offers.at(-1)?.packages[0] ?? openingOf(meeting)]
  const manners = optionsOf(meeting).filter(isManner)
  const offers = manners.map((it): Move => ({ kind: 'offer', packages, say: it.id }))
  const trying = last || mind.patience > 2 * brink ? mostTrying(meeting, offers) : null
  return trying ?? { kind: 'offer', packages }
}

/** The move that leaves the buyer the least patience and does not end the meeting; an end that he makes himself at the last round does. */
const mostTrying = (meeting: Meeting, moves: readonly Move[]): Move | null => {
  const rounds = meeting.scenario.bargaining?.rounds ?? 0
  const after = moves
    .map((move) => ({ move, to: step(meeting, move) }))
    .filter(({ to }) => to.ended === null || to.table?.offers.length === rounds)
  return after.toSorted((a, b) => a.to.mind.patience - b.to.mind.patience)[0]?.move ?? null
}

const openingOf = ({ scenario: { bargaining } }: Meeting): Package => {
  if (!bargaining?.seller) return { price: String(bargaining?.quote) }
  const { worths, best } = ownSideOf(bargaining)
  return packageAt(bargaining, worths.indexOf(best))
}
