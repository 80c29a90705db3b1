import '../../../styles/class/table-outcome.css'
import '../../debrief/styles/outcomes.css'
import { type ReactNode, useMemo } from 'react'
import { facing } from '../../../../core/classroom/cards.ts'
import { dearestFirst, pairsRight } from '../../../../core/classroom/order-guess.ts'
import type { PartOf } from '../../../../core/classroom/parts.ts'
import { otherSide } from '../../../../core/classroom/role.ts'
import { lessonsOf } from '../../../../core/classroom/table-lesson.ts'
import { contestTold } from '../../../../core/classroom/told-contest.ts'
import { packageTableOf } from '../../../../core/grading/package-table.ts'
import { round } from '../../../package-words.ts'
import { OutcomeChart } from '../../debrief/OutcomeChart.tsx'
import { wordsOf } from '../../debrief/words.ts'
import { useClassText } from '../words.ts'
import { Cards } from './Cards.tsx'
import { howEnded, type TableView } from './table-view.ts'
import { useLessonWords } from './use-lesson-words.ts'

interface Props {
  readonly view: TableView
  readonly outcome: PartOf<'outcome'>
  /** What became of it, where more than this table decided that. */
  readonly title?: string
  /** What each is left with, where that is not what they have without a deal. */
  readonly undone?: string
  /** What there is to learn besides; it comes first. */
  readonly also?: readonly string[]
  /** Whether the talk alone decided it, so that something is to be learned from how it went. */
  readonly decided?: boolean
  /** What there is to see besides: it comes before the lessons. */
  readonly children?: ReactNode
}

/** Both cards on the table: what came of it, what was left, and what there is to learn. */
export function TableOutcome(props: Props) {
  const { view, outcome, title, undone, also = [], decided = true, children } = props
  const t = useClassText()
  const lessonWords = useLessonWords(view)
  const { card, side, table, offers, own, lang } = view
  const other = otherSide(side)
  const { deal, reservation, bestJoint } = outcome
  const left = deal ? round(bestJoint - deal.vendor - deal.customer) : 0
  const agreed = deal && table.sheet ? table.sheet.terms : null
  const contest = useMemo(
    () => facing(contestTold(card.issues, outcome), side),
    [card.issues, outcome, side],
  )
  const record = useMemo(() => packageTableOf({ ...own, agreed }, contest), [own, agreed, contest])
  const put = offers.map(({ n, side: of, packages }) => ({ n, mine: of === side, packages }))
  const lessons = decided ? lessonsOf(contest, put, agreed) : []
  return (
    <article className="table-outcome">
      <header>
        <h1>{title ?? t(`bargain.ended.${howEnded(view)}`)}</h1>
        {deal ? (
          <>
            <dl className="totals">
              <div>
                <dt>{t('bargain.total.own')}</dt>
                <dd>{round(deal[side])}</dd>
              </div>
              <div>
                <dt>{t('bargain.total.other')}</dt>
                <dd>{round(deal[other])}</dd>
              </div>
              <div>
                <dt>{t('bargain.total.joint')}</dt>
                <dd>
                  {round(deal[side] + deal[other])}
                  <small> / {round(bestJoint)}</small>
                </dd>
              </div>
            </dl>
            <p>
              {left > 0
                ? t('bargain.left', { points: left, best: round(bestJoint) })
                : t('bargain.left.none')}
            </p>
          </>
        ) : (
          <p>
            {undone ??
              t('bargain.no-deal', {
                own: round(reservation[side]),
                other: round(reservation[other]),
              })}
          </p>
        )}
        <p className="told">{t('seat.next')}</p>
      </header>
      {children}
      <section className="lessons" aria-label={t('bargain.lessons')}>
        <h2>{t('bargain.lessons')}</h2>
        <ul>
          {also.map((it) => (
            <li key={it} data-lesson="tender">
              <p>{it}</p>
            </li>
          ))}
          {lessons.map((lesson) => {
            const [first, ...rest] = lessonWords(lesson)
            return (
              <li key={lesson.code} data-lesson={lesson.code}>
                <p>{first}</p>
                {rest.length > 0 && (
                  <ul>
                    {rest.map((it) => (
                      <li key={it}>{it}</li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
          <li data-lesson="guess">
            <Guessed {...{ view, outcome }} />
          </li>
        </ul>
      </section>
      {record && (
        <section className="picture" aria-label={t('bargain.picture')}>
          <h2>{t('bargain.picture')}</h2>
          <OutcomeChart
            bargaining={contest}
            record={record}
            words={wordsOf(lang).outcomes}
            name={t('bargain.them')}
          />
        </section>
      )}
      <section aria-label={t('bargain.cards')}>
        <h2>{t('bargain.cards')}</h2>
        <Cards
          issues={card.issues}
          own={outcome.points[side]}
          other={outcome.points[other]}
          {...{ agreed, lang }}
        />
      </section>
    </article>
  )
}

/** One's own guess of the others' order beside their order. */
function Guessed({ view, outcome }: Pick<Props, 'view' | 'outcome'>) {
  const t = useClassText()
  const { card, side, lang } = view
  const titles = (ids: readonly string[]): string =>
    ids
      .map((id) => card.issues.find((it) => it.id === id)?.title[lang] ?? id)
      .join(lang === 'zh' ? '、' : ', ')
  const guess = outcome.guesses[side]
  const points = outcome.points[otherSide(side)]
  const truth = titles(
    dearestFirst(
      card.issues.map((it) => it.id),
      points,
    ),
  )
  if (!guess) return <p>{t('bargain.guessed.none', { truth })}</p>
  const { right, pairs } = pairsRight(points, guess)
  return (
    <p>
      {t(right === pairs ? 'bargain.guessed.right' : 'bargain.guessed', {
        ...{ truth, right, pairs },
        guess: titles(guess),
      })}
    </p>
  )
}
