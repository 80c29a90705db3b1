import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { PERSONAS } from '../core/buyer/persona.ts'
import { gradableOf } from '../core/grading/gradable.ts'
import { grade } from '../core/grading/grade.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../core/meeting/open.ts'
import { play } from '../core/meeting/play.ts'
import { transcriptOf } from '../core/meeting/replay.ts'
import { viewOf } from '../core/meeting/view.ts'
import { TEMPERS } from '../core/negotiation/temper.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import { LANGS } from '../core/scenario/scenario.ts'
import { type Move, moveSchema } from '../core/transcript/move.ts'
import { MODES } from '../core/transcript/rules.ts'
import { openCase } from './cases.ts'

const optionsSchema = v.strictObject({
  seed: v.optional(
    v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(2 ** 32 - 1)),
    '1',
  ),
  persona: v.optional(v.picklist(PERSONAS)),
  lang: v.optional(v.picklist(LANGS), 'zh'),
  mode: v.optional(v.picklist(MODES), 'practice'),
  temper: v.exactOptional(v.picklist(TEMPERS)),
  drill: v.exactOptional(v.string()),
})

type Print = (value: unknown) => void

/** `play ID`: prints a view, reads one move a line, until the end; then the transcript and its report (DESIGN §8). */
export async function playCase(
  id: string,
  options: Readonly<Record<string, string>>,
  input: NodeJS.ReadableStream,
  print: Print,
): Promise<Refusal | null> {
  const parsed = v.safeParse(optionsSchema, options)
  if (!parsed.success) {
    const [issue] = parsed.issues
    return refuse('format/malformed', `--${v.getDotPath(issue) ?? '?'}: ${issue.message}`)
  }
  const opened = openCase(id)
  if (isRefusal(opened)) return opened
  const { scenario, scripts } = opened
  const { seed, lang, mode, temper, drill } = parsed.output
  if (drill !== undefined && !scenario.drills.some((it) => it.id === drill))
    return refuse('scenario/unknown', `no drill ${drill} in ${id}`)
  const persona = parsed.output.persona ?? scenario.lead
  const show = (meeting: Meeting): void => print(viewOf(meeting, scripts[persona], lang))
  let meeting = openMeeting(scenario, headerOf(scenario, persona, seed, mode, temper, drill))
  show(meeting)
  for await (const line of createInterface({ input })) {
    if (meeting.ended) break
    if (line.trim() === '') continue
    const move = readMove(line)
    const next = isRefusal(move) ? move : play(meeting, move)
    if (isRefusal(next)) {
      print(next)
      continue
    }
    meeting = next
    show(meeting)
    if (meeting.ended) break
  }
  print({ transcript: transcriptOf(meeting), report: grade(gradableOf(meeting)) })
  return null
}

const readMove = (line: string): Move | Refusal => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return refuse('format/not-json', 'a move is one line of JSON')
  }
  const parsed = v.safeParse(moveSchema, value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return refuse('move/malformed', `${v.getDotPath(issue) ?? 'move'}: ${issue.message}`)
}
