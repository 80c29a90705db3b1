import { LineState } from '../LineState.tsx'
import type { ClassLine } from '../use-class.ts'
import { Nudges } from './Nudges.tsx'

/** What is told across a seat's page, always in view: how the line is, and what the instructor says. */
export function SeatBar({ id, line }: { readonly id: string; readonly line: ClassLine }) {
  return (
    <div className="seat-bar">
      <LineState line={line} />
      <Nudges {...{ id, line }} />
    </div>
  )
}
