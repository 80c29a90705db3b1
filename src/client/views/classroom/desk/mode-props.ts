import type { PartOf } from '../../../../core/classroom/parts.ts'
import type { Settings } from '../../../../core/classroom/settings.ts'
import type { ClassLine } from '../use-class.ts'

export type ActivityPart = NonNullable<PartOf<'class'>['activity']>

/** What a mode's settings are asked with. */
export interface FormProps {
  /** Cases of this server, by id; those two teams can bargain over. */
  readonly cases: readonly string[]
  readonly contests: readonly string[]
  readonly busy: boolean
  readonly onStart: (settings: Settings) => void
}
/** What a mode's board, and its wall, are drawn from. */
export interface BoardProps {
  readonly line: ClassLine
  readonly activity: ActivityPart
}
