import { type ReactElement, type ReactNode, useMemo, useRef, useState } from 'react'
import { gradableOf } from '../../../core/grading/gradable.ts'
import { grade } from '../../../core/grading/grade.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Lang, Script } from '../../../core/scenario/scenario.ts'
import { type Actions as ActionHandlers, Actions } from './Actions.tsx'
import { Contents } from './Contents.tsx'
import { Conversation } from './Conversation.tsx'
import { unfold, useUnfolding } from './folding.ts'
import { Head } from './Head.tsx'
import { Highlights } from './Highlights.tsx'
import { lanesOf } from './lanes.ts'
import { MoveByMove } from './moves/MoveByMove.tsx'
import { useReview } from './moves/use-review.ts'
import { Outcomes } from './Outcomes.tsx'
import { packageTable } from './outcomes.ts'
import { Plainly } from './Plainly.tsx'
import { Prepared } from './Prepared.tsx'
import { wasPrepared } from './prepared.ts'
import { Rubrics } from './Rubrics.tsx'
import { Skilled } from './Skilled.tsx'
import { Staircase } from './Staircase.tsx'
import { stairsOf } from './stairs.ts'
import { Timeline } from './Timeline.tsx'
import { TrapCards } from './TrapCards.tsx'
import { tellingOf } from './telling.ts'
import './styles/debrief.css'
import './styles/part.css'
import './styles/tables.css'
import './styles/print.css'

export interface DebriefProps extends ActionHandlers {
  readonly meeting: Meeting
  /** What was said, in both languages or at least in `lang`. */
  readonly script: Script
  readonly lang: Lang
  /** Begins another meeting with the first `at` moves of this one. */
  readonly onBranch: (at: number) => Promise<void>
  /** Stands among what can be done next. */
  readonly children?: ReactNode
}

/** A meeting that has ended, explained: every figure here is a fold of its transcript. */
export function Debrief({
  meeting,
  script,
  lang,
  onBranch,
  children,
  ...actions
}: DebriefProps): ReactElement {
  const report = useMemo(() => grade(gradableOf(meeting)), [meeting])
  const lanes = useMemo(() => lanesOf(meeting), [meeting])
  const stairs = useMemo(() => stairsOf(meeting), [meeting])
  const record = useMemo(() => packageTable(meeting), [meeting])
  const { bargaining } = meeting.scenario
  const telling = useMemo(() => tellingOf(meeting, script, lang), [meeting, script, lang])
  const review = useReview(meeting)
  const [picked, setPicked] = useState<number | null>(null)
  const page = useRef<HTMLElement>(null)
  useUnfolding(page)
  const pick = (index: number): void => {
    unfold(document.getElementById('debrief-moves'))
    setPicked(index)
  }
  return (
    <article ref={page} className="debrief" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <Head telling={telling} report={report} />
      <Contents {...{ telling, report, page }} />
      <Highlights telling={telling} report={report} />
      {meeting.ended && (
        <MoveByMove
          {...{ telling, picked, onBranch }}
          state={review.state}
          onPick={pick}
          onStop={review.stop}
          onAgain={review.again}
        />
      )}
      {lanes.length > 0 && <Timeline lanes={lanes} telling={telling} />}
      <div className="debrief-columns">
        <div className="debrief-main">
          {bargaining && record && <Outcomes {...{ bargaining, record, telling }} />}
          {stairs && <Staircase {...{ stairs, telling, record }} />}
          {bargaining && wasPrepared(meeting) && <Prepared {...{ bargaining, stairs, telling }} />}
          <TrapCards telling={telling} />
          <Rubrics report={report} telling={telling} />
          {stairs && <Skilled telling={telling} />}
        </div>
        <Conversation {...{ report, telling }} decisions={review.state?.decisions} onPick={pick} />
      </div>
      <Actions {...actions} telling={telling} />
      {children}
      <Plainly words={telling.words} />
    </article>
  )
}
