declare module 'virtual:codex' {
  type Bodies = import('../core/codex/codex.ts').Bodies

  /** Sections and headings: enough to list, to link and to search by title. */
  export const INDEX: import('../core/codex/codex.ts').CodexIndex
  /** A section's pages, fetched once. */
  export const loadSection: <Id extends keyof Bodies>(id: Id) => Promise<Bodies[Id]>
}
