import { useCallback, useMemo, useState } from 'react'
import { RUBRICS } from '../../../../core/grading/rubric-ids.ts'
import { useAhead, useSecond } from '../use-second.ts'
import { useStable } from '../use-stable.ts'
import { useClassText } from '../words.ts'
import { BoardRow } from './BoardRow.tsx'
import {
  COLUMNS,
  type Column,
  idleMs,
  needOf,
  type Order,
  ordered,
  type Row,
  stuckMinutes,
} from './board-order.ts'
import type { BoardProps } from './mode-props.ts'
import { useHeldOrder } from './use-held-order.ts'
import { WatchSeat } from './WatchSeat.tsx'

/** How everyone does, row by row, first who needs help; anyone's room opens beside it. Rows keep their places under the hand. */
export function CaseBoard({ line, activity }: BoardProps) {
  const t = useClassText()
  const [order, setOrder] = useState<Order>({ by: 'stage', down: true })
  const [watched, setWatched] = useState<number | null>(null)
  const clock = useStable(activity.clock)
  const ahead = useAhead(line.seen.aheadMs)
  const rows = line.parts('row')
  const people = new Map(line.parts('person').map((it) => [it.seat, it]))
  const numbered = line.part('class')?.numbered ?? false
  const rubrics = useStable(
    RUBRICS.filter((id) => rows.some((row) => row.rubrics[id] !== undefined)),
  )
  const hasDeal = rows.some((row) => row.deal !== null)
  const columns = useMemo(() => COLUMNS.filter((it) => it !== 'deal' || hasDeal), [hasDeal])
  const watch = useCallback((seat: number) => setWatched((now) => (now === seat ? null : seat)), [])
  const close = useCallback(() => setWatched(null), [])
  useSecond()
  const now = Date.now() + ahead
  const needed = (row: Row): number =>
    needOf(row, people.get(row.seat)?.present ?? false, idleMs(row, clock, now))
  const { shown, hold, release } = useHeldOrder(ordered(rows, order, needed), seatOf)
  const sort = (by: Column): void => {
    release()
    setOrder((now) => (now.by === by ? { by, down: !now.down } : { by, down: by !== 'seat' }))
  }
  const begun = rows.filter((it) => it.stage !== 'brief').length
  const ended = rows.filter((it) => it.stage === 'ended').length
  const watchedPerson = watched === null ? undefined : people.get(watched)
  return (
    <div className="board-room" data-watching={watchedPerson !== undefined}>
      <div className="board">
        <p className="told" role="status">
          {t('board.progress', { all: rows.length, begun, ended })}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too */}
        <section className="board-scroll" tabIndex={0} aria-label={t('board.title')}>
          <table>
            <thead>
              <tr>
                {columns.map((it) => (
                  <th
                    key={it}
                    scope="col"
                    aria-sort={
                      order.by === it ? (order.down ? 'descending' : 'ascending') : undefined
                    }
                  >
                    <button type="button" className="sort" onClick={() => sort(it)}>
                      {t(`board.${it}`)}
                      <span aria-hidden="true">
                        {order.by === it ? (order.down ? ' ↓' : ' ↑') : ''}
                      </span>
                    </button>
                  </th>
                ))}
                <th scope="col">{t('board.rubrics')}</th>
                <th scope="col">
                  <span className="unseen">{t('board.tools')}</span>
                </th>
              </tr>
            </thead>
            <tbody {...hold}>
              {shown.map((row) => {
                const person = people.get(row.seat)
                return (
                  person && (
                    <BoardRow
                      key={row.seat}
                      {...{ row, person, numbered, rubrics, hasDeal, clock, ahead }}
                      stuckMinutes={stuckMinutes(idleMs(row, clock, now))}
                      watched={watched === row.seat}
                      onWatch={watch}
                      ask={line.ask}
                    />
                  )
                )
              })}
            </tbody>
          </table>
        </section>
      </div>
      {watchedPerson && (
        <WatchSeat key={watched} line={line} person={watchedPerson} onClose={close} />
      )}
    </div>
  )
}

const seatOf = ({ seat }: Row): number => seat
