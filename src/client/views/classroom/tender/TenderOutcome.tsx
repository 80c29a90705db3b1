import '../../../styles/class/table-offers.css'
import { useMemo } from 'react'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { contestTold } from '../../../../core/classroom/told-contest.ts'
import type { Package } from '../../../../core/transcript/move.ts'
import { packageWords, round } from '../../../package-words.ts'
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
  /** Whether it came to the choice, so that last words stood beside each other. */
  readonly judged: boolean
}

/** What became of a tender: who was chosen, the last words of all three, and what there is to learn from one's own table. */
export function TenderOutcome(props: Props) {
  const { view, vendor, outcome, award, finals, judged } = props
  const t = useClassText()
  const { side, bargaining, script, lang, card } = view
  const contest = useMemo(() => contestTold(card.issues, outcome), [card.issues, outcome])
  const lessons = !judged
    ? []
    : side === 'customer'
      ? customerLessons(finals, award, card.reservation)
      : vendorLessons(contest, vendor, finals, award)
  const terms = (pack: Package): string => packageWords(bargaining, pack, script, lang)
  const elsewhere = award.deal !== null && award.vendor !== vendor
  return (
    <TableOutcome
      {...{ view, outcome }}
      title={titleOf(t, view, vendor, award)}
      also={lessons.map((it) => lessonWords(t, it, terms))}
      decided={!elsewhere && (side === 'customer' || award.deal !== null)}
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
  { side, activity }: TableView,
  vendor: number,
  award: PartOf<'award'>,
): string {
  if (award.vendor === null) {
    if (award.why === 'none') return t('tender.over.none')
    return t(activity.ended === 'instructor' ? 'bargain.ended.stopped' : 'tender.over.time-up')
  }
  const chosen = { vendor: companyName(t, award.vendor) }
  if (side === 'customer') return t('tender.over.chose', chosen)
  return award.vendor === vendor ? t('tender.over.won') : t('tender.over.lost', chosen)
}

function lessonWords(t: ClassSay, lesson: TenderLesson, terms: (pack: Package) => string): string {
  switch (lesson.code) {
    case 'won': {
      const { own, enough } = lesson
      const more = enough ? round(enough.own - own) : 0
      return enough && more > 0
        ? t('tender.lesson.won.more', { more, terms: terms(enough.pack) })
        : t('tender.lesson.won', { own: round(own) })
    }
    case 'passed-over':
      return t('tender.lesson.passed-over', { by: round(lesson.by) })
    case 'could-have-won': {
      const { pack, own } = lesson.enough
      return t('tender.lesson.could-have-won', { terms: terms(pack), own: round(own) })
    }
    case 'out-of-reach':
      return t('tender.lesson.out-of-reach')
    case 'short':
    case 'equal':
      return t(`tender.lesson.${lesson.code}`, {
        ...{ own: round(lesson.own), chosen: round(lesson.chosen) },
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
