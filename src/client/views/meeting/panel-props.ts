import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Lang, Script } from '../../../core/scenario/scenario.ts'
import type { SessionState } from '../../session.ts'

/** What a table is drawn from. */
export interface TableProps {
  readonly meeting: Meeting
  readonly script: Script
  readonly lang: Lang
  /** Ways of making the offer: choosing one makes it. */
  readonly manners: readonly string[]
  readonly from: number
  readonly onChoose: (id: string) => void
  readonly disabled: boolean
}

/** The draft is read here, not above: moving a lever draws the table again and nothing else. */
export interface PanelProps extends TableProps {
  readonly draft: SessionState['draft']
}
