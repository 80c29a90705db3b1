import { has, hasAny, inFamily, type Turn } from '../../meeting/turn.ts'
import { type Cut, readCuts } from '../bargain-log.ts'
import type { FindingCode } from '../codes.ts'
import { earns, isBuyer, isSeller } from '../earning.ts'
import { clamp, judging } from '../judge.ts'
import type { Rubric } from '../report.ts'

// Four wrap-up actions (K-168), the record taken and read back (K-169), no first offer taken (K-158). Points [D].
const WEIGHTS = {
  summary: 20,
  harmony: 15,
  written: 15,
  nextTalk: 15,
  record: 10,
  readBack: 15,
  firstOffer: 10,
}
const COMFORT = 5 // on top: a last small thing for a buyer who has said yes (K-166)
const COMFORT_SHARE = 0.05 // of all that was given [D]

const SUMMARY_TAGS = ['commit.summary', 'ask.summary']
const WRITTEN_TAGS = ['nego.record', 'commit.ask']
const WARM_TAGS = ['listen.ack', 'object.acknowledge', 'express.feeling', 'price.reject-smile']
const SOUR_TAGS = ['talk.irritator', 'talk.argue', 'listen.interrupt', 'listen.ignore']
const WARM_FAMILIES = ['commit.', 'rapport.', 'nego.record', 'nego.confirm']

interface Part {
  readonly weight: number
  readonly worth: 0 | 0.5 | 1
  readonly turn: Turn | undefined
  readonly item: string
  readonly rule: string
  readonly met: FindingCode
  readonly half?: FindingCode
  readonly unmet: FindingCode
}

/** How the bargaining was brought home: what is agreed is said, written, read back, and nobody leaves beaten. */
export const closing: Rubric = ({ bargain, turns }) => {
  if (bargain === null) return { score: null, findings: [] }
  const { judge, findings } = judging('closing')
  const cuts = readCuts(turns, bargain)
  const parts = [...wrapUp(turns, closeFrom(turns, cuts)), ...record(turns, cuts), first(turns)]
  const end = turns.at(-1)?.n ?? 0
  let score = 0
  for (const { weight, worth, turn, item, rule, met, half, unmet } of parts) {
    score += weight * worth
    const code = worth === 1 ? met : worth === 0.5 && half ? half : unmet
    const credit = worth === 1 ? weight : weight * (worth - 1)
    judge(code, turn?.n ?? end, { rule, item, credit })
  }
  const comfort = lastComfort(turns, cuts)
  if (comfort) {
    score += COMFORT
    judge('last-comfort', comfort.turn.n, { rule: 'G47', item: 'small-comfort', credit: COMFORT })
  }
  return { score: clamp(score), findings }
}

const total = (cuts: readonly Cut[]): number => cuts.reduce((sum, cut) => sum + cut.size, 0)
const isSmall = (cut: Cut, cuts: readonly Cut[]): boolean =>
  cuts.length > 1 && cut.size <= COMFORT_SHARE * total(cuts)

/** The close begins with the last step down that was more than a comfort, else with the first word on price [G44]. */
function closeFrom(turns: readonly Turn[], cuts: readonly Cut[]): number {
  const step = cuts.findLast((cut) => !isSmall(cut, cuts))
  if (step) return step.at
  return turns.findIndex((turn) => isSeller(turn) && inFamily(turn, 'price.'))
}

function wrapUp(turns: readonly Turn[], from: number): readonly Part[] {
  const close = from < 0 ? [] : turns.slice(from).filter(isSeller)
  const done = (tags: readonly string[]) =>
    close.findLast((turn) => earns(turn) && hasAny(turn, tags))
  const warm = close.findLast(
    (turn) =>
      earns(turn) &&
      (hasAny(turn, WARM_TAGS) || WARM_FAMILIES.some((family) => inFamily(turn, family))),
  )
  const sour = close.find((turn) => hasAny(turn, SOUR_TAGS))
  const basis = { item: 'closing-outcomes', rule: 'G44' }
  const part = (weight: number, turn: Turn | undefined, met: FindingCode, unmet: FindingCode) =>
    ({ ...basis, weight, worth: turn ? 1 : 0, turn, met, unmet }) satisfies Part
  return [
    part(WEIGHTS.summary, done(SUMMARY_TAGS), 'close-summed-up', 'close-not-summed-up'),
    {
      ...part(WEIGHTS.harmony, sour ?? warm, 'close-in-harmony', 'close-sour'),
      worth: warm && !sour ? 1 : 0,
    },
    part(WEIGHTS.written, done(WRITTEN_TAGS), 'close-in-writing', 'close-not-in-writing'),
    part(WEIGHTS.nextTalk, done(['commit.next-step']), 'close-next-talk', 'close-no-next-talk'),
  ]
}

/** Taking the minutes, and reading back what they say once the last step is made; half for reading back only before [G45]. */
function record(turns: readonly Turn[], cuts: readonly Cut[]): readonly Part[] {
  const taken = turns.find((turn) => earns(turn) && has(turn, 'nego.record'))
  const lastStep = cuts.at(-1)?.at ?? -1
  const read = turns.findLastIndex((turn) => earns(turn) && has(turn, 'nego.confirm'))
  const basis = { item: 'record-rights', rule: 'G45' }
  return [
    {
      ...basis,
      weight: WEIGHTS.record,
      worth: taken ? 1 : 0,
      turn: taken,
      met: 'record-taken',
      unmet: 'record-left',
    },
    {
      ...basis,
      weight: WEIGHTS.readBack,
      worth: read < 0 ? 0 : read >= lastStep ? 1 : 0.5,
      turn: turns[read],
      met: 'read-back',
      half: 'read-back-early',
      unmet: 'not-read-back',
    },
  ]
}

/** His first price was answered with something other than yes; where no word on price was said, nothing was held [G46]. */
function first(turns: readonly Turn[]): Part {
  let offers = 0
  let taken: Turn | undefined
  let worked: Turn | undefined
  for (const turn of turns) {
    if (isBuyer(turn) && (turn.value !== undefined || has(turn, 'buyer.demand'))) offers++
    if (!isSeller(turn) || !inFamily(turn, 'price.')) continue
    if (!has(turn, 'price.accept')) worked ??= earns(turn) ? turn : undefined
    else if (offers <= 1 && !worked) taken ??= turn
  }
  return {
    item: 'never-accept-first',
    rule: 'G46',
    weight: WEIGHTS.firstOffer,
    worth: worked && !taken ? 1 : 0,
    turn: taken ?? worked,
    met: 'first-offer-worked',
    unmet: taken ? 'first-offer-taken' : 'first-offer-unanswered',
  }
}

/** The last step is a twentieth at most of all that was given, made after the buyer's yes in principle. */
function lastComfort(turns: readonly Turn[], cuts: readonly Cut[]): Cut | null {
  const last = cuts.at(-1)
  const before = cuts.at(-2)
  if (!last || !before || !isSmall(last, cuts)) return null
  const between = turns.slice(before.at + 1, last.at)
  return between.some((turn) => isBuyer(turn) && has(turn, 'buyer.signal')) ? last : null
}
