import { Story } from 'inkjs'
import { openCase } from '../../src/cli/cases.ts'
import { PERSONAS } from '../../src/core/buyer/persona.ts'
import { gradableOf } from '../../src/core/grading/gradable.ts'
import { grade } from '../../src/core/grading/grade.ts'
import { EXTERNALS } from '../../src/core/meeting/externals.ts'
import type { Meeting, Moment } from '../../src/core/meeting/meeting.ts'
import { openMeeting } from '../../src/core/meeting/open.ts'
import { play } from '../../src/core/meeting/play.ts'
import { replay, transcriptOf } from '../../src/core/meeting/replay.ts'
import { playOut } from '../../src/core/players/player.ts'
import { random } from '../../src/core/players/simple.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import type { StoryInput, StoryPoint } from '../../src/core/story/runner.ts'
import type { Transcript } from '../../src/core/transcript/transcript.ts'

const ROUNDS = 15
const TURN = 100

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The way a story went: each input, and the facts it was told, from the first. */
export interface Way {
  readonly input: StoryInput
  readonly heard: readonly Moment[]
}

export const wayOf = (meeting: Meeting): readonly Way[] => {
  const way: Way[] = []
  for (let at: StoryPoint<Moment> | null = meeting.point; at; at = at.before) way.unshift(at)
  return way
}

/** Bare inkjs on the same compiled story, with the same external functions answering from the recorded facts. */
export const bareRunner = (scenario: Scenario): ((way: readonly Way[]) => void) => {
  const story = new Story(scenario.flow)
  let facts: Moment | null = null
  for (const [name, answer] of Object.entries(EXTERNALS)) {
    const ask = (...args: (string | number)[]): string | number => {
      if (!facts) throw new Error('no facts')
      return answer(facts, ...args)
    }
    story.BindExternalFunction(name, ask, false)
  }
  return (way) => {
    story.ResetState()
    for (const { input, heard } of way) {
      facts = heard[0] ?? null
      if (input.kind === 'divert') story.ChoosePathString(input.knot)
      if (input.kind === 'choose') {
        const choice = story.currentChoices.find((it) => it.text === input.id)
        story.ChooseChoiceIndex(choice?.index ?? 0)
      }
      for (let i = 1; story.canContinue; ) {
        if (story.Continue()?.trim()) facts = heard[i++] ?? facts
      }
    }
  }
}

/** Meetings recorded with the random player, so that every part of the story is met. */
const record = (scenario: Scenario, count: number): readonly Meeting[] =>
  Array.from({ length: count }, (_, i) =>
    playOut(scenario, PERSONAS[i % PERSONAS.length] ?? 'owl', i + 1, random),
  )

export const playAgain = (scenario: Scenario, { moves, ...header }: Transcript): Meeting => {
  let meeting = openMeeting(scenario, header)
  for (const move of moves) {
    const next = play(meeting, move)
    if (isRefusal(next)) throw new Error(next.detail)
    meeting = next
  }
  return meeting
}

/** `play` of 60 decisions beside bare inkjs, and replay + grade of 1,000 meetings beside bare inkjs replays. */
export function benchPlay(): Readonly<Record<string, unknown>> {
  const opened = openCase('forklift')
  if (isRefusal(opened)) throw new Error(opened.detail)
  const { scenario } = opened
  const recorded = record(scenario, 1000)
  const sixty: Meeting[] = []
  for (const meeting of recorded) {
    if (sixty.reduce((sum, it) => sum + it.decisions, 0) < 60) sixty.push(meeting)
  }
  const decisions = sixty.reduce((sum, it) => sum + it.decisions, 0)
  const ways = sixty.map(wayOf)
  const transcripts = sixty.map(transcriptOf)
  const bare = bareRunner(scenario)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let i = 0; i < ROUNDS; i++) {
    theirs.push(timed(() => void ways.map(bare)))
    ours.push(timed(() => void transcripts.map((it) => playAgain(scenario, it))))
  }
  const perSecond = (ms: number): number => Math.round((decisions / ms) * 1000)

  let [bareMs, oursMs, peak] = [0, 0, 0]
  // In turns of a hundred, so that whatever else the machine does falls on both alike.
  for (let from = 0; from < recorded.length; from += TURN) {
    const some = recorded.slice(from, from + TURN)
    const [someWays, someTranscripts] = [some.map(wayOf), some.map(transcriptOf)]
    bareMs += timed(() => void someWays.map(bare))
    oursMs += timed(() => {
      for (const transcript of someTranscripts) {
        const meeting = replay(scenario, transcript)
        if (isRefusal(meeting)) throw new Error(meeting.detail)
        grade(gradableOf(meeting))
      }
    })
    peak = Math.max(peak, process.memoryUsage().heapUsed)
  }
  return {
    play: {
      decisions,
      ourChoicesPerSecond: perSecond(median(ours)),
      bareChoicesPerSecond: perSecond(median(theirs)),
      ratio: Number((median(theirs) / median(ours)).toFixed(3)),
      atLeast: 0.8,
    },
    replayAndGrade: {
      transcripts: recorded.length,
      perSecond: Math.round((recorded.length / oursMs) * 1000),
      peakHeapMb: Math.round(peak / 1e6),
      timesBareReplay: Number((oursMs / bareMs).toFixed(3)),
      atMost: 1.5,
    },
  }
}
