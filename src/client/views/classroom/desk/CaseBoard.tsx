import { useCallback, useMemo, useRef, useState } from 'react'
import { RUBRICS } from '../../../../core/grading/rubric-ids.ts'
import { useAhead, useSecond } from '../use-second.ts'
import { useStable } from '../use-stable.ts'
import { useClassText } from '../words.ts'
import { BoardRow } from './BoardRow.tsx'
import {
  asBefore,
  COLUMNS,
  type Column,
  idleMs,
  needOf,
  type Order,
  ordered,
  type Row,
  STUCK_MS,
} from './board-order.ts'
import type { BoardProps } from './mode-props.ts'
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
  const [held, setHeld] = useState(false)
  const stood = useRef<readonly number[]>([])
  const now = Date.now() + ahead
  const needed = (row: Row): number =>
    needOf(row, people.get(row.seat)?.present ?? false, idleMs(row, clock, now))
  const shown = held ? asBefore(rows, stood.current) : ordered(rows, order, needed)
  stood.current = shown.map((it) => it.seat)
  const sort = (by: Column): void => {
    setHeld(false)
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
            <tbody
              onPointerEnter={() => setHeld(true)}
              onPointerLeave={() => setHeld(false)}
              onFocus={() => setHeld(true)}
              onBlur={() => setHeld(false)}
            >
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

/** Whole minutes, so that a row is drawn again once a minute; 0 for who is not stuck. */
const stuckMinutes = (idle: number): number => (idle < STUCK_MS ? 0 : Math.floor(idle / 60_000))
