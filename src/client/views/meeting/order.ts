import { type Meeting, tableIsOpen } from '../../../core/meeting/meeting.ts'

/** The choices as they are numbered: what can be said, then the ways of making an offer. */
export interface Order {
  readonly said: readonly string[]
  readonly manners: readonly string[]
}

export function orderOf(meeting: Meeting): Order {
  const isManner = (id: string): boolean =>
    tableIsOpen(meeting) && (meeting.scenario.entries[id]?.tags.includes('with-offer') ?? false)
  return {
    said: meeting.open.filter((id) => !isManner(id)),
    manners: meeting.open.filter(isManner),
  }
}
