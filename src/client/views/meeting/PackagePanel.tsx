import { lineText } from '../../../core/meeting/view.ts'
import { ownPoints } from '../../../core/negotiation/board.ts'
import { checkOffer, conditionOf, isPriced, priceOf } from '../../../core/negotiation/table.ts'
import type { OpenBargaining, SellerPosition } from '../../../core/scenario/scenario.ts'
import { levelTerm } from '../../../core/scenario/terms.ts'
import type { Package } from '../../../core/transcript/move.ts'
import { packageWords, round } from '../../package-words.ts'
import { useText } from '../use-session.ts'
import { Choices } from './Choices.tsx'
import { ConditionChoice } from './ConditionChoice.tsx'
import { PackageLevers } from './PackageLevers.tsx'
import type { PanelProps } from './panel-props.ts'
import { TableState } from './TableState.tsx'
import { usePackages } from './use-packages.ts'

interface Props extends PanelProps {
  readonly seller: SellerPosition
}

/** The table of several issues: a lever for each, what the package is worth to oneself, and how it is said. */
export function PackagePanel(props: Props) {
  const t = useText()
  const { table, bargaining, may, hand, script, lang } = props
  const standing =
    table.standing && !may.includes('offer')
      ? t('table.standing-package', {
          terms: packageWords(bargaining, table.standing, script, lang),
        })
      : null
  return (
    <section id="table" className="table" aria-label={t('table.title')}>
      <TableState
        {...{ may, standing }}
        move={hand.move}
        round={Math.min(table.offers.length + 1, bargaining.rounds)}
        rounds={bargaining.rounds}
        accept={t('table.accept-package', {
          points: round(table.standing ? ownPoints(bargaining, table.standing) : 0),
        })}
      />
      {may.includes('offer') && <Build {...props} />}
    </section>
  )
}

function Build({ table, bargaining, seller, hand, script, lang, draft, manners, ...rest }: Props) {
  const t = useText()
  const { store, setDraft } = hand
  const built = usePackages(table, bargaining, draft.packages, (packages) =>
    setDraft({ ...store.getState().draft, packages }),
  )
  const refused = checkOffer(table, bargaining, built.packages, draft.condition ?? undefined)
  const asked = conditionOf(bargaining, draft.condition ?? '')?.worth ?? 0
  return (
    <div className="offer">
      <PackageLevers {...{ table, bargaining, seller, built, refused, asked, script, lang }} />
      {bargaining.conditions.length > 0 && (
        <ConditionChoice {...{ bargaining, table, draft, lang, setDraft }} />
      )}
      <p className="say-it">{t('table.say-package')}</p>
      <Choices
        label={t('table.manners')}
        ids={manners}
        textOf={(id) =>
          lineText(
            {
              id,
              who: 'SELLER',
              params: paramsOf(bargaining, built.packages[0] ?? {}, table),
              turn: 0,
            },
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
  bargaining: OpenBargaining,
  pack: Package,
  table: PanelProps['table'],
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
