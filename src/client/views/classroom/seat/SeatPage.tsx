import { Link } from 'wouter'
import { seatToken } from '../../../classroom/keys.ts'
import { TopBar } from '../../TopBar.tsx'
import { LineState } from '../LineState.tsx'
import { useClass } from '../use-class.ts'
import { useClassText } from '../words.ts'

/** A trainee's seat: what goes on in the class, for him. */
export function SeatPage({ id }: { readonly id: string }) {
  const t = useClassText()
  const token = seatToken(id)
  const line = useClass(token, id, null)
  const me = line.part('me')
  return (
    <>
      <TopBar title={line.part('class')?.title ?? t('title')} inMeeting />
      <LineState line={line} />
      <main className="lobby seat">
        {token === null && <Link href="/class">{t('door.title')}</Link>}
        {me && <h1>{t('seat.hello', { name: me.name })}</h1>}
        {me && !line.part('class')?.activity && <p>{t('seat.waiting')}</p>}
      </main>
    </>
  )
}
