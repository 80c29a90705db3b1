/** A cell: words, a figure, or nothing. */
export type Cell = string | number | null

/** What a spreadsheet would take for a formula, were it the first sign of a cell. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

const cellOf = (cell: Cell): string => {
  if (cell === null) return ''
  // A figure is a figure even where it is negative; words that begin like a formula are marked as words.
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as a file of comma-separated values that spreadsheets open as they are: UTF-8 with its mark, so that Chinese is Chinese; lines
 * end as RFC 4180 has it; no cell is a formula [CR34].
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
