import { TopBar } from '../../TopBar.tsx'
import { useClassText } from '../words.ts'
import { JoinForm } from './JoinForm.tsx'

/** `/class` and `/class/CODE`: a trainee comes in by the code. */
export function DoorPage({ code }: { readonly code: string }) {
  const t = useClassText()
  return (
    <>
      <TopBar title={t('title')} />
      <main className="lobby class-door">
        <h1>{t('door.title')}</h1>
        <JoinForm code={code} />
      </main>
    </>
  )
}
