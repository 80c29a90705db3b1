import { instructorToken } from '../../../classroom/keys.ts'
import { TopBar } from '../../TopBar.tsx'
import { LineState } from '../LineState.tsx'
import { useClass } from '../use-class.ts'
import { useClassText } from '../words.ts'

/** The instructor's desk: who is there, what goes on, and how everyone does. */
export function DeskPage({ id }: { readonly id: string }) {
  const t = useClassText()
  const line = useClass(instructorToken(), id, 'instructor')
  return (
    <>
      <TopBar title={line.part('class')?.title ?? t('title')} inMeeting />
      <LineState line={line} />
      <main className="lobby desk">
        <ul>
          {line.parts('person').map((it) => (
            <li key={it.seat}>{it.name}</li>
          ))}
        </ul>
      </main>
    </>
  )
}
