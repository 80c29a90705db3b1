import * as v from 'valibot'
import { fingerprint, shuffled } from '../chance/draw.ts'
import { FINDING_CODES, type FindingCode } from '../grading/codes.ts'
import { isPoor } from '../grading/instead.ts'
import type { Finding } from '../grading/report.ts'
import type { Meeting, SpokenLine } from '../meeting/meeting.ts'
import { entryOf } from '../meeting/tell.ts'
import { type Header, parseTranscript } from '../transcript/transcript.ts'

/**
 * A mistake to be met again: what the buyer had just said, what was said then, and among what could have been said the line that was
 * better [L1]. Ids and figures only, so that it reads in either language.
 */
export interface Card {
  /** The same mistake, made again in another meeting, is the same card. */
  readonly id: string
  /** Whose words to read it in. */
  readonly header: Header
  readonly code: FindingCode
  /** The item of the course it rests on, by slug. */
  readonly item: string
  readonly need?: string
  /** The last lines before the decision, the latest last. */
  readonly heard: readonly SpokenLine[]
  /** The choice made; null where it was done without words, or left out. */
  readonly said: string | null
  readonly better: string
  /** Two to five choices that were open, `better` among them, in the order shown. */
  readonly options: readonly string[]
  /** Of the options those that cost at any moment. */
  readonly poor: readonly string[]
}

const MOST_OPTIONS = 5
const MOST_LINES = 4
/** A meeting of many mistakes teaches its dearest ones first [D]. */
const MOST_CARDS = 6

/** The moment of a decision: the meeting before it. */
const momentsOf = (meeting: Meeting): readonly Meeting[] => {
  const moments: Meeting[] = []
  for (let at = meeting.before; at; at = at.before) moments.push(at)
  return moments.reverse()
}

/** Points of conduct weigh as they are, points of a rubric as a part of its weight. */
const dearness = ({ credit, onConduct }: Finding): number => -credit * (onConduct ? 3 : 1)

/** The cards of a meeting that is over, the dearest mistakes first, one a decision [L1]. */
export function cardsOf(meeting: Meeting, findings: readonly Finding[]): readonly Card[] {
  const moments = momentsOf(meeting)
  const taken = new Set<Meeting>()
  const cards: Card[] = []
  for (const finding of findings.toSorted((a, b) => dearness(b) - dearness(a))) {
    const { instead, credit } = finding
    if (credit >= 0 || instead === undefined || cards.length >= MOST_CARDS) continue
    const moment = moments.findLast((it) => it.turns < finding.turn && it.open.includes(instead))
    if (!moment || taken.has(moment)) continue
    const card = cardAt(meeting, moment, finding, instead)
    if (!card) continue
    taken.add(moment)
    cards.push(card)
  }
  return cards
}

function cardAt(meeting: Meeting, moment: Meeting, finding: Finding, better: string): Card | null {
  const { header, spoken } = meeting
  const own = spoken[moment.spoken.length]
  const said = own?.choice !== undefined && own.choice !== better ? own.choice : null
  const must = said === null ? [better] : [better, said]
  const rest = shuffled(
    moment.open.filter((id) => !must.includes(id)),
    header.seed,
    moment.turns,
  )
  const options = [...must, ...rest].slice(0, MOST_OPTIONS)
  if (options.length < 2) return null
  return {
    id: fingerprint([header.scenario, header.persona, said ?? finding.code, better].join('/')),
    header,
    code: finding.code,
    item: finding.item,
    ...(finding.need === undefined ? {} : { need: finding.need }),
    heard: moment.lines.slice(-MOST_LINES),
    said,
    better,
    options: shuffled(options, header.seed, moment.turns + 1),
    poor: options.filter((option) => isPoor(entryOf(meeting.scenario, option))),
  }
}

const id = v.pipe(v.string(), v.maxLength(80))
const line = v.strictObject({
  id,
  who: id,
  params: v.record(id, v.union([v.number(), v.string()])),
  turn: v.number(),
})
const cardSchema = v.strictObject({
  id,
  header: v.unknown(),
  code: v.picklist(Object.keys(FINDING_CODES)),
  item: id,
  need: v.exactOptional(id),
  heard: v.pipe(v.array(line), v.maxLength(MOST_LINES)),
  said: v.nullable(id),
  better: id,
  options: v.pipe(v.array(id), v.minLength(2), v.maxLength(MOST_OPTIONS)),
  poor: v.pipe(v.array(id), v.maxLength(MOST_OPTIONS)),
})

/** A card that comes from a file, or null where it is none [L2]. */
export function parseCard(value: unknown): Card | null {
  const parsed = v.safeParse(cardSchema, value)
  if (!parsed.success) return null
  const { header, options, better } = parsed.output
  const whole = parseTranscript(
    typeof header === 'object' && header !== null ? { ...header, moves: [] } : header,
  )
  if ('refused' in whole || !options.includes(better)) return null
  const { moves: _none, ...checked } = whole
  return { ...(parsed.output as Omit<Card, 'header'>), header: checked }
}
