import * as v from 'valibot'
import { PERSONAS } from '../buyer/persona.ts'
import { TEMPERS } from '../negotiation/temper.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { moveSchema } from './move.ts'
import { FORMAT, MODES } from './rules.ts'

const LARGEST_BYTES = 4_000_000

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

const header = {
  format: v.literal(FORMAT),
  scenario: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  logicHash: hash,
  textHash: hash,
  rulesVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  persona: v.picklist(PERSONAS),
  mode: v.picklist(MODES),
  /** Left out where the buyer is as hard as the case has him. */
  temper: v.exactOptional(v.picklist(TEMPERS)),
  /** A drill of the case instead of the whole of it [T7]. */
  drill: v.exactOptional(v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9-]*$/))),
}

const transcriptSchema = v.strictObject({
  ...header,
  moves: v.pipe(v.array(moveSchema), v.maxLength(5000)),
})

/** The only truth of a meeting [T1]: who met whom under which rules, and what was done, in order. */
export type Transcript = Readonly<v.InferOutput<typeof transcriptSchema>>
export type Header = Omit<Transcript, 'moves'>

export const encode = (transcript: Transcript): string => `${JSON.stringify(transcript)}\n`

/** Reads a transcript from anything at all: a value or a refusal, never a throw [T3]. */
export function decode(text: string): Transcript | Refusal {
  if (text.length > LARGEST_BYTES) return refuse('format/too-large', `${text.length} characters`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('format/not-json', 'this is no JSON')
  }
  return parseTranscript(value)
}

/** As decode, for a value that was stored rather than sent as text. */
export function parseTranscript(value: unknown): Transcript | Refusal {
  const format =
    typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  if (format !== FORMAT) {
    return refuse(
      'format/unknown',
      `expected ${FORMAT}, found ${typeof format === 'string' ? format.slice(0, 60) : typeof format}`,
    )
  }
  const parsed = v.safeParse(transcriptSchema, value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return refuse('format/malformed', `${v.getDotPath(issue) ?? 'transcript'}: ${issue.message}`)
}
