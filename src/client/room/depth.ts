/** What stands before what: bodies are behind the table, hands before it. */
export const DEPTH = { place: 0, behind: 10, table: 20, before: 30 } as const
