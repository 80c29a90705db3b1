import { useEffect } from 'react'
import { Link } from 'wouter'
import { TopBar } from '../../TopBar.tsx'
import { LineState } from '../LineState.tsx'
import { useClass } from '../use-class.ts'
import { useJoinAddress } from '../use-join-address.ts'
import { useClassText } from '../words.ts'
import { Console } from './Console.tsx'
import { InstructorOnly } from './InstructorOnly.tsx'
import '../../debrief/styles/outcomes.css'
import '../../../styles/class/results.css'

/** `/class/:id/desk`: the instructor's desk. Who is there, what goes on, how everyone does, and what came of it. */
export function DeskPage({ id }: { readonly id: string }) {
  return (
    <InstructorOnly>
      {(token, onRefused) => <Desk key={id} {...{ id, token, onRefused }} />}
    </InstructorOnly>
  )
}

interface Props {
  readonly id: string
  readonly token: string
  readonly onRefused: () => void
}

function Desk({ id, token, onRefused }: Props) {
  const t = useClassText()
  const line = useClass(token, id, 'instructor')
  const join = useJoinAddress(token, id)
  const { status, refusal } = line.seen
  const stranger = status === 'refused' && refusal?.refused === 'class/token'
  useEffect(() => {
    if (stranger) onRefused()
  }, [stranger, onRefused])
  const title = line.part('class')?.title
  return (
    <>
      <TopBar title={title ?? t('title')} inMeeting>
        <Link href="/class/desk" className="quiet desk-classes">
          {t('desk.classes')}
        </Link>
      </TopBar>
      <LineState line={line} />
      <main className="desk">{title !== undefined && <Console {...{ id, line, join }} />}</main>
    </>
  )
}
