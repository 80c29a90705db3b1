import type { CodexIndex, Heading } from './codex.ts'

const PAGES: readonly Heading['kind'][] = ['item', 'trap', 'research']

/** The page of a slug, as a finding's `item` gives it, or of a number such as `K-068`, as a case's `practises` gives it. */
export const pageOf = ({ headings }: CodexIndex, name: string): Heading | undefined =>
  headings.find((it) => PAGES.includes(it.kind) && (it.slug === name || it.no === name))
