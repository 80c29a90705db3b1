import { useState } from 'react'
import '../../styles/packages.css'
import { lineText, mayOf } from '../../../core/meeting/view.ts'
import { checkOffer, isPriced, priceOf, type Table } from '../../../core/negotiation/table.ts'
import type { Bargaining, SellerPosition } from '../../../core/scenario/scenario.ts'
import { levelTerm } from '../../../core/scenario/terms.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { packageWords } from '../../package-words.ts'
import { session } from '../../page.ts'
import { useText } from '../use-session.ts'
import { Choices } from './Choices.tsx'
import { ConditionChoice } from './ConditionChoice.tsx'
import { Lever } from './Lever.tsx'
import type { PanelProps } from './OfferPanel.tsx'
import { PackageTabs } from './PackageTabs.tsx'
import { packagesOf } from './packages.ts'
import { TableState } from './TableState.tsx'
import { Worth } from './Worth.tsx'

interface Props extends PanelProps {
  readonly table: Table
  readonly bargaining: Bargaining
  readonly seller: SellerPosition
}

/** The table of several issues: a lever for each, what the package is worth to oneself, and how it is said. */
export function PackagePanel(props: Props) {
  const t = useText()
  const { meeting, table, bargaining, script, lang } = props
  const may = mayOf(meeting)
  const standing =
    table.standing && !may.includes('offer')
      ? t('table.standing-package', {
          terms: packageWords(bargaining, table.standing, script, lang),
        })
      : null
  return (
    <section className="table" aria-label={t('table.title')}>
      <TableState
        {...{ may, standing }}
        round={Math.min(table.offers.length + 1, bargaining.rounds)}
        rounds={bargaining.rounds}
        accept={t('table.accept-package')}
      />
      {may.includes('offer') && <Build {...props} />}
    </section>
  )
}

function Build({
  meeting,
  table,
  bargaining,
  seller,
  script,
  lang,
  draft,
  manners,
  ...rest
}: Props) {
  const t = useText()
  const [shown, setShown] = useState(0)
  const packages = packagesOf(table, bargaining, draft.packages)
  const active = Math.min(shown, packages.length - 1)
  const pack = packages[active] ?? {}
  const put = (changed: readonly Package[]): void =>
    session.setDraft({ ...draft, packages: changed })
  const refused = checkOffer(table, bargaining, packages, draft.condition ?? undefined)
  return (
    <div className="offer">
      <PackageTabs {...{ bargaining, packages, active }} onShow={setShown} onChange={put} />
      <ul className="levers">
        {bargaining.issues.map((issue) => (
          <Lever
            key={issue.id}
            {...{ issue, script, lang }}
            level={pack[issue.id] ?? ''}
            worths={seller.points[issue.id] ?? []}
            theirs={table.standing?.[issue.id] ?? null}
            onMove={(level) =>
              put(packages.map((it, i) => (i === active ? { ...it, [issue.id]: level } : it)))
            }
          />
        ))}
      </ul>
      {refused ? (
        <p className="refused" role="status">
          {t(`notice.${refused.refused}`)}
        </p>
      ) : (
        <Worth {...{ bargaining, seller, pack }} standing={table.standing} />
      )}
      {bargaining.conditions.length > 0 && <ConditionChoice {...{ bargaining, draft, lang }} />}
      <p className="say-it">{t('table.say-package')}</p>
      <Choices
        label={t('table.manners')}
        ids={manners}
        textOf={(id) =>
          lineText(
            { id, who: 'SELLER', params: paramsOf(bargaining, packages[0] ?? {}, table), turn: 0 },
            script,
            lang,
          )
        }
        {...rest}
      />
    </div>
  )
}

/** What a way of saying it may name [S9]: the first package, and its price where it is in money. */
const paramsOf = (
  bargaining: Bargaining,
  pack: Package,
  table: Table,
): Readonly<Record<string, string | number>> => {
  const before = table.offers.at(-1)?.packages[0]
  const asked = before ? priceOf(before) : bargaining.quote
  return {
    ...(isPriced(bargaining) ? { offer: priceOf(pack), cut: asked - priceOf(pack) } : {}),
    ...Object.fromEntries(
      bargaining.issues.flatMap(({ id }) => {
        const theirs = table.standing?.[id]
        return [
          [`offer.${id}`, levelTerm(id, pack[id] ?? '')],
          ...(theirs === undefined ? [] : [[`counter.${id}`, levelTerm(id, theirs)]]),
        ]
      }),
    ),
  }
}
