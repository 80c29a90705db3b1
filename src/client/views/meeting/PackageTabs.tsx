import { ownPoints } from '../../../core/negotiation/board.ts'
import type { Bargaining } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { round } from '../../package-words.ts'
import { useText } from '../use-session.ts'
import { anotherAlike } from './packages.ts'

interface Props {
  readonly bargaining: Bargaining
  readonly packages: readonly Package[]
  readonly active: number
  readonly onShow: (index: number) => void
  readonly onChange: (packages: readonly Package[]) => void
}

const MOST = 3

/** Two or three packages put down at once, each with its worth; the levers move the one that is shown. */
export function PackageTabs({ bargaining, packages, active, onShow, onChange }: Props) {
  const t = useText()
  if (bargaining.issues.length === 1) return null
  const add = (): void => {
    const another = anotherAlike(bargaining, packages)
    if (!another) return
    onChange([...packages, another])
    onShow(packages.length)
  }
  const remove = (): void => {
    onChange(packages.filter((_, i) => i !== active))
    onShow(Math.max(0, active - 1))
  }
  return (
    <div className="package-tabs">
      {packages.length > 1 &&
        packages.map((pack, i) => (
          <button
            // A package is known by its place: it is said as the first, the second, the third.
            key={PLACES[i]}
            type="button"
            className="step-button"
            aria-pressed={i === active}
            onClick={() => onShow(i)}
          >
            {t('table.package', { n: i + 1, points: round(ownPoints(bargaining, pack)) })}
          </button>
        ))}
      {packages.length > 1 && (
        <button type="button" className="quiet" onClick={remove}>
          {t('table.remove-package')}
        </button>
      )}
      {packages.length < MOST && (
        <button type="button" className="quiet" onClick={add}>
          {t('table.another')}
        </button>
      )}
    </div>
  )
}

const PLACES = ['first', 'second', 'third'] as const
