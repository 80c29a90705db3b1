import { type Meeting, tableIsOpen } from '../meeting/meeting.ts'
import { boardOf, packageAt } from '../negotiation/board.ts'
import { askedPrice, checkOffer, levelsOf } from '../negotiation/table.ts'
import { modelAtWork } from '../players/model.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Move, Package } from '../transcript/move.ts'
import { nameOf, timeless } from './move-name.ts'

/** What may be decided at a position. */
export interface Options {
  readonly moves: readonly Move[]
  /** False where there are more offers than are tried: what is found there is a bound, not the truth. */
  readonly whole: boolean
}

/** At a table with no more offers than this all of them are tried [D]. */
const ALL_OFFERS = 24
/** Shares of the room above the floor that a step down may take: K-154's sequences and a hold [D]. */
const STEPS = [0, 0.05, 0.15, 0.2, 0.4]

/**
 * The decisions open at a position [R3]: every choice, and at a table offers, acceptance, leaving and walking out. A manner of offering
 * is said with an offer; outside a table nobody walks out unless he did. `done`, what the trainee did, is always among them.
 */
export function optionsAt(meeting: Meeting, done: Move | null = null): Options {
  if (meeting.ended) return { moves: [], whole: true }
  const found = new Map<string, Move>()
  const add = (move: Move): void => {
    const bare = timeless(move)
    found.set(nameOf(bare), bare)
  }
  if (done) add(done)
  for (const choice of meeting.open) if (!isManner(meeting, choice)) add({ kind: 'say', choice })
  const { table } = meeting
  const { bargaining } = meeting.scenario
  if (!table || !bargaining) return { moves: [...found.values()], whole: true }
  if (table.away) add({ kind: 'return' })
  if (!tableIsOpen(meeting)) return { moves: [...found.values()], whole: true }
  const { moves, whole } = offersAt(meeting, bargaining)
  for (const move of moves) add(move)
  if (table.standing) add({ kind: 'accept' })
  if (table.breaks < 2) add({ kind: 'leave' })
  add({ kind: 'walk-away' })
  return { moves: [...found.values()], whole }
}

const isManner = ({ scenario }: Meeting, choice: string): boolean =>
  scenario.entries[choice]?.tags.includes('with-offer') ?? false

/** All offers where they are few; else the model player's and the steps of K-154, said as he would say them. */
function offersAt(meeting: Meeting, bargaining: Bargaining): Options {
  const { table } = meeting
  if (!table || table.offers.length >= bargaining.rounds) return { moves: [], whole: true }
  const manners = [undefined, ...meeting.open.filter((it) => isManner(meeting, it))]
  const conditions = [undefined, ...bargaining.conditions.map((it) => it.id)]
  const { count } = boardOf(bargaining).outcomes
  if (count * conditions.length * manners.length <= ALL_OFFERS) {
    const moves = Array.from({ length: count }, (_, n) => packageAt(bargaining, n)).flatMap(
      (pack) =>
        conditions.flatMap((condition) => manners.map((say) => offer(pack, condition, say))),
    )
    // Packages put down side by side are not tried: two of them are another offer each.
    const whole = bargaining.issues.length === 1
    return { moves: moves.filter((it) => isSound(meeting, bargaining, it)), whole }
  }
  const usual = modelAtWork(meeting)
  const model = usual.kind === 'offer' ? usual : null
  const say = model?.say ?? manners[1]
  const packs = bargaining.seller ? [] : steps(meeting, bargaining)
  const moves = packs.flatMap((pack) => [
    offer(pack, undefined, say),
    ...(model?.if === undefined ? [] : [offer(pack, model.if, say)]),
  ])
  return {
    moves: [...(model ? [model] : []), ...moves.filter((it) => isSound(meeting, bargaining, it))],
    whole: false,
  }
}

type Offer = Extract<Move, { kind: 'offer' }>

const offer = (pack: Package, condition?: string, say?: string): Offer => ({
  kind: 'offer',
  packages: [pack],
  ...(condition === undefined ? {} : { if: condition }),
  ...(say === undefined ? {} : { say }),
})

const isSound = (meeting: Meeting, bargaining: Bargaining, move: Offer): boolean =>
  meeting.table !== null && checkOffer(meeting.table, bargaining, move.packages, move.if) === null

const steps = ({ table }: Meeting, bargaining: Bargaining): readonly Package[] => {
  const [issue] = bargaining.issues
  if (!table || !issue) return []
  const ladder = levelsOf(issue).map(Number)
  const asked = askedPrice(table, bargaining)
  const room = bargaining.quote - bargaining.floor
  const standing = Number(table.standing?.[issue.id] ?? 0)
  const rungs = STEPS.map((share) => Math.max(bargaining.floor, standing, asked - share * room))
  const prices = rungs.map((price) => ladder.findLast((it) => it <= price) ?? price)
  return [...new Set(prices)].map((price) => ({ [issue.id]: String(price) }))
}
