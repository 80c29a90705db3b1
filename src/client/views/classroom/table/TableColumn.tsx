import '../../../styles/class/table-offers.css'
import { useStore } from 'zustand/react'
import { ownPoints } from '../../../../core/negotiation/board.ts'
import { usePackages } from '../../meeting/use-packages.ts'
import { useClassText } from '../words.ts'
import { Deeds, type WalkOutWords } from './Deeds.tsx'
import { Levers } from './Levers.tsx'
import { laidOut } from './laid.ts'
import { OfferList } from './OfferList.tsx'
import { TableSheet } from './TableSheet.tsx'
import type { TableHand } from './table-hand.ts'
import type { TableView } from './table-view.ts'

interface Props {
  readonly view: TableView
  readonly hand: TableHand
  /** Whether a yes to an offer makes the agreement here. */
  readonly agrees?: boolean
  readonly walkOut?: WalkOutWords
}

/** What lies on the table: the agreement once there is one, what one could put down, every offer, and leaving. */
export function TableColumn({ view, hand, agrees = true, walkOut }: Props) {
  const t = useClassText()
  const packages = useStore(hand.store, (it) => it.draft.packages)
  const asking = useStore(hand.store, (it) => it.asking)
  const { table, offers, side, card, bargaining, own, script, lang, over, may, muteFor } = view
  const built = usePackages(own, bargaining, packages, (built) =>
    hand.change({ packages: [...built] }),
  )
  const pack = built.packages[built.active] ?? {}
  const closed = over || table.sheet !== null
  const theirs = offers.findLast((it) => it.side !== side)
  const accepts = agrees && !closed && muteFor('close') === null
  const leaves = !over && muteFor('break') === null
  const laid = laidOut(view)
  const standing = closed ? null : (theirs?.n ?? null)
  const list = {
    reservation: card.reservation,
    onTake: closed ? null : built.take,
    busy: asking,
  }
  return (
    <>
      <TableSheet {...{ view, hand }} />
      {standing !== null && (
        <section aria-label={t('bargain.standing')}>
          <h2>{t('bargain.standing')}</h2>
          {agrees && !accepts && <p className="mute">{muteFor('close')}</p>}
          <OfferList
            {...list}
            offers={laid.filter((it) => it.n === standing)}
            onAccept={
              accepts
                ? (offer, place) => void hand.act({ kind: 'accept', offer, package: place })
                : null
            }
          />
        </section>
      )}
      {!closed && (
        <Levers
          {...{ bargaining, built, script, lang }}
          table={own}
          points={ownPoints(bargaining, pack)}
          mute={muteFor('offer')}
          busy={asking}
          onOffer={() => void hand.offer([...built.packages])}
        />
      )}
      {laid.length > (standing === null ? 0 : 1) && (
        <section className="laid" aria-label={t('bargain.offers')}>
          <h2>{t('bargain.offers')}</h2>
          <OfferList {...list} offers={laid.filter((it) => it.n !== standing)} onAccept={null} />
        </section>
      )}
      {!over && (
        <Deeds
          away={table.away === null ? null : table.away === side ? 'ours' : 'theirs'}
          onLeave={leaves ? () => void hand.act({ kind: 'leave-table' }) : null}
          onReturn={leaves ? () => void hand.act({ kind: 'return-to-table' }) : null}
          onWalkOut={
            may('close') && !view.paused ? () => void hand.act({ kind: 'walk-out' }) : null
          }
          mute={muteFor('break')}
          {...(walkOut && { walkOut })}
        />
      )}
    </>
  )
}
