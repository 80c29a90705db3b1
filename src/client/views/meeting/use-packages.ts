import { useCallback, useRef, useState } from 'react'
import { same, type Table } from '../../../core/negotiation/table.ts'
import type { OpenBargaining } from '../../../core/scenario/scenario.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { anotherAlike, MOST_PACKAGES, packagesOf } from './packages.ts'

/** What stood before a lever was moved; moves of one lever in a row are one step. */
interface Step {
  readonly packages: readonly Package[]
  readonly active: number
  readonly lever: string | null
}

/** What is being built, and all that can be done to it; a null cannot be done now. */
export interface Packages {
  readonly packages: readonly Package[]
  readonly active: number
  readonly show: (index: number) => void
  readonly move: (issue: string, level: string) => void
  readonly undo: (() => void) | null
  readonly toLast: (() => void) | null
  readonly toTheirs: (() => void) | null
  /** Puts the levers as a package has them. */
  readonly take: (pack: Package) => void
  readonly add: (() => void) | null
  readonly remove: (() => void) | null
}

/** The packages under the levers. They are somebody's draft, which `put` replaces; only the way back is kept here. */
export function usePackages(
  table: Table,
  bargaining: OpenBargaining,
  draft: readonly Package[] | null | undefined,
  put: (packages: readonly Package[]) => void,
): Packages {
  const [shown, show] = useState(0)
  const steps = useRef<readonly Step[]>([])
  const round = useRef(table.offers.length)
  if (round.current !== table.offers.length) {
    // What was put down is not undone by moving a lever back.
    round.current = table.offers.length
    steps.current = []
  }
  const packages = packagesOf(table, bargaining, draft)
  const active = Math.min(shown, packages.length - 1)
  const pack = packages[active] ?? {}
  const last = table.offers.at(-1)?.packages[0]

  const step = (changed: readonly Package[], lever: string | null): void => {
    const before = steps.current.at(-1)
    const goesOn = lever !== null && before?.lever === lever && before.active === active
    if (!goesOn) steps.current = [...steps.current, { packages, active, lever }]
    put(changed)
  }
  const swap = (to: Package) => () =>
    step(
      packages.map((it, i) => (i === active ? to : it)),
      null,
    )
  const latest = useRef({ packages, active, step })
  latest.current = { packages, active, step }
  const move = useCallback((issue: string, level: string): void => {
    const now = latest.current
    const changed = now.packages.map((it, i) => (i === now.active ? { ...it, [issue]: level } : it))
    now.step(changed, issue)
  }, [])

  return {
    packages,
    active,
    show,
    move,
    undo:
      steps.current.length === 0
        ? null
        : () => {
            const back = steps.current.at(-1)
            if (!back) return
            steps.current = steps.current.slice(0, -1)
            show(back.active)
            put(back.packages)
          },
    toLast: last && !same(pack, last) ? swap(last) : null,
    toTheirs: table.standing && !same(pack, table.standing) ? swap(table.standing) : null,
    take: (pack) => swap(pack)(),
    add:
      packages.length >= MOST_PACKAGES || bargaining.issues.length === 1
        ? null
        : () => {
            const another = anotherAlike(bargaining, packages)
            if (!another) return
            step([...packages, another], null)
            show(packages.length)
          },
    remove:
      packages.length === 1
        ? null
        : () => {
            step(
              packages.filter((_, i) => i !== active),
              null,
            )
            show(Math.max(0, active - 1))
          },
  }
}
