import type { TableLesson } from '../../../../core/classroom/table-lesson.ts'
import type { Package } from '../../../../core/transcript/move.ts'
import { packageWords, round, termWords } from '../../../package-words.ts'
import { useClassText } from '../words.ts'
import type { TableView } from './table-view.ts'

/** What there is to learn, as sentences. */
export function useLessonWords(view: TableView): (lesson: TableLesson) => readonly string[] {
  const t = useClassText()
  const { bargaining, script, lang } = view
  const terms = (pack: Package): string => packageWords(bargaining, pack, script, lang)
  const words: {
    readonly [C in TableLesson['code']]: (
      lesson: Extract<TableLesson, { code: C }>,
    ) => readonly string[]
  } = {
    'below-reservation': ({ points, reservation }) => [
      t('bargain.lesson.below-reservation', {
        points: round(points),
        reservation: round(reservation),
      }),
    ],
    untraded: ({ pack, exchanged, own, other }) => [
      t('bargain.lesson.untraded', { terms: terms(pack), own: round(own), other: round(other) }),
      ...exchanged.map(({ issue, to, own: ours, other: theirs }) => {
        const found = bargaining.issues.find((it) => it.id === issue)
        const level = found ? termWords(found, to, script, lang) : to
        const change = (points: number): string =>
          t(points < 0 ? 'bargain.fewer' : points > 0 ? 'bargain.more' : 'bargain.same', {
            points: round(Math.abs(points)),
          })
        return t('bargain.lesson.exchanged', {
          issue: found?.title[lang] ?? issue,
          level,
          own: change(ours),
          other: change(theirs),
        })
      }),
    ],
    'nothing-left': () => [t('bargain.lesson.nothing-left')],
    'passed-over': ({ offer, mine, pack, own, other }) => [
      t(mine ? 'bargain.lesson.passed-over.ours' : 'bargain.lesson.passed-over.theirs', {
        n: offer,
        terms: terms(pack),
        own: round(own),
        other: round(other),
      }),
    ],
    'never-put-down': ({ offers, would, all }) => [
      t(offers === 0 ? 'bargain.lesson.never-offered' : 'bargain.lesson.never-put-down', {
        offers,
        would,
        all,
      }),
    ],
  }
  return <C extends TableLesson['code']>(lesson: Extract<TableLesson, { code: C }>) =>
    words[lesson.code as C](lesson)
}
