import { useEffect, useRef } from 'react'
import { useStore } from 'zustand/react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { ownPoints } from '../../../../core/negotiation/board.ts'
import { levelWords } from '../../../package-words.ts'
import { useClassText } from '../words.ts'
import { Sheet } from './Sheet.tsx'
import type { TableHand } from './table-hand.ts'
import type { TableView } from './table-view.ts'

interface Props {
  readonly view: TableView
  readonly hand: TableHand
  /** Whether this side may tear it up. */
  readonly tears?: boolean
  readonly told?: string
  readonly tearName?: string
}

/** The agreement on this table, once there is one. */
export function TableSheet({ view, hand, tears = true, ...words }: Props) {
  const t = useClassText()
  const asking = useStore(hand.store, (it) => it.asking)
  const { table, side, card, bargaining, script, lang, over, may, paused } = view
  const { sheet } = table
  const place = useRef<HTMLDivElement>(null)
  const n = sheet?.n
  useEffect(() => {
    if (n !== undefined) place.current?.scrollIntoView({ block: 'start' })
  }, [n])
  if (!sheet) return null
  const called = (it: PartOf<'table'>['sheet'] & object, of: 'vendor' | 'customer') => {
    const signature = it.signed[of]
    return signature && (signature.name ?? t('tables.computer'))
  }
  const open = !over && !paused
  const ours = sheet.signed[side] !== null
  const mute = over ? null : paused ? t('seat.paused') : may('close') ? null : view.muteFor('close')
  return (
    <div ref={place}>
      <Sheet
        n={sheet.n}
        rows={bargaining.issues.map((it) => ({
          id: it.id,
          title: it.title[lang],
          level: levelWords(it, sheet.terms[it.id] ?? '', script, lang),
        }))}
        signed={{ vendor: called(sheet, 'vendor'), customer: called(sheet, 'customer') }}
        points={ownPoints(bargaining, sheet.terms)}
        reservation={card.reservation}
        mute={mute}
        onSign={
          open && may('close') && !ours
            ? () => void hand.act({ kind: 'sign', sheet: sheet.n })
            : null
        }
        onTear={
          open && tears && may('close')
            ? () => void hand.act({ kind: 'tear', sheet: sheet.n })
            : null
        }
        busy={asking}
        {...words}
      />
    </div>
  )
}
