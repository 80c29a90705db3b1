/**
 * How long the frontier and all solution points of a domain take on one core, beside a plain sort of one column of the same
 * points in the same process, and what memory a process needs that does nothing else.
 *
 *   node test/bench/negotiation.ts
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { drawShare } from '../../src/core/chance/draw.ts'
import type { Domain, Party } from '../../src/core/negotiation/domain.ts'
import { frontierOf } from '../../src/core/negotiation/frontier.ts'
import { enumerate } from '../../src/core/negotiation/outcomes.ts'
import { oppositionOf, solutionsOf } from '../../src/core/negotiation/solutions.ts'

const KINDS = ['random', 'fixed sum'] as const
type Kind = (typeof KINDS)[number]

export interface NegotiationRow {
  /** Fixed sum: B likes what A dislikes, so that every outcome is on the frontier. The worst there is. */
  readonly kind: Kind
  readonly outcomes: number
  readonly frontier: number
  /** The first run, nothing compiled yet. */
  readonly firstMs: number
  /** Medians over the runs. */
  readonly allMs: number
  readonly sortMs: number
  readonly timesTheSort: number
  /** allMs over n · log₂ n: flat or falling where the work grows no faster. */
  readonly nsPerNLogN: number
  /** The greatest resident size of a fresh process that solves it once; `bareMb` is what Node has of it before. */
  readonly peakMb: number
  readonly bareMb: number
}

const SPACES: readonly { readonly sizes: readonly number[]; readonly runs: number }[] = [
  { sizes: [4, 5, 4, 4, 5], runs: 301 },
  { sizes: [5, 5, 5, 5, 5, 5], runs: 101 },
  { sizes: [8, 8, 7, 7, 6, 10], runs: 25 },
  { sizes: [10, 10, 10, 10, 10, 10], runs: 9 },
]

const partyOf = (sizes: readonly number[], name: string): Party => {
  const drawn = (purpose: string): number => drawShare(2026, 0, `${name} ${purpose}`)
  const weights = sizes.map((_, i) => 0.1 + drawn(`weight ${i}`))
  const sum = weights.reduce((all, it) => all + it, 0)
  return {
    weights: weights.map((it) => it / sum),
    utilities: sizes.map((n, i) => Array.from({ length: n }, (_, k) => drawn(`level ${i} ${k}`))),
    reservation: 0.2,
  }
}

const domainOf = (sizes: readonly number[], kind: Kind): Domain => {
  const a = partyOf(sizes, 'a')
  const against = a.utilities.map((levels) => levels.map((u) => 1 - u))
  return {
    issues: sizes.map((n, i) => ({ name: `issue ${i}`, levels: [...Array(n).keys()] })),
    a,
    b: kind === 'random' ? partyOf(sizes, 'b') : { ...a, utilities: against },
  }
}

const solveOnce = (domain: Domain): { readonly frontier: number } => {
  const outcomes = enumerate(domain)
  const frontier = frontierOf(outcomes)
  const d = { a: domain.a.reservation, b: domain.b.reservation }
  if (!solutionsOf(outcomes, frontier, d)) throw new Error('a domain without agreement')
  oppositionOf(outcomes)
  return { frontier: frontier.outcomes.length }
}

const timed = <T>(work: () => T): { readonly ms: number; readonly result: T } => {
  const start = performance.now()
  const result = work()
  return { ms: performance.now() - start, result }
}

const peakMb = (): number => process.resourceUsage().maxRSS / 1024

const median = (values: readonly number[]): number =>
  values.toSorted((x, y) => x - y)[values.length >> 1] ?? Number.NaN

const measure = (kind: Kind, sizes: readonly number[], runs: number): NegotiationRow => {
  const domain = domainOf(sizes, kind)
  const bareMb = peakMb()
  const first = timed(() => solveOnce(domain))
  const solvedMb = peakMb()
  const { uA, count } = enumerate(domain)
  const alls: number[] = []
  const sorts: number[] = []
  for (let run = 0; run < runs; run++) {
    alls.push(timed(() => solveOnce(domain)).ms)
    const copy = uA.slice()
    sorts.push(timed(() => copy.sort()).ms)
  }
  return {
    kind,
    outcomes: count,
    frontier: first.result.frontier,
    firstMs: first.ms,
    allMs: median(alls),
    sortMs: median(sorts),
    timesTheSort: median(alls) / median(sorts),
    nsPerNLogN: (median(alls) * 1e6) / (count * Math.log2(count)),
    peakMb: solvedMb,
    bareMb,
  }
}

/** Linux can hold a process, its collector's threads with it, to one core. */
const ON_ONE_CORE = process.platform === 'linux' ? ['taskset', '-c', '0'] : []

/** One row a kind and size, each from a process of its own. */
export const measureNegotiation = (): readonly NegotiationRow[] =>
  KINDS.flatMap((_, kind) =>
    SPACES.map((_, space) => {
      const self = fileURLToPath(import.meta.url)
      const [program = '', ...args] = [...ON_ONE_CORE, process.execPath, self]
      return JSON.parse(
        execFileSync(program, [...args, `${kind}`, `${space}`], { encoding: 'utf8' }),
      )
    }),
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kind = KINDS[Number(process.argv[2])]
  const space = SPACES[Number(process.argv[3])]
  if (kind && space) console.log(JSON.stringify(measure(kind, space.sizes, space.runs)))
  else console.table(measureNegotiation())
}
