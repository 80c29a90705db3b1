import type { Bodies } from '../../../core/codex/codex.ts'
import type { Figure } from '../../../core/codex/figure.ts'

/** The figures of the sections that are loaded, by number. */
export const figuresIn = (bodies: Partial<Bodies>): readonly Figure[] =>
  Object.values(bodies)
    .flatMap((it) => ('figures' in it ? it.figures : []))
    .toSorted((a, b) => a.id.localeCompare(b.id))
