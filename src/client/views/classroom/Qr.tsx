import encodeQR from 'qr'
import { useMemo } from 'react'

interface Props {
  readonly text: string
  readonly label: string
}

/** A text as a QR code, always dark on light with its quiet margin: what a camera expects, whatever the page's colours. */
export function Qr({ text, label }: Props) {
  const { size, path } = useMemo(() => {
    const squares = encodeQR(text, 'raw', { ecc: 'medium', border: 3 })
    const dark = squares.flatMap((row, y) =>
      row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])),
    )
    return { size: squares.length, path: dark.join('') }
  }, [text])
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      data-text={text}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
