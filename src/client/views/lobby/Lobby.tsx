import { SHELF } from 'virtual:case-shelf'
import { Link, useLocation } from 'wouter'
import '../../styles/lobby.css'
import { ClassEntry } from '../classroom/door/ClassEntry.tsx'
import { ModeChoice, useMode } from '../ModeChoice.tsx'
import { NoticeBar } from '../NoticeBar.tsx'
import { TopBar } from '../TopBar.tsx'
import { useText } from '../use-session.ts'
import { CaseCard } from './CaseCard.tsx'
import { Files } from './Files.tsx'
import { Meetings } from './Meetings.tsx'
import { useShelf } from './use-shelf.ts'

/** The case shelf, and the meetings this browser keeps. */
export function Lobby() {
  const t = useText()
  const shelf = useShelf()
  const [mode, setMode] = useMode()
  const [path] = useLocation()
  return (
    <>
      <TopBar />
      <NoticeBar />
      <main className="lobby">
        {path !== '/' && <p className="notice">{t('page.not-found')}</p>}
        <div className="welcome">
          <h1>{t('lobby.title')}</h1>
          <p>{t('lobby.lead')}</p>
        </div>
        <p className="buttons">
          <Link href="/practice" className="button">
            {t('lobby.practice')}
          </Link>
          <Link href="/codex" className="button">
            {t('lobby.codex')}
          </Link>
          <ClassEntry />
        </p>
        {shelf.shut && <p className="notice">{t('notice.unavailable')}</p>}
        <Meetings shelf={shelf} title={t('lobby.unfinished')} finished={false} />
        <section aria-labelledby="cases">
          <h2 id="cases">{t('lobby.cases')}</h2>
          <ModeChoice mode={mode} onChange={setMode} brief />
          {SHELF.length === 0 && <p>{t('lobby.no-cases')}</p>}
          <ul className="cases">
            {SHELF.map((it) => (
              <CaseCard key={it.id} {...{ it, mode }} />
            ))}
          </ul>
        </section>
        <Meetings shelf={shelf} title={t('lobby.finished')} finished />
        <Files shelf={shelf} />
      </main>
    </>
  )
}
