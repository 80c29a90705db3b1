import '../../../styles/class/table-talk.css'
import { useState } from 'react'
import { useStore } from 'zustand/react'
import { useClassText } from '../words.ts'
import { type Heard, TableTalk } from './TableTalk.tsx'
import type { TableHand } from './table-hand.ts'
import type { TableView } from './table-view.ts'
import { useUnread } from './use-unread.ts'

interface Props {
  readonly view: TableView
  readonly hand: TableHand
  /** Whether this column is looked at, where one is seen at a time. */
  readonly looking: boolean
  /** What is said at this table one only hears: one sits at several, and it is not its turn. */
  readonly listens?: boolean
}

const CHANNELS = ['table', 'team'] as const

/** What is said at the table, and apart from it what is said in one's own team. */
export function TalkColumn({ view, hand, looking, listens = false }: Props) {
  const t = useClassText()
  const draft = {
    table: useStore(hand.store, (it) => it.draft.table),
    team: useStore(hand.store, (it) => it.draft.team),
  }
  const asking = useStore(hand.store, (it) => it.asking)
  const [shown, show] = useState<'table' | 'team'>('table')
  const { table, side, activity, over, paused } = view
  const team = table.teams[side].members.length > 1
  const heard = { table: heardAtTable(view, t), team: heardInTeam(view) }
  const unread = {
    table: useUnread(heard.table.length, looking && shown === 'table'),
    team: useUnread(heard.team.length, looking && shown === 'team'),
  }
  const mute = {
    table: over ? t('bargain.mute.over') : view.muteFor('talk'),
    team: activity.ended ? t('bargain.mute.over') : paused ? t('seat.paused') : null,
  }
  const channels = team ? CHANNELS : (['table'] as const)
  return (
    <div className="talks" data-shown={team ? shown : 'table'}>
      {team && (
        <fieldset className="channels">
          <legend className="unseen">{t('bargain.channels')}</legend>
          {CHANNELS.map((it) => (
            <button
              key={it}
              type="button"
              data-channel={it}
              aria-pressed={shown === it}
              onClick={() => show(it)}
            >
              {t(`bargain.talk.${it}`)}
              {unread[it] > 0 && <Count count={unread[it]} />}
            </button>
          ))}
        </fieldset>
      )}
      {channels.map((it) => (
        <TableTalk
          key={it}
          channel={it}
          heard={heard[it]}
          line={
            listens && it === 'table'
              ? null
              : {
                  text: draft[it],
                  onText: (text) => hand.change({ [it]: text }),
                  onSay: () => void hand.say(it),
                  busy: asking,
                }
          }
          mute={mute[it]}
        />
      ))}
    </div>
  )
}

/** How many are new. */
export function Count({ count }: { readonly count: number }) {
  const t = useClassText()
  return (
    <span className="count">
      {count}
      <span className="unseen">{t('bargain.new')}</span>
    </span>
  )
}

/** Talk and offers in the order of the clock. */
function heardAtTable(
  { said, offers, side, called }: TableView,
  t: ReturnType<typeof useClassText>,
): readonly Heard[] {
  const spoken = said.flatMap((it) =>
    it.to === 'table'
      ? [
          {
            at: it.runMs,
            key: `said/${it.n}`,
            own: it.side === side,
            by: called(it.side, it.by),
            text: it.text,
          },
        ]
      : [],
  )
  const laid = offers.map((it) => ({
    at: it.runMs,
    key: `offer/${it.n}`,
    own: it.side === side,
    by: null,
    text: t('bargain.laid', { by: called(it.side, it.by), n: it.n }),
  }))
  return [...spoken, ...laid].toSorted((one, other) => one.at - other.at)
}

const heardInTeam = ({ said, name }: TableView): readonly Heard[] =>
  said.flatMap((it) =>
    it.to === 'team'
      ? [{ key: `said/${it.n}`, own: it.by === name, by: it.by, text: it.text }]
      : [],
  )
