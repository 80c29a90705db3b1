import { useEffect } from 'react'
import { Link } from 'wouter'
import { forgetDrafts } from '../../../classroom/drafts-here.ts'
import { keepName, seatToken } from '../../../classroom/keys.ts'
import { TopBar } from '../../TopBar.tsx'
import { TableSeat } from '../table/TableSeat.tsx'
import { TenderSeat } from '../tender/TenderSeat.tsx'
import { type ClassLine, useClass } from '../use-class.ts'
import { VisitSeat } from '../visit/VisitSeat.tsx'
import { VoteSeat } from '../vote/VoteSeat.tsx'
import { useClassText } from '../words.ts'
import { CaseSeat } from './CaseSeat.tsx'
import { PastRounds } from './PastRounds.tsx'
import { SeatBar } from './SeatBar.tsx'

/** A trainee's seat: what goes on in the class, for him. */
export function SeatPage({ id }: { readonly id: string }) {
  const token = seatToken(id)
  const line = useClass(token, id, null)
  const name = line.part('me')?.name
  useEffect(() => {
    if (name !== undefined) keepName(id, name)
  }, [id, name])
  const room = line.part('class')
  const activity = room?.activity
  const goesOn = room && !room.closed && activity ? activity.number : null
  const known = room !== undefined || line.seen.status === 'refused'
  useEffect(() => {
    // What was half done in a round that is over nobody needs, nor in a class that is closed or deleted.
    if (known) forgetDrafts(id, goesOn)
  }, [id, known, goesOn])
  if (activity?.mode === 'case' && line.part('brief'))
    return <CaseSeat key={activity.number} {...{ id, line }} />
  if (activity?.mode === 'versus' && line.part('card'))
    return <TableSeat key={activity.number} {...{ id, line }} />
  if (activity?.mode === 'vote' && line.part('brief'))
    return <VoteSeat key={activity.number} {...{ id, line }} />
  if (activity?.mode === 'visit' && line.part('visit'))
    return <VisitSeat key={activity.number} {...{ id, line }} />
  if (activity?.mode === 'tender' && line.part('tender'))
    return <TenderSeat key={activity.number} {...{ id, line }} />
  return (
    <Waiting
      {...{ line, id }}
      stranger={token === null || line.seen.status === 'refused'}
      told={activity?.ended === null ? 'seat.other' : 'seat.waiting'}
    />
  )
}

interface WaitingProps {
  readonly line: ClassLine
  readonly id: string
  /** There is no seat here, or it is not recognised. */
  readonly stranger: boolean
  readonly told: 'seat.other' | 'seat.waiting'
}

/** Nothing to be done yet: who one is, and what one waits for. */
function Waiting({ line, id, stranger, told }: WaitingProps) {
  const t = useClassText()
  const room = line.part('class')
  const me = line.part('me')
  return (
    <>
      <TopBar title={room?.title ?? t('title')} inMeeting>
        <PastRounds line={line} />
      </TopBar>
      <SeatBar {...{ id, line }} />
      <main className="lobby class-waiting">
        {stranger && (
          <p>
            <Link href="/class" className="button main">
              {t('seat.to-door')}
            </Link>
          </p>
        )}
        {me && room && (
          <>
            <h1>{t('seat.hello', { name: me.name })}</h1>
            <p>{t(room.closed ? 'seat.closed' : told)}</p>
            <p className="present">{t('seat.seats', { seats: room.seats })}</p>
          </>
        )}
      </main>
    </>
  )
}
