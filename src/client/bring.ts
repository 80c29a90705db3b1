import type { Report } from '../core/grading/report.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { replay } from '../core/meeting/replay.ts'
import { isRefusal, type Refusal, refuse } from '../core/refusal.ts'
import type { Scenario } from '../core/scenario/scenario.ts'
import { encode, type Header, type Transcript } from '../core/transcript/transcript.ts'
import { type Brought, readFile } from './archive.ts'
import type { MeetingRecord, Storage } from './storage.ts'

/** What came of a file. */
export interface Outcome {
  readonly brought: number
  readonly already: number
  readonly refused: number
  /** Cards that were new here, or answered later than the ones here. */
  readonly cards: number
}

export interface BringMeans {
  readonly storage: Storage
  /** The case as it is now, or nothing. */
  readonly scenarioOf: (id: string) => Promise<Scenario | null>
  readonly grade: (meeting: Meeting) => Promise<Report>
  readonly newId: () => string
  readonly today: () => number
}

/** Keeps every meeting of a file that holds up when played again; the others are held as they were found. */
export async function bring(name: string, text: string, means: BringMeans): Promise<Outcome> {
  const { storage } = means
  let [brought, already, refused] = [0, 0, 0]
  const found = readFile(text)
  for (const find of found.meetings) {
    const judged = 'refusal' in find ? find.refusal : await judge(find, means)
    if (judged === 'already') already += 1
    else if (isRefusal(judged)) {
      await storage.hold(name, 'text' in find ? find.text : encode(find.transcript), judged)
      refused += 1
    } else {
      await storage.keep(judged.record, judged.transcript.moves)
      brought += 1
    }
  }
  return { brought, already, refused, cards: await storage.cards.bring(found.cards) }
}

interface Sound {
  readonly record: MeetingRecord
  readonly transcript: Transcript
}

async function judge(found: Brought, means: BringMeans): Promise<Sound | Refusal | 'already'> {
  const { transcript, record } = found
  if (await isKept(transcript, means.storage)) return 'already'
  const { moves, ...header } = transcript
  const now = means.today()
  const base = {
    id: means.newId(),
    header,
    startedAt: record?.startedAt ?? now,
    updatedAt: record?.updatedAt ?? now,
    moveCount: moves.length,
  }
  const meeting = await refold(transcript, header, means)
  if (!isRefusal(meeting)) {
    const report = meeting.ended ? await means.grade(meeting) : null
    return { transcript, record: { ...base, ended: meeting.ended, report } }
  }
  // The case or the rules have moved on: the report that came with it stands.
  if (meeting.refused.startsWith('scenario/') && record?.report) {
    return { transcript, record: { ...base, ended: record.ended, report: record.report } }
  }
  return meeting
}

async function refold(
  transcript: Transcript,
  header: Header,
  { storage, scenarioOf }: BringMeans,
): Promise<Meeting | Refusal> {
  const now = await scenarioOf(header.scenario)
  if (now?.logicHash === header.logicHash) return replay(now, transcript)
  const kept = await storage.readCase(header)
  if (kept) return replay(kept.scenario, transcript)
  return now
    ? refuse('scenario/changed', header.scenario)
    : refuse('scenario/unknown', header.scenario)
}

async function isKept(transcript: Transcript, storage: Storage): Promise<boolean> {
  const text = encode(transcript)
  for (const { id, moveCount } of await storage.list()) {
    if (moveCount !== transcript.moves.length) continue
    const found = await storage.read(id)
    if (found && !isRefusal(found.transcript) && encode(found.transcript) === text) return true
  }
  return false
}
