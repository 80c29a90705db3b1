import '../../../styles/class/table-offers.css'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { ownPoints } from '../../../../core/negotiation/board.ts'
import { round } from '../../../package-words.ts'
import { TableOutcome } from '../table/TableOutcome.tsx'
import type { TableView } from '../table/table-view.ts'
import { type ClassSay, useClassText } from '../words.ts'
import { FinalsOpen } from './FinalsOpen.tsx'
import { customerLessons, type TenderLesson, vendorLessons } from './lesson.ts'
import { companyName } from './stage-words.ts'

interface Props {
  /** A company's own table; of the customer the one that is looked at. */
  readonly view: TableView
  readonly vendor: number
  readonly outcome: PartOf<'outcome'>
  readonly award: PartOf<'award'>
  readonly finals: readonly PartOf<'final'>[]
}

/** What became of a tender: who was chosen, the last words of all three, and what there is to learn from one's own table. */
export function TenderOutcome({ view, vendor, outcome, award, finals }: Props) {
  const t = useClassText()
  const { side, bargaining, script, lang, card } = view
  const lessons =
    side === 'customer'
      ? customerLessons(finals, award, card.reservation)
      : vendorLessons(vendor, finals, award, card.reservation, (it) => ownPoints(bargaining, it))
  const elsewhere = award.deal !== null && award.vendor !== vendor
  return (
    <TableOutcome
      {...{ view, outcome }}
      title={titleOf(t, side, vendor, award)}
      also={lessons.map((it) => lessonWords(t, it))}
      decided={!elsewhere}
      {...(elsewhere && award.deal
        ? {
            undone:
              side === 'customer'
                ? t('tender.over.elsewhere.customer', {
                    vendor: companyName(t, award.vendor ?? 1),
                    points: round(award.deal.customer),
                    at: companyName(t, vendor),
                  })
                : t('tender.over.elsewhere', {
                    vendor: companyName(t, award.vendor ?? 1),
                    points: round(award.deal.customer),
                    own: round(card.reservation),
                  }),
          }
        : {})}
    >
      {finals.length > 0 && (
        <FinalsOpen
          {...{ finals, script, lang }}
          issues={bargaining.issues}
          chosen={award.vendor}
        />
      )}
    </TableOutcome>
  )
}

function titleOf(
  t: ClassSay,
  side: TableView['side'],
  vendor: number,
  award: PartOf<'award'>,
): string {
  if (award.vendor === null)
    return t(award.why === 'time-up' ? 'tender.over.time-up' : 'tender.over.none')
  const chosen = { vendor: companyName(t, award.vendor) }
  if (side === 'customer') return t('tender.over.chose', chosen)
  return award.vendor === vendor ? t('tender.over.won') : t('tender.over.lost', chosen)
}

function lessonWords(t: ClassSay, lesson: TenderLesson): string {
  switch (lesson.code) {
    case 'ahead':
    case 'behind': {
      const { own, next } = lesson
      const more = round(own - next)
      return t(more === 0 ? 'tender.lesson.level' : `tender.lesson.${lesson.code}`, {
        ...{ own: round(own), next: round(next), more },
      })
    }
    case 'short':
    case 'equal':
    case 'better':
      return t(`tender.lesson.${lesson.code}`, {
        ...{ own: round(lesson.own), chosen: round(lesson.chosen) },
      })
    case 'afford':
    case 'spared':
      return t(`tender.lesson.${lesson.code}`, {
        ...{ points: round(lesson.points), reservation: round(lesson.reservation) },
      })
    case 'took-best':
    case 'took-less':
    case 'took-none':
      return t(`tender.lesson.${lesson.code}`, {
        vendor: companyName(t, lesson.vendor),
        best: round(lesson.best),
        took: round(lesson.took),
      })
  }
}
