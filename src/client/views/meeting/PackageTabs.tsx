import { ownPoints } from '../../../core/negotiation/board.ts'
import type { OpenBargaining } from '../../../core/scenario/scenario.ts'
import { round } from '../../package-words.ts'
import { useText } from '../use-session.ts'
import type { Packages } from './use-packages.ts'

interface Props {
  readonly bargaining: OpenBargaining
  readonly built: Packages
  /** Whether an offer, of one's own or of theirs, lies there to begin from. */
  readonly last: boolean
  readonly theirs: boolean
}

/** Two or three packages put down at once, each with its worth; and the ways back. The levers move the one that is shown. */
export function PackageTabs({ bargaining, built, last, theirs }: Props) {
  const t = useText()
  const { packages, active } = built
  const tools = [
    ['undo', built.undo, true],
    ['last', built.toLast, last],
    ['theirs', built.toTheirs, theirs],
    ['drop', built.remove, packages.length > 1],
    ['another', built.add, bargaining.issues.length > 1 && packages.length < 3],
  ] as const
  return (
    <div className="package-tools">
      {packages.length > 1 && (
        <div className="package-tabs">
          {packages.map((pack, i) => (
            <button
              // A package is known by its place: it is said as the first, the second, the third.
              key={PLACES[i]}
              type="button"
              className="step-button"
              aria-pressed={i === active}
              onClick={() => built.show(i)}
            >
              {t('table.package', { n: i + 1, points: round(ownPoints(bargaining, pack)) })}
            </button>
          ))}
        </div>
      )}
      {tools.map(([name, act, there]) =>
        there ? (
          <button
            key={name}
            type="button"
            className="quiet"
            data-tool={name}
            // Not `disabled`: the focus would fall off the page with the last step undone.
            aria-disabled={act === null}
            onClick={act ?? undefined}
          >
            {t(`table.tool.${name}`)}
          </button>
        ) : null,
      )}
    </div>
  )
}

const PLACES = ['first', 'second', 'third'] as const
