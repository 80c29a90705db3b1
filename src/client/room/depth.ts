/** What stands before what: bodies are behind the table, hands before it; whoever walks passes behind those who sit. */
export const DEPTH = { place: 0, passing: 8, behind: 10, table: 20, before: 30, near: 40 } as const
