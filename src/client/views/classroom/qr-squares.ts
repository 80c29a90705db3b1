import encodeQR from 'qr'

/** Squares of quiet around the code: as many as the standard asks for. */
const MARGIN = 4

export interface Squares {
  /** Squares a side, the margin with them. */
  readonly size: number
  /** The dark ones, as the path of a drawing whose unit is a square. */
  readonly path: string
}

/** A text as the squares of a QR code that bears a seventh of it dirty or cut. */
export function qrSquares(text: string): Squares {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: MARGIN })
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])))
  return { size: rows.length, path: dark.join('') }
}
