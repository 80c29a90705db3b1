import type { PartOf } from '../../../../../core/classroom/parts.ts'
import type { Cell } from '../../../../../core/classroom/results-csv.ts'
import { vendorAt } from '../../../../../core/classroom/tender/tender-table.ts'
import { RUBRICS, type RubricId } from '../../../../../core/grading/rubric-ids.ts'
import type { Say } from '../../../../i18n/texts.ts'
import type { NameOf } from '../../use-name-of.ts'
import type { ClassSay } from '../../words.ts'

type Results = PartOf<'results'>
export type Scored = Results['persons'][number]

/** The rubrics anybody of an activity has a score in, in the order of a debrief. */
export const rubricsIn = ({ persons }: Results): readonly RubricId[] =>
  RUBRICS.filter((id) => persons.some((it) => it.rubrics[id] !== undefined))

const tenth = (score: number | null | undefined): number | null =>
  score === null || score === undefined ? null : Math.round(score * 10) / 10

/** The table of an activity as cells, its heads first: what the page shows, and a little more. */
export function cellsOf(
  results: Results,
  nameOf: NameOf,
  t: ClassSay,
  page: Say,
): readonly (readonly Cell[])[] {
  const minutes = ({ elapsedMs }: Scored): number => Math.round(elapsedMs / 6000) / 10
  if (results.mode === 'tender') return tenderCells(results, nameOf, t)
  if (results.mode === 'versus')
    return [
      ['board.seat.number', 'board.seat', 'csv.table', 'csv.side', 'csv.points', 'csv.offers'].map(
        (key) => t(key as Parameters<ClassSay>[0]),
      ),
      ...results.persons.map((it) => [
        it.seat,
        nameOf(it),
        it.table,
        it.side && t(`side.${it.side}`),
        tenth(it.points),
        it.decisions,
      ]),
    ]
  if (results.mode === 'vote') return voteCells(results, nameOf, t)
  if (results.mode === 'visit') return visitCells(results, nameOf, t)
  const rubrics = rubricsIn(results)
  return [
    [
      t('board.seat.number'),
      t('board.seat'),
      t('csv.persona'),
      page('score.conduct'),
      page('score.deal'),
      ...rubrics.map((it) => page(`rubric.${it}`)),
      t('board.decisions'),
      t('csv.minutes'),
      t('csv.ending'),
    ],
    ...results.persons.map((it) => [
      it.seat,
      nameOf(it),
      it.persona && page(`persona.${it.persona}`),
      tenth(it.conduct),
      tenth(it.deal),
      ...rubrics.map((id) => tenth(it.rubrics[id])),
      it.decisions,
      minutes(it),
      it.ended && page(`ending.${it.ended}`),
    ]),
  ]
}

/** Of a tender: the customer's vendor is the one he signed with. */
const tenderCells = (
  { persons }: Results,
  nameOf: NameOf,
  t: ClassSay,
): readonly (readonly Cell[])[] => [
  [
    t('board.seat.number'),
    t('board.seat'),
    t('csv.tender'),
    t('csv.side'),
    t('csv.vendor'),
    t('csv.points'),
    t('csv.offers'),
  ],
  ...persons.map((it) => [
    it.seat,
    nameOf(it),
    it.tender?.number ?? null,
    it.side && t(`side.${it.side}`),
    it.tender?.vendor ?? (it.table === null ? null : vendorAt(it.table)),
    tenth(it.points),
    it.decisions,
  ]),
]

/** How everyone voted: of his votes that were judged, how many were for the best and with the majority, and what they lost on average. */
const voteCells = ({ persons }: Results, nameOf: NameOf, t: ClassSay) => [
  [
    t('board.seat.number'),
    t('board.seat'),
    t('csv.votes'),
    t('csv.judged'),
    t('vote.people.best'),
    t('vote.people.same'),
    t('vote.people.lost'),
  ],
  ...persons.map((it): readonly Cell[] => {
    const { judged = 0, best = null, same = null, lost = null } = it.tally ?? {}
    return [
      it.seat,
      nameOf(it),
      it.decisions,
      judged,
      ...(judged > 0 ? [best, same, tenth(lost)] : [null, null, null]),
    ]
  }),
]

/** Who sat where and how much he said, with what his table's visit brought to light. */
const visitCells = ({ persons, visits = [] }: Results, nameOf: NameOf, t: ClassSay) => [
  [
    t('board.seat.number'),
    t('board.seat'),
    t('csv.table'),
    t('csv.side'),
    t('csv.lines'),
    t('visit.found.pains'),
    t('csv.pains.hidden'),
    t('visit.found.impacts'),
    t('csv.impacts.hidden'),
    t('csv.talk'),
    t('visit.found.pitches'),
    t('csv.pitches.early'),
  ],
  ...persons.map((it): readonly Cell[] => {
    const found = visits.find(({ table }) => table === it.table)
    const letters = found ? found.letters.vendor + found.letters.customer : 0
    return [
      it.seat,
      nameOf(it),
      it.table,
      it.side && t(`visit.side.${it.side}`),
      it.decisions,
      found?.pains.found ?? null,
      found?.pains.hidden ?? null,
      found?.impacts.found ?? null,
      found?.impacts.hidden ?? null,
      found && letters > 0 ? Math.round((100 * found.letters.vendor) / letters) : null,
      found?.pitches.marked ?? null,
      found?.pitches.early ?? null,
    ]
  }),
]
