import { type ReactNode, useCallback, useState } from 'react'
import { instructorToken, keepInstructor } from '../../../classroom/keys.ts'
import { setupLink } from '../../../classroom/setup-link.ts'
import { TopBar } from '../../TopBar.tsx'
import { useClassText } from '../words.ts'
import { Passphrase } from './Passphrase.tsx'
import '../../../styles/class/desk.css'

interface Props {
  /** `onRefused` where the door does not know the token any more. */
  readonly children: (token: string, onRefused: () => void) => ReactNode
}

/** What is the instructor's alone, behind the passphrase: asked for once in a browser. */
export function InstructorOnly({ children }: Props) {
  const t = useClassText()
  const [token, setToken] = useState(() => (setupLink() === null ? instructorToken() : null))
  const keep = useCallback((next: string | null) => {
    keepInstructor(next)
    setToken(next)
  }, [])
  const refused = useCallback(() => keep(null), [keep])
  if (token !== null) return children(token, refused)
  return (
    <>
      <TopBar title={t('title')} />
      <main className="lobby class-door">
        <Passphrase link={setupLink()} onToken={keep} />
      </main>
    </>
  )
}
