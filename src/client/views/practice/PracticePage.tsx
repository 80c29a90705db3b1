import { TopBar } from '../TopBar.tsx'
import '../../styles/lobby.css'
import '../../styles/practice.css'
import { Cards } from './Cards.tsx'
import { Drills } from './Drills.tsx'
import { Progress } from './Progress.tsx'
import { usePractice } from './use-practice.ts'
import { usePracticeText } from './words.ts'

/** `/practice`: today's cards, a short stretch of a meeting, and how far one has come. */
export function PracticePage() {
  const t = usePracticeText()
  const practice = usePractice()
  return (
    <>
      <TopBar title={t('title')} />
      <main className="lobby practice">
        <div className="welcome">
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
        <Cards practice={practice} />
        <Drills />
        <Progress records={practice.records} status={practice.status} />
      </main>
    </>
  )
}
