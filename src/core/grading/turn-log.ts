import * as v from 'valibot'
import { PERSONAS } from '../buyer/persona.ts'
import type { Turn } from '../meeting/turn.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Gradable } from './report.ts'
import { RUBRICS } from './rubric-ids.ts'

export const TURN_LOG_FORMAT = 'counterpart-turns/1'
const MOST_TURNS = 5000

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const whole = v.pipe(v.number(), v.integer(), v.minValue(1))

/** `buyer:zhou` is a buyer: logs of several people are read as one conversation (CURRICULUM §2.1). */
const actor = v.pipe(
  v.string(),
  v.transform((who) => who.split(':', 1)[0]),
  v.picklist(['seller', 'buyer', 'system']),
)

const turnSchema = v.object({
  n: v.nullish(whole),
  actor,
  tags: v.nullish(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)), []),
  need: v.nullish(text),
  known: v.nullish(v.boolean()),
  words: v.nullish(amount, 0),
  value: v.nullish(v.pipe(v.number(), v.finite())),
  cond: v.nullish(text),
  condTaken: v.nullish(v.boolean()),
  choice: v.nullish(text),
  atMs: v.nullish(amount),
})

const needSchema = v.object({
  id: text,
  severity: v.nullish(amount, 1),
  solvable: v.nullish(v.boolean(), true),
  rivalWeak: v.nullish(v.boolean(), true),
})

const weightEntries = Object.fromEntries(RUBRICS.map((rubric) => [rubric, v.optional(amount)]))

const logSchema = v.object({
  format: v.literal(TURN_LOG_FORMAT),
  persona: v.nullish(v.picklist(PERSONAS)),
  needs: v.nullish(
    v.pipe(
      v.array(needSchema),
      v.maxLength(100),
      v.check(
        (needs) => new Set(needs.map(({ id }) => id)).size === needs.length,
        'one id, one need',
      ),
    ),
    [],
  ),
  threads: v.nullish(whole, 1),
  bargain: v.nullish(
    v.pipe(
      v.object({ quote: amount, floor: amount, target: v.nullish(amount) }),
      v.check(({ quote, floor }) => quote > floor, 'the quote must be above the floor'),
    ),
  ),
  weights: v.nullish(v.object(weightEntries), {}),
  turns: v.pipe(v.array(turnSchema), v.maxLength(MOST_TURNS)),
})
type Log = v.InferOutput<typeof logSchema>

/** Reads a turn log made anywhere into what rubrics read: a value or a refusal, never a throw; unknown keys are let be [G50]. */
export function readTurnLog(input: unknown): Gradable | Refusal {
  const format =
    typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined
  if (format !== TURN_LOG_FORMAT) {
    const found = typeof format === 'string' ? format.slice(0, 60) : typeof format
    return refuse('format/unknown', `expected ${TURN_LOG_FORMAT}, found ${found}`)
  }
  const read = v.safeParse(logSchema, input)
  if (!read.success) {
    const [issue] = read.issues
    return refuse('format/malformed', `${v.getDotPath(issue) ?? 'log'}: ${issue.message}`)
  }
  const turns = read.output.turns.map(asTurn)
  const back = turns.findIndex((turn, i) => i > 0 && turn.n <= (turns[i - 1]?.n ?? 0))
  if (back >= 0) {
    return refuse('format/malformed', `turns.${back}.n: ${turns[back]?.n} does not come after`)
  }
  return gradableOf(read.output, turns)
}

function gradableOf({ persona, needs, threads, bargain, weights }: Log, turns: Turn[]): Gradable {
  const target = bargain?.target ?? undefined
  return {
    persona: persona ?? null,
    needs,
    threads,
    bargain: bargain
      ? { quote: bargain.quote, floor: bargain.floor, ...(target === undefined ? {} : { target }) }
      : null,
    weights: Object.fromEntries(
      Object.entries(weights).filter(([, weight]) => weight !== undefined),
    ),
    turns,
  }
}

/** Fields left out stay out. A log made from views may still hold need and known as tags. */
function asTurn(said: Log['turns'][number], i: number): Turn {
  const need = said.need ?? said.tags.find((tag) => tag.startsWith('need:'))?.slice('need:'.length)
  const known = said.known ?? said.tags.includes('known')
  return {
    n: said.n ?? i + 1,
    actor: said.actor,
    tags: said.tags.filter((tag) => tag !== 'known' && !tag.startsWith('need:')),
    words: said.words,
    ...(need ? { need } : {}),
    ...(known ? { known } : {}),
    ...(said.value == null ? {} : { value: said.value }),
    ...(said.cond == null ? {} : { cond: said.cond }),
    ...(said.condTaken == null ? {} : { condTaken: said.condTaken }),
    ...(said.choice == null ? {} : { choice: said.choice }),
    ...(said.atMs == null ? {} : { atMs: said.atMs }),
  }
}
