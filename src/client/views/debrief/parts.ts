import type { Report } from '../../../core/grading/report.ts'
import { highlightsOf } from './highlights.ts'
import { reviewText } from './moves/words.ts'
import { wasPrepared } from './prepared.ts'
import type { Telling } from './telling.ts'
import { trapsMet } from './traps-met.ts'

export interface PartName {
  /** Of its heading. */
  readonly id: string
  readonly title: string
}

/** The parts a debrief of this meeting has, in the order of the page. */
export function partsOf(
  { meeting, words, lang, inPoints }: Telling,
  report: Report,
): readonly PartName[] {
  const { best, costliest } = highlightsOf(report)
  const { needs, bargaining } = meeting.scenario
  const { highlights, timeline, outcomes, stairs, prepared, traps, rubric, skilled } = words
  const several = bargaining?.seller !== undefined
  const parts = [
    {
      id: 'debrief-highlights',
      title: highlights.title,
      there: best !== null || costliest.length > 0,
    },
    { id: 'debrief-moves', title: reviewText(lang)('title'), there: meeting.ended !== null },
    { id: 'debrief-timeline', title: timeline.title, there: needs.length > 0 },
    { id: 'debrief-outcomes', title: outcomes.title, there: several },
    {
      id: 'debrief-stairs',
      title: inPoints ? stairs.titlePoints : stairs.title,
      there: bargaining !== null,
    },
    { id: 'debrief-prepared', title: prepared.title, there: wasPrepared(meeting) },
    { id: 'debrief-traps', title: traps.title, there: trapsMet(meeting).length > 0 },
    { id: 'debrief-rubrics', title: rubric.title, there: true },
    { id: 'debrief-skilled', title: skilled.title, there: bargaining !== null },
    { id: 'debrief-conversation', title: words.conversation.title, there: true },
    { id: 'debrief-next', title: words.actions.title, there: true },
  ]
  return parts.filter(({ there }) => there)
}
