import type { Meeting } from '../meeting/meeting.ts'
import type { Table } from '../negotiation/table.ts'
import type { Bargaining } from '../scenario/scenario.ts'
import type { Package } from '../transcript/move.ts'
import { model, overlooking, unprepared } from './model.ts'
import { stepDown } from './packages.ts'
import { hasTag, isManner, type Option, optionsOf, type Player, pick, say } from './player.ts'

const MOST = 3 // times a meeting: more, and he is shown the door before anything else can be judged

const within =
  (families: readonly string[]) =>
  (tag: string): boolean =>
    families.some((family) => tag.startsWith(family))

/** Says what belongs to the vice as soon as it lies open; with an offer where it is a manner of offering. */
const cannotResist =
  (
    families: readonly string[],
    when: (option: Option, meeting: Meeting) => boolean = () => true,
  ): Player =>
  (meeting) => {
    const belongs = (id: string): boolean =>
      (meeting.scenario.entries[id]?.tags ?? []).some(within(families))
    const move = model(meeting)
    const said = meeting.spoken.flatMap(({ choice }) => choice ?? [])
    if (move.kind === 'prepare' || said.filter(belongs).length >= MOST) return move
    const tempting = optionsOf(meeting).filter(
      (it) => belongs(it.id) && !said.includes(it.id) && when(it, meeting),
    )
    const aside = pick(
      meeting,
      tempting.filter((it) => !isManner(it)),
      'vice',
    )
    if (aside) return say(aside.id)
    const manner = pick(meeting, tempting, 'vice')
    return move.kind === 'offer' && manner ? { ...move, say: manner.id } : move
  }

/** Overlooks what belongs to the virtue and serves nothing else. */
const neverSays =
  (families: readonly string[], serves: readonly string[] = []): Player =>
  (meeting) =>
    model(overlooking(meeting, (it) => hasTag(it, within(families)) && !hasTag(it, within(serves))))

/** Puts down something else, for nothing, wherever the player makes an offer. */
export const offersInstead =
  (
    packageOf: (meeting: Meeting, table: Table, bargaining: Bargaining, meant: Package) => Package,
    player: Player = model,
  ): Player =>
  (meeting) => {
    const move = player(meeting)
    const { table, scenario } = meeting
    const [meant] = move.kind === 'offer' ? move.packages : []
    if (move.kind !== 'offer' || !meant || !table || !scenario.bargaining) return move
    const { if: _condition, ...rest } = move
    return { ...rest, packages: [packageOf(meeting, table, scenario.bargaining, meant)] }
  }

/** The price he came with, or his first terms, whatever is answered. */
const stands = offersInstead((_meeting, table, { seller, quote }, meant) => {
  const [first] = table.offers
  return first?.packages[0] ?? (seller ? meant : { price: String(quote) })
})

/** A thing shown on a need whose want the buyer has not spoken, or on none. */
const isEarly = ({ entry }: Option, { spoken }: Meeting): boolean =>
  !spoken.some((turn) => turn.need === entry.need && turn.tags.includes('buyer.need-explicit'))

const STEP = 200 // of a room of a thousand: after five equal steps nothing is left

/** The model player with one vice each: what a rubric takes from him is what it takes for the vice [P11]. */
export const VICES: Readonly<Record<string, Player>> = {
  /** Praises in general and in particular (K-096): the owl shuts. */
  flatterer: cannotResist(['rapport.praise', 'amber.flattery']),
  /** Shows what he has before anybody wanted it (K-069, K-089 taboo 2). */
  'pitch-first': cannotResist(['present.'], isEarly),
  /** Gets his answer and goes on to the next question (K-076). */
  deaf: neverSays(['listen.', 'object.acknowledge'], ['nego.confirm', 'commit.']),
  /** Words that only annoy, and quarrels (K-161). */
  irritant: cannotResist(['talk.irritator', 'talk.argue']),
  /** An invented boss, an invented accident, another name on the card (§3). */
  liar: cannotResist([
    'amber.fake-',
    'amber.feint',
    'red.false-claim',
    'red.fabricate-pain',
    'red.bait-delivery',
  ]),
  /** Does the improper favour that is asked of him (§3). */
  obliging: cannotResist(['red.bribe', 'red.leak', 'red.collude', 'red.bid-rig']),
  /** Gives equal steps for nothing (K-154 equal). */
  pushover: offersInstead((meeting, table, bargaining) =>
    stepDown(meeting, table, bargaining, STEP, bargaining.floor),
  ),
  /** Says his price, says it again, and goes without a deal sooner than move (EVIDENCE 1.3). */
  'hard-liner': (meeting) => {
    const move = stands(meeting)
    return move.kind === 'accept' ? { kind: 'walk-away' } : move
  },
  /** Talks well and goes with nothing agreed (K-077). */
  'open-ended': neverSays(['commit.']),
  /** Comes with a blank sheet (K-144). */
  unprepared,
}
