import type { Meeting } from '../meeting/meeting.ts'
import { mayOf } from '../meeting/view.ts'
import { askedPrice, checkOffer, cutsOf, levelsOf, priceOf } from '../negotiation/table.ts'
import { modelAtWork, worthOf } from '../players/model.ts'
import { barter, hardLiner, logroller, titForTat } from '../players/ways.ts'
import type { Move } from '../transcript/move.ts'
import { nameOf } from './move-name.ts'
import type { Line } from './search.ts'

/** What decides the next move of a line that is tried. */
export interface Policy {
  readonly next: (meeting: Meeting) => Move
  /** True where nothing is left for it to do but what `line` holds. */
  readonly isGoing: (line: Line | null) => boolean
}

const plain = (next: Policy['next']): Policy => ({ next, isGoing: () => false })

export const asModel: Policy = plain(modelAtWork)

const LEAST_DECENT = -400 // of the model player's worths: below it stands what nobody who knows the trade says

/** A choice that the model player would not refuse at any price: no trap, no irritator, no pitch before its need. */
export const isDecent = (meeting: Meeting, move: Move): boolean => {
  if (move.kind !== 'say') return true
  const entry = meeting.scenario.entries[move.choice]
  return entry !== undefined && worthOf({ id: move.choice, entry }, meeting) > LEAST_DECENT
}

/**
 * Goes a line again as far as it can be gone: whatever of it is open is said, in its order, each move once; where nothing of it is,
 * the model player decides. A line found from one position is tried from its neighbours in this way. Offers, and what ends the
 * talk, keep their order among themselves. `decent` leaves out what should not be said at all.
 */
export const following = (line: Line | null, decent = false): Policy => {
  const left: Move[] = []
  for (let at = line; at; at = at.rest) left.push(at.move)
  return {
    next(meeting) {
      const act = left.findIndex(({ kind }) => kind !== 'say')
      const place = left.findIndex(
        (move, i) =>
          (i <= act || move.kind === 'say') &&
          isOpen(meeting, move) &&
          (!decent || isDecent(meeting, move)),
      )
      const [move] = place < 0 ? [] : left.splice(place, 1)
      return move ?? modelAtWork(meeting)
    },
    isGoing(known) {
      if (decent) return false
      let at = known
      for (const move of left) {
        if (!at || (at.move !== move && nameOf(at.move) !== nameOf(move))) return false
        at = at.rest
      }
      return at === null
    },
  }
}

const isOpen = (meeting: Meeting, move: Move): boolean => {
  if (move.kind === 'say') return meeting.open.includes(move.choice)
  if (!mayOf(meeting).includes(move.kind)) return false
  if (move.kind !== 'offer') return true
  const { table } = meeting
  const { bargaining } = meeting.scenario
  const said = move.say === undefined || meeting.open.includes(move.say)
  return said && !!table && !!bargaining && !checkOffer(table, bargaining, move.packages, move.if)
}

/** Of the room, where nothing was given yet [D]. */
const FIRST_STEP = 0.3

/** As the model player, but over a price each step is `ratio` of the one before: steps that fall from wherever the trainee stood. */
const falling = (ratio: number): Policy =>
  plain((meeting) => {
    const move = modelAtWork(meeting)
    const { table } = meeting
    const { bargaining } = meeting.scenario
    const [issue] = bargaining?.issues ?? []
    if (move.kind !== 'offer' || !table || !bargaining || !issue) return move
    const asked = askedPrice(table, bargaining)
    const last = cutsOf(table, bargaining).at(-1)
    const step = ratio * (last ?? FIRST_STEP * (bargaining.quote - bargaining.floor))
    const least = Math.max(bargaining.floor, table.standing ? priceOf(table.standing) : 0)
    const wish = Math.max(least, asked - step)
    const price = levelsOf(issue).findLast((it) => Number(it) <= wish) ?? String(asked)
    const { if: condition, ...rest } = move
    const asks = Number(price) < asked && condition !== undefined
    return { ...rest, packages: [{ price }], ...(asks ? { if: condition } : {}) }
  })

const OVER_A_PRICE = [falling(0), falling(0.25), falling(0.5), falling(0.8)]
const OVER_PACKAGES = [logroller, hardLiner, titForTat].map((way) =>
  plain((meeting) => barter(meeting, way) ?? modelAtWork(meeting)),
)

/** Other ways of bargaining than the model player's, for who no longer stands where he would. */
export const waysAt = ({ scenario: { bargaining }, table }: Meeting): readonly Policy[] =>
  !bargaining || !table || table.agreed ? [] : bargaining.seller ? OVER_PACKAGES : OVER_A_PRICE
