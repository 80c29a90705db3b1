import { boardOf, mayAgree } from '../negotiation/board.ts'
import { levelsOf } from '../negotiation/table.ts'
import type { BargainingSource } from './bargaining-source.ts'
import type { Bargaining, BuyerPosition, Issue, Points, SellerPosition } from './scenario.ts'

/** Packages of a table, terms counted: a counterpart answers within a blink up to here. */
const MOST_OUTCOMES = 200_000

/** What is wrong, at which keys below `bargaining`. */
type Wrong = (keys: readonly (string | number)[], message: string) => void
type Worths = NonNullable<BargainingSource['buyer']['points']>

/** A bargaining as written becomes one to play; null where anything is wrong with it [N50]. */
export function compileBargaining(source: BargainingSource, wrong: Wrong): Bargaining | null {
  let sound = true
  const fail: Wrong = (keys, message) => {
    sound = false
    wrong(keys, message)
  }
  const issues = source.issues as readonly Issue[]
  twice(issues, ['issues'], 'issue', fail)
  issues.forEach((issue, i) => {
    if (issue.levels) twice(issue.levels, ['issues', i, 'levels'], 'level', fail)
  })
  twice(source.conditions, ['conditions'], 'condition', fail)
  const sizes = [...issues.map((it) => levelsOf(it).length), ...source.conditions.map(() => 2)]
  const priceOnly = issues.length === 1 && !source.seller
  if (!priceOnly && sizes.reduce((n, size) => n * size, 1) > MOST_OUTCOMES)
    fail(['issues'], `more than ${MOST_OUTCOMES} packages`)
  const bargaining = priceOnly ? onePrice(source, issues, fail) : several(source, issues, fail)
  if (!bargaining || !sound) return null
  if (!mayAgree(boardOf(bargaining))) {
    wrong([], 'no package gives both sides at least their reservation')
    return null
  }
  return bargaining
}

const twice = (
  items: readonly { readonly id: string }[],
  keys: readonly (string | number)[],
  what: string,
  fail: Wrong,
): void =>
  items.forEach(({ id }, i) => {
    if (items.findIndex((it) => it.id === id) < i) fail([...keys, i, 'id'], `two ${what}s ${id}`)
  })

const shared = (source: BargainingSource, issues: readonly Issue[]) => ({
  issues,
  rounds: source.rounds,
  limitMs: source.minutes * 60_000,
  conditions: source.conditions,
  ...(source.temper ? { temper: source.temper } : {}),
})

/** One price, worth what it says: quote and floor are all there is to it (K-152). */
function onePrice(
  source: BargainingSource,
  issues: readonly Issue[],
  fail: Wrong,
): Bargaining | null {
  const { quote, floor, unit } = source
  const { reservation, aspiration, points } = source.buyer
  const [issue] = issues
  if (issue?.id !== 'price') fail(['issues'], 'one issue is the price where there are no points')
  if (issue?.levels || issue?.of || unit !== '万元')
    fail(['issues', 0], 'a price without points is a ladder of 万元')
  if (points) fail(['buyer', 'points'], 'points of the buyer ask for points of the seller')
  if (quote === undefined) fail([], 'quote is missing')
  if (floor === undefined) fail([], 'floor is missing')
  if (aspiration === undefined) fail(['buyer'], 'aspiration is missing')
  if (quote === undefined || floor === undefined || aspiration === undefined) return null
  if (quote <= floor) fail([], 'the quote lies above the floor (K-152)')
  if (aspiration > reservation) fail(['buyer'], 'what he asks is no more than he can pay')
  if (aspiration < (issue?.from ?? 0))
    fail([], 'the ladder of prices reaches down to what the buyer asks')
  return { ...shared(source, issues), quote, floor, buyer: { reservation, aspiration } }
}

function several(
  source: BargainingSource,
  issues: readonly Issue[],
  fail: Wrong,
): Bargaining | null {
  if (!source.seller) fail([], "several issues ask for the seller's points")
  if (!source.buyer.points) fail(['buyer'], "several issues ask for the buyer's points")
  if (!source.seller || !source.buyer.points) return null
  const own = pointsOf(source.seller.points, issues, ['seller', 'points'], fail)
  const theirs = pointsOf(source.buyer.points, issues, ['buyer', 'points'], fail)
  if (!own || !theirs) return null
  const seller: SellerPosition = {
    points: withAuthority(own, issues, source.floor),
    reservation: source.seller.reservation,
  }
  const aspiration = source.buyer.aspiration ?? mostOf(theirs)
  const { reservation } = source.buyer
  if (aspiration < reservation)
    fail(['buyer', 'aspiration'], 'nobody asks for less than he can live with')
  const buyer: BuyerPosition = { points: theirs, reservation, aspiration }
  if (aspiration > mostOf(theirs))
    fail(['buyer', 'aspiration'], 'no package is worth what the buyer asks')
  const { quote, floor } = source
  const money = issues.some((it) => it.id === 'price' && !it.levels && !it.of)
  if (money !== (source.unit === '万元'))
    fail(['unit'], '万元 goes with a ladder of money named price, 分 with named levels')
  if (money && (quote === undefined || floor === undefined || quote <= floor))
    fail([], 'a price in money has a quote, and a floor below it (K-152)')
  if (!money && (quote !== undefined || floor !== undefined))
    fail([], 'quote and floor are of a price in money')
  return {
    ...shared(source, issues),
    quote: quote ?? mostOf(own),
    floor: floor ?? seller.reservation,
    seller,
    buyer,
  }
}

/** A price below the floor is worth nothing to the trainee: he has no authority to sign it (K-152). */
const withAuthority = (
  own: Points,
  issues: readonly Issue[],
  floor: number | undefined,
): Points => {
  const price = issues.find((it) => it.id === 'price' && !it.levels && !it.of)
  const worths = own.price
  if (!price || !worths || floor === undefined) return own
  const prices = levelsOf(price).map(Number)
  return { ...own, price: worths.map((worth, i) => ((prices[i] ?? 0) < floor ? 0 : worth)) }
}

const mostOf = (points: Points): number =>
  Object.values(points).reduce((sum, levels) => sum + Math.max(...levels), 0)

function pointsOf(
  worths: Worths,
  issues: readonly Issue[],
  keys: readonly string[],
  fail: Wrong,
): Points | null {
  for (const id of Object.keys(worths))
    if (!issues.some((it) => it.id === id)) fail([...keys, id], `no issue ${id}`)
  const points: Record<string, readonly number[]> = {}
  for (const issue of issues) {
    const worth = Object.hasOwn(worths, issue.id) ? worths[issue.id] : undefined
    const count = levelsOf(issue).length
    if (worth === undefined) fail(keys, `no points for ${issue.id}`)
    else if (!('from' in worth) && worth.length !== count)
      fail([...keys, issue.id], `${issue.id} has ${count} levels, here are ${worth.length}`)
    else points[issue.id] = 'from' in worth ? line(worth.from, worth.to, count) : worth
  }
  return Object.keys(points).length === issues.length ? points : null
}

const line = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / Math.max(1, count - 1))
