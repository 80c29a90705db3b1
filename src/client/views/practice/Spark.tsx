const WIDTH = 180
const HEIGHT = 36
const EDGE = 4

/** Scores of 0–100 from left to right as a line with its last point marked; said in words to who cannot see it. */
export function Spark({
  scores,
  label,
}: {
  readonly scores: readonly number[]
  readonly label: string
}) {
  const x = (i: number): number =>
    scores.length < 2 ? WIDTH - EDGE : EDGE + (i * (WIDTH - 2 * EDGE)) / (scores.length - 1)
  const y = (score: number): number => HEIGHT - EDGE - (score / 100) * (HEIGHT - 2 * EDGE)
  const path = scores.map((it, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(it)}`).join(' ')
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(50)} y2={y(50)} className="spark-half" />
      <path d={path} className="spark-line" />
      <circle cx={x(scores.length - 1)} cy={y(scores.at(-1) ?? 0)} r="3.5" className="spark-last" />
    </svg>
  )
}
