import * as v from 'valibot'
import type { Report } from '../core/grading/report.ts'
import { ENDINGS } from '../core/meeting/ending.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import { parseTranscript, type Transcript } from '../core/transcript/transcript.ts'
import type { MeetingRecord, Storage } from './storage.ts'

/** All of a trainee's meetings and cards in one file. */
const ARCHIVE = 'counterpart-archive/1'
const LARGEST = 64_000_000 // characters

const kept = v.object({
  transcript: v.unknown(),
  startedAt: v.pipe(v.number(), v.finite()),
  updatedAt: v.pipe(v.number(), v.finite()),
  ended: v.nullable(v.picklist(ENDINGS)),
  report: v.nullable(
    v.object({
      conduct: v.nullable(v.number()),
      deal: v.nullable(v.number()),
      rubrics: v.record(
        v.string(),
        v.looseObject({ score: v.nullable(v.number()), weight: v.number() }),
      ),
      findings: v.array(v.looseObject({ rule: v.string(), turn: v.number(), credit: v.number() })),
      capped: v.boolean(),
    }),
  ),
})
const archive = v.object({
  format: v.literal(ARCHIVE),
  meetings: v.array(v.unknown()),
  cards: v.optional(v.array(v.unknown()), []),
})

/** A meeting as it comes from a file. */
export interface Brought {
  readonly transcript: Transcript
  readonly record: Pick<MeetingRecord, 'startedAt' | 'updatedAt' | 'ended' | 'report'> | null
}

/** One of a file's meetings: itself, or why it is refused with what was found. */
export type Find = Brought | { readonly refusal: Refusal; readonly text: string }

/** What a file holds: meetings, and cards that are checked where they are taken in. */
export interface Found {
  readonly meetings: readonly Find[]
  readonly cards: readonly unknown[]
}

/** Reads a file of one meeting or of many; never throws. */
export function readFile(text: string): Found {
  const none = (refusal: Refusal): Found => ({ meetings: [{ refusal, text }], cards: [] })
  if (text.length > LARGEST) return none(refuse('format/too-large', `${text.length} characters`))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return none(refuse('format/not-json', 'this is no JSON'))
  }
  const many = v.safeParse(archive, value)
  if (many.success)
    return { meetings: many.output.meetings.map(readKept), cards: many.output.cards }
  const transcript = parseTranscript(value)
  return isRefusal(transcript)
    ? none(transcript)
    : { meetings: [{ transcript, record: null }], cards: [] }
}

function readKept(value: unknown): Find {
  const text = `${JSON.stringify(value)}\n`
  const parsed = v.safeParse(kept, value)
  if (!parsed.success) {
    return { refusal: refuse('format/malformed', parsed.issues[0].message), text }
  }
  const transcript = parseTranscript(parsed.output.transcript)
  if (isRefusal(transcript)) return { refusal: transcript, text }
  const { startedAt, updatedAt, ended, report } = parsed.output
  // The figures were checked; codes of findings are looked up, and unknown ones are shown without words.
  return { transcript, record: { startedAt, updatedAt, ended, report: report as Report | null } }
}

/** Every meeting that can be read and every card, in one file's text. */
export async function writeArchive(storage: Storage): Promise<string> {
  const meetings: unknown[] = []
  for (const { id } of await storage.list()) {
    const found = await storage.read(id)
    if (!found) continue
    const { startedAt, updatedAt, ended, report } = found.record
    const transcript = isRefusal(found.transcript)
      ? (JSON.parse(await storage.raw(id)) as unknown)
      : found.transcript
    meetings.push({ transcript, startedAt, updatedAt, ended, report })
  }
  const cards = await storage.cards.write()
  return `${JSON.stringify({ format: ARCHIVE, meetings, cards })}\n`
}

/** One meeting with the report it was given, in a file that the lobby takes in like any other. */
export const writeOne = (
  transcript: Transcript,
  record: Pick<MeetingRecord, 'startedAt' | 'updatedAt' | 'ended' | 'report'>,
): string => {
  const { startedAt, updatedAt, ended, report } = record
  const meeting = { transcript, startedAt, updatedAt, ended, report }
  return `${JSON.stringify({ format: ARCHIVE, meetings: [meeting], cards: [] })}\n`
}

/** The name of a file of one meeting. */
export const fileNameOf = ({ scenario, persona, seed }: Transcript): string =>
  `counterpart-${scenario}-${persona}-${seed}.json`
