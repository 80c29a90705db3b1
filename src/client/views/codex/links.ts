import type { Heading } from '../../../core/codex/codex.ts'

type Target = Pick<Heading, 'kind' | 'slug'>

/** Where an entry is read: a page of its own, or its place in a list. */
export function hrefOf({ kind, slug }: Target): string {
  switch (kind) {
    case 'term':
      return `/codex/terms?at=${slug}`
    case 'figure':
      return `/codex/figures?at=${slug}`
    case 'constant':
      return `/codex/numbers?at=${slug}`
    default:
      return `/codex/${slug}`
  }
}
