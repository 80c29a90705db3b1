import { useClassText } from './words.ts'

interface Props {
  readonly title: string
  /** How many scored 0–9, 10–19 … 90–100. */
  readonly bins: readonly number[]
}

/** How the scores of a class are spread: one column for ten points. */
export function Spread({ title, bins }: Props) {
  const t = useClassText()
  const most = Math.max(1, ...bins)
  const told = bins.flatMap((count, i) =>
    count > 0 ? [t('results.bin', { from: i * 10, to: i === 9 ? 100 : i * 10 + 9, count })] : [],
  )
  return (
    <figure className="spread">
      <figcaption>{title}</figcaption>
      <div className="spread-columns" role="img" aria-label={`${title}: ${told.join(', ')}`}>
        {bins.map((count, i) => (
          <span key={i}>
            <b>{count > 0 ? count : ''}</b>
            <i
              style={{ blockSize: `${(count / most) * 100}%` }}
              data-none={count === 0 || undefined}
            />
            <small>{i * 10}</small>
          </span>
        ))}
      </div>
    </figure>
  )
}
