import type { DraftShelf, Unsent } from '../../../src/client/classroom/drafts-here.ts'

/** What a browser keeps of one place, without a browser. */
export class MemoryShelf implements DraftShelf {
  kept: Unsent | null = null
  read = (): Unsent | null => this.kept
  keep = (unsent: Unsent): void => {
    this.kept = unsent
  }
  drop = (): void => {
    this.kept = null
  }
}
