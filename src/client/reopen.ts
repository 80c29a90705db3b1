import type { Report } from '../core/grading/report.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { replay } from '../core/meeting/replay.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Scenario, Script } from '../core/scenario/scenario.ts'
import type { Header } from '../core/transcript/transcript.ts'
import type { Means, Notice } from './session-state.ts'
import type { Draft, MeetingRecord, Storage } from './storage.ts'

/** What a kept meeting opens as. */
export type Reopened =
  | {
      readonly as: 'seated'
      readonly meeting: Meeting
      readonly script: Script
      readonly draft: Draft | undefined
      readonly record: MeetingRecord
    }
  /** Its case or its rules are gone; its report is there. */
  | { readonly as: 'closed'; readonly report: Report; readonly notice: Notice }
  | { readonly as: 'failed'; readonly notice: Notice }

type Shelf = Pick<Means, 'caseFile' | 'loadScenario' | 'loadScript'>

/** A meeting that was kept, played again to where it was. What cannot be read or played is set aside, never lost. */
export async function reopen(id: string, means: Shelf & Pick<Means, 'storage'>): Promise<Reopened> {
  const storage = await means.storage()
  const found = await storage.read(id)
  if (!found) return { as: 'failed', notice: 'no-such-meeting' }
  const { transcript, record } = found
  const shut = ({ refused: notice }: Refusal): Reopened =>
    record.report ? { as: 'closed', report: record.report, notice } : { as: 'failed', notice }
  if (isRefusal(transcript)) return setAside(storage, id, transcript)
  const kept = await caseOf(transcript, storage, means)
  if (!kept) return shut({ refused: 'scenario/changed', detail: transcript.scenario })
  const meeting = replay(kept.scenario, transcript)
  if (isRefusal(meeting))
    return meeting.refused.startsWith('scenario/') ? shut(meeting) : setAside(storage, id, meeting)
  return { as: 'seated', meeting, script: kept.script, draft: await storage.draft(id), record }
}

async function setAside(storage: Storage, id: string, refusal: Refusal): Promise<Reopened> {
  await storage.hold(id, await storage.raw(id), refusal)
  await storage.remove(id)
  return { as: 'failed', notice: refusal.refused }
}

/** The case as it is now where its logic is the same, else as it was kept beside the meeting. */
async function caseOf(
  header: Header,
  storage: Storage,
  shelf: Shelf,
): Promise<{ scenario: Scenario; script: Script } | null> {
  const file = shelf.caseFile(header.scenario)
  const now = file ? await shelf.loadScenario(file).catch(() => null) : null
  if (file && now?.logicHash === header.logicHash) {
    const script = await shelf.loadScript(file, header.persona).catch(() => null)
    if (script) return { scenario: now, script }
  }
  return storage.readCase(header)
}
