import '../../../styles/class/table-offers.css'
import { useStore } from 'zustand/react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { ownPoints } from '../../../../core/negotiation/board.ts'
import { same } from '../../../../core/negotiation/table.ts'
import { packageWords, round } from '../../../package-words.ts'
import { usePackages } from '../../meeting/use-packages.ts'
import { Deeds } from '../table/Deeds.tsx'
import { Levers } from '../table/Levers.tsx'
import { laidOut } from '../table/laid.ts'
import { OfferList } from '../table/OfferList.tsx'
import { TableColumn } from '../table/TableColumn.tsx'
import { TableSheet } from '../table/TableSheet.tsx'
import type { TableHand } from '../table/table-hand.ts'
import type { TableView } from '../table/table-view.ts'
import { holdersOf } from '../table/who-may.ts'
import { useClassText } from '../words.ts'
import { Envelope } from './Envelope.tsx'
import type { Phase } from './phase.ts'

interface Props {
  readonly view: TableView
  readonly hand: TableHand
  readonly phase: Phase
  /** One's own last word, once there is one. */
  readonly final: PartOf<'final'> | undefined
}

/** What lies before a company: its quotation, the table while it is its turn, the envelope, and the sheet if it is chosen. */
export function VendorTable({ view, hand, phase, final }: Props) {
  const t = useClassText()
  const walkOut = {
    label: t('tender.withdraw'),
    title: t('tender.withdraw.title'),
    told: t('tender.withdraw.told'),
    go: t('tender.withdraw'),
  }
  if (phase === 'turn') return <TableColumn {...{ view, hand, walkOut }} agrees={false} />
  const { table, over } = view
  return (
    <>
      {table.sheet && (
        <TableSheet {...{ view, hand }} tears={false} told={t('tender.sheet.vendor')} />
      )}
      {!over && !table.sheet && phase !== 'quote' && phase !== 'seal' && (
        <section className="tender-wait">
          <h2>{t('tender.wait')}</h2>
          <p>{t(`tender.wait.${phase}`)}</p>
        </section>
      )}
      {(phase === 'seal' || phase === 'award') && <LastWord {...{ view, phase, final }} />}
      {!over && phase !== 'award' && <Build {...{ view, hand, phase, final }} />}
      <Laid view={view} />
      {!over && phase !== 'award' && (
        <Deeds
          {...{ walkOut }}
          away={null}
          onLeave={null}
          onReturn={null}
          onWalkOut={
            view.may('close') && !view.paused ? () => void hand.act({ kind: 'walk-out' }) : null
          }
          mute={null}
        />
      )}
    </>
  )
}

function LastWord({ view, phase, final }: Pick<Props, 'view' | 'phase' | 'final'>) {
  const t = useClassText()
  const { bargaining, script, lang, card } = view
  const [pack] = final?.packages ?? []
  const sealed = final?.sealed ?? false
  const state = sealed ? (phase === 'award' ? 'opened' : 'sealed') : 'open'
  const open = final ? 'unsealed' : 'none'
  const told = phase === 'seal' || sealed ? state : open
  return (
    <Envelope
      {...{ state }}
      told={t(`tender.envelope.${told}`)}
      letter={
        pack
          ? {
              words: packageWords(bargaining, pack, script, lang),
              points: ownPoints(bargaining, pack),
            }
          : null
      }
      reservation={card.reservation}
    />
  )
}

/** The levers, and what they are for in this phase: a quotation, a trial, the envelope. */
function Build({ view, hand, phase, final }: Props) {
  const t = useClassText()
  const packages = useStore(hand.store, (it) => it.draft.packages)
  const asking = useStore(hand.store, (it) => it.asking)
  const { bargaining, own, script, lang, table, side, may, muteFor } = view
  const seals = phase === 'seal'
  const kept = packages ?? (seals && final?.sealed ? final.packages : null)
  const built = usePackages(own, bargaining, kept, (now) => hand.change({ packages: [...now] }))
  const pack = built.packages[built.active] ?? {}
  const points = ownPoints(bargaining, pack)
  const [inside] = final?.sealed ? final.packages : []
  const there = inside !== undefined && same(inside, pack)
  const words = { points: round(points) }
  const levers = { bargaining, script, lang, points, table: own }
  if (!seals)
    return (
      <Levers
        {...levers}
        {...{ built }}
        mute={muteFor('offer')}
        busy={asking}
        {...(built.packages.length === 1 ? { verb: t('tender.quote.go', words) } : {})}
        onOffer={() => void hand.offer([...built.packages])}
      />
    )
  const who = holdersOf(table.teams[side], 'close').join(lang === 'zh' ? '、' : ', ')
  const mute = view.paused
    ? t('seat.paused')
    : may('close')
      ? null
      : t('tender.envelope.who', { who })
  return (
    <Levers
      {...levers}
      // One package goes into an envelope.
      built={{ ...built, add: null }}
      {...{ mute }}
      title={t('tender.write')}
      busy={asking || there}
      verb={there ? t('tender.seal.same') : t(inside ? 'tender.seal.again' : 'tender.seal', words)}
      onOffer={() => void hand.act({ kind: 'seal', package: pack })}
    />
  )
}

/** What was put down so far. */
function Laid({ view }: Pick<Props, 'view'>) {
  const t = useClassText()
  if (view.offers.length === 0) return null
  return (
    <section className="laid" aria-label={t('bargain.offers')}>
      <h2>{t('bargain.offers')}</h2>
      <OfferList
        offers={laidOut(view)}
        reservation={view.card.reservation}
        onAccept={null}
        onTake={null}
        busy={false}
      />
    </section>
  )
}
