import { useMemo } from 'react'
import { qrSquares } from './qr-squares.ts'

interface Props {
  readonly text: string
  readonly label: string
}

/** A text as a QR code, always dark on light with its quiet margin: what a camera expects, whatever the page's colours. */
export function Qr({ text, label }: Props) {
  const { size, path } = useMemo(() => qrSquares(text), [text])
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
