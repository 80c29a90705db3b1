import type { Meeting } from '../../core/meeting/meeting.ts'
import { transcriptOf } from '../../core/meeting/replay.ts'
import type { DecisionReview, Expected, Review } from '../../core/review/review.ts'
import type { Asked, Told } from './review.worker.ts'

/** How far a review has come. `decisions` by their index, as they become known. */
export interface ReviewState {
  readonly status: 'working' | 'done' | 'stopped' | 'failed'
  /** 0–1 */
  readonly share: number
  readonly decisions: ReadonlyMap<number, DecisionReview>
  /** What could still be had before the first decision and after each; known at the end. */
  readonly course: readonly Expected[]
  readonly review: Review | null
}

const BEGINNING: ReviewState = {
  status: 'working',
  share: 0,
  decisions: new Map(),
  course: [],
  review: null,
}

/** Reviews that were finished while this page was open. */
const finished = new WeakMap<Meeting, ReviewState>()

/**
 * Reviews a finished meeting beside the page, telling every step. Answers how to stop; what was told until then stands. A browser
 * without workers, or a search that breaks, ends as `failed`.
 */
export function runReview(meeting: Meeting, onState: (state: ReviewState) => void): () => void {
  const known = finished.get(meeting)
  if (known) {
    onState(known)
    return () => undefined
  }
  let state = BEGINNING
  const to = (change: Partial<ReviewState>): void => {
    state = { ...state, ...change }
    onState(state)
  }
  to({})
  let worker: Worker
  try {
    worker = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    to({ status: 'failed' })
    return () => undefined
  }
  const end = (status: 'stopped' | 'failed'): void => {
    worker.terminate()
    if (state.status === 'working') to({ status })
  }
  worker.addEventListener('error', () => end('failed'))
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'refused') return end('failed')
    if (data.kind === 'progress') {
      const { share, decisions } = data.progress
      return to({ share, decisions: joined(state.decisions, decisions) })
    }
    const { review } = data
    worker.terminate()
    to({
      status: 'done',
      share: 1,
      decisions: joined(state.decisions, review.decisions),
      course: review.course,
      review,
    })
    finished.set(meeting, state)
  })
  const asked: Asked = { scenario: meeting.scenario, transcript: transcriptOf(meeting) }
  worker.postMessage(asked)
  return () => end('stopped')
}

const joined = (
  known: ReviewState['decisions'],
  news: readonly DecisionReview[],
): ReviewState['decisions'] => new Map([...known, ...news.map((it) => [it.index, it] as const)])
