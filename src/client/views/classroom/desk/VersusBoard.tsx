import { memo, useCallback, useState } from 'react'
import { otherSide, SIDES, type Side } from '../../../../core/classroom/role.ts'
import type { ClassLine } from '../use-class.ts'
import { useAhead, useSecond } from '../use-second.ts'
import { useStable } from '../use-stable.ts'
import { type ClassSay, useClassText } from '../words.ts'
import { stuckMinutes } from './board-order.ts'
import type { BoardProps } from './mode-props.ts'
import { type Place, SeatedTeam } from './SeatedTeam.tsx'
import { byNeed, type Match as MatchPart, quietMs } from './table-order.ts'
import { useHeldOrder } from './use-held-order.ts'
import { WatchTable } from './WatchTable.tsx'

/** The tables, first where the instructor is needed: who sits there, how many offers were made, and what the last of each side is worth to both. */
export function VersusBoard({ line, activity }: BoardProps) {
  const t = useClassText()
  const matches = line.parts('match')
  const numbered = line.part('class')?.numbered ?? false
  const [watched, setWatched] = useState<number | null>(null)
  const watch = useCallback(
    (table: number) => setWatched((now) => (now === table ? null : table)),
    [],
  )
  const clock = useStable(activity.clock)
  const ahead = useAhead(line.seen.aheadMs)
  useSecond()
  const now = Date.now() + ahead
  const quiet = (it: MatchPart): number => quietMs(it, clock, now)
  const { shown: ordered, hold } = useHeldOrder(byNeed(matches, quiet), numberOf)
  const ended = matches.filter((it) => it.ended !== null).length
  const shown = matches.find((it) => it.number === watched)
  return (
    <div className="board-room" data-watching={shown !== undefined}>
      <section className="board" aria-label={t('tables.title')}>
        <p className="told" role="status">
          {t('tables.progress', { all: matches.length, ended })}
        </p>
        <ul className="tables" {...hold}>
          {ordered.map((it) => (
            <Match
              key={it.number}
              match={it}
              tables={matches.length}
              {...{ numbered }}
              quietMinutes={stuckMinutes(quiet(it))}
              watched={it.number === watched}
              onWatch={watch}
              ask={line.ask}
            />
          ))}
        </ul>
      </section>
      {shown && (
        <WatchTable
          key={watched}
          line={line}
          table={shown.number}
          title={t('tables.table', { n: shown.number })}
          onClose={() => setWatched(null)}
        />
      )}
    </div>
  )
}

const numberOf = ({ number }: MatchPart): number => number

interface MatchProps {
  readonly match: MatchPart
  /** How many there are. */
  readonly tables: number
  readonly numbered: boolean
  /** For how long nothing has happened there; 0 before that is said [CR76]. */
  readonly quietMinutes: number
  readonly watched: boolean
  readonly onWatch: (table: number) => void
  readonly ask: ClassLine['ask']
}

const Match = memo(function Match(props: MatchProps) {
  const { match, tables, numbered, quietMinutes, watched, onWatch, ask } = props
  const t = useClassText()
  const { number, offers, ended, away, breaks, last, agreed, sheet } = match
  const state = ended
    ? t(`tables.ended.${ended}`)
    : quietMinutes > 0
      ? t('tables.quiet', { minutes: quietMinutes })
      : away
        ? t('tables.away', { side: t(`side.${away}`) })
        : sheet
          ? t('tables.sheet')
          : t('tables.offers', { count: offers })
  return (
    <li className="class-sheet match" data-table={number} data-ended={ended ?? undefined}>
      <header>
        <h3>{t('tables.table', { n: number })}</h3>
        <span className="stage-tag" data-stuck={quietMinutes > 0 || undefined}>
          {state}
        </span>
        <button
          type="button"
          className="quiet"
          aria-pressed={watched}
          aria-label={t('tables.watch.of', { n: number })}
          onClick={() => onWatch(number)}
        >
          {t('board.watch')}
        </button>
      </header>
      {SIDES.map((side) => (
        <SeatedTeam
          key={side}
          title={t(`side.${side}`)}
          team={match.teams[side]}
          {...{ numbered, ask }}
          places={ended ? null : placesFor(t, number, side, tables)}
        />
      ))}
      <dl className="figures">
        {SIDES.map((side) => {
          const points = last[side]
          return (
            points && (
              <div key={side}>
                <dt>{t('tables.last', { side: t(`side.${side}`) })}</dt>
                <dd>{t('tables.both', { ...points })}</dd>
              </div>
            )
          )
        })}
        {agreed && (
          <div>
            <dt>{t('tables.agreed')}</dt>
            <dd>{t('tables.both', { ...agreed })}</dd>
          </div>
        )}
        {breaks > 0 && (
          <div>
            <dt>{t('tables.breaks')}</dt>
            <dd>{breaks}</dd>
          </div>
        )}
      </dl>
    </li>
  )
})

/** Another table, the other side of this one, or a new table. */
const placesFor = (t: ClassSay, number: number, side: Side, tables: number): readonly Place[] =>
  Array.from({ length: tables + 1 }, (_, i) => i + 1).flatMap((table) =>
    SIDES.filter((it) => table !== number || it === otherSide(side)).map((it) => ({
      table,
      side: it,
      name: t(table > tables ? 'tables.place.new' : 'tables.place', {
        n: table,
        side: t(`side.${it}`),
      }),
    })),
  )
