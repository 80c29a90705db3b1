import { buyerPoints, ownPoints } from '../negotiation/board.ts'
import { facing } from './cards.ts'
import { type ClassState, isPresent } from './class.ts'
import { bothPoints, chartOf, createdOf, dealOf } from './contest-result.ts'
import type { PartOf } from './parts.ts'
import { rightsOf, SIDES, type Side } from './role.ts'
import { type PutDown, type Said, type SharedTable, standingOf, type Team } from './shared-table.ts'
import type { VersusActivity } from './versus-activity.ts'

export const nameOf = ({ seats }: ClassState, by: number | null): string | null =>
  by === null ? null : (seats[by - 1]?.name ?? null)

export const teamOf = (
  state: ClassState,
  { chairs, computer }: Team,
): PartOf<'table'>['teams']['vendor'] => ({
  members: chairs.map(({ seat, parts }) => ({
    seat,
    name: nameOf(state, seat) ?? '',
    parts: [...parts],
    present: isPresent(state)(seat),
  })),
  computer,
})

/** What everyone may see of a table: who sits there, how many offers were made, and the sheet once there is one. */
export function sharedPart(state: ClassState, table: SharedTable, sheet: boolean): PartOf<'table'> {
  const { number, teams, offers, away, breaks, ended, endedRunMs } = table
  const signature = (side: Side) => {
    const signed = table.sheet?.signed[side]
    return signed ? { name: nameOf(state, signed.by) } : null
  }
  return {
    number,
    teams: { vendor: teamOf(state, teams.vendor), customer: teamOf(state, teams.customer) },
    offers: offers.length,
    sheet:
      sheet && table.sheet
        ? {
            n: table.sheet.n,
            offer: table.sheet.offer,
            terms: table.sheet.terms,
            signed: { vendor: signature('vendor'), customer: signature('customer') },
          }
        : null,
    away,
    breaks,
    ended,
    endedRunMs,
  }
}

/** A member's card: the points of his own side and of nobody else's [CR11]. */
export function cardOf(
  state: ClassState,
  { contest, case: played }: Pick<VersusActivity, 'contest' | 'case'>,
  table: SharedTable,
  side: Side,
  seat: number,
): PartOf<'card'> {
  const { seller } = facing(contest, side)
  const team = table.teams[side]
  return {
    side,
    rights: table.ended ? [] : [...rightsOf(team.chairs, isPresent(state), seat)],
    title: played.scenario.title,
    issues: contest.issues.flatMap((it) => (it.levels ? [it] : [])),
    points: seller.points,
    reservation: seller.reservation,
    guess: team.guess ? [...team.guess] : null,
  }
}

/** An offer as a side sees it: what it is worth to that side. */
export function offerPart(
  state: ClassState,
  { contest }: Pick<VersusActivity, 'contest'>,
  { n, side, by, packages, runMs }: PutDown,
  as: Side | 'instructor',
): PartOf<'offer'> {
  const turned = facing(contest, as === 'instructor' ? 'vendor' : as)
  return {
    n,
    side,
    by: nameOf(state, by),
    packages: [...packages],
    points: packages.map((it) => ownPoints(turned, it)),
    theirs: as === 'instructor' ? packages.map((it) => buyerPoints(turned, it)) : null,
    runMs,
  }
}

export const saidPart = (state: ClassState, said: Said): PartOf<'said'> => ({
  n: said.n,
  side: said.side,
  by: nameOf(state, said.by),
  to: said.to,
  text: said.text,
  runMs: said.runMs,
})

/** What a side heard: all that was said at the table, and what was said in its own team. */
export const heardBy = (table: Pick<SharedTable, 'said'>, side: Side): readonly Said[] =>
  table.said.filter((it) => it.to === 'table' || it.side === side)

export function matchPart(
  state: ClassState,
  { contest }: Pick<VersusActivity, 'contest'>,
  table: SharedTable,
): PartOf<'match'> {
  const worth = (side: Side) => {
    const pack = standingOf(table, side)?.packages[0]
    return pack ? bothPoints(contest, pack) : null
  }
  return {
    ...sharedPart(state, table, true),
    last: { vendor: worth('vendor'), customer: worth('customer') },
    agreed: table.sheet ? bothPoints(contest, table.sheet.terms) : null,
    stirredMs: Math.max(table.said.at(-1)?.runMs ?? 0, table.offers.at(-1)?.runMs ?? 0),
  }
}

/** What may be told once the whole activity is over, and not before: the next table may still be bargaining over the same cards. */
export function outcomePart(
  { contest }: Pick<VersusActivity, 'contest'>,
  table: SharedTable,
): PartOf<'outcome'> {
  const deal = dealOf(contest, table)
  const { bestJoint, reservation } = chartOf(contest)
  const [vendor, customer] = SIDES.map((side) => table.teams[side].guess)
  return {
    deal,
    reservation,
    bestJoint,
    created: deal && createdOf(contest, deal),
    points: { vendor: contest.seller.points, customer: contest.buyer.points },
    guesses: {
      vendor: vendor ? [...vendor] : null,
      customer: customer ? [...customer] : null,
    },
  }
}
