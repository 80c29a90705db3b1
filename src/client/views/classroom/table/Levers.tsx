import { checkOffer, emptyTable, type Table } from '../../../../core/negotiation/table.ts'
import type { Lang, Script } from '../../../../core/scenario/scenario.ts'
import { round } from '../../../package-words.ts'
import { PackageLevers } from '../../meeting/PackageLevers.tsx'
import type { Packages } from '../../meeting/use-packages.ts'
import { useClassText } from '../words.ts'
import type { OwnBargaining } from './own-table.ts'

interface Props {
  readonly bargaining: OwnBargaining
  /** One's own offers as the trainee's, theirs as the buyer's: where the levers stood and stand. */
  readonly table: Table
  readonly built: Packages
  /** What the package that is shown is worth to oneself. */
  readonly points: number
  readonly script: Script
  readonly lang: Lang
  /** Why nothing can be put down now, though it may be tried out; null where it can. */
  readonly mute: string | null
  readonly busy: boolean
  /** What putting the package that is shown down is called, where it alone is put down. */
  readonly verb?: string
  /** What it is that is being built, where it is no offer. */
  readonly title?: string
  readonly onOffer: () => void
}

/** What one could put down: a lever an issue, up to three packages at once, one's own points as they move. */
export function Levers({ mute, busy, verb, title, onOffer, points, ...props }: Props) {
  const t = useClassText()
  const { bargaining, built } = props
  // The host holds an offer against the issues alone, however many were made before.
  const refused = checkOffer(emptyTable, bargaining, built.packages, undefined)
  const off = mute !== null || busy || refused !== null
  return (
    <section className="build" aria-label={title ?? t('bargain.build')}>
      <h2>{title ?? t('bargain.build')}</h2>
      <PackageLevers {...props} seller={bargaining.seller} refused={refused} asked={0} />
      {mute !== null && <p className="mute">{mute}</p>}
      <button
        type="button"
        className="button main put-down"
        aria-disabled={off}
        onClick={() => off || onOffer()}
      >
        {verb ??
          (built.packages.length > 1
            ? t('bargain.offer.several', { count: built.packages.length })
            : t('bargain.offer', { points: round(points) }))}
      </button>
    </section>
  )
}
