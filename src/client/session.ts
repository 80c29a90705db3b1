import { createStore } from 'zustand/vanilla'
import type { Persona } from '../core/buyer/persona.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { headerOf, openMeeting } from '../core/meeting/open.ts'
import { isTimed, limitMsOf, play } from '../core/meeting/play.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Lang, Script } from '../core/scenario/scenario.ts'
import type { Move } from '../core/transcript/move.ts'
import { personaOf } from './link.ts'
import { reopen } from './reopen.ts'
import type { Means, Notice, Session, SessionState, Start, Timeless } from './session-state.ts'
import type { CaseFile } from './shelf-case.ts'
import type { MeetingRecord } from './storage.ts'

/** A clock that is killed loses no more than this. */
const CLOCK_KEPT_MS = 4000

/** What was half done has been put down, or belongs to a moment that is gone. A question leaves the levers where they are. */
const ENDS_DRAFT: readonly Move['kind'][] = ['offer', 'accept', 'take-back']

const EMPTY = { price: null, condition: null } as const
const NOBODY = {
  status: 'idle',
  id: null,
  meeting: null,
  script: null,
  draft: EMPTY,
  writing: false,
  notice: null,
  report: null,
} as const

export function createSession(means: Means, lang: Lang): Session {
  const store = createStore<SessionState>(() => ({ ...NOBODY, lang }))
  const { getState: state, setState: set } = store
  /** What the record of the meeting at hand says beside its moves. */
  let began: Pick<MeetingRecord, 'startedAt' | 'branchOf'> = { startedAt: 0 }
  let draftKeptMs = 0
  /** What is half done has changed since it was last kept. */
  let draftDue = false
  /** Raised with each meeting taken up: what arrives for an earlier one is dropped. */
  let visit = 0

  const open = (id: string): (() => boolean) => {
    visit += 1
    const mine = visit
    set({ ...NOBODY, status: 'opening', id })
    return () => mine === visit
  }

  const sit = (meeting: Meeting, script: Script, elapsedMs: number): void => {
    means.stopwatch.startFrom(Math.max(elapsedMs, meeting.elapsedMs))
    set({ status: 'seated', meeting, script })
  }

  const fail = (notice: Notice): void => set({ status: 'failed', notice })

  /** The other language, the case for the shelf of storage and storage itself: once the first choice can be made. */
  const settle = async (file: CaseFile, persona: Persona, here: () => boolean): Promise<void> => {
    const script = await means.loadScript(file, persona)
    const { meeting } = state()
    if (!here() || !meeting) return
    set({ script })
    const storage = await means.storage()
    const draft = await storage.draft(state().id ?? '')
    if (here() && draft && state().draft === EMPTY) set({ draft })
    await storage.keepCase(meeting.scenario, script, persona)
  }

  const begin = async ({
    scenario,
    persona: wish,
    mode,
    temper,
    seed,
    id,
    drill,
  }: Start): Promise<void> => {
    const here = open(id)
    const file = means.caseFile(scenario)
    if (!file) return fail('scenario/unknown')
    const persona = personaOf(wish, seed, file.lead)
    try {
      const [logic, script] = await Promise.all([
        means.loadScenario(file),
        means.loadScriptIn(file, persona, state().lang),
      ])
      if (!here()) return
      if (drill !== undefined && !logic.drills.some((it) => it.id === drill))
        return fail('scenario/unknown')
      began = { startedAt: means.today() }
      const hardness = (logic.bargaining && temper) || undefined
      const header = headerOf(logic, persona, seed, mode, hardness, drill)
      sit(openMeeting(logic, header), script, 0)
      means.soon(() => void settle(file, persona, here).catch(() => undefined))
    } catch (error) {
      console.error(error)
      if (here()) fail('network')
    }
  }

  const resume = async (id: string): Promise<void> => {
    const here = open(id)
    try {
      const kept = await reopen(id, means)
      if (!here()) return
      if (kept.as === 'failed') return fail(kept.notice)
      if (kept.as === 'closed') {
        const { report, notice } = kept
        return set({ status: 'closed', report, notice })
      }
      const { meeting, script, draft, record } = kept
      const { startedAt, branchOf } = record
      began = branchOf === undefined ? { startedAt } : { startedAt, branchOf }
      set({ draft: draft ?? EMPTY, report: record.report })
      sit(meeting, script, draft?.elapsedMs ?? 0)
      if (meeting.ended && !record.report) await conclude(meeting, id)
    } catch (error) {
      console.error(error)
      if (here()) fail('unavailable')
    }
  }

  const conclude = async (meeting: Meeting, id: string): Promise<void> => {
    const report = await means.grade(meeting)
    if (state().id === id) set({ report })
    const storage = await means.storage()
    await storage.finish(id, report)
  }

  const recordOf = (meeting: Meeting, id: string): MeetingRecord => ({
    id,
    header: meeting.header,
    ...began,
    updatedAt: means.today(),
    moveCount: meeting.moves.length,
    ended: meeting.ended,
    report: null,
  })

  /** Written first, shown after. Where nothing can be kept the game goes on and says so. */
  const write = async (next: Meeting, id: string, move: Move): Promise<Notice | null> => {
    try {
      const storage = await means.storage()
      const outcome = await storage.append(recordOf(next, id), move)
      return outcome === 'kept' ? null : outcome
    } catch (error) {
      console.error(error)
      return 'unavailable'
    }
  }

  const move = async (done: Timeless): Promise<void> => {
    const { meeting, id, writing, status } = state()
    if (!meeting || id === null || writing || status !== 'seated') return
    const atMs = Math.max(means.stopwatch.elapsedMs(), meeting.elapsedMs)
    const timed = { ...done, atMs } as Move // Timeless is Move without atMs, whichever kind it is
    const next = play(meeting, timed)
    if (isRefusal(next)) {
      set({ notice: next.refused })
      return next.refused === 'clock/over' ? move({ kind: 'time-up' }) : undefined
    }
    set({ writing: true })
    const trouble = await write(next, id, timed)
    if (state().id !== id) return
    if (trouble === 'elsewhere') return set({ writing: false, notice: trouble })
    const draft = ENDS_DRAFT.includes(done.kind) ? EMPTY : state().draft
    if (state().draft !== draft) keepDraftSoon()
    set({ writing: false, notice: trouble, meeting: next, draft })
    if (trouble === null) means.onKept(next, id)
    if (next.ended) await conclude(next, id).catch((error) => console.error(error))
  }

  const keepDraft = async (): Promise<void> => {
    draftDue = false
    const { id, meeting, draft } = state()
    if (id === null || !meeting || meeting.ended) return
    const elapsedMs = means.stopwatch.elapsedMs()
    draftKeptMs = elapsedMs
    const { price, condition, packages } = draft
    await (await means.storage()).keepDraft(id, { price, condition, packages, elapsedMs })
  }

  /** A lever sends a draft a frame: the last of them is kept, and no frame waits for the database. */
  const keepDraftSoon = (): void => {
    if (draftDue) return
    draftDue = true
    means.soon(() => void keepDraft().catch(() => undefined))
  }

  return {
    store,
    begin,
    resume,
    move,
    takeBack: (count) => move({ kind: 'take-back', count }),
    async setLang(wanted) {
      const { script, meeting } = state()
      if (script && meeting && Object.keys(script[wanted]).length === 0) {
        const file = means.caseFile(meeting.scenario.id)
        if (file) set({ script: await means.loadScript(file, meeting.header.persona) })
      }
      set({ lang: wanted })
    },
    setDraft(draft) {
      set({ draft })
      keepDraftSoon()
    },
    tick() {
      const { meeting, status } = state()
      if (!meeting || meeting.ended || status !== 'seated') return
      const over = isTimed(meeting) && means.stopwatch.elapsedMs() >= limitMsOf(meeting)
      if (over) void move({ kind: 'time-up' })
      else if (draftDue || Math.abs(means.stopwatch.elapsedMs() - draftKeptMs) >= CLOCK_KEPT_MS)
        keepDraft().catch(() => undefined)
    },
    dismiss: () => set({ notice: null }),
    leave() {
      visit += 1
      means.stopwatch.pause()
      set(NOBODY)
    },
  }
}
