import type { KeyboardEvent } from 'react'
import '../../styles/packages.css'
import type { Table } from '../../../core/negotiation/table.ts'
import type { Refusal } from '../../../core/refusal.ts'
import type {
  Lang,
  OpenBargaining,
  Script,
  SellerPosition,
} from '../../../core/scenario/scenario.ts'
import { useText } from '../use-session.ts'
import { Lever } from './Lever.tsx'
import { PackageTabs } from './PackageTabs.tsx'
import type { Packages } from './use-packages.ts'
import { Worth } from './Worth.tsx'

interface Props {
  readonly table: Table
  readonly bargaining: OpenBargaining
  readonly seller: SellerPosition
  readonly built: Packages
  /** Why what has been built cannot be put down. */
  readonly refused: Refusal | null
  /** What the term asked for with it would add. */
  readonly asked: number
  readonly script: Script
  readonly lang: Lang
}

/** The packages being built, a lever an issue, and what the one that is shown is worth to oneself. */
export function PackageLevers(props: Props) {
  const { table, bargaining, seller, built, refused, asked, script, lang } = props
  const t = useText()
  const pack = built.packages[built.active] ?? {}
  const last = table.offers.at(-1)?.packages[0]
  const undoByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    built.undo?.()
  }
  return (
    <>
      <PackageTabs
        {...{ bargaining, built }}
        last={last !== undefined}
        theirs={table.standing !== null}
      />
      <ul className="levers" onKeyDown={undoByKey}>
        {bargaining.issues.map((issue) => (
          <Lever
            key={issue.id}
            {...{ issue, script, lang }}
            level={pack[issue.id] ?? ''}
            worths={seller.points[issue.id] ?? NONE}
            last={last?.[issue.id] ?? null}
            theirs={table.standing?.[issue.id] ?? null}
            onMove={built.move}
          />
        ))}
      </ul>
      {refused ? (
        <p className="refused" role="status">
          {t(`notice.${refused.refused}`)}
        </p>
      ) : (
        <Worth {...{ bargaining, seller, table, pack, asked }} />
      )}
    </>
  )
}

const NONE: readonly number[] = []
