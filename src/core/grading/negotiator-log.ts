import { hasAny, inFamily, type Turn } from '../meeting/turn.ts'
import { asks, earns, isBuyer, isSeller } from './earning.ts'

/** What EVIDENCE 1.2 counts, of one meeting: shares of a hundred, but for the reasons. */
export interface NegotiatorRates {
  readonly irritators: number
  readonly counters: number
  readonly spirals: number
  readonly testing: number
  readonly summing: number
  readonly questions: number
  /** The most reasons in one argument; 0 for none. */
  readonly reasons: number
  /** Moves that bargain or ask at all: without one nothing was negotiated. */
  readonly moves: number
}

const PROPOSES = ['price.quote', 'price.concede', 'price.trade', 'nego.package']
const TESTS = ['listen.confirm', 'listen.paraphrase', 'nego.confirm']
const SUMS_UP = ['ask.summary', 'commit.summary']
const REASONS = ['price.reason', 'object.answer']
const SOURS = ['talk.irritator', 'talk.argue']
const PRICED = ['buyer.demand', 'buyer.concede']

/**
 * Good behaviour is counted of all the trainee's moves, sour ones of the buyer's lines: a bad move more never makes another look rarer.
 * The source's hourly rates are read as of a hundred [G63].
 */
export function readNegotiator(turns: readonly Turn[]): NegotiatorRates {
  const moves = turns.filter(isSeller)
  const lines = turns.filter(isBuyer).length
  const sound = moves.filter(isSound)
  const ofMoves = (count: number): number => (100 * count) / Math.max(1, moves.length)
  const ofLines = (count: number): number => (100 * count) / Math.max(1, lines)
  const count = (all: readonly Turn[], tags: readonly string[]): number =>
    all.filter((turn) => hasAny(turn, tags)).length
  return {
    irritators: ofLines(count(moves, ['talk.irritator'])),
    counters: ofLines(counterProposals(turns)),
    spirals: ofLines(count(moves, ['talk.argue'])),
    testing: ofMoves(count(sound, TESTS)),
    summing: ofMoves(count(sound, SUMS_UP)),
    questions: ofMoves(sound.filter(asksAnything).length),
    reasons: sound.some((turn) => hasAny(turn, REASONS)) ? reasonsAtOnce(moves) : 0,
    moves: sound.filter((turn) => asksAnything(turn) || isBargaining(turn)).length,
  }
}

const isSound = (turn: Turn): boolean => earns(turn) && !hasAny(turn, SOURS)
const isBargaining = (turn: Turn): boolean => inFamily(turn, 'price.') || inFamily(turn, 'nego.')
const asksAnything = (turn: Turn): boolean =>
  asks(turn) || hasAny(turn, ['nego.ask-expectation', 'price.ask-offer', 'object.clarify'])

/** Takes the other's proposal up before answering it with one's own. */
const considers = (turn: Turn): boolean =>
  isSound(turn) && (asksAnything(turn) || hasAny(turn, TESTS) || inFamily(turn, 'listen.'))

/** Proposals put straight against the buyer's, with nothing asked, heard or tested since one's own last. */
function counterProposals(turns: readonly Turn[]): number {
  let [open, considered] = [false, false]
  let count = 0
  for (const turn of turns) {
    if (isBuyer(turn)) open ||= turn.value !== undefined || hasAny(turn, PRICED)
    if (!isSeller(turn)) continue
    considered ||= considers(turn)
    if (!hasAny(turn, PROPOSES)) continue
    if (open && !considered) count++
    open = false
    considered = false
  }
  return count
}

/** The most reasons from one question or price to the next: more of them weaken the best (dilution). */
function reasonsAtOnce(moves: readonly Turn[]): number {
  let [most, run] = [0, 0]
  for (const turn of moves) {
    if (hasAny(turn, PROPOSES)) run = 0
    if (hasAny(turn, REASONS)) run++
    most = Math.max(most, run)
  }
  return most
}
