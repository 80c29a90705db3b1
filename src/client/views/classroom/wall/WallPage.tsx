import { instructorToken } from '../../../classroom/keys.ts'
import { LineState } from '../LineState.tsx'
import { useClass } from '../use-class.ts'

/** What hangs on the wall: for everyone's eyes, read from ten metres. */
export function WallPage({ id }: { readonly id: string }) {
  const line = useClass(instructorToken(), id, 'projector')
  return (
    <main className="wall">
      <LineState line={line} />
      <h1>{line.part('class')?.title}</h1>
      <ul>
        {line.parts('person').map((it) => (
          <li key={it.seat}>{it.name}</li>
        ))}
      </ul>
    </main>
  )
}
